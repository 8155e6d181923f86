import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { Article } from '../model/article.js';
import type { FilmPlayer } from './trusted-html.js';
import type { View } from './view.js';

/** Sound and film of an article, in the browser's own players; nothing is downloaded before they are started. */
export function players({ audio, video }: Article, { messages }: View, film?: FilmPlayer): TemplateResult {
  const known = video && film?.(video, '');
  // Keyed, since the player that takes the button's place is none of the template's.
  const player = known
    ? keyed(video, html`<div class="film">${known}</div>`)
    : video && html`<video controls preload="none" src=${video} aria-label=${messages.video}></video>`;
  return html`${audio ? html`<audio controls preload="none" src=${audio} aria-label=${messages.audio}></audio>` : nothing}
  ${player ?? nothing}`;
}
