import type { EnlargeWords } from '../../i18n/enlarge-words.js';
import type { ArticleHost } from './article-host.js';
import { captionOf } from './caption-of.js';

/** For who calls {@link enlargeOnDemand}. @public */
export { enlargeWordsFor } from '../../i18n/enlarge-words.js';

type Show = (opener: HTMLElement, words: EnlargeWords) => void;

/** What shows something large, by the class of what opens it; each is loaded at the first sign of interest. */
const PARTS: Readonly<Record<string, () => Promise<Show>>> = {
  opener: () => import('./lightbox.js').then((part) => part.showPictures),
  preview: () => import('./preview.js').then((part) => part.showPreview),
};

/** Narrower ones are signs and smileys, CSS px. */
const LEAST = 120;
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** A picture, or the link around it that leads to its file. Undefined for one that leads elsewhere, or is too small to be worth it. */
function openerOf(image: HTMLImageElement): HTMLElement | undefined {
  if (Number(image.getAttribute('width') ?? LEAST) < LEAST || image.closest('button')) return undefined;
  const link = image.closest('a');
  return link ? (PICTURE_FILE.test(link.pathname) ? link : undefined) : image;
}

function makeOpener(opener: HTMLElement, image: HTMLImageElement, { enlarge }: EnlargeWords): void {
  opener.classList.add('opener');
  opener.role = 'button';
  opener.tabIndex = 0;
  opener.ariaLabel = [enlarge, captionOf(image)].filter(Boolean).join(': ');
}

function unmakeOpener(opener: HTMLElement): void {
  opener.classList.remove('opener');
  for (const name of ['role', 'tabindex', 'aria-label']) opener.removeAttribute(name);
}

/** A click meant for a new tab stays one; of keys, those that press a button count. */
function isPress(event: Event): boolean {
  const { ctrlKey, metaKey, shiftKey, key } = event as KeyboardEvent;
  const isRight =
    event.type === 'click' || ((key === 'Enter' || key === ' ') && !(event.target as Element).closest('button'));
  return isRight && !ctrlKey && !metaKey && !shiftKey;
}

/** The file that is shown, for where it can only be opened. */
function fileOf(opener: HTMLElement): string | undefined {
  const link = opener.closest('a') ?? opener.closest('li')?.querySelector('a');
  return link?.href ?? (opener as HTMLImageElement).src;
}

/** Makes the pictures buttons that open them large, or takes that back. */
function markPictures(article: Element, isOn: boolean, words: EnlargeWords): void {
  for (const image of article.querySelectorAll('img')) {
    const opener = openerOf(image);
    if (opener && isOn) makeOpener(opener, image, words);
    else if (opener?.classList.contains('opener')) unmakeOpener(opener);
  }
}

/** What opens something large, and the name of the part for it. */
function found({ target }: Event): [opener?: HTMLElement, name?: string] {
  const opener = (target as Element).closest<HTMLElement>('.opener, .preview');
  return opener ? [opener, opener.classList.contains('opener') ? 'opener' : 'preview'] : [];
}

function listen(article: Element, parts: typeof PARTS): void {
  const asked = new Set<string>();
  const prepare = (event: Event): void => {
    const [, name = ''] = found(event);
    if (asked.has(name)) return;
    asked.add(name);
    parts[name]?.().catch(() => undefined);
  };
  const use = (event: Event): void => {
    const [opener, name = ''] = found(event);
    const words = spoken.get(article);
    if (!opener || !words || !isPress(event)) return;
    event.preventDefault();
    const showing = parts[name]?.().then((show) => show(opener, words));
    showing?.catch(() => window.open(fileOf(opener), '_blank', 'noopener'));
  };
  for (const type of ['pointerover', 'focusin']) article.addEventListener(type, prepare);
  for (const type of ['click', 'keydown']) article.addEventListener(type, use);
}

/** Articles that listen already, with the words of their labels. */
const spoken = new WeakMap<Element, EnlargeWords>();

/**
 * Lets pictures (`images="lightbox"`) and files be opened large. What shows them is loaded when the pointer or the focus comes to them; where
 * it does not come, the file itself opens. To be called after each drawing of the article.
 */
export function enlargeOnDemand({ renderRoot, images }: ArticleHost, words: EnlargeWords, parts = PARTS): void {
  const article = renderRoot.querySelector('.article');
  if (!article) return;
  markPictures(article, images === 'lightbox', words);
  if (!spoken.has(article)) listen(article, parts);
  spoken.set(article, words);
}
