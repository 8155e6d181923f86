import { formatNames, largeOnes, MOST_ROWS, readAnswer, type Reading } from '../formats/index.js';
import type { Answer } from '../model/answer.js';
import type { Article, Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { RawArticle } from '../model/raw-article.js';
import { cleanArticle } from '../sanitize/clean-article.js';
import { plainText } from '../sanitize/plain-text.js';
import { navigationUrl } from '../sanitize/safe-url.js';
import type { FeedDependencies } from './dependencies.js';
import { setOrigin } from './origins.js';
import { keep, keyOf, recall } from './same-answer.js';
import { findRaw, isKnown, isPublic, toldOf } from './select-raw.js';

export { prepare } from '../formats/index.js';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * Reads and cleans one answer. Apart from loading, because it is downloaded while the endpoint is asked.
 *
 * @param single the address named one article, so that one in the answer is it, whatever its id
 * @throws NewsError
 */
export async function readFeed(
  sent: Answer,
  request: FeedRequest,
  dependencies: FeedDependencies,
  single: boolean,
): Promise<Feed> {
  const now = dependencies.now();
  // Lists alone are asked for again and again.
  const key = dependencies.remembers && !request.bodies ? keyOf(sent, request, formatNames()) : '';
  const same = key && recall(key, sent.text, now);
  if (same) return same;
  const { raw, answer } = await readNews(sent, request, dependencies);
  const feed = await cleanFeed({ raw, answer, now, single }, request, dependencies);
  // News that a web page only named an address for may have changed where the page has not.
  return key && answer === sent ? keep(key, sent.text, feed, raw.articles, now) : feed;
}

interface Read {
  readonly raw: Reading;
  readonly answer: Answer;
  readonly now: number;
  readonly single: boolean;
}

/** The articles that are wanted, cleaned. */
async function cleanFeed(
  { raw, answer, now, single }: Read,
  request: FeedRequest,
  dependencies: FeedDependencies,
): Promise<Feed> {
  const { only, bodies } = request;
  const isAlone = raw.articles.length === 1;
  const known = raw.articles.slice(0, MOST_ROWS).filter((article) => isKnown(article, now));
  let wanted = known.filter((article) => isPublic(article, now));
  // Two may have one id: the one that is withdrawn and the one that came in its place.
  if (only !== undefined) wanted = [pick([...wanted, ...known], only, single && isAlone, answer.url)];
  else if (bodies && isAlone) wanted = known;
  const articles = distinct(
    await cleanAll(
      wanted.map((article) => toldOf(article, now)),
      answer,
      request,
      dependencies,
    ),
  );
  const origin = { url: answer.url, format: raw.format };
  for (const article of articles) setOrigin(article, origin);
  return { ...feedFacts(raw, answer.url), articles };
}

/** Each article as lists show it, those that are wanted whole with all they have. */
async function cleanAll(
  articles: readonly RawArticle[],
  answer: Answer,
  { imageBase, base, bodies, repeats, keepCredits }: FeedRequest,
  { details, secure }: FeedDependencies,
): Promise<readonly (Article | undefined)[]> {
  const images = imageBase && URL.canParse(imageBase, base) ? new URL(imageBase, base).href : undefined;
  const place = { base: answer.url, imageBase: images, secure };
  const whole = async (raw: RawArticle, article: Article): Promise<Article> => {
    const cleanDetails = await loadPart(details(), 'details');
    return { ...article, ...(await cleanDetails(raw, article, { ...place, repeats, keepCredits })) };
  };
  const rest = (await largeOnes(answer))?.pace();
  const cleaned: (Article | undefined)[] = [];
  for (const raw of articles) {
    const article = cleanArticle(raw, place);
    const isWhole = bodies === 'first' ? !cleaned.some(Boolean) : bodies;
    cleaned.push(article && isWhole ? await whole(raw, article) : article);
    // A wait costs a turn of its own, also where nothing is waited for.
    if (rest) await rest();
  }
  return cleaned;
}

/** The answer with the hosts of sites that have moved replaced, where the page names some. */
async function moved(answer: Answer, { rewrite }: FeedRequest): Promise<Answer> {
  if (!rewrite) return answer;
  const { rewriteHosts } = await loadPart(import('./rewrite-hosts.js'), 'rewrite-hosts');
  return { ...answer, text: rewriteHosts(answer.text, rewrite) };
}

/** The news of an answer; those of a web page without any come from the address that it names for them, once. */
async function readNews(
  answer: Answer,
  request: FeedRequest,
  { fetchAnswer }: FeedDependencies,
): Promise<{ raw: Reading; answer: Answer }> {
  const { format, map, datePattern, timeZone = TIME_ZONE, bodies, timeout, signal, fresh } = request;
  const options = { format, map, datePattern, timeZone, withoutFiles: !bodies };
  const read = async (one: Answer): Promise<Reading> => readAnswer(await moved(one, request), options);
  const raw = await read(answer);
  if (!raw.alternate) return { raw, answer };
  const other = await fetchAnswer(raw.alternate, { timeout, signal, fresh });
  const news = await read(other);
  if (news.alternate) throw new NewsError('not-data', { url: other.url, detail: 'HTML' });
  return { raw: news, answer: other };
}

function pick(articles: readonly RawArticle[], only: string, single: boolean, url: string): RawArticle {
  const found = findRaw(articles, only) ?? (single ? articles[0] : undefined);
  if (!found) throw new NewsError('not-found', { url, detail: only });
  return found;
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

function feedFacts(raw: Reading, base: string): Omit<Feed, 'articles'> {
  const title = raw.title === undefined ? undefined : plainText(raw.title);
  return {
    format: raw.format,
    ...(title && { title }),
    url: navigationUrl(raw.url, base),
    next: navigationUrl(raw.next, base),
    total: raw.total,
  };
}
