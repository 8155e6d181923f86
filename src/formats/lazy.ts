import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { Format, LazyFormat } from '../reading/format.js';
import { own } from '../reading/read.js';

/** A format in a file of its own, which is loaded when an answer has its hint in its text or comes from its address. */
export function lazy(
  name: string,
  hint: RegExp,
  file: (text?: string) => Promise<object>,
  address?: RegExp,
): LazyFormat {
  const isIt = (member: unknown): member is Format => own(member, 'name') === name;
  return {
    name,
    hint,
    address,
    load: async (text) =>
      Object.values(await file(text))
        .flat()
        .find(isIt),
  };
}

/** A format, loaded for this text of an answer. */
export async function whole(format: Format | LazyFormat, text?: string): Promise<Format> {
  if (!('load' in format)) return format;
  const loaded = await loadPart(format.load(text), format.name);
  if (!loaded) throw new NewsError('chunk', { detail: format.name });
  return loaded;
}

/** What finds the fields by their names: frameworks, of which no more is known than what they put around a list, and the heuristic. */
export const guessing = 'laravel django-rest spring json-server hydra hal aspnet firebase heuristic'.split(' ');
/** Reads what no format claims. */
export const HEURISTIC = String(guessing.at(-1));

let guesses: typeof import('./envelopes.js') | undefined;
/** Asked for once: an import waits for its turn among the tasks of a page even where the file is there. */
export const loadGuesses = async () => (guesses ??= await loadPart(import('./envelopes.js'), HEURISTIC));
export const loadHeuristic = async () => (await loadGuesses()).heuristic;
