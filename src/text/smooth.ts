import { attributeOf, type SafeNode } from '../model/safe-html.js';
import { element, hasContent, isBlock, isElement, letterTags } from './tree.js';

/** Joints between words of scripts that write no spaces (Thai, Lao, Burmese, Khmer) have a meaning; those that editors leave behind have none. */
const joint = /\u200b(?![\u0e00-\u109f\u1780-\u17ff]|$)/g;

/** A few emoji, or one made of several characters. */
const emoji =
  /^[\p{Extended_Pictographic}\u{1f1e6}-\u{1f3ff}][\p{Extended_Pictographic}\u{1f1e6}-\u{1f3ff}\p{M}\p{Cf}]*$/u;

/**
 * Text with spaces as its writer meant them. Editors paste no-break spaces in the place of second spaces, and some in the place of all, so
 * that a line cannot be broken at all; a single one between two words may be meant.
 */
function spaced(text: string): string {
  return text
    .replace(joint, '')
    .replace(/[ \u00a0]{2,}/g, (run) => (run.includes('\u00a0') ? ' ' : run))
    .replace(/[^ \t\n]+/g, (run) => (run.split('\u00a0').length > 4 ? run.replaceAll('\u00a0', ' ') : run));
}

/** A block without anything in it parts the letters around it and no more. */
const unblocked = (node: SafeNode): SafeNode => (isBlock(node) && !hasContent(node) ? element('br', []) : node);

/** Nodes without what only an editor leaves in them: letters around nothing, joints, runs of no-break spaces, pictures of emoji. */
export function smoothed(nodes: readonly SafeNode[]): SafeNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [spaced(node)];
    if (node.tag === 'pre') return [node];
    // Pictures of emoji come from foreign hosts and are as large as a photo without the page they were made for.
    const alt = attributeOf(node, 'alt') ?? '';
    if (emoji.test(alt)) return [alt];
    const children = smoothed(node.children);
    if (!letterTags.has(node.tag)) return [{ ...node, children }];
    return hasContent(node) ? [{ ...node, children: children.map(unblocked) }] : children;
  });
}
