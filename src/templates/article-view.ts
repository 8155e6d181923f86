import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { newsWordsFor } from '../i18n/news-words.js';
import type { PageWords } from '../i18n/page-words.js';
import type { Article, Attachment } from '../model/article.js';
import { dateLine } from './date-line.js';
import { heading } from './heading.js';
import { notice, readingFacts } from './notice.js';
import { paperAddress } from './paper.js';
import { mainFigure } from './picture.js';
import { players } from './players.js';
import { trustedHtml, type Setting } from './trusted-html.js';
import { ownLanguage, type View } from './view.js';

export interface ArticleOptions {
  /** The summary is shown above the text. */
  readonly summaryShown: boolean;
  /** Text of the "Ghi rõ nguồn" line; empty: none. */
  readonly attribution: string;
  readonly words: PageWords;
  /** The bar of tools, or the room for it. */
  readonly bar: unknown;
  /** Why there is no text although the endpoint has one, or why its letters look wrong. */
  readonly trouble: string | undefined;
  /** Draws the files; without it they are plain links. */
  readonly files?: (files: readonly Attachment[], view: View) => unknown;
  /** What films and tables of the text need, once it is there. */
  readonly film?: Setting['film'];
  readonly table?: Setting['table'];
}

/** A whole article in the order of a provincial bulletin; a part that is missing leaves no gap. */
export function articleView(article: Article, view: View, options: ArticleOptions): TemplateResult {
  const { title, summary, picture } = article;
  const { words } = options;
  return html`<article class="article" lang=${ifDefined(ownLanguage(article, view))}>
    ${categoryPath(article)} ${dateLine(article, view)} ${heading(view.level, 'title', title)}
    ${notice(article, view, words)} ${readingFacts(article, view, words)} ${options.bar}
    ${options.summaryShown && summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    ${mainFigure(picture, title)} ${players(article, view, options.film)} ${text(article, view, options)}
    ${(options.files ?? plainFiles)(article.attachments, view)} ${credits(article, view)}
    ${options.attribution ? html`<p class="attribution">${options.attribution}</p>` : nothing} ${tags(article, view)}
    ${paperAddress(article, view, words)}
  </article>`;
}

function text(
  { body }: Article,
  { level, language }: View,
  { words, trouble, film, table }: ArticleOptions,
): TemplateResult | typeof nothing {
  const told = trouble ? html`<p class="state" part="status">${trouble}</p>` : nothing;
  if (!body) return told;
  return html`${told}
    <div class="body" part="body">
      ${trustedHtml(body, { level, tableLabel: newsWordsFor(language).table, words, film, table })}
    </div>`;
}

/** Where the part that draws them has not come. */
function plainFiles(files: readonly Attachment[]): unknown {
  return files.map(({ url, name }) => html`<p><a href=${url} download>${name}</a></p>`);
}

function categoryPath({ categories }: Article): TemplateResult | typeof nothing {
  const [first] = categories;
  if (!first) return nothing;
  return html`<p class="category" part="category">
    ${first.url ? html`<a href=${first.url}>${first.name}</a>` : first.name}
  </p>`;
}

/** Who wrote it and where it comes from, to the right as bulletins sign. */
function credits({ byline, source }: Article, { language }: View): TemplateResult | typeof nothing {
  if (!byline && !source) return nothing;
  const name = source?.url
    ? html`<a href=${source.url} rel="noopener noreferrer nofollow ugc">${source.name}</a>`
    : source?.name;
  return html`<footer class="credits">
    ${byline ? html`<p class="byline" part="byline">${byline}</p>` : nothing}
    ${source ? html`<p class="source" part="source">${newsWordsFor(language).source}${name}</p>` : nothing}
  </footer>`;
}

function tags(article: Article, { language }: View): TemplateResult | typeof nothing {
  if (!article.tags.length) return nothing;
  return html`<p class="tags"><b>${newsWordsFor(language).tags}: </b>${article.tags.join(', ')}</p>`;
}
