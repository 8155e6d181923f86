import { fileSizeText } from '../i18n/file-size-text.js';
import { fill } from '../i18n/fill.js';
import { hintFor } from '../i18n/hints.js';
import { NewsError, type NewsErrorCode } from '../model/news-error.js';
import type { Finding } from './finding.js';
import { en } from './words-en.js';
import { vi } from './words-vi.js';

/** A finding in words: what is the matter, and what to do about it. One line of plain text each; values from outside are in them. */
export interface FindingText {
  readonly what: string;
  readonly advice: string;
}

/** Names in braces that are to be read as they stand: `{id}` in an address pattern. */
const asTheyStand = { id: '{id}' };

/**
 * The words for a finding.
 *
 * @param language BCP 47 tag; Vietnamese where it is not English
 */
export function findingText({ code, values }: Finding, language: string): FindingText {
  const [what, advice] = (/^en\b/i.test(language) ? en : vi)[code];
  const { bytes } = values;
  const error = new NewsError(code === 'unreadable' ? (values.code as NewsErrorCode) : 'unknown-format', {
    // The names of what else it may be are for programs.
    detail: String(values.detail ?? '').replace(/^(?:HTML|XML|empty)$/, ''),
  });
  const all = {
    ...asTheyStand,
    ...values,
    ...(typeof bytes === 'number' && { size: fileSizeText(bytes, language) }),
    ...(code === 'unreadable' && { hint: hintFor(error, language) }),
  };
  return { what: fill(what, all), advice: fill(advice, all) };
}
