import { readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.js';

interface Item {
  readonly id: string;
  readonly date: string;
  readonly category: string;
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
}

/**
 * Sixty articles of a province's bulletin: twelve matters that were followed over weeks, each by several desks, and ten articles that stand
 * alone. What belongs to one matter is told in changing words and stands in different categories; what does not belong together shares
 * places, offices and the phrases of such bulletins.
 *
 * Ids are the matter and a number: `flood-3`, `alone-1`.
 */
const file = new URL('bulletin-of-a-year.json', import.meta.url);
const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: readonly Item[] };

/** Newest first, as an endpoint sends them. */
export const bulletin: readonly Article[] = items.map(({ id, date, category, title, summary, tags }) => ({
  ...{ id, title, summary, tags, categories: [{ name: category }] },
  publishedAt: { epoch: Date.parse(`${date}T00:00:00+07:00`), dateOnly: true },
  ...{ attachments: [], pinned: false, locked: false },
}));

/** The matter of an article; undefined for one that stands alone. */
export function matterOf({ id }: Article): string | undefined {
  const [matter] = id.split('-');
  return matter === 'alone' ? undefined : matter;
}

/** The articles of one matter without this one: what truly belongs to it. */
export function belongingTo(article: Article): Article[] {
  const matter = matterOf(article);
  return matter ? bulletin.filter((other) => other !== article && matterOf(other) === matter) : [];
}
