import { formatOf } from '../reading/format-of.js';
import { asName, get, own } from '../reading/read.js';

/** Topics have no address: it is made of their name and number. */
const addressOf = (row: object) =>
  ['/t', own(row, 'slug') ?? '-', own(row, 'id')].map((part) => asName(part)).join('/');

/** Topics of Discourse (`/latest.json`, `/c/NAME/1.json`, `/tag/NAME.json`); their texts come one by one and not in lists. */
export const discourse = formatOf({
  name: 'discourse',
  detect: (data) => Array.isArray(get(data, 'topic_list.topics')),
  rows: 'topic_list.topics',
  fields: {
    summary: (row) => [{ html: own(row, 'excerpt') }],
    updated: '',
    url: (row) => [addressOf(row)],
    image: 'image_url',
    category: '',
    pinned: 'pinned|pinned_globally',
  },
  feed: (data) => {
    const next = asName(get(data, 'topic_list.more_topics_url'));
    return { next: next?.replace(/(?:\.json)?(?=\?|$)/, '.json') };
  },
  finish: (article, row) => (own(row, 'visible') === false ? { ...article, status: 'withdrawn' } : article),
});
