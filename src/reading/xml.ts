import { NewsError } from '../model/news-error.js';
import { outermost, qualified, scopeIn, type Scope } from './xml-namespaces.js';
import { tokensOf, type Token } from './xml-tokens.js';

/** Elements inside one another that are read; what is deeper is left out. */
const DEEPEST = 64;

/** An element whose end has not come yet. */
interface Open {
  /** As written, by which its end is known. */
  readonly name: string;
  readonly key: string;
  readonly scope: Scope;
  readonly row: Record<string, unknown>;
  /** `markup`: what is in it is kept as the text it was written as; `deep`: it is left out. */
  readonly inside?: 'markup' | 'deep' | undefined;
  /** Elements open inside `markup` or `deep`. */
  depth: number;
  text: string;
}

type OpenToken = Extract<Token, { kind: 'open' }>;

/** Elements that HTML never closes. */
const voidTags = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Adds a member; of several with one name it makes a list. The one name that would change the object itself is left out. */
function add(row: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') return;
  const before = Object.hasOwn(row, key) ? row[key] : undefined;
  if (Array.isArray(before)) before.push(value);
  else row[key] = before === undefined ? value : [before, value];
}

/** An element as data: text where there is nothing but text. */
function valueOf({ row, text }: Open): unknown {
  const own = text.trim();
  if (!Object.keys(row).length) return own;
  if (own) row['#text'] = own;
  return row;
}

class Reader {
  /** The elements open now; the first is none, it holds the root. */
  readonly #open: Open[] = [{ name: '', key: '', scope: outermost, row: {}, depth: 0, text: '' }];
  /** Names of Atom have no prefix in a feed of Atom. */
  #isAtom = false;

  /** The innermost element. */
  get #last(): Open {
    return this.#open.at(-1) as Open;
  }

  read(token: Token): void {
    const { inside, depth } = this.#last;
    if (token.kind === 'text') {
      if (inside === 'markup') this.#addMarkup(escaped(token.text));
      else if (!depth) this.#last.text += token.text;
    } else if (token.kind === 'close') this.#closeTag(token.name);
    else if (inside) this.#openInside(token);
    else this.#openTag(token);
  }

  /** The whole document; what is still open ends here. */
  end(): Record<string, unknown> {
    while (this.#open.length > 1) this.#close();
    return this.#last.row;
  }

  #key(name: string, scope: Scope, isAttribute?: boolean): string {
    const key = qualified(name, scope, isAttribute);
    return this.#isAtom ? key.replace(/^atom:/, '') : key;
  }

  #openTag({ name, attributes, isEmpty }: OpenToken): void {
    const scope = scopeIn(this.#last.scope, attributes);
    if (this.#open.length === 1) this.#isAtom = qualified(name, scope).startsWith('atom:');
    const row: Record<string, unknown> = {};
    for (const [attribute, value] of attributes) {
      if (!/^xmlns(?::|$)/.test(attribute)) add(row, `@${this.#key(attribute, scope, true)}`, value);
    }
    const isMarkup = this.#isAtom && attributes.get('type') === 'xhtml';
    const inside = isMarkup ? 'markup' : this.#open.length >= DEEPEST ? 'deep' : undefined;
    this.#open.push({ name, key: this.#key(name, scope), scope, row, inside, depth: 0, text: '' });
    if (isEmpty) this.#close();
  }

  /** Markup is kept as HTML writes it: without prefixes, and no element but the void ones empty. */
  #openInside({ name, source, isEmpty }: OpenToken): void {
    const local = name.replace(/^.*:/, '');
    // The outer `div` is no part of the text (RFC 4287, 3.1.1.3).
    if (this.#last.depth || local !== 'div') this.#addMarkup(`<${local}${source}>`);
    if (!isEmpty) this.#last.depth++;
    else if (!voidTags.test(local)) this.#addMarkup(`</${local}>`);
  }

  #addMarkup(markup: string): void {
    if (this.#last.inside === 'markup') this.#last.text += markup;
  }

  #closeTag(name: string): void {
    const last = this.#last;
    if (last.depth && !(last.name === name && last.inside === 'markup')) {
      last.depth--;
      const local = name.replace(/^.*:/, '');
      if ((last.depth || local !== 'div') && !voidTags.test(local)) this.#addMarkup(`</${local}>`);
      return;
    }
    const index = this.#open.findLastIndex((one) => one.name === name);
    // The end of what never began is passed over; what was not ended ends with what it is in.
    while (index > 0 && this.#open.length > index) this.#close();
  }

  #close(): void {
    const element = this.#open.pop() as Open;
    add(this.#last.row, element.key, valueOf(element));
  }
}

/**
 * An XML document as plain data, so that formats, the heuristic and `map` read it as they read JSON: an element with nothing but text is
 * that text; any other is an object with its attributes under `@name`, its own text under `#text`, its children under their names, several
 * of one name as a list. Known namespaces have their usual prefix, whatever the document calls them. Text that Atom declares as XHTML is
 * kept as markup.
 *
 * What is not well-formed is read as far as it makes sense. Nothing is loaded and no entity of the document is expanded.
 *
 * @returns an object with the root element as its only member, as a rule
 * @throws NewsError `not-data` for what is no XML
 */
export function readXml(text: string): unknown {
  const reader = new Reader();
  const isMarkup = /^\s*</.test(text);
  if (isMarkup) for (const token of tokensOf(text)) reader.read(token);
  const data = reader.end();
  if (!Object.keys(data).length) throw new NewsError('not-data', { detail: 'XML' });
  return data;
}
