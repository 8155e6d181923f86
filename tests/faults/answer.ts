/** One thing a server does with the socket of a request. After the last one it closes it. */
export type Step =
  | { readonly text: string; readonly times?: number; readonly every?: number }
  /** A text again and again, with commas between and its number in the place of `{n}`. */
  | { readonly each: string; readonly times: number }
  /** As base64. */
  | { readonly bytes: string }
  /** A text repeated and then packed. */
  | { readonly gzip: string; readonly times: number }
  /** Milliseconds. */
  | { readonly wait: number }
  | { readonly reset: true }
  | { readonly hang: true };

export type Answer = readonly Step[];

type Headers = Readonly<Record<string, string | readonly string[] | null>>;

const USUAL: Headers = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  connection: 'close',
};

const HANG: Step = { hang: true };
export const RESET: Step = { reset: true };

/** Status line and headers; `null` leaves a usual one out. `{self}` and `{other}` stand for addresses of the server. */
export function head(status = 200, more: Headers = {}): Step {
  const lines = Object.entries({ ...USUAL, ...more }).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => `${name}: ${one}`),
  );
  return { text: [`HTTP/1.1 ${status} X`, ...lines, '', ''].join('\r\n') };
}

const encoder = new TextEncoder();
const lengthOf = (text: string): string => String(encoder.encode(text).length);

/** An answer with all its parts. */
export function answer(body: string, headers: Headers = {}, status = 200): Answer {
  return [head(status, { 'content-length': lengthOf(body), ...headers }), { text: body }];
}

export const json = (value: unknown): Answer => answer(JSON.stringify(value));

export const refusal = (status: number, headers: Headers = {}): Answer =>
  answer('<!doctype html><title>Lỗi</title>', { 'content-type': 'text/html', ...headers }, status);

export const redirect = (location: string, status = 302): Answer => answer('', { location }, status);

export const page = (markup: string, headers: Headers = {}): Answer =>
  answer(`<!doctype html><html lang="vi">${markup}</html>`, { 'content-type': 'text/html; charset=utf-8', ...headers });

/** Bytes as they are, with a content type. */
export function bytes(values: Iterable<number>, type = 'application/json'): Answer {
  const all = [...values];
  const text = btoa(all.map((byte) => String.fromCharCode(byte)).join(''));
  return [head(200, { 'content-type': type, 'content-length': String(all.length) }), { bytes: text }];
}

/** After these steps nothing more comes, and the connection stays. */
export const thenSilence = (...steps: Step[]): Answer => [...steps, HANG];
