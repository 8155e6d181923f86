// What a reader gets of an element: what is seen, what is read aloud, what can be pressed. Tests ask these and nothing private.
import { waitUntil } from '@open-wc/testing';

// By name and type, never `instanceof`: the page may be another one, in a frame, with classes of its own.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (node: Node): node is HTMLSlotElement => isElement(node) && node.localName === 'slot';

function contentOf(node: Node): readonly Node[] {
  if (isSlot(node)) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...((isElement(node) && node.shadowRoot) || node).childNodes];
}

function isHidden(element: Element): boolean {
  if (/^(script|style|template)$/.test(element.localName) || element.getAttribute('aria-hidden') === 'true')
    return true;
  // A slot has no box of its own; what hides it is looked up in its style.
  return isSlot(element) ? getComputedStyle(element).display === 'none' : !element.checkVisibility();
}

const NAMED: Readonly<Record<string, (element: Element) => string>> = {
  a: (element) => `link ${element.getAttribute('href')}`,
  img: (element) => `image ${element.getAttribute('alt')}`,
  time: (element) => `time ${element.getAttribute('datetime')}`,
  ul: () => 'list',
  ol: () => 'list',
  li: () => 'listitem',
  button: () => 'button',
  table: () => 'table',
};

function roleOf(element: Element): string | undefined {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) return `heading ${level}`;
  const name = NAMED[element.localName]?.(element);
  return (
    name ?? (element.getAttribute('role') === 'region' ? `region ${element.getAttribute('aria-label')}` : undefined)
  );
}

function visit(node: Node, depth: number, lines: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent?.replace(/\s+/g, ' ').trim();
    if (text) lines.push('  '.repeat(depth) + `“${text}”`);
  }
  if (!isElement(node) || isHidden(node)) return;
  const role = roleOf(node);
  if (role) lines.push('  '.repeat(depth) + role);
  for (const child of contentOf(node)) visit(child, role ? depth + 1 : depth, lines);
}

/**
 * What a screen reader meets, one line for each heading, list, item, link (with address), picture, time, button and text, indented.
 *
 * @example
 * ['heading 3', '  link https://tinh.example/tin/1', '    “Cầu Bến Đá thông xe”']
 */
export function treeOf(element: Element): string[] {
  const lines: string[] = [];
  visit(element, 0, lines);
  return lines;
}

/** All words of an element that reach a reader, slotted ones too. */
export function wordsOf(element: Element): string {
  return treeOf(element)
    .flatMap((line) => /“(.*)”/.exec(line)?.[1] ?? [])
    .join(' ');
}

/** Everything with this part name, in order. */
export function partsOf(element: Element, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** Text of everything with this part name, in order. */
export function textsOf(element: Element, name: string): string[] {
  return partsOf(element, name).map((part) => part.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** Titles of the articles that are shown. */
export const titlesOf = (element: Element): string[] => textsOf(element, 'title');

/** Addresses of the titles; undefined for a title that is no link. */
export function linksOf(element: Element): (string | undefined)[] {
  return partsOf(element, 'title').map((title) => title.querySelector('a')?.href);
}

/** Waits until articles are shown, that many where a number is given. */
export async function arrived(element: Element, count?: number): Promise<void> {
  const isThere = (): boolean => {
    const { length } = titlesOf(element);
    return count === undefined ? length > 0 : length === count;
  };
  await waitUntil(isThere, `${element.localName} shows ${count ?? 'some'} articles`, { timeout: 5000 });
}

/** Waits until a reader can read these words in the element. */
export async function says(element: Element, words: string): Promise<void> {
  await waitUntil(() => wordsOf(element).includes(words), `${element.localName} says “${words}”`, { timeout: 5000 });
}

/** The element in a shadow root that has the focus. */
export function focusedIn(element: Element): HTMLElement | undefined {
  const active = element.shadowRoot?.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/** What is written to `console.warn` while `action` runs, which is kept from the test's own output. */
export async function warningsOf(action: () => Promise<void> | void): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return lines;
}
