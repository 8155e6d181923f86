/**
 * Whether a page of another site may read the answer: the server says so by CORS headers.
 *
 * - `open` as the system is installed, or always
 * - `off` not as it is installed: the owner has to allow it
 * - `varies` nothing is usual: as the server is set
 * - `server` never, or only with a secret key: a server of one's own has to stand between
 */
export type Reach = 'open' | 'off' | 'varies' | 'server';

/** One format for people: what it is, which address to use, what to know before. Code stands between backticks. */
export interface FormatRow {
  /** The value of the `format` attribute. */
  readonly name: string;
  readonly systems: string;
  /** What the answer has that others do not have. */
  readonly signs: string;
  /** An address as it is written into `src`. */
  readonly address: string;
  readonly reach: Reach;
  /** What is particular. */
  readonly note?: string;
  /** The answer gives no address of an article's page, so `article-url` has to. */
  readonly needsUrl?: boolean;
  /** An answer to look at, in `tests/fixtures/`. */
  readonly sample: string;
}

/** A heading and the formats below it. */
export interface FormatGroup {
  readonly title: string;
  readonly rows: readonly FormatRow[];
}
