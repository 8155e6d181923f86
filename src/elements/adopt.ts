import type { CSSResult } from '@lit/reactive-element';

/** Sheets that have the last word. */
const last = new Set<CSSStyleSheet>();

const made = new Map<CSSResult, CSSStyleSheet>();

/** Lit has no sheet where it takes the browser for one that adopts none, as beside MooTools, which puts its own `Document` in place. */
function sheetOf(style: CSSResult): CSSStyleSheet {
  const known = style.styleSheet ?? made.get(style);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  made.set(style, sheet);
  return sheet;
}

/** Adds the styles of a part to an element, once. `isLast`: they undo what others say and stay behind those that come later. */
export function adopt(root: Node, styles: readonly CSSResult[], isLast = false): void {
  if (!(root instanceof ShadowRoot)) return;
  const missing = styles.map(sheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (!missing.length) return;
  if (isLast) for (const sheet of missing) last.add(sheet);
  const sheets = [...root.adoptedStyleSheets, ...missing];
  root.adoptedStyleSheets = sheets.sort((one, other) => Number(last.has(one)) - Number(last.has(other)));
}
