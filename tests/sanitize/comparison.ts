import type { Engine } from '../../src/sanitize/engine.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { base, benign } from './corpus.js';
import { bodies } from './editors.js';
import { payloads, type Payload } from './payloads.js';
import { printed } from './print.js';

/** Honest and hostile texts, the same in every run: what the engines make of them is compared. */
export const compared: readonly Payload[] = [
  ...benign.map(([html]) => ({ name: html, html })),
  ...bodies.map(([editor, html]) => ({ name: `${editor}: ${html}`, html })),
  ...payloads(),
];

/** What an engine shows of a text, or the error with which the door refuses it. */
export const shownBy = (engine: Engine, html: string): Promise<string> =>
  sanitizeHtml(html, { base, engine }).then(printed, String);
