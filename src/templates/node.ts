/** A value of an attribute; an attribute whose value is undefined is left out. */
type Values = Readonly<Record<string, string | number | undefined>>;

/** Text or a node; what is missing is left out. */
export type Content = Node | string | false | undefined;

/**
 * An element with its attributes and content, made by hand.
 *
 * Rows of lists are made so and not by Lit: they are many, they never change once they are there, and the comment nodes that mark places for
 * later changes would outnumber what readers see (measured: 39 nodes an item against 14).
 */
export function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  values: Values,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value !== undefined) made.setAttribute(name, String(value));
  }
  for (const part of content) if (part) made.append(part);
  return made;
}
