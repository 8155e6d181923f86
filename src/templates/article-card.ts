import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { numberText } from '../i18n/number-text.js';
import { fill } from '../i18n/fill.js';
import type { Article } from '../model/article.js';
import { dateLine, newBadge, urgentBadge } from './date-line.js';
import { heading } from './heading.js';
import { thumbnail } from './picture.js';
import { ownLanguage, type View } from './view.js';

/** What a list item may show beside its title. */
export type Field = 'image' | 'date' | 'time' | 'summary' | 'category' | 'author' | 'source' | 'views';

export interface CardOptions {
  readonly fields: ReadonlySet<Field>;
  /** Value of `sizes` for the picture: how wide it will be drawn. */
  readonly sizes: string;
}

/** One article in a list, with picture, title, date and summary as far as the endpoint gave them. */
export function articleCard(article: Article, view: View, { fields, sizes }: CardOptions): TemplateResult {
  const picture = fields.has('image') ? article.picture : undefined;
  const summary = fields.has('summary') ? article.summary : '';
  return html`<li class="item" part="item" lang=${ifDefined(ownLanguage(article, view))}>
    ${thumbnail(picture, sizes)}
    <div class="text">
      ${category(article, fields)} ${heading(view.level, 'title', titleLink(article, view))}
      ${meta(article, view, fields)} ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    </div>
  </li>`;
}

/** One line: title, day in brackets, badge. */
export function articleLine(article: Article, view: View, fields: ReadonlySet<Field>): TemplateResult {
  const date = fields.has('date') ? dateLine(article, view) : nothing;
  return html`<li class="item" part="item" lang=${ifDefined(ownLanguage(article, view))}>
    <span class="title" part="title">${titleLink(article, view)}</span>${
      date === nothing ? nothing : html` <span class="day">(${date})</span>`
    }
    ${newBadge(article, view)}
  </li>`;
}

/** Badge and title; the badge is no part of the link, whose name stays the title. */
function titleLink(article: Article, view: View): unknown {
  const address = view.addressOf(article);
  const badge = urgentBadge(article, view);
  if (!address) return html`${badge}${article.title}`;
  return html`${badge}<a href=${address} @click=${(event: Event) => view.onSelect(event, article, address)}
      >${article.title}</a
    >`;
}

function category(article: Article, fields: ReadonlySet<Field>): TemplateResult | typeof nothing {
  const name = fields.has('category') && article.categories[0]?.name;
  return name ? html`<p class="category" part="category">${name}</p>` : nothing;
}

/** Date, author, source and views on one line, as far as they are wanted and known. */
function meta(article: Article, view: View, fields: ReadonlySet<Field>): TemplateResult | typeof nothing {
  const parts = [
    day(article, view, fields),
    newBadge(article, view),
    fact(fields.has('author') && article.byline, 'byline'),
    fact(fields.has('source') && article.source?.name, 'source'),
    fact(fields.has('views') && viewsText(article, view), 'views'),
  ].filter((part) => part !== nothing);
  return parts.length ? html`<p class="meta">${parts}</p>` : nothing;
}

function day(article: Article, view: View, fields: ReadonlySet<Field>): TemplateResult | typeof nothing {
  const withTime = fields.has('time');
  if (!withTime && !fields.has('date')) return nothing;
  return dateLine(article, view, withTime && view.dateFormat === 'short' ? 'datetime' : view.dateFormat);
}

function viewsText({ views }: Article, { messages, language }: View): string {
  return views === undefined ? '' : fill(messages.views, { count: numberText(views, language) });
}

function fact(text: string | false | undefined, part: string): TemplateResult | typeof nothing {
  return text ? html`<span part=${part}>${text}</span>` : nothing;
}
