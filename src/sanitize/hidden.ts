import { lookOf } from './look.js';

/** Characters of style sheets that are read: more than planted blocks bring along. */
const MOST = 50_000;

const isHiding = (style: string): boolean => lookOf(new Map([['style', style]])).hidden;

/** `.x`, `#x`, `div.x`: what else a sheet can select is left to it. */
const simple = /^[a-z\d]*([.#][\w-]+)$/i;

/** Classes and ids, as `.x` and `#x`, that a style sheet hides at all times: not only on paper or on small screens. */
function hiddenNames(css: string): ReadonlySet<string> {
  const names = new Set<string>();
  let depth = 0;
  for (const part of css.replace(/\/\*[^]*?(?:\*\/|$)/g, '').split('}')) {
    const pieces = part.split('{');
    const [selectors = '', declarations = ''] = pieces;
    if (!depth && pieces.length === 2 && isHiding(declarations))
      for (const selector of selectors.split(',')) names.add(simple.exec(selector.trim())?.[1] ?? '');
    depth = Math.max(0, depth + pieces.length - 2);
  }
  names.delete('');
  return names;
}

const named = /\s(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

function* namesOf(tag: string): Generator<string> {
  for (const [, attribute, ...values] of tag.matchAll(named)) {
    const mark = attribute?.toLowerCase() === 'id' ? '#' : '.';
    for (const name of values.join('').split(/\s+/)) yield mark + name;
  }
}

/**
 * The text with `hidden` on every element that a style sheet in it hides by class or id. The sheet itself is never applied, and links that
 * were planted behind it would come to light.
 */
export function markHidden(html: string): string {
  const [, ...parts] = html.split(/<style\b[^<>]*>/i);
  const sheets = parts.map((part) => part.split(/<\/style/i, 1)[0]);
  const names = hiddenNames(sheets.join('}').slice(0, MOST));
  if (!names.size) return html;
  return html.replace(/<[a-z][^<>]*/gi, (tag) =>
    [...namesOf(tag)].some((name) => names.has(name)) ? `${tag} hidden` : tag,
  );
}

const hiding = /\sx-style\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))|\shidden(?=[\s=/>])/gi;

/** Whether something in a text that has passed `preflight` is hidden, so that without a parser nobody knows which of its words are for readers. */
export function hidesWords(text: string): boolean {
  return [...text.matchAll(hiding)].some(([, ...values]) => {
    const style = values.join('');
    return !style || isHiding(style);
  });
}
