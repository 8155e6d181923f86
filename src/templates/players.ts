import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ArticleWords } from '../i18n/article-words.js';
import type { Article } from '../model/article.js';
import { film, filmAt } from './film.js';
import type { View } from './view.js';

/** Sound and film of an article, in the browser's own players; nothing is downloaded before they are started. */
export function players({ audio, video }: Article, { messages }: View, words: ArticleWords): TemplateResult {
  const known = video && filmAt(video);
  // Keyed, since the player that takes the button's place is none of the template's.
  const player = known
    ? keyed(video, html`<div class="film">${film(known, '', words)}</div>`)
    : video && html`<video controls preload="none" src=${video} aria-label=${messages.video}></video>`;
  return html`${audio ? html`<audio controls preload="none" src=${audio} aria-label=${messages.audio}></audio>` : nothing}
  ${player ?? nothing}`;
}
