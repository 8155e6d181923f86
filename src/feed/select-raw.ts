import type { RawArticle } from '../model/raw-article.js';

/** Whether an endpoint wants the article shown now: no drafts, nothing private, scheduled or expired. */
export function isPublic(raw: RawArticle, now: number): boolean {
  if (raw.status && raw.status !== 'published') return false;
  if (raw.publishedAt && !raw.publishedAt.dateOnly && raw.publishedAt.epoch > now) return false;
  return !(raw.expiresAt && raw.expiresAt.epoch < now);
}

/** The one article that `wanted` names by id, slug, address or last part of its address. */
export function findRaw(articles: readonly RawArticle[], wanted: string): RawArticle | undefined {
  return (
    articles.find((raw) => raw.id === wanted) ??
    articles.find((raw) => raw.slug === wanted || raw.url === wanted) ??
    articles.find((raw) => raw.url?.replace(/\/$/, '').endsWith(`/${wanted}`))
  );
}
