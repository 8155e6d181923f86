import type { RawArticle } from '../model/raw-article.js';
import { all, textOf } from '../reading/feed-item.js';
import type { Format } from '../reading/format.js';
import { own, rowsOf } from '../reading/read.js';
import { readFeed } from '../reading/xml-feed.js';

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Whether a date has the number of its month where the minutes belong. */
function hasMonthForMinutes(date: string | undefined): boolean {
  const [, month = '', minutes] = /\d ([A-Z][a-z]{2}) \d{4} \d\d:(\d\d)/.exec(date ?? '') ?? [];
  return months.indexOf(month) / 3 + 1 === Number(minutes);
}

/**
 * NukeViet prints dates as `H:m:s`, which in PHP is hour, month, second. Only the hour is true: the day is shown, the hour keeps the order.
 */
function withoutMinutes(article: RawArticle): RawArticle {
  const { publishedAt } = article;
  return publishedAt
    ? { ...article, publishedAt: { epoch: Math.floor(publishedAt.epoch / 3_600_000) * 3_600_000, dateOnly: true } }
    : article;
}

/** RSS 0.91 to 2.0 (rssboard.org/rss-specification), with the modules content, dc, media, itunes and atom. */
export const rss: Format = {
  name: 'rss',
  detect: (data) => own(data, 'rss') !== undefined,
  parse(data, context) {
    const root = own(data, 'rss');
    const [channel] = all(root, 'channel');
    const items = rowsOf(own(channel, 'item') ?? own(root, 'item'));
    const feed = readFeed({ outside: [root, channel], items, isMarkup: true }, context);
    const isNukeViet =
      all(channel, 'generator').some((generator) => /nukeviet/i.test(textOf(generator) ?? '')) &&
      items.every((item) => hasMonthForMinutes(textOf(own(item, 'pubDate'))));
    return isNukeViet ? { ...feed, articles: feed.articles.map(withoutMinutes) } : feed;
  },
};
