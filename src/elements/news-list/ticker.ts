import type { ReactiveController } from '../../controllers/reactive.js';
import { html, type TemplateResult } from 'lit-html';
import { fill } from '../../i18n/fill.js';
import { tickerWordsFor } from '../../i18n/ticker-words.js';
import type { Article } from '../../model/article.js';
import { articleLine, type Field } from '../../templates/article-card.js';
import { BACK, icon, ON } from '../../templates/icon.js';
import { rows } from '../../templates/rows.js';
import type { View } from '../../templates/view.js';
import { adopt } from '../adopt.js';
import type { ListHost } from './list-host.js';
import { tickerStyles } from './ticker.styles.js';

/** Articles beyond these are too many for one line. */
const MOST = 50;
/** Milliseconds that a title stays at least, and what each of its letters adds: slow readers must get to its end. */
const SHORTEST = 5000;
const LONGEST = 12_000;
const A_LETTER = 90;

/** How far keys move. */
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Which title of a list is shown, and whether it moves on by itself: only once its reader has started it (WCAG 2.2.2 Pause, Stop, Hide), and
 * not while a pointer or the focus is on a title, or nobody sees the page.
 */
class Ticker implements ReactiveController {
  said = '';
  isRunning = false;
  #index = 0;
  #count = 0;
  /** What keeps it from moving: a pointer, the focus. */
  #holds = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #host: ListHost;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Rows are made once; which of them is shown is marked on them. */
  hostUpdated(): void {
    const items = this.#items;
    this.#count = items.length;
    if (this.#index >= items.length) this.#index = 0;
    // Another layout, or no news.
    if (!items.length) this.hostDisconnected();
    items.forEach((item, at) => {
      const isCurrent = at === this.#index;
      item.classList.toggle('current', isCurrent);
      // Readers of the screen find all titles; the tab key stops at the one that is seen.
      for (const link of item.querySelectorAll('a')) link.tabIndex = isCurrent ? 0 : -1;
    });
  }

  hostDisconnected(): void {
    this.isRunning = false;
    clearTimeout(this.#timer);
  }

  get #items(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.items.ticker > .item')];
  }

  get current(): number {
    return this.#index;
  }

  /** Shows the title so many places on; after the last comes the first. */
  move(by: number): void {
    if (this.#count) this.#index = (this.#index + by + this.#count) % this.#count;
    this.#wait();
    this.#host.requestUpdate();
  }

  run(isRunning: boolean): void {
    this.isRunning = isRunning;
    this.said = '';
    this.#wait();
    this.#host.requestUpdate();
  }

  hold(reason: 'pointer' | 'focus', isHeld: boolean): void {
    this.#holds[isHeld ? 'add' : 'delete'](reason);
    this.#wait();
  }

  /** A title that gets the focus is shown. */
  show(row: Element | null | undefined): void {
    const index = this.#items.findIndex((item) => item === row);
    if (index >= 0) this.move(index - this.#index);
  }

  /** Moves by a key; the focus goes from title to title, and stays on a button. */
  key(event: KeyboardEvent): boolean {
    const by = KEYS[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    event.preventDefault();
    const isOnTitle = !!(event.target as Element).closest('.item');
    this.move(by);
    if (isOnTitle) this.#items[this.#index]?.querySelector('a')?.focus({ preventScroll: true });
    return !isOnTitle;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.isRunning || this.#holds.size) return;
    const letters = this.#items[this.#index]?.textContent?.length ?? 0;
    const wait = Math.min(LONGEST, Math.max(SHORTEST, letters * A_LETTER));
    this.#timer = setTimeout(() => (document.hidden ? this.#wait() : this.move(1)), wait);
  }
}

const tickers = new WeakMap<ListHost, Ticker>();

/** One line of news with buttons for the one before, the next one and going on by itself. It stands still until its reader starts it. */
export function tickerView(
  articles: readonly Article[],
  view: View,
  { host, fields }: { host: ListHost; fields: ReadonlySet<Field> },
): TemplateResult {
  const ticker = tickers.get(host) ?? new Ticker(host);
  tickers.set(host, ticker);
  adopt(host.renderRoot, [tickerStyles]);
  const shown = articles.slice(0, MOST);
  const words = tickerWordsFor(view.language);
  const draw = (article: Article): HTMLElement => articleLine(article, view, fields);
  const say = (): void => {
    const title = shown[ticker.current]?.title ?? '';
    ticker.said = fill(words.tickerNow, { number: String(ticker.current + 1), count: String(shown.length), title });
  };
  const turn = (by: number): void => {
    ticker.move(by);
    say();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (ticker.key(event)) say();
  };
  return html`<div class="line" role="group" aria-label=${words.ticker} @keydown=${onKey}>
    <ul
      class="items ticker"
      role="list"
      part="list"
      @pointerenter=${() => ticker.hold('pointer', true)}
      @pointerleave=${() => ticker.hold('pointer', false)}
      @focusin=${(event: Event) => {
        ticker.show((event.target as Element).closest('.item'));
        ticker.hold('focus', true);
      }}
      @focusout=${() => ticker.hold('focus', false)}
      ${rows(shown, view, { key: `ticker ${[...fields].join(' ')}`, draw })}
    ></ul>
    ${shown.length > 1 ? buttons(ticker, words, turn) : ''}
    <p class="quiet" role="status">${ticker.said}</p>
  </div>`;
}

function buttons(ticker: Ticker, words: ReturnType<typeof tickerWordsFor>, turn: (by: number) => void): TemplateResult {
  const { isRunning } = ticker;
  const button = (label: string, path: string, act: () => void, name = ''): TemplateResult =>
    html`<button class=${name} type="button" part="tools" aria-label=${label} title=${label} @click=${act}>
      ${icon(path)}
    </button>`;
  const run = isRunning ? 'M8 5v14M16 5v14' : 'M8 5l11 7-11 7z';
  return html`<div class="turn">
    ${button(words.previousArticle, BACK, () => turn(-1))} ${button(words.nextArticle, ON, () => turn(1))}
    ${button(isRunning ? words.tickerStop : words.tickerStart, run, () => ticker.run(!isRunning), 'run')}
  </div>`;
}
