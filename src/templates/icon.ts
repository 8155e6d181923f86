import { html, type TemplateResult } from 'lit-html';

/** Lines of pictures that several parts show, on a sheet of 24 by 24. */
export const BACK = 'M15 5l-7 7 7 7';
export const ON = 'M9 5l7 7-7 7';
export const CLOSE = 'M6 6l12 12M18 6L6 18';

/** A picture of lines on a sheet of 24 by 24, beside a name in words, which alone is read aloud. */
export function icon(path: string, className = ''): TemplateResult {
  return html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
