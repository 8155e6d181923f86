import { envelopes } from '../formats/envelopes.js';
import { findList } from '../reading/find-list.js';
import { detected, readAnswer, readData, type ReadOptions } from '../formats/index.js';
import { headerPaging } from '../reading/header-paging.js';
import { pickByAlias } from '../reading/pick-by-alias.js';
import { textIn } from '../reading/read-text.js';
import { firstOf, type Row } from '../reading/read.js';
import type { Answer } from '../model/answer.js';
import type { RawArticle } from '../model/raw-article.js';
import type { Engine } from '../sanitize/engine.js';
import { navigationUrl } from '../sanitize/safe-url.js';
import { articleFacts } from './article-facts.js';
import { fieldFacts } from './field-facts.js';
import type { ArticleFacts, Inspection } from './inspection.js';

/** What an answer says once it is read, or where its news is to be found instead. */
export interface ReadFacts extends Pick<
  Inspection,
  'format' | 'guessed' | 'claims' | 'map' | 'fields' | 'missing' | 'single' | 'articles' | 'untitled' | 'next'
> {
  readonly total?: number;
  readonly pagedBy?: string;
  readonly alternate?: string;
}

export interface FactsOptions extends ReadOptions {
  readonly engine: Engine;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The heuristic, and frameworks that say nothing of what is in their lists. */
const guessing: ReadonlySet<string> = new Set(['heuristic', ...envelopes.map(({ name }) => name)]);

/** The zone that is farthest from home, to see which times move with it. */
const ELSEWHERE = 'Pacific/Honolulu';
/** Articles that are looked at; a page shows no more of one answer. */
const MOST = 1000;

/** The rows of the data beside the articles that were read from them; none where nobody can say which is which. */
function rowsFor(rows: readonly Row[], count: number): readonly Row[] {
  if (rows.length === count) return rows;
  const titled = rows.filter((row) => firstOf(pickByAlias(row)('title'), (value) => textIn(value)?.text));
  return titled.length === count ? titled : [];
}

/** Whether an object stands in a list, not deeper than answers keep their news. */
function isListed(data: unknown, row: unknown, depth = 0): boolean {
  if (typeof data !== 'object' || data === null || depth > 5) return false;
  const members: readonly unknown[] = Object.values(data);
  return (Array.isArray(data) && members.includes(row)) || members.some((member) => isListed(member, row, depth + 1));
}

function pagingBy(answer: Answer, next: string | undefined, total: number | undefined): string | undefined {
  const paging = headerPaging((name) => answer.header(name));
  if (total !== undefined && total === paging.total)
    return answer.header('x-wp-total') === null ? 'x-total-count' : 'x-wp-total';
  return next !== undefined && next === paging.next ? 'link' : undefined;
}

/** The articles under other assumptions about dates. */
async function rereadings(answer: Answer, options: ReadOptions) {
  const variants: Partial<ReadOptions>[] = [
    { timeZone: ELSEWHERE },
    { datePattern: 'dd/MM/yyyy' },
    { datePattern: 'MM/dd/yyyy' },
  ];
  const readings = await Promise.all(variants.map((variant) => readAnswer(answer, { ...options, ...variant })));
  return (index: number) => {
    const [elsewhere, dayFirst, monthFirst] = readings.map(({ articles }) => articles[index]);
    return { elsewhere, dayFirst, monthFirst };
  };
}

async function allFacts(
  answer: Answer,
  articles: readonly RawArticle[],
  rows: readonly Row[],
  options: FactsOptions,
): Promise<ArticleFacts[]> {
  const at = await rereadings(answer, options);
  const { engine, timeZone, datePattern, now } = options;
  const facts: ArticleFacts[] = [];
  for (const [index, raw] of articles.slice(0, MOST).entries()) {
    const sources = { raw, row: rows[index], ...at(index) };
    facts.push(await articleFacts(sources, { engine, timeZone, now, isOrdered: !!datePattern }));
  }
  return facts;
}

/**
 * Reads an answer as an element would, and looks at what was read.
 *
 * @throws NewsError as `readAnswer`
 */
export async function readFacts(answer: Answer, options: FactsOptions): Promise<ReadFacts> {
  const { articles, format, alternate, next, total } = await readAnswer(answer, options);
  const { data } = await readData(answer);
  const context = { answer, datePattern: options.datePattern, timeZone: options.timeZone };
  const found = findList(data)?.rows ?? [];
  const guessed = guessing.has(format);
  return {
    format,
    guessed,
    claims: await detected(data, context),
    ...fieldFacts(data, context, guessed ? undefined : articles),
    single: articles.length === 1 && (total ?? 1) === 1 && !isListed(data, found[0]),
    articles: await allFacts(answer, articles, rowsFor(found, articles.length), options),
    untitled: Math.max(0, guessed || format === 'map' ? found.length - articles.length : 0),
    next: navigationUrl(next, answer.url),
    total,
    pagedBy: pagingBy(answer, next, total),
    alternate,
  };
}
