/** Children that are no content of their own. */
const SILENT = /^(script|template|style|link)$/;

/** Whether the page has put something of its own into the element: shown until there are news, and when there are none to be had. */
export function hasFallback(element: HTMLElement): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && !SILENT.test(node.localName)
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}

/** News written into the page: the text of a child `<script type="application/json">`, once all of it has been read. */
export function inlineData(element: HTMLElement): string | undefined {
  const script = element.querySelector(
    ':scope > script[type="application/json"], :scope > script[type="application/ld+json"]',
  );
  // While the page comes in, the last node may be half there.
  const isWhole = document.readyState !== 'loading' || script?.nextSibling || element.nextSibling;
  return isWhole ? (script?.textContent ?? undefined) : undefined;
}

/** Address that relative ones resolve against: the page's own, not its `<base>`; in a page without one, what the browser gives. */
export function pageAddress(): string {
  return /^https?:/.test(location.protocol) ? location.href : document.baseURI;
}
