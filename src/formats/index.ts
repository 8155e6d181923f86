import type { Answer } from '../model/answer.js';
import { NewsError } from '../model/news-error.js';
import type { RawFeed } from '../model/raw-article.js';
import type { Format, ReadContext } from './format.js';
import { heuristic } from './heuristic.js';
import { jsonApi } from './json-api.js';
import { jsonFeed } from './json-feed.js';
import { mappedFormat, parseMap } from './mapping.js';
import { headerPaging } from './paging.js';
import { own } from './read.js';
import { schemaOrg } from './schema-org.js';
import { complaint, sourceError } from './source-error.js';
import { strapi } from './strapi.js';
import { readText } from './text-layer.js';
import { wordpress } from './wordpress.js';

export type { Format, ReadContext } from './format.js';

/** A rare format: its signature is here, its reader is loaded when first needed. */
export interface LazyFormat extends Pick<Format, 'name' | 'detect'> {
  load(): Promise<Format>;
}

/** In the order in which they are asked; the first whose signature fits reads the answer. */
const formats: (Format | LazyFormat)[] = [wordpress, jsonFeed, strapi, jsonApi, schemaOrg];

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

function choose(data: unknown, context: ReadContext, { format, map }: ReadOptions): Format | LazyFormat | undefined {
  if (map?.trim()) return mappedFormat(parseMap(map));
  const all = [...formats, heuristic];
  if (!format || format === 'auto') return all.find((one) => one.detect(data, context));
  const named = all.find(({ name }) => name === format);
  if (!named) throw new NewsError('unknown-format', { url: context.answer.url, detail: format });
  return named;
}

async function loaded(format: Format | LazyFormat): Promise<Format> {
  if ('parse' in format) return format;
  try {
    return await format.load();
  } catch (cause) {
    throw new NewsError('chunk', { detail: format.name, cause });
  }
}

function refuse(data: unknown, answer: Answer): void {
  const detail = sourceError(data);
  if (detail) throw new NewsError('source-error', { url: answer.url, status: answer.status, detail });
}

/**
 * Reads an answer: text layer, errors of known systems, then the mapping, the named format, the first format that knows the shape, or the
 * heuristic.
 *
 * @throws NewsError `not-data`, `source-error`, `bad-map`, `unknown-format`, `chunk`
 */
export async function readAnswer(answer: Answer, options: ReadOptions): Promise<RawFeed & { format: string }> {
  const context: ReadContext = { answer, datePattern: options.datePattern, timeZone: options.timeZone };
  const data = readText(answer.text, answer.header('content-type'));
  // WordPress calls the page after the last one an error.
  if (own(data, 'code') === 'rest_post_invalid_page_number') return { articles: [], format: wordpress.name };
  refuse(data, answer);
  const chosen = choose(data, context, options);
  if (!chosen) {
    const detail = complaint(data);
    throw new NewsError(detail ? 'source-error' : 'unknown-format', { url: answer.url, detail });
  }
  const format = await loaded(chosen);
  const feed = format.parse(data, context);
  const { next, total } = headerPaging((name) => answer.header(name));
  return { ...feed, next: feed.next ?? next, total: feed.total ?? total, format: format.name };
}
