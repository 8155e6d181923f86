import { HOME_ZONE } from '../dates/zone.js';
import { expandAddress } from '../fetch/expand-address.js';
import { readBody } from '../fetch/read-body.js';
import type { Answer } from '../model/answer.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import type { Engine } from '../sanitize/engine.js';
import { ask } from './ask.js';
import type { Inspection, Transport } from './inspection.js';
import { readFacts, type FactsOptions } from './read-facts.js';
import { newsFacts } from './room-style.js';
import { snippetFor } from './snippet.js';
import { textFacts } from './text-facts.js';
import { transportOf } from './transport.js';

/** What is to be looked at, and the attributes of the element that would show it. */
export interface InspectRequest extends Pick<
  FeedRequest,
  'format' | 'map' | 'datePattern' | 'timeZone' | 'timeout' | 'signal'
> {
  /** Absolute address. With `bytes`, the address that the data has on the web, where it is known. `{page}` and `{size}` are filled in. */
  readonly src?: string | undefined;
  /** An answer at hand, such as a file; nothing is asked of a network then. */
  readonly bytes?: Uint8Array | undefined;
  /** The site whose page shall read the address, for judging CORS. Default {@link SOME_SITE}. */
  readonly origin?: string | undefined;
  /** Another `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Some other site; no endpoint can have it on a list. */
export const SOME_SITE = 'https://trang-khac.example';
/** Stands for the address of data that has none. */
const NOWHERE = 'https://khong-ro.invalid/tin.json';

interface Source {
  readonly answer: Answer;
  readonly bytes: Uint8Array;
  readonly transport?: Transport;
}

async function atHand(bytes: Uint8Array, url: string): Promise<Source> {
  const text = await readBody(new Response(new Uint8Array(bytes)));
  return { answer: { url, status: 200, text, header: () => null }, bytes };
}

/** The origin as browsers send it: no path, no slash at the end. */
function originOf(site: string | undefined): string {
  const origin = URL.canParse(site ?? SOME_SITE) ? new URL(site ?? SOME_SITE).origin : 'null';
  if (origin === 'null') throw new NewsError('bad-address', { url: site, detail: 'origin' });
  return origin;
}

async function sourceOf(request: InspectRequest): Promise<Source> {
  const { src, bytes } = request;
  if (bytes) return atHand(bytes, src ? expandAddress(src) : NOWHERE);
  if (!src?.trim()) throw new NewsError('no-source');
  const origin = originOf(request.origin);
  const asked = await ask(expandAddress(src), { ...request, origin });
  return { answer: asked.answer, bytes: asked.bytes, transport: transportOf(asked, origin) };
}

type Facts = Omit<Inspection, 'url' | 'page' | 'transport' | 'text' | 'snippet'>;

interface Outcome {
  readonly facts: Facts;
  readonly alternate?: string;
}

const nothing: Facts = {
  guessed: false,
  claims: [],
  fields: {},
  missing: [],
  single: false,
  articles: [],
  untitled: 0,
};

/** What was read, or why nothing was: an answer without news is a result too. */
async function factsOf(answer: Answer, options: FactsOptions): Promise<Outcome> {
  try {
    const { alternate, ...facts } = await readFacts(answer, options);
    return alternate ? { facts: { ...nothing, failure: { code: 'not-data', detail: 'HTML' } }, alternate } : { facts };
  } catch (thrown) {
    const { code, detail } = NewsError.from(thrown, 'unknown-format');
    // What was asked for wrongly is not a fact about the answer.
    if (code === 'bad-map' || (code === 'unknown-format' && detail)) throw thrown;
    return { facts: { ...nothing, failure: { code, ...(detail !== undefined && { detail }) } } };
  }
}

function addressOf({ url }: Answer, transport: Transport | undefined): Pick<Inspection, 'url' | 'transport'> {
  if (transport) return { url: transport.hops[0]?.url ?? url, transport };
  return url === NOWHERE ? {} : { url };
}

/** The address that stands for an unknown one must not be taken for one: what is relative to it stays relative, or goes. */
function nowhereless(inspection: Inspection): Inspection {
  const { origin } = new URL(NOWHERE);
  const { next, text } = inspection;
  const isKnown = ({ url }: { url: string }) => !url.startsWith(origin);
  const page = text.page && { ...text.page, alternates: text.page.alternates.filter(isKnown) };
  return {
    ...inspection,
    ...(next?.startsWith(origin) && { next: next.slice(origin.length) }),
    text: { ...text, ...(page && { page }) },
  };
}

function snippetOf(request: InspectRequest, { single, articles }: Facts): string {
  const isAddressless = articles.length > 0 && articles.every(({ url }) => !url);
  return snippetFor({
    ...request,
    src: request.src?.trim() || 'tin.json',
    single,
    isAddressless,
    news: newsFacts(articles),
  });
}

/**
 * Looks at an address as a page of another site would see it: the network around the answer, its text, the format, the articles.
 *
 * A web page that names the address of its news is followed there, once, as the elements do; `page` of the result tells the way.
 *
 * @throws NewsError where there is no answer, or the request itself is wrong. An answer without news is told in `failure`.
 */
export async function inspect(request: InspectRequest, engine: Engine, page?: string): Promise<Inspection> {
  const { timeZone = HOME_ZONE, format, map, datePattern } = request;
  const { answer, bytes, transport } = await sourceOf(request);
  const { facts, alternate } = await factsOf(answer, { timeZone, format, map, datePattern, engine, now: Date.now() });
  if (alternate && !request.bytes && page === undefined)
    return inspect({ ...request, src: alternate }, engine, answer.url);
  return nowhereless({
    ...(page !== undefined && { page }),
    ...addressOf(answer, transport),
    text: textFacts(answer, bytes),
    ...facts,
    snippet: snippetOf(request, facts),
  });
}
