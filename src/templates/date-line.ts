import { html, nothing, type TemplateResult } from 'lit';
import { dateTimeAttribute, type DateFormat } from '../dates/format-date.js';
import type { Article } from '../model/article.js';
import { dateText, type View } from './view.js';

/** The day of an article in the form the element asks for; nothing where the endpoint gave none. */
export function dateLine(
  article: Article,
  view: View,
  format: DateFormat = view.dateFormat,
): TemplateResult | typeof nothing {
  const moment = article.publishedAt;
  const text = moment && dateText(moment, view, format);
  if (!text) return nothing;
  return html`<time class="date" part="date" datetime=${dateTimeAttribute(moment, view.timeZone)}>${text}</time>`;
}
