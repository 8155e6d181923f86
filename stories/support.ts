import type { ArgTypes, Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

type Args = Readonly<Record<string, unknown>>;

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '');

type Listener = (event: Event) => void;

function give(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(kebab(name.slice(2)), value as Listener);
  else if (typeof value === 'object') Object.assign(element, { [name]: value });
  else if (name.startsWith('--')) element.style.setProperty(name, `${value as string}`);
  else element.setAttribute(name, value === true ? '' : `${value as string | number}`);
}

/**
 * An element as a page would write it: args are attributes by their names and tokens (`--news-…`), objects are properties, functions
 * (`onNewsSelect`) are listeners. `content` stands between the tags.
 */
export function block(tag: string, content = '') {
  return (args: Args): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(args)) give(element, name, value);
    element.innerHTML = content;
    return element;
  };
}

/** Column of a page, so wide. */
export const column =
  (width: string): Decorator =>
  (story) =>
    html`<div style="inline-size: ${width}; max-inline-size: 100%; margin-inline: auto">${story()}</div>`;

/** A page with type of its own, for what is to fit into it. */
export const ownPage: Decorator = (story) =>
  html`<div
    style="padding: 1.5em; background: #fdf6e3; color: #3b2f1e; color-scheme: light; font: 1.15em/1.7 Georgia, serif"
  >
    <p style="margin-block-start: 0">Trang xã dùng chữ có chân trên nền vàng nhạt.</p>
    ${story()}
  </div>`;

/** Controls that the manifest does not give: the tokens, which are colours and lengths, and words behind a type's name. */
export const controls: ArgTypes = {
  'date-format': { control: 'select', options: ['bulletin', 'long', 'datetime', 'short', 'relative', 'none'] },
  '--news-accent': { control: 'color' },
  '--news-text': { control: 'color' },
  '--news-muted': { control: 'color' },
  '--news-surface': { control: 'color' },
  '--news-border': { control: 'color' },
  '--news-link': { control: 'color' },
  '--news-focus': { control: 'color' },
  '--news-font': { control: 'text' },
  '--news-heading-font': { control: 'text' },
  '--news-font-size': { control: 'text' },
  '--news-line-height': { control: 'text' },
  '--news-gap': { control: 'text' },
  '--news-radius': { control: 'text' },
};

/** The shadow root of the first such element, as testing-library wants it. */
export function rootOf(canvas: HTMLElement, tag: string): HTMLElement {
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`no <${tag}> with a shadow root`);
  return root as unknown as HTMLElement;
}

/** What a selector finds in the shadow root, once it is there. */
export async function shown(canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = rootOf(canvas, tag).querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in <${tag}>`);
    return found;
  });
}

/** Waits until pictures in the shadow root have come or failed, so that what is looked at is what readers see. */
export async function settled(canvas: HTMLElement, tag: string): Promise<void> {
  await waitFor(async () => {
    const images = [...rootOf(canvas, tag).querySelectorAll('img')].filter(({ loading }) => loading !== 'lazy');
    await expect(images.every(({ complete }) => complete)).toBe(true);
  });
}
