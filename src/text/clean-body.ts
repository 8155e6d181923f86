import { attributeOf, reworked, textOf, type SafeElement, type SafeHtml, type SafeNode } from '../model/safe-html.js';
import { blocksOf } from './blocks.js';
import { essence } from './essence.js';
import { withFigures } from './figures.js';
import { smoothed } from './smooth.js';
import { allOf, element, hasMedia, isElement } from './tree.js';

/** What stands above the body, so that the body need not say it again. */
export interface BodyFacts {
  readonly title: string;
  /** Empty where the summary is not shown: the body then keeps its first paragraph. */
  readonly summary: string;
  /** Address of the main picture. */
  readonly pictureUrl?: string | undefined;
  /** Its caption. */
  readonly caption?: string | undefined;
}

/** How many blocks at the beginning say exactly `text`; pictures between them do not count and stay. */
function repeated(blocks: readonly SafeElement[], text: string): readonly SafeElement[] {
  const wanted = essence(text);
  const said: SafeElement[] = [];
  let heard = '';
  for (const block of blocks) {
    const words = essence(textOf(block.children));
    if (!words) continue;
    heard += words;
    if (!wanted.startsWith(heard) || !/^(?:p|h[1-6]|blockquote)$/.test(block.tag) || hasMedia(block)) return [];
    said.push(block);
    if (heard === wanted) return said;
  }
  return [];
}

function without(blocks: readonly SafeElement[], text: string): readonly SafeElement[] {
  const said = repeated(blocks, text);
  return blocks.filter((block) => !said.includes(block));
}

/** One name for all sizes of a picture: scheme, query and the size that WordPress puts at the end of the name do not count. */
function pictureName(url: string): string {
  return url.replace(/^\w+:|[?#].*$/g, '').replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '');
}

/** Whether a block is one figure of that one picture. */
function isFigureOf(block: SafeElement | undefined, url: string): block is SafeElement {
  const [picture, ...more] = allOf(block?.children ?? [], 'img');
  const source = (picture && attributeOf(picture, 'src')) ?? '';
  return block?.tag === 'figure' && !more.length && pictureName(source) === pictureName(url);
}

/** The main picture stands above the body; what the body says under it stays. */
function withoutMainPicture(
  blocks: readonly SafeElement[],
  { pictureUrl, caption = '' }: BodyFacts,
): readonly SafeElement[] {
  const at = blocks.findIndex(({ children }) => allOf(children, 'img').length);
  const block = blocks[at];
  if (!pictureUrl || !isFigureOf(block, pictureUrl)) return blocks;
  const words = block.children.filter((node) => isElement(node) && node.tag === 'figcaption');
  const text = essence(textOf(words));
  if (!text || text === essence(caption)) return blocks.toSpliced(at, 1);
  // First in the body it stands right under the main picture, where a caption alone is at home.
  return at === 0 ? blocks.with(0, element('figure', words)) : blocks;
}

/**
 * The body as a bulletin shows it: indents made of no-break spaces and empty paragraphs gone, the title, the summary and the main picture not
 * said twice, pictures as figures with their captions.
 *
 * Pure. `frames` is `withFrames`, for texts that have some. Apart from what `facts` says stands above, no word is lost and none is doubled.
 */
export function cleanBody(body: SafeHtml, facts: BodyFacts, frames = (nodes: readonly SafeNode[]) => nodes): SafeHtml {
  const blocks = without(without(blocksOf(frames(smoothed(body))), facts.title), facts.summary);
  return reworked(body, withoutMainPicture(withFigures(blocks), facts));
}
