import type { Format } from './format.js';
import { own, rowsOf } from './read.js';
import { readChannel } from './rss.js';

/** RSS 0.90 and 1.0 (purl.org/rss/1.0/spec): RDF, in which the items stand beside the channel. */
export const rdf: Format = {
  name: 'rdf',
  detect(data) {
    const root = own(data, 'rdf:RDF');
    return own(root, 'channel') !== undefined || own(root, 'item') !== undefined;
  },
  parse(data, context) {
    const root = own(data, 'rdf:RDF');
    const [channel = {}] = rowsOf(own(root, 'channel'));
    return readChannel(channel, rowsOf(own(root, 'item')), [root], context);
  },
};
