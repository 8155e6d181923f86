/** One answer of the test endpoint. */
export interface Answer {
  /** HTTP status, 200 by default. */
  status?: number;
  /** Milliseconds before the answer. */
  delay?: number;
  /** Content-Type; `application/json` by default, or what the file's name says. */
  type?: string;
  /** The body as text; `{"items":[]}` by default. */
  body?: string;
  /** A file of `tests/`, from the project's folder: `tests/fixtures/x.json`. */
  file?: string;
  /** The body as base64, for answers in other encodings. */
  base64?: string;
  /** Bytes of an endless-looking answer: a JSON array of that many bytes. */
  size?: number;
  /** Target of a redirect. */
  location?: string;
  /** More response headers. */
  headers?: Record<string, string>;
  /** `off`: no Access-Control-Allow-Origin. */
  cors?: 'off';
  /** `headers`: never answers; `body`: half of the body and then silence; `reset`: closes the connection. */
  hang?: 'headers' | 'body' | 'reset';
}

/** What the server saw at one address. */
export interface Seen {
  requests: number;
  /** Requests neither answered nor given up. */
  open: number;
  /** Requests that the client gave up, or that were reset. */
  aborted: number;
  /** Headers of the newest request. */
  headers: Record<string, string>;
}

export interface Endpoint {
  /** Absolute address, never used before. */
  readonly url: string;
  seen(): Promise<Seen>;
}

/**
 * An endpoint that gives these answers in turn; the last one repeats.
 *
 * @example
 * const endpoint = await answering({ status: 503 }, { file: 'tests/fixtures/feed.json' });
 * expect((await endpoint.seen()).requests).to.equal(2);
 */
export async function answering(...answers: Answer[]): Promise<Endpoint> {
  const plan = answers.length ? answers : [{}];
  const response = await fetch('/__api/define', { method: 'POST', body: JSON.stringify(plan) });
  const { url } = (await response.json()) as { url: string };
  return { url: new URL(url, location.origin).href, seen: () => seenAt(url) };
}

/** An endpoint that answers this value as JSON. */
export function answeringJson(value: unknown, answer: Answer = {}): Promise<Endpoint> {
  return answering({ ...answer, body: JSON.stringify(value) });
}

/** What the server saw at an address: path and query, exactly as asked. */
export async function seenAt(url: string): Promise<Seen> {
  const { pathname, search } = new URL(url, location.origin);
  const response = await fetch(`/__api/seen?url=${encodeURIComponent(pathname + search)}`);
  return (await response.json()) as Seen;
}

/** A second server, of another origin, and what it was asked so far: requests as `GET /path`, and `connection`. */
export interface Canary {
  readonly origin: string;
  readonly asked: readonly string[];
}

/** The server that hostile texts name and nobody may ask. */
export async function canaryServer(): Promise<Canary> {
  return (await (await fetch('/__api/canary')).json()) as Canary;
}
