import type { RawText } from '../model/raw-article.js';
import { decodeEntities } from '../text/entities.js';
import type { Field } from './aliases.js';

/** How a format's strings are to be read: as text, as markup, or by looking at them. */
export type TextKind = (text: string, field: Field) => RawText;

/** A start or end tag or a comment; `5 < 10`, `phần <1>` and `<3` hold none. */
const tag = /<(?:\/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?|!--[^<>]*--)>/i;

export function hasTags(text: string): boolean {
  return tag.test(text);
}

/** Text without its tags, for what can hold no markup. Not a protection: the door cleans all. */
export function withoutTags(text: string): string {
  return text.replace(new RegExp(tag.source, 'gi'), ' ').trim();
}

/** Text of a system that stores text: letter for letter. A body or a caption may still be markup. */
export const plain: TextKind = (text, field) =>
  (field === 'body' || field === 'caption') && hasTags(text) ? { html: text } : text;

/** Text of a standard that stores text, as it comes from templates that escape it all the same. */
export const unescaped: TextKind = (text, field) => plain(field === 'body' ? text : decodeEntities(text), field);

/**
 * Text of an unknown system: markup where it has tags; else references such as `&amp;` are decoded, twice where they were escaped twice.
 * A body or summary that turns out to be escaped markup is markup; a title such as `Thẻ &lt;b&gt;` is not.
 */
export const guessed: TextKind = (text, field) => {
  if (field !== 'alt' && hasTags(text)) return { html: text };
  const once = decodeEntities(text);
  if (once === text) return text;
  const isLong = field === 'body' || field === 'summary';
  return isLong && hasTags(once) ? { html: once } : decodeEntities(once);
};
