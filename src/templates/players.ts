import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { newsWordsFor } from '../i18n/news-words.js';
import type { Article } from '../model/article.js';
import type { FilmPlayer } from './trusted-html.js';
import type { View } from './view.js';

/** Sound and film of an article, in the browser's own players; nothing is downloaded before they are started. */
export function players({ audio, video }: Article, { language }: View, film?: FilmPlayer): TemplateResult {
  const words = newsWordsFor(language);
  const known = video && film?.(video, '');
  // Keyed, since the player that takes the button's place is none of the template's.
  const player = known
    ? keyed(video, html`<div class="film">${known}</div>`)
    : video && html`<video controls preload="none" src=${video} aria-label=${words.video}></video>`;
  return html`${audio ? html`<audio controls preload="none" src=${audio} aria-label=${words.audio}></audio>` : nothing}
  ${player ?? nothing}`;
}
