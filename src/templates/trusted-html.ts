import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import { attributeOf, type SafeElement, type SafeHtml, type SafeNode } from '../model/safe-html.js';

/** A wide table scrolls inside its own region, which the keyboard can reach and a screen reader names. */
function scrollable(table: HTMLElement, label: string): HTMLElement {
  const region = document.createElement('div');
  region.className = 'scroll';
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', label);
  region.append(table);
  return region;
}

/** How the markup is set into the block around it. */
export interface Setting {
  /** Level of the title above; headings of the text come below it. */
  readonly level: number;
  /** Name of a table's scroll region. */
  readonly tableLabel: string;
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
  const element = document.createElement(tagOf(node, setting));
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  for (const child of node.children) element.append(build(child, setting));
  if (node.tag === 'img') element.addEventListener('error', () => foldAway(element), { once: true });
  return node.tag === 'table' ? scrollable(element, attributeOf(node, 'title') ?? setting.tableLabel) : element;
}

/** A picture of a dead host takes its frame and caption with it. */
function foldAway(image: HTMLElement): void {
  (image.closest('figure') ?? image).classList.add('broken');
}

class TrustedHtmlDirective extends Directive {
  #shown: SafeHtml | undefined;

  render(markup: SafeHtml, setting: Setting): unknown {
    if (markup === this.#shown) return noChange;
    this.#shown = markup;
    const fragment = document.createDocumentFragment();
    for (const node of markup) fragment.append(build(node, setting));
    return fragment;
  }
}

const trustedHtmlDirective = directive(TrustedHtmlDirective);

/**
 * The only place where markup of an endpoint becomes nodes.
 *
 * It takes a {@link SafeHtml} tree, which only the sanitizing door makes, and builds it with `createElement`: no text is parsed as HTML,
 * so that no second parse can find what the first one missed, and a page that enforces Trusted Types needs no policy for it.
 * The nodes are built again only when the tree is another one.
 */
export function trustedHtml(markup: SafeHtml, setting: Setting): DirectiveResult {
  return trustedHtmlDirective(markup, setting);
}
