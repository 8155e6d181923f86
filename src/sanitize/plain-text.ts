import type { RawText } from '../model/raw-article.js';
import { decodeEntities } from '../text/entities.js';
import { normalise } from '../text/normalise.js';

const unseen =
  /<(script|style|template|noscript|textarea|title|svg|math|select|iframe|object)(?=[\s/>])[^]*?(?:<\/\1(?=[\s/>])|$)/gi;
const breaks =
  /<(?:br|hr|\/(?:p|div|li|h[1-6]|tr|table|ul|ol|dl|dt|dd|blockquote|figure|figcaption|section|article|header|pre|center))(?=[\s/>])/gi;
/** Quotes count only after `=`; nothing here can fail after a long search, so the time is in step with the length. */
const tag = /<[!?/a-z](?:=\s*(?:"[^"]*"|'[^']*')|[^>])*>?/gi;

function stripped(html: string): string {
  const text = html
    .replace(/<!--(?:-?>|[^]*?(?:--!?>|$))/g, '')
    .replace(unseen, '<x')
    .replace(/\s+/g, ' ')
    .replace(breaks, '\n$&')
    .replace(tag, '');
  const decoded = decodeEntities(text);
  // Feeds of some state sites encode twice (`&amp;#225;`); nobody writes such a number for people to read.
  return /&#\w+;/.test(decoded) ? decodeEntities(decoded) : decoded;
}

/**
 * Words without markup, in NFC, for titles, summaries and names: one space between words, a line feed between paragraphs.
 *
 * Works without a DOM. Whatever is not text gives an empty string. The `[…]` at the end of WordPress excerpts becomes `…`.
 */
export function plainText(text: RawText | undefined): string {
  const html = typeof text === 'object' && text ? text.html : undefined;
  const words = typeof html === 'string' ? stripped(html) : text;
  if (typeof words !== 'string') return '';
  const clean = normalise(words);
  // Most texts have single spaces and one line already.
  const spaced = /[^\S ]| {2}/.test(clean) ? clean.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n') : clean;
  return spaced.trim().replace(/ ?\[(?:…|\.\.\.)\]$/, '…');
}
