/**
 * Why news could not be shown. Each code has its sentence in every language of `i18n/`.
 *
 * - `no-source` neither `src` nor data was given
 * - `bad-address` the address cannot be read as a URL or is not http(s)
 * - `bad-attribute` an attribute has a value it cannot have; `detail` says which may stand there. The default is used
 * - `network` no answer: host down, offline, or the endpoint does not allow this page (CORS); a browser does not say which
 * - `blocked` the page's Content-Security-Policy forbids the address
 * - `mixed-content` an http address on an https page
 * - `timeout` no complete answer within `timeout`
 * - `too-large` more bytes than the limit
 * - `http` a status of 400 or more; `status` has it
 * - `not-data` the answer is a web page or damaged, not data
 * - `source-error` the endpoint answered with an error of its own; `detail` has its words
 * - `unknown-format` data in which no news was recognised
 * - `bad-map` the `map` attribute cannot be read; `detail` names the part
 * - `not-found` the article asked for is not in the answer
 * - `locked` the article is behind a password or a membership
 * - `markup` the article's text was refused by the sanitizing door (too large or too deep), or an article could not be drawn; `detail` is
 *   then its id
 * - `encoding` the article's text is in an old Vietnamese encoding, which `detail` names; it is shown as it came, with wrong letters
 * - `chunk` a part of bantin itself could not be loaded
 */
export type NewsErrorCode =
  | 'no-source'
  | 'bad-address'
  | 'bad-attribute'
  | 'network'
  | 'blocked'
  | 'mixed-content'
  | 'timeout'
  | 'too-large'
  | 'http'
  | 'not-data'
  | 'source-error'
  | 'unknown-format'
  | 'bad-map'
  | 'not-found'
  | 'locked'
  | 'markup'
  | 'encoding'
  | 'chunk';

export interface NewsErrorFacts {
  /** The address that answered, after redirects; the one that was asked where nobody did. Absolute. */
  readonly url?: string;
  /** HTTP status. */
  readonly status?: number;
  /** Seconds the server asks to wait (Retry-After). */
  readonly retryAfter?: number;
  /** Words from outside or a part name, for developers; never shown to readers as markup. */
  readonly detail?: string;
  readonly cause?: unknown;
}

/** The one error of this library: every failure of the network, the data and the markup comes as this. */
export class NewsError extends Error {
  override readonly name = 'NewsError';
  readonly code: NewsErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly detail: string | undefined;

  constructor(code: NewsErrorCode, facts: NewsErrorFacts = {}) {
    const place = facts.url ? ` (${facts.url})` : '';
    super(`${code}${facts.detail ? `: ${facts.detail}` : ''}${place}`, { cause: facts.cause });
    this.code = code;
    this.url = facts.url;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.detail = facts.detail;
  }

  /** Any thrown value as a NewsError; a NewsError stays itself. */
  static from(thrown: unknown, fallback: NewsErrorCode = 'network', facts: NewsErrorFacts = {}): NewsError {
    return thrown instanceof NewsError ? thrown : new NewsError(fallback, { ...facts, cause: thrown });
  }
}
