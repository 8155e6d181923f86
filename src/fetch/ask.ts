/**
 * Only `Accept`, which needs no preflight: SharePoint answers in Atom without it. Everything else is the browser's default, so that a
 * `<link rel="preload" as="fetch" crossorigin>` of the page is used and not downloaded twice.
 */
const ACCEPT = 'application/json, application/feed+json, */*;q=0.8';

export interface RequestOptions {
  /** Let the server confirm the browser's copy. */
  readonly fresh?: boolean | undefined;
  /** Another way to ask, for servers that have their own; default: the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Sends a request. Whatever a page has put in the place of `fetch` may throw at once, which is a rejection like others. */
export async function ask(url: string, signal: AbortSignal, options: RequestOptions): Promise<Response> {
  return (options.fetch ?? fetch)(url, {
    signal,
    headers: { accept: ACCEPT },
    referrerPolicy: 'strict-origin-when-cross-origin',
    // `no-cache` asks the server whether the browser's copy still holds, without a preflight.
    cache: options.fresh ? 'no-cache' : 'default',
  });
}

/** A request that was sent before the part is there that sees to it. */
export interface Begun {
  readonly url: string;
  readonly response: Promise<Response>;
  readonly controller: AbortController;
  readers: number;
}

/** By address. Who takes one out sees to it from then on. */
export const begun = new Map<string, Begun>();

/** Sends a request for who will take it; one for all who ask for it meanwhile. It is given up when the last of them has left. */
export function begin(url: string, fresh: boolean | undefined, signal: AbortSignal | undefined): Begun {
  const controller = new AbortController();
  const one = begun.get(url) ?? { url, response: ask(url, controller.signal, { fresh }), controller, readers: 0 };
  begun.set(url, one);
  one.readers++;
  // A failure is told to who takes it.
  one.response.catch(() => {});
  signal?.addEventListener('abort', () => --one.readers || drop(one));
  return one;
}

/** Gives up a request that nobody has taken. */
export function drop({ url, controller }: Begun): void {
  if (begun.delete(url)) controller.abort();
}
