import { textOf, type SafeHtml } from '../model/safe-html.js';

/** The words of an article's text: its blocks one below the other, an empty line between them. */
export function plainBody(body: SafeHtml): string {
  return body
    .map((node) => textOf([node]).trim())
    .filter(Boolean)
    .join('\n\n');
}
