import { NewsError } from '../model/news-error.js';
import { markHidden } from './hidden.js';
import { frame } from './policy.js';

/**
 * What a body may have at most. No sanitizer helps against text that is slow to parse (100,000 nested `<div>`, half a megabyte, hold Chromium
 * for half a minute), so it is counted before any parser sees it. Articles of real portals stay below a tenth of each.
 */
const most = { characters: 1_048_576, tags: 30_000, depth: 300, attributes: 500, comments: 3000, nodes: 200_000 };

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const empty = names('area base br col embed frame hr image img input link meta param source track wbr');
/** Closed by the next of their kind and by the end of the block they stand in, so writers leave the end tag out. `dt` is taken for `dd`. */
const optional = names('dd li p tbody td tfoot th thead tr');
/** Their end closes paragraphs, list items and cells within. */
const blocks = names(
  'article aside blockquote center details div dl figcaption figure footer form h1 h2 h3 h4 header main nav ol section table tbody td tfoot ' +
    'th thead tr ul',
);
/** Opened again in every later block until its own end tag (HTML 13.2.4.3). */
const formatting = names('a b big code em font i nobr s small strike strong tt u');
/** Closed by the end of whatever they stand in. All other elements count as walls, which is safe: what is too deep is refused. */
const soft = names('del ins label mark o:p span sub sup');

const attribute = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y;
const tagName = /\/?[a-z][^\s/>]*/iy;

function refuse(detail: string): never {
  throw new NewsError('markup', { detail });
}

function limit(count: number, what: keyof typeof most): void {
  if (count > most[what]) refuse(`more than ${most[what]} ${what}`);
}

/** Whether the end of an element is also the end of one that is still open in it. */
function closesInner(name: string, inner: string): boolean {
  if (!optional.has(inner)) return soft.has(inner);
  return name === 'li' || name === 'dd' ? inner === 'p' : blocks.has(name);
}

/** The elements that stay open after an end tag: nearly as a parser would have it, and never fewer. */
function closed(open: readonly string[], name: string): readonly string[] {
  const at = open.lastIndexOf(name);
  if (at < 0) return open;
  if (formatting.has(name)) return open.toSpliced(at, 1);
  const inside = open.slice(at + 1);
  const kept = inside.filter((inner) => formatting.has(inner));
  const all = inside.every((inner) => formatting.has(inner) || closesInner(name, inner));
  return all ? [...open.slice(0, at), ...kept] : open;
}

/** Whether a start tag closes the one before of its kind: parts of a table only in a table, nothing within a drawing or a formula. */
function closesLast(open: readonly string[], name: string): boolean {
  if (name !== 'a' && !optional.has(name)) return false;
  return !open.includes('svg') && !open.includes('math') && (!/^t/.test(name) || open.includes('table'));
}

/** What is open after a start tag or an end tag (`/div`). */
function after(open: readonly string[], name: string): readonly string[] {
  if (name.startsWith('/')) return closed(open, name.slice(1));
  if (empty.has(name)) return open;
  return [...(closesLast(open, name) ? closed(open, name) : open), name];
}

/** Counts the attributes of the tag whose name ends at `from`; the answer is the number of characters that were read. */
function checkAttributes(html: string, from: number): number {
  attribute.lastIndex = from;
  let end = from;
  for (let count = 0; attribute.test(html); count++) {
    limit(count, 'attributes');
    end = attribute.lastIndex;
  }
  return end - from;
}

/** Whatever looks like a tag is counted, also inside attributes and scripts: too many is safe, too few is not. */
function checkTags(html: string): void {
  let open: readonly string[] = [];
  let [tags, nodes, comments, read, reopened] = [0, 0, 0, 0, 0];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tagName.lastIndex = at + 1;
    const name = tagName
      .exec(html)?.[0]
      .toLowerCase()
      .replace(/^(\/?)dt$/, '$1dd');
    if (!name) {
      if (/[!?/]/.test(html.charAt(at + 1))) limit(++comments, 'comments');
      continue;
    }
    limit(++tags, 'tags');
    // Tags that begin inside the attributes of others are read again and again; eight times the text is enough for any honest one.
    if ((read += checkAttributes(html, tagName.lastIndex)) > 8 * most.characters)
      refuse('attributes within attributes');
    const now = after(open, name);
    if (now !== open) reopened = now.filter((outer) => formatting.has(outer)).length;
    open = now;
    limit(open.length, 'depth');
    // A parser opens all unclosed `<b>`, `<font>` … anew in every block.
    limit((nodes += 1 + reopened), 'nodes');
  }
}

/**
 * The text that may be parsed, or NewsError `markup` when parsing it could hold the page.
 *
 * Comments are gone, and some names are others, which is safe because all cleaning comes after it: frames, that would hide their address from
 * the walk; templates, whose content no walk sees (declarative shadow roots); styles and handlers, because Chromium reports them to a page's
 * Content-Security-Policy while it parses, although nothing of them is ever applied.
 */
export function preflight(html: string): string {
  limit(html.length, 'characters');
  limit(html.split('<!--').length - 1, 'comments');
  const text = markHidden(html.replace(/<!--(?:-?>|[^]*?(?:--!?>|$))/g, ''))
    .replace(/<(\/?)iframe/gi, `<$1${frame}`)
    .replace(/<(\/?)template/gi, '<$1x-template')
    .replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/(\s)(style|on[a-z]+)(?=\s*=)/gi, '$1x-$2'));
  checkTags(text);
  return text;
}
