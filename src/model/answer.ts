/** Headers that reading an answer looks at: how its text is to be read, how much there is, and what comes after it. */
export const READ_HEADERS = [
  'content-type',
  'link',
  'content-range',
  'x-wp-total',
  'x-total-count',
  'total',
  'per-page',
];

/** One answer of an endpoint, before anybody knows what the bytes mean. */
export interface Answer {
  /** Absolute address that answered, after redirects; relative addresses in the answer resolve against it. */
  readonly url: string;
  /** HTTP status; 200 for inline data. */
  readonly status: number;
  /** The body as text, byte order mark removed. */
  readonly text: string;
  /** A response header by lower-case name, or null. CORS hides most of them. */
  header(name: string): string | null;
}
