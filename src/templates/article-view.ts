import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fileSizeText } from '../i18n/file-size-text.js';
import type { Article, Attachment } from '../model/article.js';
import { dateLine } from './date-line.js';
import { heading } from './heading.js';
import { mainFigure } from './picture.js';
import { trustedHtml } from './trusted-html.js';
import { ownLanguage, type View } from './view.js';

export interface ArticleOptions {
  /** The summary is shown above the text. */
  readonly summaryShown: boolean;
  /** Text of the "Ghi rõ nguồn" line; empty: none. */
  readonly attribution: string;
}

/** A whole article in the order of a provincial bulletin; a part that is missing leaves no gap. */
export function articleView(article: Article, view: View, options: ArticleOptions): TemplateResult {
  const { title, summary, picture } = article;
  return html`<article class="article" lang=${ifDefined(ownLanguage(article, view))}>
    ${categoryPath(article)} ${dateLine(article, view)} ${heading(view.level, 'title', title)}
    ${options.summaryShown && summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    ${mainFigure(picture, title)} ${players(article, view)} ${text(article, view)}
    ${attachments(article.attachments, view)} ${credits(article, view)}
    ${options.attribution ? html`<p class="attribution">${options.attribution}</p>` : nothing} ${tags(article, view)}
  </article>`;
}

function players({ audio, video }: Article, { messages }: View): TemplateResult {
  return html`${audio ? html`<audio controls preload="none" src=${audio} aria-label=${messages.audio}></audio>` : nothing}
  ${video ? html`<video controls preload="none" src=${video} aria-label=${messages.video}></video>` : nothing}`;
}

/** The text, or why there is none although the endpoint has one. */
function text({ body, refused, locked }: Article, { level, messages }: View): TemplateResult | typeof nothing {
  if (body)
    return html`<div class="body" part="body">${trustedHtml(body, { level, tableLabel: messages.table })}</div>`;
  const code = refused ?? (locked ? 'locked' : undefined);
  return code ? html`<p class="state" part="status">${messages.errors[code]}</p>` : nothing;
}

function categoryPath({ categories }: Article): TemplateResult | typeof nothing {
  const [first] = categories;
  if (!first) return nothing;
  return html`<p class="category" part="category">
    ${first.url ? html`<a href=${first.url}>${first.name}</a>` : first.name}
  </p>`;
}

/** Who wrote it and where it comes from, to the right as bulletins sign. */
function credits({ byline, source }: Article, { messages }: View): TemplateResult | typeof nothing {
  if (!byline && !source) return nothing;
  const name = source?.url ? html`<a href=${source.url} rel="noopener">${source.name}</a>` : source?.name;
  return html`<footer class="credits">
    ${byline ? html`<p class="byline" part="byline">${byline}</p>` : nothing}
    ${source ? html`<p class="source" part="source">${messages.source}${name}</p>` : nothing}
  </footer>`;
}

function attachments(files: readonly Attachment[], view: View): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<section class="attachments" part="attachments">
    ${heading(view.level + 1, 'label', view.messages.attachments)}
    <ul role="list">
      ${files.map((file) => attachment(file, view))}
    </ul>
  </section>`;
}

function attachment({ name, url, type, size }: Attachment, { language }: View): TemplateResult {
  const facts = [type, size === undefined ? '' : fileSizeText(size, language)].filter(Boolean).join(', ');
  return html`<li>
    <a href=${url} download>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path d="M4 1.5h5L13 5v9.5H4zM9 1.5V5h4M8 7v4.500M6 9.700l2 2 2-2" fill="none" stroke="currentColor" />
      </svg>
      <span>${name}</span></a
    >${facts ? html` <span class="facts">(${facts})</span>` : nothing}
  </li>`;
}

function tags(article: Article, { messages }: View): TemplateResult | typeof nothing {
  if (!article.tags.length) return nothing;
  return html`<p class="tags"><b>${messages.tags}: </b>${article.tags.join(', ')}</p>`;
}
