import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { View } from './view.js';

/** Sound and film of an article, in the browser's own players; nothing is downloaded before they are started. */
export function players({ audio, video }: Article, { messages }: View): TemplateResult {
  return html`${audio ? html`<audio controls preload="none" src=${audio} aria-label=${messages.audio}></audio>` : nothing}
  ${video ? html`<video controls preload="none" src=${video} aria-label=${messages.video}></video>` : nothing}`;
}
