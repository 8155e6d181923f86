import { expandAddress, splitAddresses } from '../fetch/expand-address.js';
import { readAnswer } from '../formats/index.js';
import type { Answer } from '../model/answer.js';
import type { Article, Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import type { RawArticle, RawFeed } from '../model/raw-article.js';
import { cleanArticle } from '../sanitize/clean-article.js';
import { plainText } from '../sanitize/plain-text.js';
import { navigationUrl } from '../sanitize/safe-url.js';
import { cleanBody } from '../text/clean-body.js';
import type { FeedDependencies } from './dependencies.js';
import { mergeFeeds } from './merge-feeds.js';
import { findRaw, isPublic } from './select-raw.js';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** Articles read from one answer; the rest is dropped, so that no endpoint can choke a page. */
const MOST = 1000;

/**
 * Loads, reads and cleans the news that a request asks for: the only place where the rooms meet.
 *
 * @throws NewsError always and only; an abort by `request.signal` rejects with the signal's reason.
 */
export async function loadFeed(request: FeedRequest, dependencies: FeedDependencies): Promise<Feed> {
  if (!request.src?.trim()) return readFeed(inlineAnswer(request), request, dependencies);
  const outcomes = await Promise.allSettled(
    splitAddresses(request.src).map((address) => loadOne(address, request, dependencies)),
  );
  const feeds = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!feeds.length && failure) throw failure.reason;
  return mergeFeeds(feeds);
}

async function loadOne(address: string, request: FeedRequest, dependencies: FeedDependencies): Promise<Feed> {
  const { only, size, base, timeout, signal, fresh } = request;
  const url = expandAddress(address, { id: only, size }, base);
  const answer = await dependencies.fetchAnswer(url, { timeout, signal, fresh });
  return readFeed(answer, request, dependencies, address.includes('{id}'));
}

function inlineAnswer(request: FeedRequest): Answer {
  if (request.data === undefined || request.data === null) throw new NewsError('no-source');
  const text = typeof request.data === 'string' ? request.data : JSON.stringify(request.data);
  return { url: request.base, status: 200, text, header: () => null };
}

async function readFeed(
  answer: Answer,
  request: FeedRequest,
  dependencies: FeedDependencies,
  single = false,
): Promise<Feed> {
  const { format, map, datePattern, timeZone = TIME_ZONE, only } = request;
  const raw = await readAnswer(answer, { format, map, datePattern, timeZone });
  let wanted = raw.articles.slice(0, MOST).filter((article) => isPublic(article, dependencies.now()));
  if (only !== undefined) wanted = [pick(wanted, only, single, answer.url)];
  const cleaned = await Promise.all(wanted.map((article) => clean(article, answer, request, dependencies)));
  return { ...feedFacts(raw, answer.url), articles: distinct(cleaned) };
}

function pick(articles: readonly RawArticle[], only: string, single: boolean, url: string): RawArticle {
  const found = findRaw(articles, only) ?? (single && articles.length === 1 ? articles[0] : undefined);
  if (!found) throw new NewsError('not-found', { url, detail: only });
  return found;
}

async function clean(
  raw: RawArticle,
  answer: Answer,
  request: FeedRequest,
  { engine, secure }: FeedDependencies,
): Promise<Article | undefined> {
  const { imageBase, base, bodies = false } = request;
  const images = imageBase && URL.canParse(imageBase, base) ? new URL(imageBase, base).href : undefined;
  const article = await cleanArticle(raw, { base: answer.url, engine, bodies, imageBase: images, secure });
  if (!article?.body) return article;
  const { title, picture, body } = article;
  const summary = request.repeats ? '' : article.summary;
  return { ...article, body: cleanBody(body, { title, summary, pictureUrl: picture?.url, caption: picture?.caption }) };
}

/** Articles that could be shown; where an endpoint gives one id twice, the first. */
function distinct(articles: readonly (Article | undefined)[]): Article[] {
  const seen = new Set<string>();
  return articles.filter((article): article is Article => {
    if (!article || seen.has(article.id)) return false;
    seen.add(article.id);
    return true;
  });
}

function feedFacts(raw: RawFeed & { format: string }, base: string): Omit<Feed, 'articles'> {
  const title = raw.title === undefined ? undefined : plainText(raw.title);
  return {
    format: raw.format,
    ...(title && { title }),
    url: navigationUrl(raw.url, base),
    next: navigationUrl(raw.next, base),
    total: raw.total,
  };
}
