import { formatOf } from '../reading/format-of.js';
import { asText, get, own } from '../reading/read.js';
import { guessed } from '../reading/text-kind.js';

/** What rss2json.com makes of a feed; its times are UTC without saying so. */
export const rss2json = formatOf({
  name: 'rss2json',
  detect: (data) =>
    own(data, 'status') === 'ok' && Array.isArray(own(data, 'items')) && asText(get(data, 'feed.url')) !== undefined,
  rows: 'items',
  kind: guessed,
  assumeUtc: true,
  fields: { date: 'pubDate', image: 'thumbnail|enclosure', category: 'categories' },
  feed: (data) => ({ title: asText(get(data, 'feed.title')), url: asText(get(data, 'feed.link')) }),
});
