/** The title links of a list, in the order in which readers see them. */
function titleLinks(root: ParentNode): HTMLAnchorElement[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('.shown a[href]')];
}

/** The link that leads to this address; of a picture and a title with the same address the title, which is the last. */
export function linkTo(root: ParentNode, address: string): HTMLAnchorElement | undefined {
  const links = root.querySelectorAll<HTMLAnchorElement>(`.shown a[href="${CSS.escape(address)}"]`);
  return [...links].find((link) => link.closest('.title')) ?? links[0];
}

/** The nearest link before (-1) or after (1) that leads elsewhere and is taken by `isTitle`. */
export function besides(
  root: ParentNode,
  link: HTMLAnchorElement,
  step: 1 | -1,
  isTitle: (link: HTMLAnchorElement) => boolean,
): HTMLAnchorElement | undefined {
  const links = titleLinks(root);
  const { href } = link;
  for (let at = links.indexOf(link) + step; at >= 0 && at < links.length; at += step) {
    const other = links[at];
    if (other && other.href !== href && isTitle(other)) return other;
  }
  return undefined;
}

/** A plain press of the main button, or a key, on a link that opens where it stands. All others are the browser's. */
function isPlain(event: Event): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  const isModified = ctrlKey || metaKey || shiftKey || altKey || !!button;
  // Lists listen for all their links at once.
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  return !isModified && /^(?:_self)?$/i.test(link?.target ?? '');
}

/** Does something instead of following a link, where the press is a plain one and nobody has said no to it. */
export function press(event: Event, action: () => void): void {
  if (event.defaultPrevented || !isPlain(event)) return;
  event.preventDefault();
  action();
}
