/** `error` news is lost, wrong or dangerous · `warning` it will go wrong one day or for some readers · `advice` it could be better. */
export type Level = 'error' | 'warning' | 'advice';

/** Every code of a finding with its level. */
export const levels = {
  unreadable: 'error',
  page: 'error',
  login: 'error',
  empty: 'warning',
  detour: 'advice',
  'byte-mark': 'warning',
  'not-utf8': 'error',
  charset: 'warning',
  notice: 'error',
  callback: 'warning',
  guarded: 'advice',
  lines: 'advice',
  packed: 'warning',
  large: 'warning',
  'no-cors': 'error',
  'cors-null': 'error',
  'cors-several': 'error',
  'cors-other': 'error',
  'cors-redirect': 'error',
  'cors-no-vary': 'warning',
  'cors-credentials': 'advice',
  'not-exposed': 'warning',
  http: 'error',
  redirected: 'advice',
  'content-type': 'warning',
  'not-compressed': 'advice',
  'no-validator': 'advice',
  'no-caching': 'warning',
  uncacheable: 'advice',
  cookies: 'warning',
  slow: 'warning',
  secret: 'warning',
  'no-paging': 'advice',
  'no-id': 'warning',
  'duplicate-id': 'error',
  'no-title': 'error',
  'escaped-title': 'warning',
  'no-summary': 'advice',
  'no-address': 'advice',
  'relative-address': 'advice',
  'no-date': 'warning',
  'unreadable-date': 'error',
  'month-first-date': 'error',
  'ambiguous-date': 'warning',
  'zoneless-date': 'warning',
  'http-picture': 'warning',
  'relative-picture': 'advice',
  'picture-without-alt': 'advice',
  'picture-without-size': 'advice',
  'large-body': 'warning',
  'bodies-in-list': 'advice',
  'refused-body': 'error',
  'old-encoding': 'warning',
  script: 'error',
  handler: 'error',
  'code-address': 'error',
  'hidden-markup': 'error',
  frame: 'warning',
  'active-markup': 'warning',
  style: 'advice',
  draft: 'error',
  private: 'error',
  withdrawn: 'error',
  scheduled: 'warning',
  expired: 'warning',
} as const satisfies Record<string, Level>;

export type FindingCode = keyof typeof levels;

/** One thing that the producer of the news can make better. */
export interface Finding {
  readonly level: Level;
  readonly code: FindingCode;
  /** What it is about: a part of an article (`date`, `image` …), the name of a header, `src`, or `text` for the whole answer. */
  readonly at: string;
  /** The articles it is about, by their place in the answer from 1 on; empty when it is about the whole answer. */
  readonly articles: readonly number[];
  /** Facts for the sentence, as sent from outside: print them with care. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A finding with the level of its code. */
export function finding(
  code: FindingCode,
  at: string,
  values: Finding['values'] = {},
  articles: readonly number[] = [],
): Finding {
  return { level: levels[code], code, at, articles, values };
}
