import { all } from '../reading/feed-item.js';
import type { Format } from '../reading/format.js';
import { own, rowsOf } from '../reading/read.js';
import { readFeed } from '../reading/xml-feed.js';

/** Atom 1.0 (RFC 4287), with pages (RFC 5005) and the module media; also Atom 0.3. */
export const atom: Format = {
  name: 'atom',
  detect: (data) => all(own(data, 'feed'), 'entry id updated').length > 0,
  parse(data, context) {
    const feed = own(data, 'feed');
    return readFeed({ outside: [feed], items: rowsOf(own(feed, 'entry')), isMarkup: false }, context);
  },
};
