import { explain } from '../../controllers/explain.js';
import { NewsErrorEvent } from '../../events/news-error-event.js';
import type { Article } from '../../model/article.js';
import { NewsError } from '../../model/news-error.js';

const told = new WeakMap<HTMLElement, string>();

/** Says once for each article, in the console and as an event, that its text is in an old encoding. It is shown all the same. */
export function tellEncoding(host: HTMLElement, { id, url, encoding }: Article): void {
  if (told.get(host) === id) return;
  told.set(host, id);
  const error = new NewsError('encoding', { url, detail: encoding });
  host.dispatchEvent(new NewsErrorEvent(error));
  explain(host, error);
}
