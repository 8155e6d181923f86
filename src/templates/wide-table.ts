/**
 * A table in a region that scrolls sideways where there is no room for it. The keyboard reaches the region and a screen reader names it, but
 * only as long as it scrolls; `more-start` and `more-end` tell the style at which edges there is more to see.
 */
export function wideTable(table: HTMLElement, name: string): HTMLElement {
  const region = document.createElement('div');
  region.className = 'scroll';
  region.append(table);
  const role = { role: 'region', 'aria-label': name, tabindex: '0' };
  const look = (): void => {
    const hidden = region.scrollWidth - region.clientWidth;
    // Negative where text runs from right to left.
    const gone = Math.abs(region.scrollLeft);
    region.classList.toggle('more-start', gone > 1);
    region.classList.toggle('more-end', hidden - gone > 1);
    for (const [key, value] of Object.entries(role)) {
      if (hidden > 1) region.setAttribute(key, value);
      else region.removeAttribute(key);
    }
  };
  // Until it is known whether it scrolls, it may.
  for (const [key, value] of Object.entries(role)) region.setAttribute(key, value);
  region.addEventListener('scroll', look, { passive: true });
  const observer = new ResizeObserver(look);
  observer.observe(region);
  observer.observe(table);
  return region;
}
