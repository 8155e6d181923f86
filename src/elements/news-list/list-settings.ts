import type { Article, Feed } from '../../model/article.js';
import type { Field } from '../../templates/article-card.js';
import { oneOf, wholeNumber } from '../options.js';
import { wordsOf } from '../words-of.js';
import type { ListHost } from './list-host.js';
import { selectArticles, type Selection } from './select-articles.js';

/** What of a list counts when its articles are drawn. */
export interface ListSettings extends ListHost {
  readonly fields: string;
  readonly imagesHidden: boolean;
  readonly summaryLines: number;
  readonly columns: number;
  readonly category: string;
  readonly exclude: string;
  readonly order: Selection['order'];
}

const FIELDS: readonly Field[] = ['image', 'date', 'time', 'summary', 'category', 'author', 'source', 'views'];
const USUAL_FIELDS: readonly Field[] = ['image', 'date', 'summary'];

/** What is shown beside a title. */
export function fieldsOf(host: ListSettings): ReadonlySet<Field> {
  const fields = new Set(wordsOf(host, 'fields', host.fields, FIELDS, USUAL_FIELDS));
  if (host.imagesHidden) fields.delete('image');
  return fields;
}

/** The articles that a list without search, tabs and pages shows. @public */
export function articlesOf({ articles }: Feed, host: ListSettings, count: number): readonly Article[] {
  const { category, exclude } = host;
  const order = oneOf(host, 'order', host.order, ['newest', 'oldest', 'source']);
  return selectArticles(articles, { category, exclude, order, count });
}

/** Tells the styles where a summary is cut. */
export function setLines(host: ListSettings): void {
  const lines = wholeNumber(host, 'summary-lines', host.summaryLines, { fallback: 3, least: 1, most: 20 });
  host.renderRoot.querySelector<HTMLElement>('.root')?.style.setProperty('--_lines', String(lines));
}
