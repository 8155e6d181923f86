import type { ReactiveControllerHost } from '../controllers/reactive.js';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FeedController } from '../controllers/feed-controller.js';
import { refresh, showWaiting, waitingOf, type Wanted } from '../controllers/live-feed.js';
import { RefreshController } from '../controllers/refresh-controller.js';
import { fill } from '../i18n/fill.js';
import { liveWordsFor } from '../i18n/live-words.js';
import { numberText } from '../i18n/number-text.js';
import type { Feed } from '../model/article.js';
import { aboveNewsStyles } from '../styles/above-news.styles.js';
import type { View } from '../templates/view.js';
import { adopt } from './adopt.js';
import { focusItem } from './focus-item.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const refreshers = new WeakMap<Host, RefreshController>();

/** Asks again every `seconds`; elements that ask the same address share one request. @public */
export function keepFresh(host: Host, feed: FeedController, seconds: number, wanted: Wanted): void {
  const known = refreshers.get(host);
  if (!known && !(seconds > 0)) return;
  const refresher = known ?? new RefreshController(host, () => void refresh(feed, wanted));
  refreshers.set(host, refresher);
  refresher.every(seconds, feed.request?.src || undefined);
}

/** What a reader is told above the news: that newer ones wait, and which sources are missing. @public */
export function aboveNews(host: Host, controller: FeedController, { failures }: Feed, view: View): TemplateResult {
  adopt(host.renderRoot, [aboveNewsStyles]);
  const words = liveWordsFor(view.language);
  const waiting = waitingOf(controller);
  const button = (count: number): TemplateResult => {
    const text = fill(words.newArticles, { count: numberText(count, view.language) });
    return html`<div class="fresh">
      <button type="button" part="more" @click=${() => void show(host, controller)}>${text}</button>
    </div>`;
  };
  // The number may grow while it waits; that news wait is said once.
  return html`<p class="quiet" role="status">${waiting ? words.newArticlesSaid : ''}</p>
    ${waiting ? button(waiting.count) : nothing}
    ${
      failures
        ? html`<p class="missed" part="status">${fill(words.sourceFailed, { source: hostsOf(failures) })}</p>`
        : nothing
    }`;
}

/** The button goes when it is pressed: the focus goes on to the first of the news. */
async function show(host: Host, controller: FeedController): Promise<void> {
  const first = showWaiting(controller);
  await host.updateComplete;
  focusItem(host.renderRoot.querySelectorAll<HTMLElement>('[part~="item"]')[first]);
}

/** The hosts by name: what a reader knows of an address. */
function hostsOf(failures: NonNullable<Feed['failures']>): string {
  const hosts = failures.map(({ src, error: { url } }) => {
    const address = url ?? src;
    return URL.canParse(address, location.href) ? new URL(address, location.href).host : src;
  });
  return [...new Set(hosts)].join(', ');
}
