import { NewsError } from './news-error.js';

/** A part of the library that is loaded when it is needed; a failure becomes `chunk`, and is not kept: asking again tries again. */
export async function loadPart<T>(part: Promise<T>, name: string): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw NewsError.from(cause, 'chunk', { detail: name });
  }
}

/** A part that is silent for so many milliseconds has failed as well. */
export async function inTime<T>(part: Promise<T>, name: string, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NewsError('chunk', { detail: name })), milliseconds);
  });
  return Promise.race([part, silence]).finally(() => clearTimeout(timer));
}
