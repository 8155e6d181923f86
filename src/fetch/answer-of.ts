import type { Answer } from '../model/answer.js';
import { NewsError } from '../model/news-error.js';
import { readBody } from './read-body.js';

/**
 * What comes of one try: the whole answer.
 *
 * @throws {NewsError} `too-large`; `http` with the response as its cause. Where there is no answer, whatever `fetch` has thrown
 */
export async function answerOf(asked: Promise<Response>, url: string): Promise<Answer> {
  const response = await asked;
  const { status } = response;
  if (status >= 400) throw new NewsError('http', { url, status, cause: response });
  const text = await readBody(response);
  return { url: response.url || url, status, text, header: (name) => response.headers.get(name) };
}
