// One fault in one element, from the first request to the last button: what a reader meets, in that order.
import type { NewsError } from '../../src/model/news-error.js';
import { titlesOf, wordsOf } from '../support/reader.js';
import { row, titleOf } from '../support/news.js';
import { json, type Answer } from './answer.js';
import type { Fault, Tag } from './fault.js';

/** What came of a fault in an element. */
export interface Outcome {
  readonly fault: string;
  readonly tag: Tag;
  /** What is wrong; none: all is as the table says. */
  readonly problems: readonly string[];
  /** Requests of the first load. */
  readonly requests: number;
  /** The error that was told, if any. */
  readonly code: string;
  /** Milliseconds to the final state. */
  readonly time: number;
}

/** Seconds that a load may take on a busy machine. */
const LONGEST = 60;

type Paths = Readonly<Record<string, readonly Answer[]>>;

interface Plan {
  readonly url: string;
  set(paths: Paths, down?: boolean): Promise<void>;
  seen(): Promise<{ requests: number; preflights: number; open: number }>;
}

async function post<T>(path: string, value: unknown): Promise<T> {
  return (await fetch(path, { method: 'POST', body: JSON.stringify(value) })).json() as Promise<T>;
}

/** Hands results to `npm run faults`. */
export const reportAll = (engine: string, rows: readonly object[]): Promise<unknown> =>
  post('/__faults/report', { engine, rows });

/** Addresses of the faulty server that answer as planned. */
export async function planned(paths: Paths, down = false): Promise<Plan> {
  const { id, url } = await post<{ id: string; url: string }>('/__faults/plan', { paths, down });
  return {
    url,
    set: async (next, isDown = false) => void (await post('/__faults/plan', { id, paths: next, down: isDown })),
    seen: async () => (await fetch(`/__faults/seen?id=${id}`)).json() as ReturnType<Plan['seen']>,
  };
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until it is so; resolves to whether it came to that. */
export async function become(isSo: () => boolean, seconds = LONGEST + 5): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!isSo()) {
    if (performance.now() > end) return false;
    await sleep(20);
  }
  return true;
}

export const isIn = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

/** Words that a screen reader says by itself. */
export function announced(element: Element): string {
  const regions = [...(element.shadowRoot?.querySelectorAll('[role=status],[role=alert]') ?? [])];
  return regions
    .map((region) => region.textContent?.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ');
}

export const retryButton = (element: Element): HTMLButtonElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (button) => button.textContent?.trim() === 'Thử lại',
  );

type Reloadable = HTMLElement & { reload(): Promise<void> };

/** An element on the page, and what it has told. */
export class Watched {
  readonly element: Reloadable;
  readonly errors: NewsError[] = [];
  answers = 0;

  constructor(tag: Tag, src: string, attributes: Readonly<Record<string, string>>) {
    this.element = document.createElement(tag);
    // Without `current` it would follow the articles that other faults show on the same page.
    const all = { src, loading: 'eager', tools: '', current: 'none', relation: 'recent', ...attributes };
    for (const [name, value] of Object.entries(all)) this.element.setAttribute(name, value);
    this.element.addEventListener('news-error', ({ error }) => this.errors.push(error));
    this.element.addEventListener('news-load', () => this.answers++);
    document.body.append(this.element);
  }

  get told(): number {
    return this.errors.length + this.answers;
  }

  /** What the element shows. */
  get kind(): 'error' | 'empty' | 'news' | 'none' {
    if (isIn(this.element, 'error')) return 'error';
    if (isIn(this.element, 'empty')) return 'empty';
    return titlesOf(this.element).length ? 'news' : 'none';
  }

  /** Waits for the end of a load that begins with this. */
  async after(act: () => unknown): Promise<boolean> {
    const before = this.told;
    act();
    const isDone = await become(() => this.told > before && !isIn(this.element, 'loading'));
    await become(() => this.kind !== 'none', 5);
    return isDone;
  }
}

const OLD: Paths = { '': [json([row(5), row(6)])] };
const NEW: Paths = { '': [json([row(8), row(9)])] };

const shows = ({ element }: Watched, number: number): Promise<boolean> =>
  become(() => titlesOf(element)[0] === titleOf(number) && !isIn(element, 'error'), 30);

class Trial {
  readonly problems: string[] = [];
  #fault: Fault;
  #plan: Plan;
  #watched: Watched;

  constructor(fault: Fault, plan: Plan, watched: Watched) {
    [this.#fault, this.#plan, this.#watched] = [fault, plan, watched];
  }

  check(isRight: boolean, problem: string): void {
    if (!isRight) this.problems.push(problem);
  }

  /** What must be so after every load with the fault. */
  async ended(when: string): Promise<number> {
    const { sees, code, most = 1, heals } = this.#fault;
    const { kind, element, errors } = this.#watched;
    this.check(kind === sees, `${when}: shows ${kind} (${errors.at(-1)?.message ?? 'no error'})`);
    if (sees === 'error') this.check(errors.at(-1)?.code === code, `${when}: is called ${errors.at(-1)?.message}`);
    if (sees !== 'news') this.check(announced(element) !== '', `${when}: is not announced`);
    this.check(!/undefined|\bnull\b|\[object|NaN/.test(wordsOf(element)), `${when}: shows rubbish`);
    if (sees === 'error' && heals !== false) this.check(!!retryButton(element), `${when}: there is no button`);
    const { requests, preflights } = await this.#plan.seen();
    this.check(requests <= most, `${when}: makes ${requests} requests`);
    this.check(preflights === 0, `${when}: makes ${preflights} preflights`);
    return requests;
  }

  async heal(paths: Paths, number: number, when: string): Promise<void> {
    await this.#plan.set(paths);
    const button = retryButton(this.#watched.element);
    if (button) button.click();
    else void this.#watched.element.reload();
    this.check(await shows(this.#watched, number), `${when}: the news do not come`);
  }
}

/** The good news that are on the page when the fault comes back must stay, and the fault must be told. */
async function fallBack(
  trial: Trial,
  { fault, plan, watched }: { fault: Fault; plan: Plan; watched: Watched },
): Promise<void> {
  const before = titlesOf(watched.element);
  await plan.set(pathsOf(fault), fault.down);
  trial.check(await watched.after(() => void watched.element.reload()), 'again: it never ends');
  if (fault.sees === 'empty') {
    // That all news are gone at once is believed when it is said twice.
    trial.check(titlesOf(watched.element).join() === before.join(), 'again: the old news are gone at once');
    trial.check(watched.errors.at(-1)?.code === 'source-error', 'again: nothing is told');
    await plan.set(pathsOf(fault));
    trial.check(await watched.after(() => void watched.element.reload()), 'again: it never ends');
  }
  await trial.ended('again');
  if (fault.sees !== 'error') return;
  trial.check(titlesOf(watched.element).join() === before.join(), 'again: the old news are gone');
  trial.check(isIn(watched.element, 'stale'), 'again: the old news are not called old');
}

export const pathsOf = ({ answers, below }: Fault): Paths => ({ '': answers, ...below });

/** A fault from its beginning: alone, over, back again while there are news, and over again. */
export async function runFault(fault: Fault, tag: Tag): Promise<Outcome> {
  const plan = await planned(pathsOf(fault), fault.down);
  const started = performance.now();
  let watched: Watched | undefined;
  try {
    const { timeout = LONGEST, attributes } = fault;
    const one = (watched = new Watched(tag, fault.src ?? plan.url, { timeout: String(timeout), ...attributes }));
    const trial = new Trial(fault, plan, one);
    trial.check(await one.after(() => {}), 'it never ends');
    const time = performance.now() - started;
    const requests = await trial.ended('first');
    if (fault.heals !== false) {
      await trial.heal(OLD, 5, 'over');
      await fallBack(trial, { fault, plan, watched: one });
      await trial.heal(NEW, 8, 'over again');
    }
    return { fault: fault.name, tag, problems: trial.problems, requests, code: one.errors[0]?.code ?? '', time };
  } finally {
    watched?.element.remove();
  }
}

/** Runs all of them, so many at a time. */
export async function inTurns<T, R>(all: readonly T[], atOnce: number, run: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = [...all.entries()];
  const worker = async (): Promise<void> => {
    for (let next = rest.shift(); next; next = rest.shift()) results[next[0]] = await run(next[1]);
  };
  await Promise.all([...new Array(atOnce)].map(worker));
  return results;
}
