// Pages with a list that opens its articles, in a frame: they have a history and an address of their own and can be loaded anew.
import { fixture, waitUntil } from '@open-wc/testing';
import { answering } from './endpoint.js';
import { partsOf } from './reader.js';

const PATIENCE = { timeout: 6000 };

/** A page of a commune. Its first lines are as high as two screens, so that there is something to scroll. */
export interface PageOptions {
  readonly head?: string;
  readonly above?: string;
}

export async function pageAddress(body: string, { head = '', above = '' }: PageOptions = {}): Promise<string> {
  const { url } = await answering({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="vi"><meta charset="utf-8">${head}<title>Xã Suối Mơ</title>
      <script type="module" src="${location.origin}/src/define.ts"></script><body>${above}<main>${body}</main></body></html>`,
  });
  return url;
}

/** A frame with this page, once its elements are there. */
export async function framed(url: string, width = 800): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe title="Trang xã" src="${url}" style="inline-size: ${width}px; block-size: 560px; border: 0"></iframe>`,
  );
  await loaded(frame);
  return frame;
}

/** Waits until the frame shows another document than `before`, with its elements upgraded. */
export async function loaded(frame: HTMLIFrameElement, before?: Document | null): Promise<Document> {
  await waitUntil(
    () => {
      const page = frame.contentDocument;
      return page && page !== before && page.querySelector('main > *')?.shadowRoot?.querySelector('.root');
    },
    'the page is there',
    PATIENCE,
  );
  return frame.contentDocument as Document;
}

export const windowOf = (frame: HTMLIFrameElement): Window => frame.contentWindow as Window;

/** The first element with this tag in the frame. */
export function elementIn(frame: HTMLIFrameElement, selector = 'news-list'): HTMLElement {
  const element = frame.contentDocument?.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}

/** The link of the title with these words. */
export function titleLink(element: Element, title: string): HTMLAnchorElement {
  const links = partsOf(element, 'title').flatMap((part) => part.querySelector('a') ?? []);
  const link = links.find(({ textContent }) => textContent?.trim() === title);
  if (!link) throw new Error(`there is no link “${title}”`);
  return link;
}

/** Where an opened article stands; undefined while none is open. */
export function openedIn(element: Element): ShadowRoot | undefined {
  return element.shadowRoot?.querySelector('.opened')?.shadowRoot ?? undefined;
}

/** A yes or no: what is compared with a whole tree says too much when it differs. */
export const isOpen = (element: Element): boolean => !!openedIn(element);

export const openTitle = (element: Element): string =>
  openedIn(element)?.querySelector('.title')?.textContent?.trim() ?? '';

export const openText = (element: Element): string => openedIn(element)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export async function opens(element: Element, title: string): Promise<ShadowRoot> {
  await waitUntil(() => openTitle(element) === title, `“${title}” opens`, PATIENCE);
  return openedIn(element) as ShadowRoot;
}

export async function opensWith(element: Element, words: string): Promise<void> {
  await waitUntil(() => openText(element).includes(words), `the opened article says “${words}”`, PATIENCE);
}

export async function closes(element: Element): Promise<void> {
  await waitUntil(() => !openedIn(element), 'the article closes', PATIENCE);
}

/** The innermost element with the focus, through shadow roots. */
export function focusOf(page: Document): Element | null {
  let active: Element | null = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export const query = (frame: HTMLIFrameElement, key: string): string | null =>
  new URLSearchParams(windowOf(frame).location.search).get(key);
