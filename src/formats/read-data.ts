import type { Answer } from '../model/answer.js';
import { loadPart } from '../model/load-part.js';
import { own } from '../reading/read.js';

/** Rows read of one answer; the rest is dropped, so that no endpoint can choke a page. */
export const MOST_ROWS = 10_000;
/** Characters from which on an answer is read with pauses. */
const LARGE = 250_000;

/** Whether a text begins as XML does, or is called XML and may be. XHTML is a page. */
function isXml({ text, header }: Answer): boolean {
  if (/^\s*<\?xml[^>]*>(?:\s|<!--[^>]*>|<\?[^>]*>)*<(?:!doctype\s+)?html\b/i.test(text)) return false;
  const isCalled = /^(?!.*html).*[/+]xml/i.test(header('content-type') ?? '');
  return /^\s*<(?:\?xml|rss|(?:[\w-]+:)?(?:feed|rdf))\b/i.test(text) || (isCalled && /^\s*<[a-z]/i.test(text));
}

/**
 * The data in an answer, or the address that a web page gives for it. Nearly every answer is bare JSON; what needs more, a string of JSON
 * too, goes to the text layer.
 */
export async function readData(answer: Answer): Promise<{ data?: unknown; alternate?: string }> {
  // No content is no news.
  const text = answer.status === 204 ? '[]' : answer.text;
  try {
    const data: unknown = JSON.parse(text);
    // `{ "d": … }` of ASP.NET may hold a string.
    if (typeof data === 'object' && own(data, 'd') === undefined) return { data };
  } catch {
    // The text layer knows what else it may be.
  }
  if (isXml(answer)) return { data: (await loadPart(import('../reading/xml.js'), 'xml')).readXml(text) };
  const { readText } = await loadPart(import('../reading/text-layer.js'), 'text-layer');
  return readText(text, answer.header('content-type'), answer.url);
}

export type Large = typeof import('../model/pace.js');

/** What a large answer takes, which must not keep the page from everything else; undefined for the usual ones. */
export const largeOnes = async ({ text }: Answer): Promise<Large | undefined> =>
  text.length > LARGE ? loadPart(import('../model/pace.js'), 'pace') : undefined;
