import { html, nothing, type TemplateResult } from 'lit';
import { dateTimeAttribute, type DateFormat } from '../dates/format-date.js';
import type { Article } from '../model/article.js';
import { dateText, isNew, type View } from './view.js';

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

/** `Khẩn` before the title of what cannot wait. */
export function urgentBadge({ standing }: Article, { messages }: View): TemplateResult | typeof nothing {
  return standing === 'urgent' ? html`<b class="badge" part="badge">${messages.urgentBadge}</b> ` : nothing;
}

/** `Mới` beside what came in the last days. */
export function newBadge(article: Article, view: View): TemplateResult | typeof nothing {
  return isNew(article, view) ? html`<span class="badge" part="badge">${view.messages.newBadge}</span>` : nothing;
}
