import { type DefaultTreeAdapterTypes, html as standard, parse } from 'parse5';
import type { Engine } from './engine.js';

type Parse5Node = DefaultTreeAdapterTypes.Node;

/**
 * The parser of Node, Deno and Workers. A whole document and not a fragment, because parse5 reads fragments as the content of a template, where
 * a lone `<tr>` stays a row; a browser reads a body.
 */
export const parse5Engine: Engine<Parse5Node> = {
  parse: (html) => parse(`<!doctype html><body>${html}`, { scriptingEnabled: false }),
  open(node) {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return undefined;
    if (!('tagName' in node)) return { tag: '#root', attributes: [], children: node.childNodes };
    return {
      tag: node.namespaceURI === standard.NS.HTML ? node.tagName : 'svg',
      attributes: node.attrs.map(({ name, value }) => [name, value] as const),
      children: node.childNodes,
    };
  },
};
