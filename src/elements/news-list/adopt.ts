import type { CSSResult } from 'lit';
import type { ListHost } from './list-host.js';

/** Gives an element the styles of a part that has come later than the element. */
export function adopt({ renderRoot }: ListHost, { styleSheet }: CSSResult): void {
  if (styleSheet && renderRoot instanceof ShadowRoot && !renderRoot.adoptedStyleSheets.includes(styleSheet))
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
}
