import { all } from '../reading/feed-item.js';
import type { Format } from '../reading/format.js';
import { own, rowsOf } from '../reading/read.js';
import { readFeed } from '../reading/xml-feed.js';

/** RSS 0.90 and 1.0 (purl.org/rss/1.0/spec): RDF, in which the items stand beside the channel. */
export const rdf: Format = {
  name: 'rdf',
  detect: (data) => all(own(data, 'rdf:RDF'), 'channel item').length > 0,
  parse(data, context) {
    const root = own(data, 'rdf:RDF');
    const outside = [root, all(root, 'channel')[0]];
    return readFeed({ outside, items: rowsOf(own(root, 'item')), isMarkup: true }, context);
  },
};
