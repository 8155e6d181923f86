import { NewsError } from '../model/news-error.js';
import { readBody } from './read-body.js';

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
export function watchPolicy(url: string): { readonly wasBlocked: () => boolean; stop(): void } {
  const page = globalThis.document;
  let blocked = false;
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    const { blockedURI, effectiveDirective, disposition } = event;
    const isOurs = effectiveDirective === 'connect-src' && blockedURI !== '' && url.startsWith(blockedURI);
    if (isOurs && disposition === 'enforce') blocked = true;
  };
  page?.addEventListener('securitypolicyviolation', onViolation);
  return {
    wasBlocked: () => blocked,
    stop: () => page?.removeEventListener('securitypolicyviolation', onViolation),
  };
}

/** A server that answered, but with an error; the address is the one at which a redirect ended. */
async function refused(response: Response, asked: string): Promise<NewsError> {
  const { status } = response;
  const url = response.url || asked;
  return new NewsError('http', { url, status, retryAfter: retryAfterOf(response), detail: await detailOf(response) });
}

/** Why a try has failed. No answer at all: forbidden by the page, or nobody there. */
export async function reasonOf(thrown: unknown, url: string, wasBlocked: () => boolean): Promise<NewsError> {
  // The cause is no `Response` of this realm where a server brings its own `fetch`.
  if (thrown instanceof NewsError) return thrown.code === 'http' ? refused(thrown.cause as Response, url) : thrown;
  const facts = { url, cause: thrown };
  if (isMixed(url)) return new NewsError('mixed-content', facts);
  // The page's policy tells in an event, which is a task of its own and may come after the rejection.
  if (globalThis.document && !wasBlocked()) await new Promise((resolve) => setTimeout(resolve, 50));
  return new NewsError(wasBlocked() ? 'blocked' : 'network', facts);
}
