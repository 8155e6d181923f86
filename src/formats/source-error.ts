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

const isEmpty = (value: unknown) => value === undefined || value === null;

/** `{ code, message, data: { status } }` of WordPress, `{ detail }` of Django REST, `{ status: "error", message }`. */
function isErrorBody(data: Row): boolean {
  const keys = Object.keys(data);
  const status = String(own(data, 'status')).toLowerCase();
  if (/^(?:error|fail|failed|failure)$/.test(status) || own(data, 'error') === true) return true;
  const httpStatus = asNumber(get(data, 'data.status')) ?? asNumber(own(data, 'statusCode'));
  if (typeof own(data, 'code') === 'string' && (httpStatus ?? 0) >= 400) return true;
  return (
    keys.every((key) =>
      ['code', 'message', 'detail', 'statusCode', 'error', 'path', 'timestamp', 'status'].includes(key),
    ) && !!messageIn(data)
  );
}

/**
 * What a known system says when it could not answer; undefined when the data is no error.
 *
 * WordPress, Ghost, Strapi, Directus, Payload, Drupal, GraphQL, Django REST and NewsAPI have bodies of this kind.
 */
export function sourceError(data: unknown): string | undefined {
  if (!isRow(data)) return undefined;
  const errors = own(data, 'errors');
  const first = Array.isArray(errors) ? (errors[0] as unknown) : undefined;
  if (first && isEmpty(own(data, 'data'))) return messageIn(first) ?? 'error';
  const error = own(data, 'error');
  if (isRow(error) && isEmpty(own(data, 'data'))) return messageIn(error) ?? 'error';
  return isErrorBody(data) ? (messageIn(data) ?? 'error') : undefined;
}

/** The words of an answer in which no news was found, if it has any: `{ success: false, msg: "Hết phiên" }`. */
export function complaint(data: unknown): string | undefined {
  return isRow(data) ? (messageIn(data) ?? messageIn(own(data, 'error'))) : undefined;
}
