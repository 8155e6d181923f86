import type { Answer } from './answer.js';

/** Milliseconds of work before the page has its turn. */
const SLICE = 30;
/** Characters of an answer in which the words of a format are looked for: its beginning, with its first rows, and its end. */
const HEAD = 300_000;
const TAIL = 50_000;

/** Lets the page do what it has to do. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Gives a function to be called between two pieces of work; it asks for a pause when one is due. */
export function pace(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  return () => (performance.now() < until ? undefined : pause().then(() => void (until = performance.now() + SLICE)));
}

/** Does work that is cut into steps, with pauses. */
export async function slowly<T>(steps: Generator<unknown, T>): Promise<T> {
  const rest = pace();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const waiting = rest();
    if (waiting) await waiting;
  }
}

/** Levels and members in which long lists are looked for. */
const DEEPEST = 5;
const MOST_PLACES = 1000;

/** Cuts every list near the root of fresh data to that many members. */
function cut(data: unknown, most: number): void {
  let places = [data];
  for (let depth = 0; depth < DEEPEST && places.length; depth++) {
    for (const place of places) if (Array.isArray(place) && place.length > most) place.length = most;
    places = places.flatMap((place) => (isObject(place) ? Object.values(place).slice(0, MOST_PLACES) : []));
    places = places.filter(isObject).slice(0, MOST_PLACES);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * A large answer with as much of its text as tells what it is. Its lists are cut.
 *
 * @param data what was read of it just now, which nobody else has
 */
export function looked(answer: Answer, data: unknown, most: number): Answer {
  cut(data, most);
  return { ...answer, text: answer.text.slice(0, HEAD) + answer.text.slice(-TAIL) };
}
