import type { Article } from '../model/article.js';
import type { Moment } from '../model/moment.js';
import { canonicalAddress } from '../text/canonical-address.js';
import { foldKey } from '../text/fold.js';
import { similarTo } from './similar.js';

/** How another article stands to the current one. */
export type Relation = 'newer' | 'older' | 'category' | 'similar' | 'recent';

/** What is known of the article that is being read; id, address, date or title alone is enough. */
export interface CurrentArticle extends Partial<Pick<Article, 'summary' | 'tags' | 'categories'>> {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Another address of it: pages may be read by more than one, and name the one that counts (RFC 6596). */
  readonly canonical?: string | undefined;
  readonly publishedAt?: Moment | undefined;
  readonly title?: string | undefined;
}

export interface RelatedOptions {
  /** In the order of the groups that are wanted. */
  readonly relation: readonly Relation[];
  /** Most articles in one group. */
  readonly count: number;
}

export interface RelatedGroup {
  readonly relation: Relation;
  /** Never empty. */
  readonly articles: Article[];
}

/** What every relation looks at: the articles newest first without the current one, and where that one belongs among them. */
interface View {
  /** Newest first. */
  readonly others: readonly Article[];
  /** How many of them are newer than the current one. */
  readonly position: number;
  readonly current: CurrentArticle;
}

/** Milliseconds; the same title on two days is two articles (a weekly schedule), on one day it is one that was sent twice. */
const DAY = 86_400_000;

function isSameDay(one: Moment | undefined, other: Moment | undefined): boolean {
  return !one || !other || Math.abs(one.epoch - other.epoch) < DAY;
}

/** Whether an article is the one given. */
function sameAs(current: CurrentArticle): (article: Article) => boolean {
  const addresses = [current.url, current.canonical].flatMap((url) => (url ? canonicalAddress(url) : []));
  const title = foldKey(current.title ?? '');
  return (article) =>
    (current.id !== undefined && article.id === current.id) ||
    (!!article.url && addresses.includes(canonicalAddress(article.url))) ||
    (!!title && title === foldKey(article.title) && isSameDay(article.publishedAt, current.publishedAt));
}

/** Newest first; articles without a date keep their place after the one before them, as endpoints list newest first. */
function newestFirst(articles: readonly Article[]): Article[] {
  let last = Number.MAX_VALUE;
  const dated = articles.map((article) => ({ article, epoch: (last = article.publishedAt?.epoch ?? last) }));
  return dated.sort((one, other) => other.epoch - one.epoch).map(({ article }) => article);
}

function viewOf(articles: readonly Article[], current: CurrentArticle): View {
  const sorted = newestFirst(articles);
  const isCurrent = sameAs(current);
  const index = sorted.findIndex(isCurrent);
  const others = sorted.filter((article) => !isCurrent(article));
  const epoch = current.publishedAt?.epoch ?? Infinity;
  const position = index < 0 ? others.filter((one) => (one.publishedAt?.epoch ?? 0) > epoch).length : index;
  return { others, position, current: sorted[index] ?? current };
}

function sameCategory({ others, current }: View): Article[] {
  const names = new Set(current.categories?.map(({ name }) => foldKey(name)));
  return others.filter((article) => article.categories.some(({ name }) => names.has(foldKey(name))));
}

const RELATIONS: Readonly<Record<Relation, (view: View) => readonly Article[]>> = {
  // Nearest first: who has read today's article wants the next one, not the latest of all (that is `recent`).
  newer: ({ others, position }) => others.slice(0, position).reverse(),
  older: ({ others, position }) => others.slice(position),
  category: sameCategory,
  similar: ({ others, current }) => similarTo(current, others),
  recent: ({ others }) => others,
};

/**
 * The other articles of a feed, in groups by how they stand to the current one; groups without an article are left out.
 *
 * - `newer` nearest first: the one published right after the current one on top, as portals list "Tin mới hơn"
 * - `older` nearest first, which is newest first
 * - `category` shares a category, newest first
 * - `similar` shares word pairs, most alike first
 * - `recent` newest first
 *
 * The current article is found by its id, its address, or its title on the same day, and is in no group. An article is in the first
 * group that has it only. Without dates the order of the feed counts, newest first. When nothing says where the current article stands,
 * everything is older.
 */
export function relatedArticles(
  articles: readonly Article[],
  current: CurrentArticle | undefined,
  { relation, count }: RelatedOptions,
): RelatedGroup[] {
  const view = viewOf(articles, current ?? {});
  const used = new Set<Article>();
  const groups = relation.map((name) => {
    const found = RELATIONS[name](view)
      .filter((article) => !used.has(article))
      .slice(0, Math.max(0, count));
    for (const article of found) used.add(article);
    return { relation: name, articles: found };
  });
  return groups.filter((group) => group.articles.length > 0);
}
