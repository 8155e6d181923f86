import type { SafeElement } from '../model/safe-html.js';
import { normalise } from '../text/normalise.js';
import { attributeAliases, shownTags, type Rule } from './policy.js';
import { navigationUrl, resourceUrl, safeSrcset } from './safe-url.js';

/** What addresses in the markup are relative to. */
export interface Place {
  /** Absolute address of the article, else of the feed. Never the page that shows it. */
  readonly base: string;
  /** The same for pictures. Default `base`. */
  readonly imageBase?: string | undefined;
  /** The page is https, so pictures and media are asked for by https too. */
  readonly secure?: boolean | undefined;
}

/** Keeps ids of the article apart from those of the component and of the page. */
const idPrefix = 'n-';

function idOf(value: string): string | undefined {
  const id = normalise(value).trim();
  return id && id.length < 200 && !/\s/.test(id) ? idPrefix + id : undefined;
}

/** In-page links name an id percent-encoded or not; here both are written as the id is. */
function inPage(fragment: string): string | undefined {
  let name = fragment;
  try {
    name = decodeURIComponent(fragment);
  } catch {
    // `#100%` is not encoded.
  }
  const id = idOf(name);
  return id && `#${id}`;
}

const readers: Readonly<Record<Extract<Rule, string>, (value: string, place: Place) => string | undefined>> = {
  link: (value, { base }) =>
    value.trim().startsWith('#') ? inPage(value.trim().slice(1)) : navigationUrl(value, base),
  file: (value, { base, secure }) => resourceUrl(value, base, { secure }),
  picture: (value, { base, imageBase = base, secure }) => resourceUrl(value, imageBase, { secure, picture: true }),
  srcset: (value, { base, imageBase = base, secure }) => safeSrcset(value, imageBase, { secure }),
  text: (value) => normalise(value).trim() || undefined,
  id: idOf,
  ids: (value) => value.trim().split(/\s+/).map(idOf).join(' ') || undefined,
  flag: () => '',
};

function checked(rule: Rule, value: string, place: Place): string | undefined {
  if (typeof rule === 'string') return readers[rule](value, place);
  const match = rule.exec(value);
  return match ? (match[1] ?? match[0]) : undefined;
}

/** All attributes of a source element, those with another name under the one they mean. */
export function collected(attributes: Iterable<readonly [string, string]>): Map<string, string> {
  const values = new Map(attributes);
  for (const [alias, name] of Object.entries(attributeAliases)) {
    const value = values.get(alias);
    if (value && !(name === 'id' && values.has(name))) values.set(name, value);
  }
  return values;
}

/** What is added whatever the endpoint says: nothing is loaded before it is seen, no opener, no address of the page given away. */
const additions: Readonly<Record<string, SafeElement['attributes']>> = {
  img: [
    ['loading', 'lazy'],
    ['decoding', 'async'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
  ],
  audio: [
    ['controls', ''],
    ['preload', 'none'],
  ],
  video: [
    ['controls', ''],
    ['preload', 'none'],
  ],
};

const hostOf = (url: string): string | undefined => /^https?:\/\/([^/]+)/.exec(url)?.[1];

/** A link to another site is somebody else's word: search engines shall not count it as the page's own, which is what planted links are for. */
function linkTo(href: string, { base }: Place): SafeElement['attributes'] {
  const host = hostOf(href);
  return host ? [['rel', `noopener noreferrer${host === hostOf(base) ? '' : ' nofollow ugc'}`]] : [];
}

/** What the table allows of the values, checked, in the order of the table. */
function allowed(tag: string, values: ReadonlyMap<string, string>, place: Place): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [name, rule] of shownTags.get(tag) ?? []) {
    const value = values.get(name);
    const clean = value === undefined ? undefined : checked(rule, value, place);
    if (clean !== undefined) kept.set(name, clean);
  }
  return kept;
}

/** The size of pictures that count readers, and of frames that nobody shall see. */
const isPixel = (values: ReadonlyMap<string, string>): boolean =>
  ['width', 'height'].some((name) => /^\s*[01](?:px)?\s*$/.test(values.get(name) ?? ''));

/** Whether an element is nothing without what was refused. */
function isVain(tag: string, kept: ReadonlyMap<string, string>): boolean {
  if (tag === 'source') return !kept.has('src') && !kept.has('srcset');
  return tag === 'img' && (!kept.has('src') || isPixel(kept));
}

/** The attributes of a shown element, checked and completed; undefined when the element is nothing without what was refused. */
export function cleanAttributes(
  tag: string,
  values: ReadonlyMap<string, string>,
  place: Place,
): SafeElement['attributes'] | undefined {
  const kept = allowed(tag, values, place);
  if (isVain(tag, kept)) return undefined;
  // Without it, screen readers spell the file name.
  if (tag === 'img' && !kept.has('alt')) kept.set('alt', '');
  return [...kept, ...(additions[tag] ?? []), ...linkTo(kept.get('href') ?? '', place)];
}

/**
 * What a frame shows, by the address of its own page: a player would call its owner as soon as the article is shown, and the page of a film
 * is what becomes a button (`templates/film.ts`).
 */
const players: readonly (readonly [player: RegExp, page: string])[] = [
  [
    /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,20}).*$/,
    'https://www.youtube.com/watch?v=$1',
  ],
  // The key of a film that is not listed is a part of its address.
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)\?(?:[^#]*&)?h=([\da-f]{6,}).*$/, 'https://vimeo.com/$1/$2'],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1'],
];
const film = /\.(?:mp4|m4v|webm|ogv)$/i;

const frameName = (values: ReadonlyMap<string, string>, href: string): string =>
  normalise(values.get('title') ?? '').trim() || new URL(href).host.replace(/^www\./, '');

/** A frame as a paragraph with a link to what it would show, a film's file as a film; undefined when that is not https or is not to be seen. */
export function embedLink(values: ReadonlyMap<string, string>, place: Place): SafeElement | undefined {
  const url = resourceUrl(values.get('src'), place.base, { secure: true });
  if (!url || isPixel(values)) return undefined;
  const player = players.find(([pattern]) => pattern.test(url));
  if (!player && !resourceUrl(values.get('src'), place.base, place)?.startsWith('https:')) return undefined;
  if (film.test(new URL(url).pathname)) {
    return { tag: 'video', attributes: [['src', url], ...(additions['video'] ?? [])], children: [] };
  }
  const href = player ? url.replace(...player) : url;
  return {
    tag: 'p',
    attributes: [],
    children: [{ tag: 'a', attributes: [['href', href], ...linkTo(href, place)], children: [frameName(values, href)] }],
  };
}
