import { createHash } from 'node:crypto';
import { articles } from '../data/articles.mjs';
import { sizeOf } from '../data/files.mjs';

const DAY = 86_400_000;
const ZONE = 25_200_000;
let cached = { day: -1, list: [] };

/** Today's bulletin; written anew when the day changes in Vietnam. */
export function bulletin() {
  const day = Math.floor((Date.now() + ZONE) / DAY);
  if (cached.day !== day) cached = { day, list: articles() };
  return cached.list;
}

/** A whole number from the query, held between limits. */
export function numberFrom(query, name, fallback, most = 100) {
  const value = Math.floor(Number(query.get(name) ?? fallback));
  return Number.isFinite(value) && value >= 0 ? Math.min(value, most) : fallback;
}

/** UTC with a Z and without milliseconds, or null for an undated article. */
export const utc = (epoch) => (epoch === null ? null : new Date(epoch).toISOString().replace('.000', ''));
/** Vietnam's time with its offset, as sites print it: `2026-10-20T07:30:00+07:00`. */
export const local = (epoch) => (epoch === null ? null : `${new Date(epoch + ZONE).toISOString().slice(0, 19)}+07:00`);

/** An address that never changes for a name: version 5 in layout, made from a hash. */
export function uuid(name) {
  const hex = createHash('sha1').update(`bantin demo ${name}`).digest('hex');
  const variant = '89ab'[parseInt(hex[16], 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 24 letters and digits, as Strapi names its documents. */
export const documentId = (name) =>
  BigInt(`0x1${createHash('sha1').update(`bantin demo ${name}`).digest('hex')}`)
    .toString(36)
    .slice(-24);

/** Page of the demo that shows an article. */
export const pageOf = (origin, { id }) => `${origin}/article.html?id=${id}`;

/** The path below `/media/` of an address of the bulletin. */
export const mediaPath = (url) => url.replace('/media/', '');
export const bytesOf = ({ url }) => sizeOf(mediaPath(url));
export const extensionOf = (url) => url.slice(url.lastIndexOf('.') + 1);

const MIME = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  wav: 'audio/wav',
};
export const mimeOf = (url) => MIME[extensionOf(url)] ?? 'application/octet-stream';

/** Markup as plain text: paragraphs apart by an empty line. */
export function plain(html) {
  return html
    .replace(/<\/(p|li|h2|h3|tr|figcaption|caption|blockquote)>/g, '\n\n')
    .replace(/<\/t[hd]>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]*\n\s*/g, '\n\n')
    .trim();
}

/** Whether a byline names an office and not a person. */
export const isOffice = (byline) => /^(Phòng|Ban|Sở|Văn phòng|Công ty|Hội|Tỉnh đoàn|CDC|Ha Son)/.test(byline ?? '');

/** An id for a name that is not in the data (authors, tags): its place in the list of all such names. */
export function numberOf(name, names) {
  return [...new Set(names)].sort().indexOf(name) + 1;
}

export const json = (body, headers = {}, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});
