import type { Article } from '../model/article.js';

/** Fired before the reader is taken to an article; `preventDefault()` keeps the reader here. Bubbles through shadow roots. */
export class NewsSelectEvent extends Event {
  readonly article: Article;
  /** Absolute address that would be opened. */
  readonly url: string;

  constructor(article: Article, url: string) {
    super('news-select', { bubbles: true, composed: true, cancelable: true });
    this.article = article;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-select': NewsSelectEvent;
  }
}
