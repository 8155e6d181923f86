import type { RawText } from '../model/raw-article.js';
import { asText, isRow, own } from './read.js';
import { textIn } from './read-text.js';
import { isMarkdown, markdownHtml } from './rich-markdown.js';
import { portableHtml } from './rich-portable.js';
import { prismicHtml } from './rich-prismic.js';
import { treeHtml } from './rich-tree.js';

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
 * structured text of Prismic, as markup; or one in Markdown; undefined for any other. Markup made here goes through the sanitizing door as
 * all does.
 */
export function richText(value: unknown): RawText | undefined {
  const html = editorHtml(value);
  if (html) return { html };
  const found = textIn(value);
  return found && !found.isMarkup && isMarkdown(found.text) ? { html: markdownHtml(found.text) } : undefined;
}
