import { now } from '../dates/clock.js';
import type { DateFormat } from '../dates/format-date.js';
import { NewsErrorEvent } from '../events/news-error-event.js';
import { NewsSelectEvent } from '../events/news-select-event.js';
import { NewsError } from '../model/news-error.js';
import { articleAddress } from '../templates/article-address.js';
import type { View } from '../templates/view.js';
import { pageAddress } from './light-dom.js';

/** How an element wants its news to be drawn. */
export interface Looks {
  /** BCP 47 tag of the labels. */
  readonly language: string;
  readonly dateFormat: DateFormat;
  readonly timeZone: string;
  readonly level: number;
  readonly articleUrl: string;
  readonly newDays: number;
}

/** What templates need to know of an element: its words, its clock, where its titles lead. */
export function viewOf(element: HTMLElement, { articleUrl, ...looks }: Looks): View {
  const base = pageAddress();
  return {
    ...looks,
    now: now(),
    addressOf: (article) => articleAddress(article, articleUrl, base),
    onFailure: ({ id: detail }, cause) =>
      void element.dispatchEvent(new NewsErrorEvent(new NewsError('markup', { detail, cause }))),
    onSelect: (event, article, address) => {
      if (!element.dispatchEvent(new NewsSelectEvent(article, address))) event.preventDefault();
    },
  };
}
