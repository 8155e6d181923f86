import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import { FeedController, shownFeed, type FeedState } from '../controllers/feed-controller.js';
import { InViewController } from '../controllers/in-view-controller.js';
import type { RefreshController } from '../controllers/refresh-controller.js';
import type { DateFormat } from '../dates/format-date.js';
import type { Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import { baseStyles } from '../styles/base.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { stateStyles } from '../styles/state.styles.js';
import { heading } from '../templates/heading.js';
import { dateText, type View } from '../templates/view.js';
import { emptyState, errorState, skeleton, staleBar } from '../templates/status.js';
import { hasFallback, inlineData, pageAddress } from './light-dom.js';
import { oneOf, wholeNumber } from './options.js';
import { viewOf } from './view-of.js';

const STATES = ['loading', 'empty', 'error', 'stale'] as const;
const DATE_FORMATS = ['bulletin', 'long', 'datetime', 'short', 'relative', 'none'] as const;

/**
 * What the three elements share: where the news come from, how they look in every state.
 *
 * @internal
 */
export abstract class NewsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    map: {},
    datePattern: { attribute: 'date-pattern' },
    timeZone: { attribute: 'time-zone' },
    dateFormat: { attribute: 'date-format' },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    loading: {},
    refresh: { type: Number },
    timeout: { type: Number },
    imageBase: { attribute: 'image-base' },
    theme: {},
    inheritText: { attribute: 'inherit-text', type: Boolean },
    articleUrl: { attribute: 'article-url' },
    data: {},
  };

  static override styles: CSSResultGroup = [hostStyles, baseStyles, stateStyles];

  /** One address, or several separated by spaces (merged, newest first); relative to the page. `{id}` and `{size}` are filled in. */
  src = '';
  /** Name of a format; recognised when empty. */
  format = '';
  /** Field mapping: `items: result.danhSach; title: TieuDe|TenTin; image: AnhDaiDien[0].url; date: NgayDang`. */
  map = '';
  /** How the endpoint writes dates, e.g. `dd/MM/yyyy HH:mm`; recognised when empty. */
  datePattern = '';
  /** IANA zone of times without a zone, and of every date shown. */
  timeZone = 'Asia/Ho_Chi_Minh';
  /** Form of dates: `bulletin`, `long`, `datetime`, `short`, `relative` or `none`. */
  dateFormat: DateFormat | '' = '';
  /** Heading of the block. */
  heading = '';
  /** Level of the heading, 1 to 6; titles inside stand one level below. */
  headingLevel = 2;
  /** `lazy` asks for the news when they come near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';
  /** Seconds between refreshes in the background, at least 15; 0: never. */
  refresh = 0;
  /** Seconds for the whole answer. */
  timeout = 15;
  /** Base of relative picture addresses; the endpoint when empty. */
  imageBase = '';
  /** `auto` fits into the page and follows its colour scheme; `light`, `dark` and `contrast` bring their own ground. */
  theme: 'auto' | 'light' | 'dark' | 'contrast' = 'auto';
  /** Takes font family, size and colour from the page. */
  inheritText = false;
  /** Address pattern of an article's page: `/tin?id={id}`, also `{slug}` and `{category}`; the article's own address when empty. */
  articleUrl = '';
  /** News in any shape an endpoint may have, as an object or as JSON text. */
  data: unknown = null;

  protected readonly feed = new FeedController(this);
  #inView = new InViewController(this);
  #refresher: Promise<RefreshController> | undefined;
  #internals = this.attachInternals();
  /** The request that was made last, and the data in it, which are compared by identity. */
  #asked = '';
  #askedData: unknown;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Asks the endpoint again; what is shown stays until the answer is there. Resolves when it has come or failed. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.isConnected) return;
    if (this.refresh > 0 || this.#refresher) this.#keepFresh();
    const request = this.request();
    if (request.src && this.loading !== 'eager' && !this.#inView.seen) return;
    const asked = JSON.stringify({ ...request, data: null });
    if (asked === this.#asked && request.data === this.#askedData) return;
    this.#asked = asked;
    this.#askedData = request.data;
    if (request.src || request.data) void this.#load(request);
    else this.#waitForSource(asked);
  }

  protected override updated(): void {
    const { state } = this.feed;
    const stale = state.kind === 'error' && !!shownFeed(state)?.articles.length;
    for (const name of STATES) {
      const on = name === 'stale' ? stale : state.kind === name;
      this.#internals.states?.[on ? 'add' : 'delete'](name);
    }
  }

  protected override render(): TemplateResult {
    const view = this.view();
    const { state } = this.feed;
    const theme = oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark', 'contrast']);
    const busy = state.kind === 'loading';
    const waiting = busy || state.kind === 'idle';
    const fallback = !shownFeed(state) && (waiting || state.kind === 'error') && hasFallback(this);
    const title = this.headingText(view);
    return html`<div
      class="root ${theme} ${this.inheritText ? 'inherit' : ''} ${busy ? 'busy' : ''}"
      lang=${view.language}
      aria-busy=${busy ? 'true' : 'false'}
    >
      <slot name="header"></slot>
      ${title ? heading(this.#level, 'heading', title) : nothing}
      ${waiting && fallback ? nothing : this.#content(state, view)}
      <slot class=${fallback ? '' : 'hidden'} @slotchange=${this.#onSlotChange}></slot>
      <slot name="footer"></slot>
    </div>`;
  }

  /** The parts of the request that the element decides itself. */
  protected request(): FeedRequest {
    const { src, format, map, datePattern, timeZone, imageBase, timeout } = this;
    const data = this.data ?? inlineData(this);
    return { src, format, map, datePattern, timeZone, imageBase, timeout, data, base: pageAddress() };
  }

  /** Draws the news. */
  protected abstract show(feed: Feed, view: View): unknown;

  /** The form of dates where the page does not say. */
  protected abstract readonly usualDateFormat: DateFormat;

  /** Shape and number of the grey items while loading. */
  protected abstract bones(): { layout: string; count: number };

  protected headingText(_view: View): string {
    return this.heading;
  }

  get #level(): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, { fallback: 2, least: 1, most: 6 });
  }

  protected view(): View {
    const { timeZone, articleUrl } = this;
    const format = oneOf(this, 'date-format', this.dateFormat, ['' as DateFormat, ...DATE_FORMATS]);
    const level = Math.min(6, this.#level + (this.heading ? 1 : 0));
    return viewOf(this, { timeZone, articleUrl, level, dateFormat: format || this.usualDateFormat, newDays: 0 });
  }

  #content(state: FeedState, view: View): unknown {
    const feed = shownFeed(state);
    const retry = (): void => void this.reload();
    if (feed?.articles.length) {
      const stale =
        state.kind === 'error' && staleBar(view.messages, state.error, this.#time(state.loadedAt, view), retry);
      return html`<div role="status">${stale || nothing}</div>
        <div class="shown">${this.show(feed, view)}</div>`;
    }
    if (state.kind === 'error') return errorState(view.messages, state.error, retry);
    if (state.kind === 'empty') return emptyState(view.messages);
    return this.skeleton(view);
  }

  protected skeleton({ messages }: View): TemplateResult {
    const { layout, count } = this.bones();
    return skeleton(messages, layout, count);
  }

  #time(epoch: number | undefined, view: View): string {
    return epoch ? dateText({ epoch, dateOnly: false }, view, 'datetime') : '';
  }

  /** Few pages refresh themselves, so the timer is a part of its own; where it cannot be loaded, the news stay as they are. */
  #keepFresh(): void {
    this.#refresher ??= import('../controllers/refresh-controller.js').then(
      (part) => new part.RefreshController(this, () => void this.reload()),
    );
    this.#refresher.then(
      (refresher) => refresher.every(this.refresh),
      () => (this.#refresher = undefined),
    );
  }

  /** Data in the page are shown while the endpoint is asked. */
  async #load(request: FeedRequest): Promise<void> {
    const asked = this.#asked;
    if (request.src && request.data && !shownFeed(this.feed.state)) await this.feed.load({ ...request, src: '' });
    if (asked === this.#asked) await this.feed.load(request);
  }

  /** A framework may set `src` a moment after it has put the element in place, and a parser may still be reading the data inside. */
  #waitForSource(asked: string): void {
    const check = (): void => {
      if (this.isConnected && this.#asked === asked) this.feed.fail(new NewsError('no-source'));
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', check, { once: true });
    else setTimeout(check);
  }

  #onSlotChange = (): void => this.requestUpdate();
}
