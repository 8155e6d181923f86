import { noChange, render } from 'lit-html';
import { Directive, directive, type DirectiveResult } from 'lit-html/directive.js';
import type { PageWords } from '../i18n/page-words.js';
import { attributeOf, textOf, type SafeElement, type SafeHtml, type SafeNode } from '../model/safe-html.js';
import { hasContent, hasMedia, isElement } from '../text/tree.js';
import { galleryOf, gathered } from './gallery.js';

/** Draws the player for the film at an address, where it is one. */
export type FilmPlayer = (address: string, text: string) => unknown;

/** How the markup is set into the block around it. */
export interface Setting {
  /** Level of the title above; headings of the text come below it. */
  readonly level: number;
  /** Name of a table's scroll region where it has none of its own. */
  readonly tableLabel: string;
  readonly words: Pick<PageWords, 'noteBack'>;
  /** Without it films stay links. */
  readonly film?: FilmPlayer | undefined;
  /** Puts a table into a region that scrolls; without it the table itself does. */
  readonly table?: ((table: HTMLElement, name: string) => HTMLElement) | undefined;
}

/** `h2` under a title of level 2 becomes `h3`: an endpoint cannot know how deep in a page its text will stand. */
function tagOf({ tag }: SafeElement, { level }: Setting): string {
  const own = /^h([1-6])$/.exec(tag)?.[1];
  return own ? `h${Math.min(6, Math.max(level + 1, Number(own) + level - 1))}` : tag;
}

function build(node: SafeNode, setting: Setting): Node {
  return typeof node === 'string' ? document.createTextNode(node) : buildElement(node, setting);
}

function buildElement(node: SafeElement, setting: Setting): HTMLElement {
  const player = playerOf(node, setting);
  const element = document.createElement(player ? 'div' : tagOf(node, setting));
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  if (player) {
    element.className = 'film';
    render(player, element);
    return element;
  }
  const count = galleryOf(node);
  const children = count ? node.children.filter(hasContent) : node.children;
  for (const child of children) element.append(build(child, setting));
  if (count) asGallery(element, count);
  return finished(node, element, setting);
}

/** What some elements need beyond their attributes. */
function finished(node: SafeElement, element: HTMLElement, { words, tableLabel, table }: Setting): HTMLElement {
  if (node.tag === 'table') return table?.(element, nameOf(node, element) || tableLabel) ?? element;
  if (node.tag === 'img') watch(element as HTMLImageElement);
  if (isArrow(node)) element.setAttribute('aria-label', words.noteBack);
  return element;
}

/** A link within the text without a letter, digit or picture, such as the `↩` at the end of a footnote. */
const isArrow = (node: SafeElement): boolean =>
  node.tag === 'a' &&
  !!attributeOf(node, 'href')?.startsWith('#') &&
  !node.children.some(hasMedia) &&
  !/[\p{L}\p{N}]/u.test(textOf(node.children));

function nameOf(node: SafeElement, table: HTMLElement): string | undefined {
  return attributeOf(node, 'title') ?? table.querySelector('caption')?.textContent.trim();
}

/** Two and four stand two by two, all others three by three. */
function asGallery(element: HTMLElement, count: number): HTMLElement {
  element.className = count === 2 || count === 4 ? 'gallery pairs' : 'gallery';
  return element;
}

/** The player for the address of a known film that stands alone in its paragraph, as a link or in plain letters. */
function playerOf({ tag, children }: SafeElement, { film }: Setting): unknown {
  if (tag !== 'p' || !film) return undefined;
  const seen = children.filter(hasContent);
  const [only] = seen;
  const address = isElement(only) ? only.tag === 'a' && attributeOf(only, 'href') : only?.trim();
  return seen.length === 1 && address ? film(address, textOf(seen)) : undefined;
}

/** Before a picture without sizes comes, its frame keeps the room of a usual photo; what is high is told from what is wide. */
function watch(image: HTMLImageElement): void {
  const measure = (width: number, height: number): unknown => image.classList.toggle('tall', height > width * 1.1);
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
  if (width && height) measure(width, height);
  else image.classList.add('waiting');
  const come = (): void => {
    image.classList.remove('waiting');
    measure(image.naturalWidth, image.naturalHeight);
  };
  image.addEventListener('load', come, { once: true });
  image.addEventListener('error', () => foldAway(image), { once: true });
}

/** A picture of a dead host takes its frame and caption with it, but not other pictures in the same frame. */
function foldAway(image: HTMLElement): void {
  const figure = image.closest('figure');
  (figure?.querySelectorAll('img').length === 1 ? figure : image).classList.add('broken');
}

class TrustedHtmlDirective extends Directive {
  #shown: SafeHtml | undefined;
  #means = '';

  render(markup: SafeHtml, setting: Setting): unknown {
    const means = `${!setting.film}${!setting.table}`;
    if (markup === this.#shown && means === this.#means) return noChange;
    this.#shown = markup;
    this.#means = means;
    const fragment = document.createDocumentFragment();
    for (const part of gathered(markup)) fragment.append(isRun(part) ? gallery(part, setting) : build(part, setting));
    return fragment;
  }
}

const isRun = (part: SafeNode | readonly SafeElement[]): part is readonly SafeElement[] => Array.isArray(part);

function gallery(photos: readonly SafeElement[], setting: Setting): HTMLElement {
  const grid = document.createElement('div');
  grid.append(...photos.map((photo) => build(photo, setting)));
  return asGallery(grid, photos.length);
}

const trustedHtmlDirective = directive(TrustedHtmlDirective);

/**
 * The only place where markup of an endpoint becomes nodes.
 *
 * It takes a {@link SafeHtml} tree, which only the sanitizing door makes, and builds it with `createElement`: no text is parsed as HTML,
 * so that no second parse can find what the first one missed, and a page that enforces Trusted Types needs no policy for it.
 * The nodes are built again only when the tree is another one, or what its films and tables need has come.
 */
export function trustedHtml(markup: SafeHtml, setting: Setting): DirectiveResult {
  return trustedHtmlDirective(markup, setting);
}
