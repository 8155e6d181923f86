import { NewsError } from './news-error.js';

/** A part of the library that is loaded when it is needed; a failure becomes `chunk`, and is not kept: asking again tries again. */
export async function loadPart<T>(part: Promise<T>, name: string): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw NewsError.from(cause, 'chunk', { detail: name });
  }
}
