import { NewsArticle } from '../elements/news-article/news-article.js';
import { NewsList } from '../elements/news-list/news-list.js';
import { RelatedNews } from '../elements/related-news/related-news.js';
import { define } from './define.js';

/** Registers the three elements. @param url address of the script, for the record */
export function defineAll(url?: string): void {
  define({ 'news-article': NewsArticle, 'news-list': NewsList, 'related-news': RelatedNews }, url);
}
