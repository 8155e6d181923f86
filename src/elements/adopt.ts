/** Sheets that have the last word. */
const last = new Set<CSSStyleSheet>();

const made = new Map<string, CSSStyleSheet>();

/** One sheet for all elements of a page. */
function sheetOf(rules: string): CSSStyleSheet {
  const known = made.get(rules);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  made.set(rules, sheet);
  return sheet;
}

/** Has sheets read before they are needed. */
export function readyStyles(styles: readonly string[]): void {
  styles.forEach(sheetOf);
}

/** Adds the styles of a part to an element, once. `isLast`: they undo what others say and stay behind those that come later. */
export function adopt(root: Node, styles: readonly string[], isLast = false): void {
  if (!(root instanceof ShadowRoot)) return;
  const missing = styles.map(sheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (!missing.length) return;
  if (isLast) for (const sheet of missing) last.add(sheet);
  const sheets = [...root.adoptedStyleSheets, ...missing];
  root.adoptedStyleSheets = sheets.sort((one, other) => Number(last.has(one)) - Number(last.has(other)));
}
