import type { Answer } from './answer.js';
import type { WishPart } from './wish.js';

/** Asks one address for its answer. @throws NewsError always and only, unless `signal` aborts */
export type Ask = (
  url: string,
  options: { timeout?: number; signal?: AbortSignal; fresh?: boolean },
) => Promise<Answer>;

/** What to load and how to read it: the attributes of an element, as data. */
export interface FeedRequest {
  /** One address or several separated by spaces (merged, newest first). `{id}`, `{page}` and `{size}` are filled in, `{query}`, `{category}`, `{tag}`, `{from}` and `{to}` by a search. Relative ones resolve against `base`. */
  readonly src?: string | undefined;
  /** Address of the page; relative addresses of `src` and of inline data resolve against it. */
  readonly base: string;
  /** Inline data in any shape an endpoint may have; used where there is no `src`. */
  readonly data?: unknown;
  /** Name of a format; detected when absent. */
  readonly format?: string | undefined;
  /** Field mapping, see `formats/mapping.ts`. */
  readonly map?: string | undefined;
  readonly datePattern?: string | undefined;
  /** IANA zone of times without a zone. Default `Asia/Ho_Chi_Minh`. */
  readonly timeZone?: string | undefined;
  /** Base of relative picture addresses. Default: the endpoint's address. */
  readonly imageBase?: string | undefined;
  /** Hosts of sites that have moved: `old.example=>new.example; …`. */
  readonly rewrite?: string | undefined;
  /** Seconds for the whole answer. Default 15. */
  readonly timeout?: number | undefined;
  /** Only this article is wanted, by id, slug or address. A feed without it ends in `not-found`. */
  readonly only?: string | undefined;
  /** Fills `{size}` in `src`. */
  readonly size?: number | undefined;
  /** Fills `{page}` in `src`. Default 1. */
  readonly page?: number | undefined;
  /** Whether the articles' texts are wanted: cleaning them is work a list does not need. `first`: that of the first one. Default false. */
  readonly bodies?: boolean | 'first';
  /** Keeps a first paragraph that only repeats the summary. Default false. */
  readonly repeats?: boolean;
  /** Keeps lines such as `Nguồn: …` at the end of a text instead of taking them for byline and source. Default false. */
  readonly keepCredits?: boolean;
  /** Parts of a reader's wish that the endpoint answers itself, in a request that `searchRequest` made. */
  readonly searched?: readonly WishPart[] | undefined;
  /** Keeps the last good answers on the device. Default false. */
  readonly keep?: boolean;
  /** Skips what is in the cache. */
  readonly fresh?: boolean;
  readonly signal?: AbortSignal;
  /** Another way to ask. Default: that of the surroundings. */
  readonly ask?: Ask | undefined;
}
