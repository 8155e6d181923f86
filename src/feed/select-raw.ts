import type { RawArticle } from '../model/raw-article.js';

const hasExpired = ({ expiresAt }: RawArticle, now: number): boolean => !!expiresAt && expiresAt.epoch < now;

/** Whether readers may know of an article at all: no drafts, nothing private, scheduled, or taken away without a word. */
export function isKnown({ status, standing, publishedAt }: RawArticle, now: number): boolean {
  const isOut = !status || status === 'published' || status === 'expired' || status === standing;
  return isOut && !(publishedAt && !publishedAt.dateOnly && publishedAt.epoch > now);
}

/** Whether an endpoint wants the article shown in lists: what readers may know of and is neither withdrawn nor expired. */
export function isPublic(raw: RawArticle, now: number): boolean {
  return isKnown(raw, now) && !/withdrawn|expired/.test(`${raw.status} ${raw.standing}`) && !hasExpired(raw, now);
}

/** What may be told of an article: of a withdrawn one nothing but what it was, when, and why it is gone. */
export function toldOf(raw: RawArticle, now: number): RawArticle {
  const { id, title, url, slug, language, publishedAt, categories, standing, notice } = raw;
  if (standing === 'withdrawn') return { id, title, url, slug, language, publishedAt, categories, standing, notice };
  return raw.status === 'expired' || hasExpired(raw, now) ? { ...raw, standing: 'expired' } : raw;
}

/** The one article that `wanted` names by id, slug, address or last part of its address. */
export function findRaw(articles: readonly RawArticle[], wanted: string): RawArticle | undefined {
  return (
    articles.find((raw) => raw.id === wanted) ??
    articles.find((raw) => raw.slug === wanted || raw.url === wanted) ??
    articles.find((raw) => raw.url?.replace(/\/$/, '').endsWith(`/${wanted}`))
  );
}
