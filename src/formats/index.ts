import type { Answer } from '../model/answer.js';
import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { RawFeed } from '../model/raw-article.js';
import type { Format, ReadContext } from './format.js';
import { heuristic } from './heuristic.js';
import { headerPaging } from './paging.js';
import { hasRichText, isJsonApi, isSchemaOrg, isStrapi } from './signatures.js';
import { jsonFeed } from './json-feed.js';
import { wordpress } from './wordpress.js';

export type { Format, ReadContext } from './format.js';

/** A format whose signature is here and whose reader is loaded when an answer has that signature. */
export interface LazyFormat extends Pick<Format, 'name' | 'detect'> {
  load(): Promise<Format>;
}

/** In the order in which they are asked; the first whose signature fits reads the answer. One line for each. */
const formats: (Format | LazyFormat)[] = [
  wordpress,
  jsonFeed,
  { name: 'strapi', detect: isStrapi, load: () => import('./rich.js').then((chunk) => chunk.strapi) },
  { name: 'json-api', detect: isJsonApi, load: () => import('./rich.js').then((chunk) => chunk.jsonApi) },
  { name: 'schema-org', detect: isSchemaOrg, load: () => import('./schema-org.js').then((chunk) => chunk.schemaOrg) },
];

/** Reads what no format claims. */
function unknownShape(text: string): Format | LazyFormat {
  if (!hasRichText(text)) return heuristic;
  return { ...heuristic, load: () => import('./rich.js').then((chunk) => chunk.richHeuristic) };
}

export interface ReadOptions {
  /** Name of the format; default: detected. */
  readonly format?: string | undefined;
  /** The `map` attribute; it goes before `format`. */
  readonly map?: string | undefined;
  /** Pattern of the endpoint's dates; default: detected. */
  readonly datePattern?: string | undefined;
  /** IANA zone of times without a zone. */
  readonly timeZone: string;
}

/** Adds a format, or replaces the one of its name. Formats added later are asked first. */
export function registerFormat(format: Format | LazyFormat): void {
  const index = formats.findIndex(({ name }) => name === format.name);
  if (index >= 0) formats.splice(index, 1);
  formats.unshift(format);
}

/** Names of the formats, in the order in which they are asked. */
export function formatNames(): string[] {
  return [...formats.map(({ name }) => name), heuristic.name];
}

/** The formats whose signature fits; `readAnswer` takes the first. */
export function detected(data: unknown, context: ReadContext): string[] {
  return formats.filter((format) => format.detect(data, context)).map(({ name }) => name);
}

async function choose(data: unknown, context: ReadContext, { format, map }: ReadOptions): Promise<Format | undefined> {
  if (map?.trim()) {
    const { mappedFormat, parseMap } = await loadPart(import('./mapping.js'), 'mapping');
    return mappedFormat(parseMap(map));
  }
  const all = [...formats, unknownShape(context.answer.text)];
  const isNamed = format && format !== 'auto';
  const chosen = all.find((one) => (isNamed ? one.name === format : one.detect(data, context)));
  if (isNamed && !chosen) throw new NewsError('unknown-format', { url: context.answer.url, detail: format });
  return chosen && 'load' in chosen ? loadPart(chosen.load(), chosen.name) : chosen;
}

/** Nearly every answer is bare JSON; what needs more, a string of JSON too, goes to the text layer. */
async function dataOf(answer: Answer): Promise<unknown> {
  const { text } = answer;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && !/^\s*\{\s*"d"/.test(text)) return data;
  } catch {
    // The text layer knows what else it may be.
  }
  const { readText } = await loadPart(import('./text-layer.js'), 'text-layer');
  return readText(text, answer.header('content-type'));
}

/**
 * Reads an answer: text layer, then the mapping, the named format, the first format that knows the shape, or the heuristic. An answer
 * without articles is searched for words of an error.
 *
 * @throws NewsError `not-data`, `source-error`, `bad-map`, `unknown-format`, `chunk`
 */
export async function readAnswer(answer: Answer, options: ReadOptions): Promise<RawFeed & { format: string }> {
  const context: ReadContext = { answer, datePattern: options.datePattern, timeZone: options.timeZone };
  const data = await dataOf(answer);
  const format = await choose(data, context, options);
  const feed = format?.parse(data, context) ?? { articles: [] };
  if (!feed.articles.length) {
    const { refuse } = await loadPart(import('./source-error.js'), 'source-error');
    refuse(data, answer, !format);
  }
  const { next, total } = headerPaging((name) => answer.header(name));
  const { name } = format ?? heuristic;
  return { ...feed, next: feed.next ?? next, total: feed.total ?? total, format: name };
}
