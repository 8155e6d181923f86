import { html, type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { articleCard, articleLine, type Field } from '../../templates/article-card.js';
import { rows } from '../../templates/rows.js';
import type { View } from '../../templates/view.js';

export { dateText } from '../../templates/view.js';

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
  const key = [layout, ...fields].join(' ');
  const draw = (article: Article): HTMLElement =>
    layout === 'compact'
      ? articleLine(article, view, fields)
      : articleCard(article, view, { fields, sizes: SIZES[layout] });
  return html`<ul
    class="items ${layout} ${narrow ? 'narrow' : ''}"
    role="list"
    part="list"
    ${rows(articles, view, { key, draw })}
  ></ul>`;
}
