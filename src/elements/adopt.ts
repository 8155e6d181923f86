import type { CSSResult } from 'lit';

/** Sheets that have the last word. */
const last = new Set<CSSStyleSheet>();

/** Adds the styles of a part to an element, once. `isLast`: they undo what others say and stay behind those that come later. */
export function adopt(root: Node, styles: readonly CSSResult[], isLast = false): void {
  if (!(root instanceof ShadowRoot)) return;
  const missing = styles.flatMap(({ styleSheet: sheet }) =>
    sheet && !root.adoptedStyleSheets.includes(sheet) ? sheet : [],
  );
  if (!missing.length) return;
  if (isLast) for (const sheet of missing) last.add(sheet);
  const sheets = [...root.adoptedStyleSheets, ...missing];
  root.adoptedStyleSheets = sheets.sort((one, other) => Number(last.has(one)) - Number(last.has(other)));
}
