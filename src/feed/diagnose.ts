import { isAnswering } from '../fetch/is-answering.js';
import type { NewsError } from '../model/news-error.js';

/** Why there was no answer: `cors` the page may not read it, `silent` there is none, `offline` this device has no network. */
export type Diagnosis = 'cors' | 'silent' | 'offline';

/** Finds out what a browser does not tell of a `network` failure. */
export async function diagnose({ url }: NewsError): Promise<Diagnosis> {
  if (!navigator.onLine) return 'offline';
  return url && (await isAnswering(url)) ? 'cors' : 'silent';
}
