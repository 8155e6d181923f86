/** `href="#x"` reaches no id inside a shadow root in any engine, so the element goes there itself, and takes the focus along. */
export function followInPageLink(event: Event): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  const root = link?.getRootNode();
  if (!link || !(root instanceof ShadowRoot)) return;
  const target = root.getElementById(decoded(link.getAttribute('href')?.slice(1) ?? ''));
  if (!target) return;
  event.preventDefault();
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

/** The name in a fragment; one that is not encoded well names itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
