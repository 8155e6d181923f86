import type { render } from 'lit-html';
import { node } from '../templates/node.js';

type Render = typeof render;

interface Look {
  readonly classes: string;
  /** BCP 47 tag of the labels. */
  readonly language: string;
  /** News are being asked for. */
  readonly isBusy: boolean;
  /** What the page has put into the element is what is shown. */
  readonly isBare: boolean;
}

/** Attributes that are as they should be are left alone: the page is not touched where nothing has changed. */
function dress(element: Element, values: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(values)) {
    const value = values[name] ?? '';
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/**
 * The box around the news: heading, a word on the state, the places for what the page brings.
 *
 * It is made by hand, because it stands before any news can be drawn: Lit's templates come with the part that draws.
 */
export class Frame {
  readonly root: HTMLElement = node('div', {});
  /** The place for what is told above the news. */
  #above = node('div', {});
  #shown = node('div', { class: 'shown' });
  /** One place for all that is said of the state: only what changes in a place that was there is read aloud. */
  #status = node('div', { role: 'status' });
  #fallback = node('slot', {});
  #heading: HTMLElement | undefined;
  #said: readonly unknown[] = [];

  constructor(into: Node, onFallback: () => void) {
    this.#fallback.addEventListener('slotchange', onFallback);
    const [header, footer] = [node('slot', { name: 'header' }), node('slot', { name: 'footer' })];
    this.root.append(header, this.#above, this.#shown, this.#fallback, footer);
    into.appendChild(this.root);
  }

  look({ classes, language, isBusy, isBare }: Look): void {
    dress(this.root, { class: classes, lang: language, 'aria-busy': String(isBusy) });
    dress(this.#fallback, { class: isBare ? '' : 'hidden' });
  }

  /** A real heading of the level the page asks for, 1 to 6; none without words. */
  head(level: number, text: string): void {
    const tag = `h${level}` as 'h2';
    const known = this.#heading;
    if ((known?.textContent ?? '') === text && (!known || known.localName === tag)) return;
    known?.remove();
    this.#heading = text ? node(tag, { class: 'heading', part: 'heading' }, text) : undefined;
    if (this.#heading) this.root.firstElementChild?.after(this.#heading);
  }

  /** Puts a word on the state above the news; made anew only where something in `key` is not what it was. */
  say(key: readonly unknown[], make: (isFirst: boolean) => readonly Node[]): void {
    const isFirst = !this.#status.parentNode;
    if (isFirst) (this.#heading ?? this.root.firstElementChild)?.after(this.#status);
    if (key.length === this.#said.length && key.every((part, index) => part === this.#said[index])) return;
    this.#said = key;
    this.#status.replaceChildren(...make(isFirst));
  }

  /** The button that tries again goes while it does, and the focus with it: it goes on to the next button, or to the news. */
  focusNext(): void {
    const next = this.root.querySelector<HTMLElement>('.state button, .shown a');
    if (document.activeElement === document.body) next?.focus();
  }

  /** Shows news, or none. `render`: Lit's, which comes with the part that draws. */
  show(render: Render, drawn: { readonly content: unknown; readonly above: unknown } | undefined): void {
    render(drawn?.above, this.#above);
    render(drawn?.content, this.#shown);
  }

  /** Nothing is said, and there is no place for it. */
  hush(): void {
    this.head(0, '');
    // Prototype's own `remove` fails where there is nothing to remove.
    if (this.#status.parentNode) this.#status.remove();
  }
}
