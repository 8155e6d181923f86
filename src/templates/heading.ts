import { html, type TemplateResult } from 'lit-html';

/** A real heading of the level the page asks for; other levels are brought to the nearest of 1 to 6. None without words. */
export function heading(level: number, name: string, content: string): TemplateResult | '' {
  switch (content && Math.min(6, Math.max(1, Math.round(level)))) {
    case '':
      return '';
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}
