/**
 * Markup that has passed the sanitizing door, as a plain tree.
 *
 * A tree and not a string, because a string must be parsed a second time to be shown, and nearly every hole found in HTML sanitizers
 * needs that second parse. The browser builds nodes from the tree with `createElement`, the server prints it with escaping; both see the
 * same data, it can be frozen, compared, stored as JSON, and reworked by pure functions.
 */
export type SafeNode = string | SafeElement;

/** One element of a {@link SafeHtml} tree. */
export interface SafeElement {
  /** Lower-case HTML tag name from the allow-list. */
  readonly tag: string;
  /** Checked attributes in the order of the table in `sanitize/policy.ts`: `[name, value]`. Addresses are absolute. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly SafeNode[];
}

declare const clean: unique symbol;

/** A list of nodes that only `sanitize/` can make and that pure functions may rework with {@link reworked}. */
export type SafeHtml = readonly SafeNode[] & { readonly [clean]: true };

/** An absolute http(s), mailto or tel address that has passed `sanitize/safe-url.ts`. */
export type SafeUrl = string & { readonly [clean]: true };

/**
 * A tree made only from parts of a clean tree: moved, dropped, wrapped in other allowed elements.
 *
 * The first argument is the proof of origin; nothing outside `sanitize/` can get one without passing the door.
 */
export function reworked(_origin: SafeHtml, nodes: readonly SafeNode[]): SafeHtml {
  return nodes as SafeHtml;
}

/** The value of an attribute, or undefined. */
export function attributeOf(element: SafeElement, name: string): string | undefined {
  return element.attributes.find(([key]) => key === name)?.[1];
}

/** All text in the nodes, in order, as one string. */
export function textOf(nodes: readonly SafeNode[]): string {
  let text = '';
  for (const node of nodes) text += typeof node === 'string' ? node : textOf(node.children);
  return text;
}
