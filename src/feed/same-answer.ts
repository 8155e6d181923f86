import { READ_HEADERS, type Answer } from '../model/answer.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import type { RawArticle } from '../model/raw-article.js';

interface Known {
  /** The text of the answer, until there is time to make its hash. */
  text?: string | undefined;
  /** Tells texts apart without keeping them. */
  hash?: string;
  /** Milliseconds since 1970: from then on the same text may be read otherwise. */
  readonly until: number;
  /** As long as somebody shows it. */
  readonly feed: WeakRef<Feed>;
}

const MOST_ENTRIES = 32;
/** Milliseconds after which a text is read again all the same: days without a year mean others as time goes by. */
const LONGEST = 3_600_000;
/** Milliseconds in which the first rows are drawn; a hash can wait so long. */
const PATIENCE = 200;
/** What a request says of asking and not of reading. */
const ASKING = /^(?:src|data|signal|fresh|timeout)$/;

/** Oldest first, which a Map keeps by itself. */
const known = new Map<string, Known>();

/** The length of a text and two ways to mix its characters, 32 bits each. */
function hashOf(text: string): string {
  let [one, other] = [0, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other, 31) + code;
    other ^= other >>> 15;
  }
  return `${text.length} ${one} ${other}`;
}

/** When time alone will bring an article or take it away. */
function untilOf(articles: readonly RawArticle[], now: number): number {
  const turns = articles.flatMap(({ publishedAt, expiresAt }) => [publishedAt?.epoch ?? 0, expiresAt?.epoch ?? 0]);
  return turns.reduce((first, turn) => (turn > now ? Math.min(first, turn) : first), now + LONGEST);
}

/** The key of a question: the same answer to it is read in the same way. */
export function keyOf(answer: Answer, request: FeedRequest, formats: readonly string[]): string {
  const headers = READ_HEADERS.map((name) => answer.header(name));
  const isOfReading = (name: string, value: unknown): unknown => (ASKING.test(name) ? undefined : value);
  return JSON.stringify([answer.url, headers, formats, request], isOfReading);
}

/** The very feed that was read of an equal answer, so that nothing is read, compared or drawn. */
export function recall(key: string, text: string, now: number): Feed | undefined {
  const one = known.get(key);
  if (!one || now >= one.until) return undefined;
  return (one.text === undefined ? one.hash === hashOf(text) : one.text === text) ? one.feed.deref() : undefined;
}

/** Keeps what was read of an answer; gives back the feed from before where it is equal all the same. */
export function keep(key: string, text: string, read: Feed, articles: readonly RawArticle[], now: number): Feed {
  const before = known.get(key)?.feed.deref();
  const feed = before && JSON.stringify(before) === JSON.stringify(read) ? before : read;
  const one: Known = { text, until: untilOf(articles, now), feed: new WeakRef(feed) };
  known.delete(key);
  known.set(key, one);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > MOST_ENTRIES) known.delete(oldest);
  setTimeout(() => {
    one.hash = hashOf(text);
    one.text = undefined;
  }, PATIENCE);
  return feed;
}
