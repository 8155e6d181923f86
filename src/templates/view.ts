import { formatDate, type DateFormat } from '../dates/format-date.js';
import { fill } from '../i18n/fill.js';
import { newsWordsFor } from '../i18n/news-words.js';
import type { Article } from '../model/article.js';
import type { Moment } from '../model/moment.js';

/** What every template needs to know of the element that draws it. */
export interface View {
  /** BCP 47 tag of the labels. */
  readonly language: string;
  /** IANA zone of every date shown. */
  readonly timeZone: string;
  readonly dateFormat: DateFormat;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Days for which an article counts as new; 0: never. */
  readonly newDays: number;
  /** Level of the titles inside the block, 1 to 6. */
  readonly level: number;
  /** Address that the title of an article leads to, or undefined for a title that is no link. */
  addressOf(article: Article): string | undefined;
  onSelect(event: Event, article: Article, address: string): void;
  /** An article could not be drawn and is left out. */
  onFailure(article: Article, cause: unknown): void;
}

const DAY = 86_400_000;

export function dateText(moment: Moment, { language, timeZone, now }: View, format: DateFormat): string {
  return formatDate(moment, { format, messages: newsWordsFor(language), language, timeZone, now });
}

/** That newer news could not be loaded. `epoch` is when the shown ones were, in ms since 1970. */
export function staleText(epoch: number, view: View): string {
  return fill(newsWordsFor(view.language).stale, { time: dateText({ epoch, dateOnly: false }, view, 'datetime') });
}

/** Published within the last `newDays` days. */
export function isNew(article: Article, { now, newDays }: View): boolean {
  const age = now - (article.publishedAt?.epoch ?? -Infinity);
  return age < newDays * DAY && age > -DAY;
}

/** The article's language where it is not the one around it, for a `lang` of its own. */
export function ownLanguage(article: Article, view: View): string | undefined {
  const { language } = article;
  return language && language.split('-')[0] !== view.language.split('-')[0] ? language : undefined;
}

/** Language of labels inside an article of another one. */
export const labelLanguage = (article: Article, view: View): string | undefined =>
  ownLanguage(article, view) && view.language;
