import type { ReactiveControllerHost } from '../controllers/reactive.js';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { diagnosisOf } from '../controllers/diagnosis.js';
import { shownFeed, type FeedController } from '../controllers/feed-controller.js';
import { debugWordsFor, type DebugWords } from '../i18n/debug-words.js';
import { fill } from '../i18n/fill.js';
import { hintFor } from '../i18n/hints.js';
import { corsLines, policyLines, type ServerLine } from '../i18n/server-lines.js';
import type { Feed } from '../model/article.js';
import type { NewsError } from '../model/news-error.js';
import { debugStyles } from '../styles/debug.styles.js';
import { adopt } from './adopt.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const pasted = (intro: string, lines: readonly ServerLine[]): TemplateResult =>
  html`<p>${intro}</p>
    ${lines.map(
      ({ place, text }) =>
        html`<p>${place}</p>
          <pre dir="ltr">${text}</pre>`,
    )}`;

/** What to do about a failure: what a browser keeps to itself is found out first. */
function advice(error: NewsError, host: Host, language: string): unknown {
  const words = debugWordsFor(language);
  if (error.code === 'network') {
    const diagnosis = diagnosisOf(error, host);
    return diagnosis === 'cors' ? pasted(words.cors, corsLines()) : html`<p>${words[diagnosis]}</p>`;
  }
  const hint = html`<p>${hintFor(error, language, location.origin)}</p>`;
  if (error.code !== 'blocked' || !error.url) return hint;
  return html`${hint}${pasted(words.policy, policyLines(new URL(error.url).origin))}`;
}

function failure(error: NewsError, host: Host, language: string): TemplateResult {
  const words = debugWordsFor(language);
  const { code, status, url } = error;
  return html`${url ? html`<p>${fill(words.address, { url })}</p>` : nothing}
    <p>${fill(words.code, { code: status ? `${code} ${status}` : code })}</p>
    ${advice(error, host, language)}
    ${url ? html`<p>${fill(words.more, { command: `npx bantin inspect "${url}"` })}</p>` : nothing}`;
}

/** What was read, and what in it the reader will miss. */
function findings({ articles, format }: Feed, isNothing: boolean, words: DebugWords): TemplateResult {
  const count = articles.length;
  const undated = articles.filter(({ publishedAt }) => !publishedAt).length;
  const unlinked = articles.filter(({ url }) => !url).length;
  const said = [
    fill(words.read, { format, count }),
    count ? '' : words.none,
    count && isNothing ? words.filtered : '',
    undated ? fill(words.undated, { count: undated }) : '',
    unlinked ? fill(words.unlinked, { count: unlinked, id: '{id}' }) : '',
  ];
  return html`${said.filter(Boolean).map((text) => html`<p>${text}</p>`)}`;
}

/** Why an element is empty or failed, with the lines to paste on the server; of news that are shown, what was read. */
function panel(host: Host, { state }: FeedController, language: string, isNothing: boolean): TemplateResult {
  const words = debugWordsFor(language);
  const feed = shownFeed(state);
  const failures = [
    ...(state.kind === 'error' ? [state.error] : []),
    ...(feed?.failures ?? []).map(({ error }) => error),
  ];
  const isOpen = failures.length > 0 || isNothing || state.kind === 'empty';
  return html`<details class="debug" part="debug" lang=${/^en\b/i.test(language) ? 'en' : 'vi'} ?open=${isOpen}>
    <summary>${words.title}</summary>
    ${failures.map((error) => failure(error, host, language))} ${feed ? findings(feed, isNothing, words) : nothing}
  </details>`;
}

/**
 * Tells a web master at the end of an element what is wrong with it; or no more, where `isOn` is false.
 *
 * @param isNothing the news are there, but a filter leaves none
 * @public
 */
export function showDebugging(isOn: boolean, root: HTMLElement, ...[host, ...facts]: Parameters<typeof panel>): void {
  adopt(host.renderRoot, [debugStyles]);
  render(isOn ? panel(host, ...facts) : nothing, root);
}
