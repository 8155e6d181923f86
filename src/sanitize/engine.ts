/** One element as the walk sees it, whatever tree it stands in. */
export interface SourceElement<N> {
  /** Lower-case name; `svg` for every element outside the HTML namespace, `#root` for the document itself. */
  readonly tag: string;
  readonly attributes: Iterable<readonly [name: string, value: string]>;
  readonly children: readonly N[];
}

/**
 * A parser that gives an inert tree (nothing in it runs or loads) and a way to read that tree without trusting it.
 *
 * `parse` never shows anything itself. What it removes beforehand is a second wall; the walk in `sanitize-html.ts` alone decides.
 */
export interface Engine<N = unknown> {
  /** The root of the parsed text. Throws, or rejects with a NewsError, when the text cannot be parsed. */
  parse(html: string): N | Promise<N>;
  /** A text as string, an element opened for reading; undefined for comments and the like. */
  open(node: N): SourceElement<N> | string | undefined;
}
