/**
 * `href="#x"` reaches no id inside a shadow root in any engine, so the element goes there itself, and takes the focus along.
 *
 * The page's own address stays as it is: its fragment may be a route of the page, and the ids in it are the page's.
 */
export function followInPageLink(event: Event): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  const root = link?.getRootNode();
  if (!link || !(root instanceof ShadowRoot)) return;
  const target = root.getElementById(decoded(link.getAttribute('href')?.slice(1) ?? ''));
  if (!target) return;
  event.preventDefault();
  target.closest('details')?.setAttribute('open', '');
  // A target that is a link itself, as marks of footnotes are, stays in the order of the keyboard.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
}

/** The name in a fragment; one that is not encoded well names itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
