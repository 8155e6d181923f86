import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import type { FailureWords } from '../../i18n/failure-words.js';
import { fill } from '../../i18n/fill.js';
import type { OpeningWords } from '../../i18n/opening-words.js';
import { shellWordsFor } from '../../i18n/shell-words.js';
import type { Article } from '../../model/article.js';
import { heading } from '../../templates/heading.js';
import { BACK, CLOSE, icon, ON } from '../../templates/icon.js';
import { errorState, skeleton } from '../../templates/status.js';
import type { View } from '../../templates/view.js';
import { press } from './title-links.js';

export interface Neighbour {
  readonly title: string;
  readonly address: string;
  onSelect(event: Event): void;
}

/** What is known of the opened article, and what its reader can do. */
export interface OpenedOptions {
  readonly article: Article | undefined;
  readonly failure: FailureWords | undefined;
  readonly isLoading: boolean;
  /** Draws the article; undefined until the part for it is there. */
  readonly draw: ((article: Article) => unknown) | undefined;
  readonly isOver: boolean;
  /** Higher than the window: the way back stands at its end, too. */
  readonly isLong: boolean;
  /** Address of the page without the article; empty where the address does not name it. */
  readonly listAddress: string;
  /** Where the article itself is to be read. */
  readonly original: string | undefined;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  readonly words: OpeningWords;
  onBack(): void;
  onRetry(): unknown;
}

/** The title of the article stands where the heading of the list does, and dates are those of articles unless the page says otherwise. */
export function articleView(view: View, root: Element, dateFormat: string): View {
  const level = Math.max(1, view.level - (root.querySelector(':scope > .heading') ? 1 : 0));
  return { ...view, level, dateFormat: dateFormat ? view.dateFormat : 'bulletin' };
}

/** An article opened from a list, between the way back and its neighbours. */
export function openedView(view: View, options: OpenedOptions): TemplateResult {
  const { isOver, isLong, words } = options;
  return html`<div class="way">${isOver ? closeButton(options) : wayBack(options)}</div>
    ${article(view, options)}
    <div role="status" class="pending">${options.isLoading ? words.loadingText : nothing}</div>
    <div role="alert">${failure(options)}</div>
    ${original(options)} ${neighbours(options)}
    ${isLong && !isOver ? html`<div class="way last">${wayBack(options)}</div>` : nothing}`;
}

/** What is known is shown at once; a title alone where the part that draws the rest did not come. */
function article({ language, level }: View, { article, draw, failure, isLoading }: OpenedOptions): unknown {
  if (article && draw) return draw(article);
  if (article && failure) return heading(level, 'title', article.title);
  return isLoading || article ? guard([language], () => skeleton(shellWordsFor(language).loading, 'page', 1)) : nothing;
}

/** Said once: an error that is there already is left alone. */
function failure({ failure: words, onRetry }: OpenedOptions): unknown {
  if (!words) return nothing;
  const { sentence, retry: label } = words;
  return guard([sentence, label], () => errorState(sentence, label ? { label, onRetry } : undefined));
}

/** A link where the list has an address of its own, so that it can be opened in a new tab. */
function wayBack({ listAddress, onBack, words }: OpenedOptions): TemplateResult {
  const content = html`${icon(BACK, 'sign')} ${words.backToList}`;
  return listAddress
    ? html`<a class="back" href=${listAddress} @click=${(event: Event) => press(event, onBack)}>${content}</a>`
    : html`<button type="button" class="back" @click=${onBack}>${content}</button>`;
}

function closeButton({ onBack, words }: OpenedOptions): TemplateResult {
  const { closeArticle } = words;
  return html`<button type="button" class="close" title=${closeArticle} aria-label=${closeArticle} @click=${onBack}>
    ${icon(CLOSE, 'sign')}
  </button>`;
}

/** Where the text is not here, its own page has it. */
function original({ article, isLoading, original: address, words }: OpenedOptions): unknown {
  if (isLoading || article?.body || !address) return nothing;
  const site = new URL(address).host;
  return html`<p class="original"><a href=${address}>${fill(words.readOriginal, { site })}</a></p>`;
}

function neighbours({ previous, next, words }: OpenedOptions): unknown {
  if (!previous && !next) return nothing;
  const link = (to: Neighbour, name: string, text: unknown): TemplateResult =>
    html`<a class=${name} href=${to.address} @click=${to.onSelect}>
      <span class="step">${text}</span> <span class="to">${to.title}</span>
    </a>`;
  return html`<nav class="neighbours" aria-label=${words.neighbours}>
    ${previous ? link(previous, 'previous', html`${icon(BACK, 'sign')}${words.previousArticle}`) : nothing}
    ${next ? link(next, 'next', html`${words.nextArticle}${icon(ON, 'sign')}`) : nothing}
  </nav>`;
}
