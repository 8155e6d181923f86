import { html, nothing, type TemplateResult } from 'lit-html';
import { dateTimeAttribute } from '../dates/format-date.js';
import type { Article } from '../model/article.js';
import { dateText, type View } from './view.js';

/** The day of an article in the form the element asks for; nothing where the endpoint gave none. */
export function dateLine({ publishedAt: moment }: Article, view: View): TemplateResult | typeof nothing {
  const text = moment && dateText(moment, view, view.dateFormat);
  if (!text) return nothing;
  return html`<time class="date" part="date" datetime=${dateTimeAttribute(moment, view.timeZone)}>${text}</time>`;
}
