import { NewsError } from '../model/news-error.js';
import type { SafeHtml, SafeNode } from '../model/safe-html.js';
import { normalise } from '../text/normalise.js';
import { cleanAttributes, collected, embedLink, type Place } from './attributes.js';
import type { Engine, SourceElement } from './engine.js';
import { lookOf } from './look.js';
import { droppedTags, frame, shownAs, shownTags } from './policy.js';
import { preflight } from './preflight.js';

export interface SanitizeOptions extends Place {
  readonly engine: Engine;
}

/** Deeper than `preflight.ts` lets through: only a parser that builds what nobody foresaw comes here. */
const maxDepth = 600;
const dropped: ReadonlySet<string> = new Set(droppedTags);
/** Elements that the style of a whole document may hide until its script runs. */
const roots: ReadonlySet<string> = new Set(['#root', 'html', 'body']);

/** A list under construction; it becomes part of the tree and is never touched again. */
type Growing = SafeNode[];

function addText(out: Growing, text: string): void {
  const last = out.at(-1);
  const clean = normalise(text);
  if (typeof last === 'string') out[out.length - 1] = last + clean;
  else if (clean) out.push(clean);
}

/** The tags that stand for a source element, outermost first; none when only its children are shown. */
function tagsFor(source: string, look: ReturnType<typeof lookOf>): readonly string[] {
  const tag = shownAs.get(source) ?? source;
  const known = shownTags.has(tag) && !(look.plain && (tag === 'b' || tag === 'strong')) ? [tag] : [];
  return tag === 'p' || tag === 'span' || tag === 'font' ? [...known, ...look.emphasis] : known;
}

/** Puts elements, one in another, at the end of `out`; the answer is the innermost list, undefined when the first is refused. */
function addElements(
  out: Growing,
  tags: readonly string[],
  values: ReadonlyMap<string, string>,
  place: Place,
): Growing | undefined {
  let inner = out;
  for (const tag of tags) {
    const attributes = inner === out ? cleanAttributes(tag, values, place) : [];
    if (!attributes) return undefined;
    // A span without a word to say is in the way of everything later.
    if (tag === 'span' && !attributes.length) continue;
    const children: Growing = [];
    inner.push({ tag, attributes, children });
    inner = children;
  }
  return inner;
}

/** Where the children of an element go, and whether their letters can be seen. */
type Inside = readonly [out: Growing, tiny: boolean];

/** Puts a link to what a frame would show at the end of `out`. */
function addFrame(out: Growing, values: ReadonlyMap<string, string>, place: Place): undefined {
  const link = embedLink(values, place);
  if (link) out.push(link);
}

/** Puts what stands for the element at the end of `out`; the answer is where its children go, undefined for nowhere. */
function addElement(
  [out, outerTiny]: Inside,
  { tag, attributes }: SourceElement<unknown>,
  place: Place,
): Inside | undefined {
  if (roots.has(tag)) return [out, outerTiny];
  if (dropped.has(tag)) return undefined;
  const values = collected(attributes);
  const look = lookOf(values, tag);
  if (look.hidden) return undefined;
  if (tag === frame) return addFrame(out, values, place);
  if (look.align) values.set('align', look.align);
  const tiny = look.tiny ?? outerTiny;
  // A link without letters could still be reached by the keyboard.
  const inner = tiny && tag === 'a' ? out : addElements(out, tagsFor(tag, look), values, place);
  return inner && [inner, tiny];
}

/** One pass without recursion, so that no depth can break it. */
function walk<N>(engine: Engine<N>, root: N, place: Place): Growing {
  const top: Growing = [];
  const waiting: [node: N, place: Inside, depth: number][] = [[root, [top, false], 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, outer, depth] = next;
    const source = engine.open(node);
    if (typeof source === 'string' && !outer[1]) addText(outer[0], source);
    if (!source || typeof source === 'string') continue;
    if (depth > maxDepth) throw new NewsError('markup', { detail: 'too deep' });
    const inner = addElement(outer, source, place);
    if (inner) for (const child of source.children.toReversed()) waiting.push([child, inner, depth + 1]);
  }
  return top;
}

/**
 * Markup of an endpoint as a clean tree: only elements, attributes and addresses of the policy, all text normalised.
 *
 * Rejects with NewsError `markup` when the text is too large or too deep to be parsed safely or no parser accepts it, and with `chunk` when
 * a part of the library that parsing needs could not be loaded.
 */
export async function sanitizeHtml(html: string, { engine, ...place }: SanitizeOptions): Promise<SafeHtml> {
  const text = preflight(html);
  try {
    return walk(engine, await engine.parse(text), place) as readonly SafeNode[] as SafeHtml;
  } catch (thrown) {
    throw NewsError.from(thrown, 'markup');
  }
}
