import { en } from './en.js';
import type { Messages } from './messages.js';
import { vi } from './vi.js';

const languages = new Map<string, Messages>([
  ['vi', vi],
  ['en', en],
]);

/** Adds a language, or replaces one. `language` is a BCP 47 tag such as `zh` or `zh-Hant`; case does not matter. */
export function registerMessages(language: string, messages: Messages): void {
  languages.set(language.toLowerCase(), messages);
}

/** The words of a language: of the tag itself, else of the nearest wider tag (`vi-VN` → `vi`), else Vietnamese. */
export function messagesFor(language: string): Messages {
  let tag = String(language).toLowerCase().replace(/_/g, '-');
  while (tag && !languages.has(tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return languages.get(tag) ?? vi;
}
