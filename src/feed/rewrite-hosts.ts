import { NewsError } from '../model/news-error.js';

const HOST = '[\\p{L}\\d.-]+(?::\\d+)?';

/** `old-host=>new-host`, also several, separated by `;`. */
const rule = new RegExp(`^\\s*(${HOST})\\s*=>\\s*(${HOST})\\s*$`, 'u');

/**
 * The text of an answer with the hosts of sites that have moved replaced, before it is read: so no address in it is missed, wherever it
 * stands. A host is what follows `//`, or `\/\/` as some write it in JSON.
 *
 * @throws NewsError `bad-attribute` for rules that cannot be read
 */
export function rewriteHosts(text: string, rules: string): string {
  const parts = rules.split(';').filter((part) => part.trim());
  return parts.reduce((rewritten, part) => {
    const [, from, to] = rule.exec(part) ?? [];
    if (!from || !to)
      throw new NewsError('bad-attribute', { detail: `rewrite="${part.trim()}": old.example=>new.example` });
    const host = new RegExp(`(/\\\\?/)${from.replace(/\./g, '\\.')}(?![\\p{L}\\d.-]|:\\d)`, 'giu');
    return rewritten.replace(host, `$1${to}`);
  }, text);
}
