import { html, type TemplateResult } from 'lit-html';
import { fill } from '../i18n/fill.js';
import { filmWordsFor } from '../i18n/film-words.js';

/** A film on a site that is known: its page and its player, both made of its id alone. */
export interface Film {
  readonly site: string;
  /** Where it can be seen without the player. */
  readonly page: string;
  /** Address for the frame. */
  readonly player: string;
}

/**
 * The only addresses that become players. YouTube without cookies until the film runs; Vimeo without tracking (`dnt`), and with the key of a
 * film that is not listed.
 */
const SITES: readonly (readonly [site: string, address: RegExp, page: string, player: string])[] = [
  [
    'YouTube',
    /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/(?!videoseries)|shorts\/|live\/)|youtu\.be\/)([\w-]{11})(?:[?&#/].*)?$/,
    'https://www.youtube.com/watch?v=$1',
    'https://www.youtube-nocookie.com/embed/$1?autoplay=1',
  ],
  [
    'Vimeo',
    /^https?:\/\/(?:www\.)?vimeo\.com\/(\d+)\/([\da-f]+)(?:[?#].*)?$/,
    'https://vimeo.com/$1/$2',
    'https://player.vimeo.com/video/$1?h=$2&dnt=1&autoplay=1',
  ],
  [
    'Vimeo',
    /^https?:\/\/(?:www\.)?vimeo\.com\/(\d+)\/?(?:[?#].*)?$/,
    'https://vimeo.com/$1',
    'https://player.vimeo.com/video/$1?dnt=1&autoplay=1',
  ],
];

/** The film at an address; undefined where it is none of a known site. */
export function filmAt(address: string): Film | undefined {
  const found = SITES.find(([, pattern]) => pattern.test(address));
  if (!found) return undefined;
  const [site, pattern, page, player] = found;
  return { site, page: address.replace(pattern, page), player: address.replace(pattern, player) };
}

/** What a player needs and nothing else. It is of another origin, so its own origin lets it at nothing here. */
const FRAME = {
  // Without a referrer YouTube refuses to play (its "error 153").
  referrerpolicy: 'strict-origin-when-cross-origin',
  sandbox: 'allow-scripts allow-same-origin allow-presentation allow-popups',
  allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
};

/** The player takes the place of the button, and its focus. */
function start(button: Element, { player }: Film, title: string): void {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ ...FRAME, title, src: player })) frame.setAttribute(name, value);
  button.replaceWith(frame);
  frame.focus();
}

/** An address or a host is no name. */
const isName = (text: string): boolean => /[^\s\w./:?=&#%-]|\s/.test(text.trim());

/**
 * A film as a button that says where it would come from: nothing is asked of that site before it is pressed. The link below leads to the
 * film's own page, for those whose page forbids frames. Undefined where no film of a known site is at the address.
 */
export function filmPlayer(address: string, text: string, language: string): TemplateResult | undefined {
  const found = filmAt(address);
  if (!found) return undefined;
  const { site, page } = found;
  const words = filmWordsFor(language);
  const title = isName(text) ? text.trim() : words.film;
  return html`<button type="button" @click=${(event: Event) => start(event.currentTarget as Element, found, title)}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        <path d="M19 14v20l16-10z" />
      </svg>
      <b>${title}</b> <span>${fill(words.playNotice, { site })}</span>
    </button>
    <a href=${page} rel="noopener noreferrer">${fill(words.filmPage, { site })}</a>`;
}
