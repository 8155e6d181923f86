import { NewsErrorEvent } from '../../events/news-error-event.js';
import type { NewsError } from '../../model/news-error.js';
import type { DeskHost } from './desk-host.js';

/** A search was refused: readers are told by the list's own words; the page and its web master learn which question it was. */
export function tellRefusal(host: DeskHost, error: NewsError): void {
  host.dispatchEvent(new NewsErrorEvent(error));
  import('../../controllers/explain.js').then((part) => part.explain(host, error)).catch(() => {});
}
