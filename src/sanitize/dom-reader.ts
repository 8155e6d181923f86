import type { SourceElement } from './engine.js';

const html = 'http://www.w3.org/1999/xhtml';

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  return (node) => get.call(node);
}

/**
 * Readers from the prototypes: `<input name=childNodes>` inside a form, or `<img name=body>` in a document, replaces the property of the
 * node itself.
 */
function makeReader() {
  return {
    type: getter<number>(Node.prototype, 'nodeType'),
    text: getter<string>(Node.prototype, 'nodeValue'),
    first: getter<Node | null>(Node.prototype, 'firstChild'),
    next: getter<Node | null>(Node.prototype, 'nextSibling'),
    space: getter<string | null>(Element.prototype, 'namespaceURI'),
    name: getter<string>(Element.prototype, 'localName'),
    attributes: getter<NamedNodeMap>(Element.prototype, 'attributes'),
  };
}

/** Made at the first use, so that importing this file needs no DOM. */
let reader: ReturnType<typeof makeReader> | undefined;

/** A node of an inert document, opened for the walk. */
export function openDomNode(node: Node): SourceElement<Node> | string | undefined {
  reader ??= makeReader();
  const type = reader.type(node);
  if (type === Node.TEXT_NODE) return reader.text(node);
  const children: Node[] = [];
  for (let child = reader.first(node); child; child = reader.next(child)) children.push(child);
  if (type === Node.DOCUMENT_NODE || type === Node.DOCUMENT_FRAGMENT_NODE)
    return { tag: '#root', attributes: [], children };
  if (type !== Node.ELEMENT_NODE) return undefined;
  const attributes: [string, string][] = [];
  const map = reader.attributes(node);
  for (let index = 0; index < map.length; index++) {
    const attribute = map[index];
    if (attribute) attributes.push([attribute.name, attribute.value]);
  }
  return { tag: reader.space(node) === html ? reader.name(node) : 'svg', attributes, children };
}
