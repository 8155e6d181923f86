import { html, nothing } from 'lit-html';
import type { Article } from '../../model/article.js';
import type { View } from '../../templates/view.js';
import type { ArticleHost } from './article-host.js';
import { optionalPart } from './optional-part.js';

const toolsOf = optionalPart(() => import('./tools.js'));

/** The bar of tools, and the class of the article for the size that its reader has chosen there. */
export function articleBar(host: ArticleHost, article: Article, view: View): { bar: unknown; size: string } {
  const names = host.tools.split(/[\s,]+/).filter(Boolean);
  const part = names.length ? toolsOf(host, article) : null;
  const bar = part === null ? nothing : part?.toolBar(host, article, view);
  return { bar: bar ?? room(names), size: part?.sizeClass(host) ?? '' };
}

/** As much room as the buttons will take, so that nothing jumps when they come. */
function room(names: readonly string[]): unknown {
  const places = names.flatMap((name) => (name === 'size' ? [0, 0, 0] : 0));
  return html`<div class="bar">${places.map(() => html`<i></i>`)}</div>`;
}
