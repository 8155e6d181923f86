import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { dateTimeAttribute } from '../dates/format-date.js';
import { fill } from '../i18n/fill.js';
import { newsWordsFor } from '../i18n/news-words.js';
import { noticeText } from '../i18n/notice-text.js';
import { numberText } from '../i18n/number-text.js';
import type { PageWords } from '../i18n/page-words.js';
import type { Article } from '../model/article.js';
import type { SafeHtml } from '../model/safe-html.js';
import { plainBody } from '../text/plain-body.js';
import { readingMinutes } from '../text/reading-time.js';
import { dateText, labelLanguage, type View } from './view.js';

const DAY = 86_400_000;

/** What a reader must know before reading: that the article was corrected, withdrawn, has expired or is an old one. */
export function notice(article: Article, view: View, words: PageWords): TemplateResult | typeof nothing {
  const told = noticeText(article, words);
  if (!told) return nothing;
  const language = labelLanguage(article, view);
  // The editor's words are in the article's language, the usual ones in that of the labels.
  const textLanguage = article.notice ? undefined : language;
  return html`<p class="notice ${article.standing}" part="notice" role="note">
    <strong lang=${ifDefined(language)}>${told.label}</strong> <span lang=${ifDefined(textLanguage)}>${told.text}</span>
  </p>`;
}

/** How long it takes to read, how often it was read, when it was changed: what is known of it, in one line. */
export function readingFacts(article: Article, view: View, words: PageWords): TemplateResult | typeof nothing {
  const { body, views } = article;
  const minutes = body ? minutesOf(body) : 0;
  const facts = [
    minutes && fill(words.readingTime, { count: minutes }),
    views && fill(newsWordsFor(view.language).views, { count: numberText(views, view.language) }),
    updated(article, view, words),
  ].filter(Boolean);
  if (!facts.length) return nothing;
  const line = facts.map((fact, index) => html`${index ? ' · ' : nothing}<span>${fact}</span>`);
  return html`<p class="reading" part="reading" lang=${ifDefined(labelLanguage(article, view))}>${line}</p>`;
}

const known = new WeakMap<SafeHtml, number>();

/** An element draws often, and the text stays the same. */
function minutesOf(body: SafeHtml): number {
  const minutes = known.get(body) ?? readingMinutes(plainBody(body));
  known.set(body, minutes);
  return minutes;
}

/** The day of the last change, where it is not just that of publishing: systems note every comma. */
function updated({ publishedAt, updatedAt }: Article, view: View, words: PageWords): TemplateResult | undefined {
  const isLater = updatedAt && updatedAt.epoch - (publishedAt?.epoch ?? 0) >= DAY;
  if (!isLater || view.dateFormat === 'none') return undefined;
  const stamp = dateTimeAttribute(updatedAt, view.timeZone);
  const [date, time] = [dateText(updatedAt, view, 'short'), stamp.slice(11, 16)];
  return html`<time datetime=${stamp}>${fill(time ? words.updatedAt : words.updated, { date, time })}</time>`;
}
