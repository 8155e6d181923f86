// What a reader sees of a page, and does to it.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { until, type Tab } from '../../support/tab.js';
import { titleAt, type Host } from './host.js';

/** One thing to try on real pages. */
export type Case = (tab: Tab, host: Host) => Promise<void>;

const LIST = `const list = document.querySelector('news-list'), root = list?.shadowRoot;
  const titles = () => [...root?.querySelectorAll('.shown .title a') ?? []];
  const link = (words) => titles().find((one) => one.textContent.trim() === words);
  const opened = () => root?.querySelector('.opened')?.shadowRoot;`;

/** Runs a script that knows `list`, `root`, `titles()`, `link(words)` and `opened()`. */
export const inList = (tab: Tab, script: string): Promise<unknown> => tab.run(LIST + script);

export const untilInList = (tab: Tab, condition: string, what: string): Promise<unknown> =>
  until(tab, `${LIST} return !!(${condition})`, what);

export interface Sight {
  /** Name in the address, its query and the title of the page. */
  readonly at?: string;
  readonly title?: string;
  /** Lists of the page, and the titles in them. */
  readonly lists?: number;
  readonly rows?: number;
  /** Title of the article that is open. */
  readonly opened?: string;
  /** The words that have the focus. */
  readonly focus?: string;
  /** How far the focus is from the top of the window, in whole CSS px: rows above that are not laid out may be higher than the page took them for. */
  readonly y?: number;
  readonly entries?: number;
  readonly listening?: number;
}

const SIGHT = `let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return { at: location.pathname.split('/').at(-1) + location.search, title: document.title,
    lists: document.querySelectorAll('news-list').length, rows: root?.querySelectorAll('.shown .title').length ?? 0,
    opened: opened()?.querySelector('.title')?.textContent.trim() ?? '', focus: active === document.body ? '' : active?.textContent.trim(),
    y: Math.round(active.getBoundingClientRect().top), entries: history.length, listening: window.listening };`;

export const look = (tab: Tab): Promise<Required<Sight>> => inList(tab, SIGHT) as Promise<Required<Sight>>;

/** Waits until the page is as it should be, and says how it differs when it never is. */
export async function sees(tab: Tab, wanted: Sight, what: string): Promise<void> {
  let seen: Sight = {};
  for (let tries = 0; tries < 160; tries++) {
    const now = await look(tab).catch(() => undefined);
    if (now) seen = Object.fromEntries(Object.keys(wanted).map((key) => [key, now[key as keyof Sight]]));
    const isNear = Math.abs((seen.y ?? 0) - (wanted.y ?? 0)) < 2;
    if (isNear && wanted.y !== undefined) seen = { ...seen, y: wanted.y };
    if (JSON.stringify(seen) === JSON.stringify(wanted)) return;
    await sleep(50);
  }
  assert.deepEqual(seen, wanted, what);
}

/** Follows a step of the history or a link, once the page has answered: one that is left may not answer any more. */
export const step = (tab: Tab, script: string): Promise<unknown> => tab.run(`setTimeout(() => { ${script} });`);

/** Brings a title into view and presses it by keyboard; gives its place in the window. */
export async function press(tab: Tab, number: number): Promise<number> {
  const words = JSON.stringify(titleAt(number));
  await untilInList(tab, `!!link(${words})`, `title ${number} is there`);
  await inList(tab, `link(${words}).scrollIntoView({ block: 'center' });`);
  await inList(tab, `link(${words}).focus({ preventScroll: true });`);
  const y = await placeAtRest(tab);
  await inList(tab, `link(${words}).click();`);
  return y;
}

/** Where the focus is, once rows that have come near are laid out and push it no more. */
async function placeAtRest(tab: Tab): Promise<number> {
  for (let { y } = await look(tab); ;) {
    await sleep(150);
    const now = await look(tab);
    if (now.y === y) return y;
    y = now.y;
  }
}
