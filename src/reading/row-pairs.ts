import type { RawArticle, RawText } from '../model/raw-article.js';
import { decodeEntities } from '../text/entities.js';
import { findList } from './find-list.js';
import type { ReadContext } from './format.js';
import { nodesIn } from './nodes.js';
import { asText, type Row } from './read.js';
import { pickByAlias } from './pick-by-alias.js';
import { readRow } from './read-row.js';
import { richText } from './rich-text.js';
import { guessed } from './text-kind.js';

/** A row, and the article that was read of it. */
export interface Pair {
  readonly row: Row;
  readonly article: RawArticle;
}

/** Rows that are looked at. */
const SAMPLE = 20;
const MOST_NODES = 20_000;
const MOST_NODES_IN_ROW = 400;
/** Articles by which a list is known to be theirs. */
const MARKED = 5;

/** Text for comparing: the references of a markup decoded. */
export function words(text: RawText | undefined): string | undefined {
  const source = typeof text === 'object' ? text.html : text;
  return source && decodeEntities(decodeEntities(source)).trim();
}

/** Whether an article's title or address stands in a row. */
function isOf({ title, url }: RawArticle): (row: unknown) => boolean {
  const marks = [words(title), url].filter(Boolean);
  return (row) => nodesIn(row, MOST_NODES_IN_ROW).some(({ value }) => marks.includes(words(asText(value))));
}

/** The outermost list whose members are most of the articles, each of them another one. */
function listOf(data: unknown, articles: readonly RawArticle[]): readonly Row[] {
  const tests = articles.slice(0, MARKED).map(isOf);
  let best: readonly Row[] = [];
  let most = 0;
  for (const { value } of nodesIn(data, MOST_NODES)) {
    if (!Array.isArray(value)) continue;
    const members = value
      .slice(0, 2 * SAMPLE)
      .filter((member): member is Row => typeof member === 'object' && !!member);
    const { size } = new Set(tests.map((test) => members.findIndex(test)).filter((index) => index >= 0));
    if (size > most) [best, most] = [members, size];
  }
  return best;
}

/** The first rows with the articles that were read of them: by the heuristic, or by a format that may have left some rows out. */
export function pairsOf(data: unknown, context: ReadContext, articles: readonly RawArticle[] | undefined): Pair[] {
  const rows = findList(data)?.rows ?? [];
  if (!articles) {
    const options = { kind: guessed, context, readBody: richText };
    return rows.slice(0, SAMPLE).map((row) => ({ row, article: readRow(pickByAlias(row), options) }));
  }
  if (rows.length && articles.length === rows.length)
    return rows.slice(0, SAMPLE).flatMap((row, index) => {
      const article = articles[index];
      return article ? [{ row, article }] : [];
    });
  const held = rows.some((row) => articles.some((article) => isOf(article)(row))) ? rows : listOf(data, articles);
  return held.slice(0, SAMPLE).flatMap((row) => {
    const article = articles.find((one) => isOf(one)(row));
    return article ? [{ row, article }] : [];
  });
}
