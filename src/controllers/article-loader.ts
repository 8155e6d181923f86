import { articleEndpoint } from '../feed/article-endpoint.js';
import { loadBrowserFeed } from '../feed/browser-feed.js';
import { originOf, type Origin } from '../feed/origins.js';
import type { Article } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';

/** Whole articles kept for Back and Forward. */
const MOST_KEPT = 20;

/** Whether all is there that the endpoint gives: a text, or why there is none. */
const isWhole = ({ body, refused, locked, standing }: Article): boolean =>
  !!body || !!refused || locked || standing === 'withdrawn';

const addressesOf = ({ src = '' }: FeedRequest): string[] => src.split(/\s+/).filter(Boolean);

/** What is known of an article from its list, with all that its own answer says; an answer that is silent about something takes nothing away. */
function joined(known: Article | undefined, whole: Article): Article {
  const said = Object.entries(whole).filter(([, value]) => !isNothing(value));
  return known ? { ...whole, ...known, ...Object.fromEntries(said) } : whole;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** Of a withdrawn article nothing may be told but what its own answer says. */
const whole = (known: Article | undefined, article: Article): Article =>
  article.standing === 'withdrawn' ? article : joined(known, article);

/**
 * The text of articles whose list was loaded without texts.
 *
 * Asked in this order, until one has a text: the address for one article that the page names (`{id}` in `src`); the answer in which the
 * article stood, which is in a cache as a rule; the address that the system of the list has for one article.
 */
export class ArticleLoader {
  #kept = new Map<string, Promise<Article>>();

  /**
   * The whole article; without a text where the endpoint has none. `fresh`: past the caches.
   *
   * @throws NewsError `not-found` where no answer has it, else why its text cannot be had
   */
  load(request: FeedRequest, id: string, known?: Article, fresh = false): Promise<Article> {
    const key = JSON.stringify([request.src, id]);
    const kept = fresh ? undefined : this.#kept.get(key);
    if (kept) return kept;
    const loading = ask({ ...request, fresh }, id, known);
    this.#keep(key, loading);
    loading.catch(() => this.#kept.get(key) === loading && this.#kept.delete(key));
    return loading;
  }

  /** Whether opening this article would ask for nothing any more. */
  has(request: FeedRequest, id: string): boolean {
    return this.#kept.has(JSON.stringify([request.src, id]));
  }

  #keep(key: string, loading: Promise<Article>): void {
    this.#kept.set(key, loading);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** `isGuess`: nobody has named this address; it is where such systems have their articles. */
interface Way extends FeedRequest {
  readonly isGuess?: boolean;
}

/** The ways to an article, cheapest first; each is found when those before it led to no text. */
async function* waysTo(request: FeedRequest, known?: Article): AsyncGenerator<Way> {
  const addresses = addressesOf(request);
  const own = addresses.filter((address) => address.includes('{id}'));
  const lists = addresses.filter((address) => !own.includes(address));
  const origin = known && originOf(known);
  const at = (...src: string[]): FeedRequest => ({ ...request, src: src.join(' '), data: undefined });
  if (own.length) yield at(...own);
  // Data in the page have no address of their own.
  if (!addresses.length || origin?.url === request.base) yield { ...request, src: '' };
  else if (origin) yield at(origin.url);
  else if (lists.length) yield at(...lists);
  if (!lists.length) return;
  const origins = origin ? [origin] : await originsOf(at(...lists));
  yield* origins
    .flatMap(({ url, format }) => articleEndpoint(url, format) ?? [])
    .map((address) => ({ ...at(address), isGuess: true }));
}

/** Where the articles of a list come from: one origin for each answer. */
async function originsOf(list: FeedRequest): Promise<Origin[]> {
  const { articles } = await loadBrowserFeed({ ...list, fresh: false }).catch(() => ({ articles: [] as Article[] }));
  const origins = articles.flatMap((article) => originOf(article) ?? []);
  return [...new Map(origins.map((origin) => [origin.url, origin])).values()];
}

async function ask(request: FeedRequest, id: string, known?: Article): Promise<Article> {
  let failure: NewsError | undefined;
  let best = known;
  for await (const way of waysTo(request, known)) {
    try {
      const article = whole(known, await one(way, id));
      if (isWhole(article)) return article;
      best = article;
    } catch (thrown) {
      // A guess that failed says nothing of an article that another answer has.
      if (!way.isGuess || !best) failure = graver(failure, NewsError.from(thrown));
    }
  }
  // Where all that could answer have no text, there is none; and an article may have left its list in the meantime.
  if (best && isMissing(failure)) return best;
  throw failure ?? new NewsError('not-found', { detail: id });
}

async function one(way: FeedRequest, id: string): Promise<Article> {
  const [article] = (await loadBrowserFeed({ ...way, only: id, bodies: true })).articles;
  if (!article) throw new NewsError('not-found', { detail: id });
  return article;
}

const isMissing = (failure: NewsError | undefined): boolean => !failure || failure.code === 'not-found';

/** "Not in this answer" says less than a way that failed. */
const graver = (failure: NewsError | undefined, error: NewsError): NewsError =>
  failure && !isMissing(failure) ? failure : error;
