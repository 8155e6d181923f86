import { NewsArticle } from '../elements/news-article/news-article.js';
import { NewsList } from '../elements/news-list/news-list.js';
import { RelatedNews } from '../elements/related-news/related-news.js';
import { define } from './define.js';

/** Registers the three elements. @param url address of the script, for the record @param prefix `tinh` for `<tinh-news-list>` */
export function defineAll(url?: string, prefix?: string): void {
  const before = prefix ? `${prefix}-` : '';
  define(
    {
      [`${before}news-article`]: NewsArticle,
      [`${before}news-list`]: NewsList,
      [`${before}related-news`]: RelatedNews,
    },
    url,
  );
}
