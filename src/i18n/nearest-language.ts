/**
 * The language an element stands in: the nearest `lang` on it or around it, through shadow hosts up to the document.
 *
 * Undefined where nobody says, or where the nearest says that it is unknown (`lang=""`, HTML §3.2.6.2).
 */
export function nearestLanguage(element: Element): string | undefined {
  for (let place: Element | undefined = element; place;) {
    const speaker: Element | null = place.closest('[lang]');
    if (speaker) return speaker.getAttribute('lang')?.trim() || undefined;
    const root: Node = place.getRootNode();
    place = 'host' in root ? (root.host as Element) : undefined;
  }
  return undefined;
}
