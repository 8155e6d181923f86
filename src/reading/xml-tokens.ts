import { decodeEntities } from '../text/entities.js';
import { readAttributes } from './read-attributes.js';

/** A piece of an XML document, with what was written. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      /** The attributes as written. */
      readonly source: string;
      readonly isEmpty: boolean;
    };

/** What is dropped: comments, processing instructions, and a DOCTYPE with its own entities, none of which is ever expanded. */
const dropped = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;
const cdata = '<![CDATA[';
const doctype = /<![^[>]*(?:\[[^]*?\]\s*)?>/y;
const tag = /<(\/?)([a-z_:\u0080-\uffff][^\s<>/="']*)/iy;

/** Where what begins at `at` is over; what never ends reaches to the end of the text. */
function endOf(text: string, end: string, at: number): number {
  const found = text.indexOf(end, at);
  return found < 0 ? text.length : found + end.length;
}

/** Where something that is dropped ends; undefined where nothing of that kind begins. */
function afterDropped(text: string, at: number): number | undefined {
  for (const [begin, end] of dropped) if (text.startsWith(begin, at)) return endOf(text, end, at + begin.length);
  if (!text.startsWith('<!', at)) return undefined;
  doctype.lastIndex = at;
  return doctype.test(text) ? doctype.lastIndex : text.length;
}

/** A tag, and where it ends; one without its `>` ends where the next begins. */
function tagAt(text: string, at: number): readonly [Token, number] | undefined {
  tag.lastIndex = at;
  const [begin, slash, name = ''] = tag.exec(text) ?? [];
  if (begin === undefined) return undefined;
  const start = at + begin.length;
  const { attributes, end } = readAttributes(text, start);
  const after = text[end] === '>' ? end + 1 : end;
  if (slash) return [{ kind: 'close', name }, after];
  const source = text.slice(start, end).trimEnd();
  const isEmpty = source.endsWith('/');
  return [{ kind: 'open', name, attributes, source: isEmpty ? source.slice(0, -1) : source, isEmpty }, after];
}

/**
 * The pieces of a document, well-formed or not: a bare `&` or `<` is text, names of characters that only HTML has are known, what never ends
 * reaches to the end. Every character is passed once.
 */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next !== at) {
      const end = next < 0 ? text.length : next;
      yield { kind: 'text', text: decodeEntities(text.slice(at, end)) };
      at = end;
    } else if (text.startsWith(cdata, at)) {
      const end = endOf(text, ']]>', at);
      yield { kind: 'text', text: text.slice(at + cdata.length, end).replace(/\]\]>$/, '') };
      at = end;
    } else {
      const after = afterDropped(text, at);
      const [token, end] =
        after === undefined ? (tagAt(text, at) ?? [{ kind: 'text', text: '<' } as const, at + 1]) : [];
      if (token) yield token;
      at = after ?? end ?? text.length;
    }
  }
}
