// The news that every system is seeded with, and what readers must see of them.
import { readFileSync } from 'node:fs';

const DAY = 86_400_000;
/** The bulletin's own zone has no summer time. */
const OFFSET = 7 * 3_600_000;
const WEEKDAYS = ['Chủ nhật', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7'];

function prepare({ published, decomposed, ...article }) {
  const epoch = published === 'next month' ? Date.now() + 30 * DAY : Date.parse(published);
  return {
    ...article,
    epoch,
    published: new Date(epoch).toISOString(),
    // As some keyboards and file systems write Vietnamese: every mark a character of its own.
    stored: decomposed ? article.title.normalize('NFD') : article.title,
  };
}

const file = new URL('../news.json', import.meta.url);
export const everything = JSON.parse(readFileSync(file, 'utf8'))
  .map(prepare)
  .sort((a, b) => b.epoch - a.epoch);

/** What readers may see, newest first. */
export const publicNews = everything.filter(({ hidden }) => !hidden);
/** Drafts, private, scheduled ones and those with a password. */
export const hiddenNews = everything.filter(({ hidden }) => hidden);

/** Titles of articles behind a password stand in the list of a system that has them; nothing else of them does. */
export function listed(kinds = []) {
  return everything.filter(({ hidden }) => !hidden || kinds.includes(hidden));
}

const two = (number) => String(number).padStart(2, '0');

/** `03/11/2025` on the clocks of the province. */
export function shortDate({ epoch }) {
  const local = new Date(epoch + OFFSET);
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}

/** `Thứ 2 Ngày 03/11/2025` */
export function bulletinDate(article) {
  return `${WEEKDAYS[new Date(article.epoch + OFFSET).getUTCDay()]} Ngày ${shortDate(article)}`;
}

/** Every sentence of an article's text, without its markup. */
export function textsOf({ body }) {
  return body.flatMap((part) => (typeof part === 'string' ? part : (part.heading ?? part.quote ?? part.list)));
}
