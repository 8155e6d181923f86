import { attributeOf, type SafeElement, type SafeNode } from '../model/safe-html.js';
import { hasContent, isElement, isPicture } from '../text/tree.js';

const caption = /^(?:figcaption|dd)$/;
const frame = /^(?:div|dl|dt|figure|li|ol|p|ul)$/;
/** CSS px. Narrower ones are signs and smileys, which stay as small as they are. */
const leastWidth = 120;

/** What is seen in a frame beside its caption. */
const partsOf = ({ children }: SafeElement): readonly SafeNode[] =>
  children.filter((node) => hasContent(node) && !(isElement(node) && caption.test(node.tag)));

const isSmall = (node: SafeNode): boolean =>
  isElement(node) && (Number(attributeOf(node, 'width')) < leastWidth || node.children.some(isSmall));

const isPhoto = (node: SafeNode): boolean => isPicture(node) && !isSmall(node);

/** How many pictures a node holds that, captions apart, holds nothing else; NaN for all others. */
function photosIn(node: SafeNode): number {
  if (isPhoto(node)) return 1;
  if (!isElement(node) || !frame.test(node.tag)) return NaN;
  return partsOf(node).reduce((sum, part) => sum + photosIn(part), 0);
}

/** How many pictures stand side by side in it, where it is a gallery by itself (blocks of WordPress, several pictures in a paragraph); else 0. */
export function galleryOf(element: SafeElement): number {
  const { length } = frame.test(element.tag) ? partsOf(element) : [];
  return length > 1 && photosIn(element) >= length ? length : 0;
}

/** Single photos one after another, as editors put them who have no gallery: from three on they become one. */
const isSingle = (node: SafeNode): node is SafeElement =>
  isElement(node) && /^(?:dl|figure)$/.test(node.tag) && photosIn(node) === 1;

/** The nodes, with runs of three or more single photos in lists of their own. */
export function gathered(nodes: readonly SafeNode[]): (SafeNode | readonly SafeElement[])[] {
  const out: (SafeNode | readonly SafeElement[])[] = [];
  let run: SafeElement[] = [];
  const end = (): void => {
    out.push(...(run.length > 2 ? [run] : run));
    run = [];
  };
  for (const node of nodes) {
    if (isSingle(node)) {
      run.push(node);
      continue;
    }
    end();
    out.push(node);
  }
  end();
  return out;
}
