/** What an entry of the history keeps for an element, under its key. */
export interface Mark {
  /** The article that is open in this entry, or was opened from it. */
  readonly id: string;
  /** How far the page was scrolled when the article was opened, CSS px. In the entry of the list. */
  readonly y?: number;
  /** The entry before this one is the list: going back closes the article. */
  readonly pushed?: boolean;
}

export interface DeepLinkEvents {
  /** The address may name another article now, or none: after Back and Forward, and where a page comes back from the cache. */
  onMove(): void;
  /** Another element of the page has the key already; this one stays without. */
  onTaken(): void;
}

/** How long going back may take, ms. */
const PATIENCE = 1000;

/** Who wants a key, in the order of asking; the first has it. */
const owners = new Map<string, DeepLink[]>();

const nameOf = (pair: string): string | undefined => new URLSearchParams(pair).keys().next().value;

/** As browsers write a query, so that addresses can be compared letter by letter (URL Standard, "special-query percent-encode set"). */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');

/** The address with `key` naming `id`, or without the key; the rest of the query stays letter for letter, and so does the fragment. */
export function addressWithKey(address: string, key: string, id?: string): string {
  const url = new URL(address);
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && nameOf(pair) !== key);
  if (id !== undefined) pairs.push(`${encoded(key)}=${encoded(id)}`);
  url.search = pairs.join('&');
  return url.href;
}

/** The state of this entry as an object: routers of pages keep their own things in it. */
function entryState(): Record<string, unknown> {
  const state: unknown = history.state;
  return state && typeof state === 'object' ? { ...state } : {};
}

/**
 * The open article of one element as a key in the page's query: `?tin=12`.
 *
 * The address is the truth and is read anew each time; the state of an entry holds only what an address cannot say. History API and
 * absolute addresses, because a `<base>` bends relative ones; the query and not the fragment, because routers rewrite fragments.
 */
export class DeepLink {
  readonly key: string;
  #events: DeepLinkEvents;

  constructor(key: string, events: DeepLinkEvents) {
    this.key = key;
    this.#events = events;
  }

  connect(): void {
    owners.set(this.key, [...(owners.get(this.key) ?? []), this]);
    addEventListener('popstate', this.#onMove);
    addEventListener('pageshow', this.#onShow);
    // An element that is about to be replaced may still be there for a moment.
    if (!this.isFirst) setTimeout(() => this.#isWaiting && this.#events.onTaken());
  }

  disconnect(): void {
    const others = (owners.get(this.key) ?? []).filter((other) => other !== this);
    const [heir] = others;
    const wasFirst = this.isFirst;
    if (others.length) owners.set(this.key, others);
    else owners.delete(this.key);
    removeEventListener('popstate', this.#onMove);
    removeEventListener('pageshow', this.#onShow);
    if (wasFirst && heir) heir.#events.onMove();
  }

  /** Whether this element may read and write its key. */
  get isFirst(): boolean {
    return owners.get(this.key)?.[0] === this;
  }

  get #isWaiting(): boolean {
    return !this.isFirst && !!owners.get(this.key)?.includes(this);
  }

  /** The article that the address names. */
  get id(): string | undefined {
    return (this.isFirst && new URLSearchParams(location.search).get(this.key)) || undefined;
  }

  /** What this entry keeps; anything may stand there, since the page and older versions write to it too. */
  get mark(): Partial<Mark> {
    const mark = entryState()[this.key];
    return mark && typeof mark === 'object' ? mark : {};
  }

  /** Address of the page with this article open, or with none. */
  addressOf(id?: string): string {
    return addressWithKey(location.href, this.key, id);
  }

  /** {@link addressOf} for many articles: the address of the page is taken apart once. */
  addresses(): (id: string) => string {
    const { origin, pathname, search, hash } = new URL(this.addressOf(''));
    return (id) => origin + pathname + search + encoded(id) + hash;
  }

  /** The article that another address of this page names. */
  idIn(address: string): string | undefined {
    const { search } = new URL(address);
    return new URLSearchParams(search).get(this.key) || undefined;
  }

  /** One new entry for an article. The one before it remembers where the reader was. */
  push(id: string): void {
    this.#write('replaceState', location.href, { ...entryState(), [this.key]: { id, y: scrollY } });
    const state = entryState();
    // Back from the new entry closes this article alone; others that are open stay.
    for (const key of owners.keys())
      if (Object.hasOwn(state, key)) state[key] = { ...(state[key] as object), pushed: false };
    this.#write('pushState', this.addressOf(id), { ...state, [this.key]: { id, pushed: true } });
  }

  /** Another article in the place of the open one. */
  replace(id: string): void {
    this.#write('replaceState', this.addressOf(id), { ...entryState(), [this.key]: { ...this.mark, id } });
  }

  /** Back to the list, which `onMove` tells of: by the history where it is one step away, so that it does not grow. */
  leave(): void {
    const { id } = this;
    if (!this.mark.pushed) return this.#giveUp();
    history.back();
    // WebKit does not go back in a frame that was put into the page after another one had been taken out.
    setTimeout(() => this.id === id && this.#giveUp(), PATIENCE);
  }

  /** The entry stays, and names no article any more. */
  #giveUp(): void {
    this.forget(this.addressOf());
    this.#events.onMove();
  }

  /** Takes the mark of this entry away, once it has done its service. */
  forget(address = location.href): void {
    const { [this.key]: _, ...state } = entryState();
    this.#write('replaceState', address, state);
  }

  /** Frames without an address of their own have no history to write, and browsers stop pages that write too often. */
  #write(method: 'pushState' | 'replaceState', address: string, state: object): void {
    try {
      history[method](state, '', new URL(address, location.href));
    } catch {
      // The article opens all the same.
    }
  }

  #onMove = (): void => this.#events.onMove();

  #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#events.onMove();
  };
}
