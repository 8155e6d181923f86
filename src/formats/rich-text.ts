import type { RawText } from '../model/raw-article.js';
import { asText, isRow, own } from './read.js';
import { textIn } from './read-text.js';
import { portableHtml } from './rich-portable.js';
import { prismicHtml } from './rich-prismic.js';
import { treeHtml } from './rich-tree.js';
import { hasTags } from './text-kind.js';

/** Markdown as plain paragraphs: its signs go, its words and line breaks stay. */
function fromMarkdown(text: string): string {
  return text
    .replace(/^(?:#{1,6}|>) +|^```.*$/gm, '')
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/(^|\s)\*(\S[^*\n]{0,500})\*/g, '$1$2');
}

/** Signs that text rarely has and Markdown always. */
const markdown = /^#{1,6} \S|\*\*\S|\]\(\S/m;

/** The body of an editor as markup; empty where it is none. */
function editorHtml(value: unknown): string {
  const first = own(value, 0);
  if (typeof own(first, '_type') === 'string') return portableHtml(value);
  if (own(first, 'spans') || own(first, 'slice_type')) return prismicHtml(value);
  const isTree = isRow(value) || ['type', '__component', 'children'].some((key) => own(first, key));
  // Hygraph sends the markup beside the tree.
  return isTree && !asText(own(value, 'html')) ? treeHtml(value) : '';
}

/**
 * A body that an editor stored as a tree of nodes (Strapi blocks, Lexical, Slate, ProseMirror, Contentful, DatoCMS), as Portable Text or as
 * structured text of Prismic, as markup; or one in Markdown as plain text; undefined for any other. Markup made here goes through the
 * sanitizing door as all does.
 */
export function richText(value: unknown): RawText | undefined {
  const html = editorHtml(value);
  if (html) return { html };
  const found = textIn(value);
  return found && !found.isMarkup && markdown.test(found.text) && !hasTags(found.text)
    ? fromMarkdown(found.text)
    : undefined;
}
