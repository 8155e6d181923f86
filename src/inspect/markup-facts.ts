import { NewsError } from '../model/news-error.js';
import type { Engine } from '../sanitize/engine.js';
import { lookOf } from '../sanitize/look.js';
import { droppedTags, frame } from '../sanitize/policy.js';
import { preflight } from '../sanitize/preflight.js';
import type { Unsafe } from './inspection.js';

type Counts = { -readonly [Key in keyof Unsafe]: Unsafe[Key] };

const none: Unsafe = {
  scripts: 0,
  handlers: 0,
  addresses: 0,
  frames: 0,
  others: 0,
  styles: 0,
  hidden: 0,
  refused: false,
};

const dropped: ReadonlySet<string> = new Set(droppedTags);
/** Parts of every document, also of one that a parser made around a text. */
const roots: ReadonlySet<string> = new Set(['#root', 'html', 'head', 'body']);
/** A scheme that carries code, as URL parsers read it: control characters and spaces do not count. */
const code = /^(?:javascript|vbscript|data:text|data:image\/svg)/i;

/** What an element counts as, of those that go with all they hold. */
function kindOf(tag: string): keyof Omit<Unsafe, 'refused'> | undefined {
  if (tag === 'script') return 'scripts';
  if (tag === frame) return 'frames';
  if (tag === 'style') return 'styles';
  return dropped.has(tag) && !roots.has(tag) ? 'others' : undefined;
}

/** `preflight` has put `x-` before handlers and styles. */
function countAttributes(attributes: ReadonlyMap<string, string>, counts: Counts): void {
  for (const [name, value] of attributes) {
    if (/^(?:x-)?on[a-z]/.test(name)) counts.handlers++;
    else if (/^(?:x-)?style$/.test(name)) counts.styles++;
    else if (/^(?:href|src|action|formaction|xlink:href|poster|data)$/.test(name)) {
      if (code.test(value.replace(/[\p{Cc}\s]/gu, ''))) counts.addresses++;
    }
  }
  const style = attributes.get('style') ?? attributes.get('x-style') ?? '';
  const look = lookOf(new Map([...attributes, ['style', style]]));
  if (look.hidden || look.tiny) counts.hidden++;
}

function count<N>(engine: Engine<N>, root: N): Counts {
  const counts: Counts = { ...none };
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const source = engine.open(node);
    if (!source || typeof source === 'string') continue;
    countAttributes(new Map(source.attributes), counts);
    const kind = kindOf(source.tag);
    if (kind) counts[kind]++;
    // What a drawing holds goes with it and is counted as one.
    if (source.tag !== 'svg') for (const child of source.children) waiting.push(child);
  }
  return counts;
}

/** What the sanitizing door would take out of a text; undefined where it takes nothing. */
export async function unsafeIn<N>(html: string, engine: Engine<N>): Promise<Unsafe | undefined> {
  try {
    const counts = count(engine, await engine.parse(preflight(html)));
    return Object.values(counts).some(Boolean) ? counts : undefined;
  } catch (thrown) {
    if (NewsError.from(thrown, 'markup').code === 'markup') return { ...none, refused: true };
    throw thrown;
  }
}
