import type { Answer } from '../model/answer.js';
import { NewsError } from '../model/news-error.js';
import { asName, asNumber, get, isRow, own, type Row } from './read.js';

const messageKeys = ['message', 'msg', 'errMsg', 'Message', 'thongBao', 'detail', 'title', 'error_description'];

/** Words of an error, from the key where systems put them. */
function messageIn(value: unknown): string | undefined {
  const direct = asName(value);
  if (direct) return direct.slice(0, 300);
  for (const key of messageKeys) {
    const text = own(value, key);
    if (typeof text === 'string' && text.trim()) return text.trim().slice(0, 300);
  }
  return undefined;
}

const errorKeys = [
  'code',
  'message',
  'detail',
  'statusCode',
  'error',
  'errors',
  'path',
  'timestamp',
  'status',
  'type',
  'title',
  'traceId',
];

/** `{ code, message, data: { status } }` of WordPress, `{ detail }` of Django REST, problem details (RFC 9457), `{ status: "error" }`. */
function isErrorBody(data: Row): boolean {
  const status = own(data, 'status');
  if (own(data, 'error') === true || /^(?:error|fail|failed|failure)$/i.test(String(asName(status)))) return true;
  if (Object.keys(data).some((key) => /^(?:is_?)?success$/i.test(key) && own(data, key) === false)) return true;
  const codes = [status, own(data, 'statusCode'), get(data, 'data.status')];
  if (codes.some((code) => (asNumber(code) ?? 0) >= 400)) return true;
  const keys = Object.keys(data);
  return !keys.includes('title') && keys.every((key) => errorKeys.includes(key)) && !!messageIn(data);
}

/** Rows in spite of an error's key: flags of success cannot be relied on. */
function hasRows(data: Row): boolean {
  const isFull = (value: unknown) => Array.isArray(value) && value.length > 0;
  return Object.entries(data).some(
    ([key, value]) => !/^errors?$/.test(key) && (isFull(value) || (isRow(value) && Object.values(value).some(isFull))),
  );
}

/** The member of `errors`, or `error`, of systems that send no data with it; GraphQL sends `{ "news": null }`. */
function errorIn(data: Row): unknown {
  const [error, inner] = [own(data, 'error'), own(data, 'data')];
  const isSent = isRow(inner) ? Object.values(inner).some((value) => value !== null) : inner;
  return isSent ? undefined : (own(own(data, 'errors'), 0) ?? (isRow(error) ? error : undefined));
}

/**
 * What a known system says when it could not answer; undefined when the data is no error.
 *
 * WordPress, Ghost, Strapi, Directus, Payload, Drupal, GraphQL, Django REST, ASP.NET and NewsAPI have bodies of this kind.
 */
export function sourceError(data: unknown): string | undefined {
  if (!isRow(data) || hasRows(data)) return undefined;
  const error = errorIn(data);
  if (!error && !isErrorBody(data)) return undefined;
  return messageIn(error) ?? messageIn(data) ?? messageIn(own(data, 'error')) ?? 'error';
}

/** The words of an answer in which no news was found, if it has any: `{ success: false, msg: "Hết phiên" }`. */
function complaint(data: unknown): string | undefined {
  return isRow(data) ? (messageIn(data) ?? messageIn(own(data, 'error'))) : undefined;
}

/**
 * Refuses data without articles where it is an error, or, when `isUnknown`, where it is not even an empty list.
 *
 * @throws NewsError `source-error` with the words of the system as detail, `unknown-format`.
 */
export function refuse(data: unknown, { url, status }: Answer, isUnknown: boolean): void {
  // WordPress calls the page after the last one an error.
  if (own(data, 'code') === 'rest_post_invalid_page_number') return;
  const detail = sourceError(data) ?? (isUnknown ? complaint(data) : undefined);
  if (detail) throw new NewsError('source-error', { url, status, detail });
  if (isUnknown) throw new NewsError('unknown-format', { url });
}
