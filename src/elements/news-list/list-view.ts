import { html, type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { articleCard, articleLine, type Field } from '../../templates/article-card.js';
import type { View } from '../../templates/view.js';

/** Asked for by the base element. @public */
export { dateText } from '../../templates/view.js';
export { selectArticles } from './select-articles.js';

/** How wide pictures are drawn, for browsers to choose among a picture's sizes. */
const SIZES = {
  list: '(min-width: 40em) 15em, 6.5em',
  compact: '',
  cards: '(min-width: 40em) 22em, 100vw',
  lead: '(min-width: 60em) 45em, 100vw',
} as const;

export type Layout = keyof typeof SIZES;

/** The articles of a list, in one part that is loaded beside the data. `narrow`: the columns are given and may be narrower than usual. */
export function listView(
  articles: readonly Article[],
  view: View,
  { layout, fields, narrow }: { layout: Layout; fields: ReadonlySet<Field>; narrow: boolean },
): TemplateResult {
  const options = { fields, sizes: SIZES[layout] };
  const draw = (article: Article): TemplateResult =>
    layout === 'compact' ? articleLine(article, view, fields) : articleCard(article, view, options);
  return html`<ul class="items ${layout} ${narrow ? 'narrow' : ''}" role="list" part="list">
    ${articles.map(draw)}
  </ul>`;
}
