import { hintFor } from '../i18n/hints.js';
import type { NewsError } from '../model/news-error.js';

const told = new Set<string>();

/**
 * Tells the web master in the console, in Vietnamese and English, what can be done about a failure: once for each, however many elements
 * of the page have it. Loaded only when something failed.
 */
export function explain(element: Element, error: NewsError): void {
  const hints = ['vi', 'en'].map((language) => hintFor(error, language, location.origin)).join('\n');
  if (told.has(hints)) return;
  told.add(hints);
  console.warn(`<${element.localName}> ${error.message}\n${hints}`);
}
