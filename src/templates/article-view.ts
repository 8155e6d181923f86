import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ArticleWords } from '../i18n/article-words.js';
import type { Article } from '../model/article.js';
import { attachments } from './attachments.js';
import { dateLine } from './date-line.js';
import { heading } from './heading.js';
import { notice, readingFacts } from './notice.js';
import { paperAddress } from './paper.js';
import { mainFigure } from './picture.js';
import { players } from './players.js';
import { trustedHtml } from './trusted-html.js';
import { ownLanguage, type View } from './view.js';

export interface ArticleOptions {
  /** The summary is shown above the text. */
  readonly summaryShown: boolean;
  /** Text of the "Ghi rõ nguồn" line; empty: none. */
  readonly attribution: string;
  readonly words: ArticleWords;
  /** The bar of tools, or the room for it. */
  readonly bar: unknown;
}

/** A whole article in the order of a provincial bulletin; a part that is missing leaves no gap. */
export function articleView(article: Article, view: View, options: ArticleOptions): TemplateResult {
  const { title, summary, picture } = article;
  const { words } = options;
  return html`<article class="article" lang=${ifDefined(ownLanguage(article, view))}>
    ${categoryPath(article)} ${dateLine(article, view)} ${heading(view.level, 'title', title)}
    ${notice(article, view, words)} ${readingFacts(article, view, words)} ${options.bar}
    ${options.summaryShown && summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    ${mainFigure(picture, title)} ${players(article, view, words)} ${text(article, view, words)}
    ${attachments(article.attachments, view)} ${credits(article, view)}
    ${options.attribution ? html`<p class="attribution">${options.attribution}</p>` : nothing} ${tags(article, view)}
    ${paperAddress(article, view, words)}
  </article>`;
}

/** The text, why there is none although the endpoint has one, and why its letters look wrong. */
function text(
  { body, refused, locked, encoding }: Article,
  { level, messages }: View,
  words: ArticleWords,
): TemplateResult | typeof nothing {
  const code = refused ?? (locked && !body ? 'locked' : encoding && 'encoding');
  const told = code ? html`<p class="state" part="status">${messages.errors[code]}</p>` : nothing;
  if (!body) return told;
  return html`${told}
    <div class="body" part="body">${trustedHtml(body, { level, tableLabel: messages.table, words })}</div>`;
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

function tags(article: Article, { messages }: View): TemplateResult | typeof nothing {
  if (!article.tags.length) return nothing;
  return html`<p class="tags"><b>${messages.tags}: </b>${article.tags.join(', ')}</p>`;
}
