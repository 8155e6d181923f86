/** Whether a part of it can be seen. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * Takes the reader to the title of the opened article, or to the way back where there is none. False while neither is there.
 *
 * Whoever follows an address may be somewhere else by now, with the focus in a field of the page: there it stays.
 */
export function focusTitle(place: HTMLElement, how: 'chosen' | 'arrived', hasFailed: boolean): boolean {
  const find = (selector: string) => place.shadowRoot?.querySelector<HTMLElement>(selector);
  const target = find('.title') ?? (hasFailed ? find('.back, .close') : undefined);
  if (!target) return false;
  if (how === 'arrived' && !isFree(place)) return true;
  if (target.tabIndex < 0) target.tabIndex = -1;
  const { top } = place.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) place.scrollIntoView({ block: 'start', behavior: 'instant' });
  target.focus({ preventScroll: true });
  return true;
}

/** Whether nothing of the page outside of this element has the focus. */
function isFree(place: Element): boolean {
  const { activeElement } = document;
  const { host } = place.getRootNode() as ShadowRoot;
  return !activeElement || activeElement === document.body || activeElement === host;
}

/**
 * Gives the focus back to a title, and the page its place (`y`, CSS px).
 *
 * Browsers bring the page back by themselves after a step in the history, but only where its height is right at that moment, and not at
 * all where the article was closed by a button. So it is done at once and looked at again after they have had their turn.
 */
export function returnTo(link: HTMLElement, y: number | undefined, done: () => void): void {
  const place = (): void => {
    if (y !== undefined && Math.abs(scrollY - y) > 1) scrollTo({ top: y, behavior: 'instant' });
  };
  place();
  link.focus({ preventScroll: true });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      place();
      // In a box that scrolls by itself the page says nothing.
      if (link.isConnected && !isInSight(link)) link.scrollIntoView({ block: 'center', behavior: 'instant' });
      done();
    }),
  );
}
