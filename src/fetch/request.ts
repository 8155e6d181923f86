import type { Answer } from '../model/answer.js';
import { NewsError } from '../model/news-error.js';
import { loadPart } from '../model/load-part.js';

/**
 * Only `Accept`, which needs no preflight: SharePoint answers in Atom without it. Everything else is the browser's default, so that a
 * `<link rel="preload" as="fetch" crossorigin>` of the page is used and not downloaded twice.
 */
const ACCEPT = 'application/json, application/feed+json, */*;q=0.8';

/** Listens whether the page's policy forbids the address, which the rejected fetch itself does not tell. */
function watchPolicy(url: string): { readonly wasBlocked: () => boolean; stop(): void } {
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

export interface RequestOptions {
  /** Let the server confirm the browser's copy. */
  readonly fresh?: boolean | undefined;
  /** Another way to ask, for servers that have their own; default: the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Most requests succeed, so what finds out why one did not is a part of its own; where that cannot be had either, the bare fact stands. */
function explained(
  bare: NewsError,
  explain: (part: typeof import('./failure.js')) => Promise<NewsError>,
): Promise<NewsError> {
  return import('./failure.js').then(explain).catch(() => bare);
}

/** One try: the whole answer, or the reason why there is none. */
export async function request(
  url: string,
  signal: AbortSignal,
  { fresh, fetch: own }: RequestOptions,
): Promise<Answer> {
  const policy = watchPolicy(url);
  // It comes with what reads the news. Asked for beside the endpoint, so that the answer does not wait for it; a failure is told when it is needed.
  const body = import('./read-body.js');
  body.catch(() => {});
  try {
    const response = await (own ?? fetch)(url, {
      signal,
      headers: { accept: ACCEPT },
      referrerPolicy: 'strict-origin-when-cross-origin',
      // `no-cache` asks the server whether the browser's copy still holds, without a preflight.
      cache: fresh ? 'no-cache' : 'default',
    });
    const { status } = response;
    if (status >= 400)
      throw await explained(new NewsError('http', { url, status }), (part) => part.refused(response, url));
    const { readBody } = await body.catch(() => loadPart(import('./read-body.js'), 'read-body'));
    const text = await readBody(response);
    return { url: response.url || url, status, text, header: (name) => response.headers.get(name) };
  } catch (thrown) {
    if (thrown instanceof NewsError || signal.aborted) throw thrown;
    const facts = { url, cause: thrown };
    throw await explained(new NewsError('network', facts), (part) => part.unreachable(facts, policy.wasBlocked));
  } finally {
    policy.stop();
  }
}
