import type { Answer } from '../model/answer.js';
import { NewsError } from '../model/news-error.js';
import { readBody } from './read-body.js';

/**
 * Only `Accept`, which needs no preflight: SharePoint answers in Atom without it. Everything else is the browser's default, so that a
 * `<link rel="preload" as="fetch" crossorigin>` of the page is used and not downloaded twice.
 */
const ACCEPT = 'application/json, application/feed+json, */*;q=0.8';

/** Characters of an error answer that are kept for developers. */
const DETAIL_LENGTH = 300;
const DETAIL_BYTES = 64_000;

/** Seconds of a Retry-After header, which is a number or a date (RFC 9110 §10.2.3). */
function retryAfterOf(response: Response): number | undefined {
  const text = response.headers.get('retry-after')?.trim();
  if (!text) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/** The words of a server that fails in JSON. Other answers are pages for people; their bytes are not even read. */
async function detailOf(response: Response): Promise<string | undefined> {
  if (!/json/i.test(response.headers.get('content-type') ?? '')) {
    response.body?.cancel().catch(() => undefined);
    return undefined;
  }
  const text = await readBody(response, DETAIL_BYTES).catch(() => '');
  return text.replace(/\s+/g, ' ').trim().slice(0, DETAIL_LENGTH) || undefined;
}

/** Whether the page may not ask that address: an http address on an https page, except this machine's own. */
function isMixed(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const isOwn = /^(?:localhost|.*\.localhost|127\..*|\[::1\])$/.test(hostname);
  return protocol === 'http:' && globalThis.location?.protocol === 'https:' && !isOwn;
}

/** Listens whether the page's policy forbids the address, which the rejected fetch itself does not tell. */
function watchPolicy(url: string): { isBlocked(): Promise<boolean>; stop(): void } {
  const page = globalThis.document;
  let blocked = false;
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    const blockedUrl = event.blockedURI;
    const isOurs = event.effectiveDirective === 'connect-src' && blockedUrl !== '' && url.startsWith(blockedUrl);
    if (isOurs && event.disposition === 'enforce') blocked = true;
  };
  page?.addEventListener('securitypolicyviolation', onViolation);
  return {
    isBlocked: async () => {
      // The event is a task of its own and may come after the rejection.
      if (page && !blocked) await new Promise((resolve) => setTimeout(resolve, 50));
      return blocked;
    },
    stop: () => page?.removeEventListener('securitypolicyviolation', onViolation),
  };
}

export interface RequestOptions {
  /** Let the server confirm the browser's copy. */
  readonly fresh?: boolean | undefined;
  /** Another way to ask, for servers that have their own; default: the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** One try: the whole answer, or the reason why there is none. */
export async function request(
  url: string,
  signal: AbortSignal,
  { fresh, fetch: own }: RequestOptions,
): Promise<Answer> {
  const policy = watchPolicy(url);
  try {
    const response = await (own ?? fetch)(url, {
      signal,
      headers: { accept: ACCEPT },
      referrerPolicy: 'strict-origin-when-cross-origin',
      // `no-cache` asks the server whether the browser's copy still holds, without a preflight.
      cache: fresh ? 'no-cache' : 'default',
    });
    const { status } = response;
    if (status >= 400) {
      const facts = { url, status, retryAfter: retryAfterOf(response), detail: await detailOf(response) };
      throw new NewsError('http', facts);
    }
    const text = await readBody(response);
    return { url: response.url || url, status, text, header: (name) => response.headers.get(name) };
  } catch (thrown) {
    if (thrown instanceof NewsError || signal.aborted) throw thrown;
    const code = isMixed(url) ? 'mixed-content' : (await policy.isBlocked()) ? 'blocked' : 'network';
    throw new NewsError(code, { url, cause: thrown });
  } finally {
    policy.stop();
  }
}
