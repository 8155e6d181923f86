import type { CSSResultGroup, PropertyValues } from '@lit/reactive-element';
import type { render, TemplateResult } from 'lit-html';
import { FeedController, shownFeed } from '../controllers/feed-controller.js';
import { InViewController } from '../controllers/in-view-controller.js';
import type { PartController } from '../controllers/part-controller.js';
import type { DateFormat } from '../dates/format-date.js';
import { shellWordsFor } from '../i18n/shell-words.js';
import type { Article, Feed } from '../model/article.js';
import type { FeedRequest } from '../model/feed-request.js';
import { NewsError } from '../model/news-error.js';
import { baseStyles } from '../styles/base.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { stateStyles } from '../styles/state.styles.js';
import type { View } from '../templates/view.js';
import { emptyState, errorState, skeleton, staleBar, type Retry } from '../templates/status.js';
import { Frame } from './frame.js';
import { abovePart, debugPart, type AbovePart, type DebugPart } from './lazy-part.js';
import { hasFallback } from './light-dom.js';
import { NewsSettings } from './news-settings.js';
import { DATE_FORMATS, oneOf, wholeNumber } from './options.js';
import { exposeState, toldState, type ToldState } from './told-state.js';
import { viewOf } from './view-of.js';

/** What draws the news of an element: a part that is loaded beside the data, since without data there is nothing to draw. */
export interface Drawing {
  /** What is said where older news are shown than there may be. `epoch`: when they were loaded. */
  staleText(epoch: number, view: View): string;
  /** Lit's, which comes with the part. */
  readonly render: typeof render;
}

/**
 * What the three elements share: where the news come from, how they look in every state.
 *
 * @internal
 */
export abstract class NewsElement<Part extends Drawing> extends NewsSettings {
  static override styles: CSSResultGroup = [hostStyles, baseStyles, stateStyles];

  protected readonly feed = new FeedController(this);
  #inView = new InViewController(this);
  #above: AbovePart | undefined;
  #debugging: DebugPart | undefined;
  #frame: Frame | undefined;
  #internals = this.attachInternals();
  /** The request that was made last, and the data in it, which are compared by identity. */
  #asked = '';
  #askedData: unknown;
  #nothing = false;
  #undrawable: Feed | undefined;
  /** The state that is drawn. */
  #state: ToldState = { kind: 'idle' };
  #isRetried = false;

  /** Asks the endpoint again; what is shown stays until the answer is there. Resolves when it has come or failed. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    this.#needAbove();
    const request = this.request();
    // Another number of articles is another question only where the address asks it.
    const asked = JSON.stringify({ ...request, data: null, size: request.src?.includes('{size}') && request.size });
    if ((asked !== this.#asked || request.data !== this.#askedData) && this.#mayAsk(request)) this.#ask(request, asked);
  }

  /** News that cannot be drawn are a failure like others. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      const feed = shownFeed(this.feed.state);
      if (feed === this.#undrawable) throw cause;
      this.#undrawable = feed;
      this.feed.fail(new NewsError('markup', { cause }));
    }
  }

  protected override updated(): void {
    exposeState(this.#internals, this.#state, this.#nothing);
    if (!this.#isRetried || this.#state.kind === 'loading') return;
    this.#isRetried = false;
    this.#frame?.focusNext();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#frame ??= new Frame(this.renderRoot, () => this.requestUpdate());
    const view = this.view();
    const { kind } = (this.#state = toldState(this, this.feed.state, view.language));
    const isBare = this.#isBare;
    // Until there is something to say, what the page has put here stands as the page has set it: not a pixel moves.
    const isWaiting = isBare && kind !== 'error';
    const theme = oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark', 'contrast']);
    const classes = [isWaiting ? '' : 'root', theme, this.inheritText ? 'inherit' : '', this.feed.isSlow ? 'busy' : ''];
    this.#frame.look({ classes: classes.join(' '), language: view.language, isBusy: kind === 'loading', isBare });
    this.#content(this.#frame, view, isWaiting);
    this.#debug(this.#frame, view);
  }

  /** Draws the news; undefined where there are none, or a filter leaves none. */
  protected abstract show(feed: Feed, view: View, part: Part): TemplateResult | undefined;

  /** The articles that are shown of a feed, where new ones wait for the reader; undefined where every answer is shown at once. */
  protected wanted?(feed: Feed): readonly Article[];

  protected abstract readonly drawing: PartController<Part>;

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

  get #isBare(): boolean {
    const state = this.#state;
    return !(this.drawing.value && shownFeed(state)) && state.kind !== 'empty' && hasFallback(this);
  }

  #content(frame: Frame, view: View, isWaiting: boolean): void {
    const [state, part] = [this.#state, this.drawing.value];
    const feed = shownFeed(state);
    const content = part && feed && feed !== this.#undrawable ? this.show(feed, view, part) : undefined;
    this.#nothing = !isWaiting && !content && (state.kind === 'empty' || (state.kind === 'ready' && !!part));
    if (isWaiting) frame.hush();
    else {
      frame.head(this.#level, this.headingText(view));
      this.#say(frame, view, content ? part : undefined);
    }
    const above = content && feed && this.#above?.aboveNews(this, this.feed, feed, view);
    part?.render(above, frame.above);
    part?.render(content, frame.shown);
  }

  /** A word on the state; `part` where there are news, which may not have been brought up to date. */
  #say(frame: Frame, view: View, part: Part | undefined): void {
    const state = this.#state;
    if (state.kind === 'error') {
      const { loadedAt, words } = state;
      const retry: Retry | undefined = words.retry ? { label: words.retry, onRetry: this.#retry } : undefined;
      const sentence = part && loadedAt ? part.staleText(loadedAt, view) : words.sentence;
      return frame.say([part, sentence, words.retry], () => (part ? staleBar : errorState)(sentence, retry));
    }
    const { layout, count } = this.bones();
    const { empty, loading } = shellWordsFor(view.language);
    if (part) frame.say([], () => []);
    else if (this.#nothing) frame.say([empty], () => emptyState(empty));
    else frame.say([loading, layout, count], () => skeleton(loading, layout, count));
  }

  #debug(frame: Frame, view: View): void {
    const isOn = this.debug && this.feed.state.kind !== 'idle';
    if (isOn) this.#debugging ??= debugPart(this);
    this.#debugging?.showDebugging(isOn, frame.root, this, this.feed, view, this.#nothing);
  }

  #retry = (): void => {
    this.#isRetried = true;
    void this.reload();
  };

  #needAbove(): void {
    if (this.refresh > 0 || shownFeed(this.feed.state)?.failures) this.#above ??= abovePart(this);
    this.#above?.keepFresh(this, this.feed, this.refresh, (feed) => this.wanted?.(feed));
  }

  /** News far down a page wait until they are nearly in view; data in the page need not. */
  #mayAsk({ src }: FeedRequest): boolean {
    return !src || this.loading === 'eager' || this.#inView.seen;
  }

  #ask(request: FeedRequest, asked: string): void {
    const isNew = request.data !== this.#askedData;
    this.#asked = asked;
    this.#askedData = request.data;
    if (request.src || request.data) void this.#load(request, isNew);
    else this.#waitForSource(asked);
  }

  /** Data in the page are shown while the endpoint is asked. */
  async #load(request: FeedRequest, isNew: boolean): Promise<void> {
    const [{ src, data }, asked] = [request, this.#asked];
    if (src && data && (isNew || !shownFeed(this.feed.state))) await this.feed.load({ ...request, src: '' });
    if (asked === this.#asked) await this.feed.load(request);
  }

  /** A framework may set `src` a moment after it has put the element in place, and a parser may still be reading the data inside. */
  #waitForSource(asked: string): void {
    const check = (): void => {
      if (!this.isConnected || this.#asked !== asked || this.#askedData) return;
      if (this.request().data) this.requestUpdate();
      else this.feed.fail(new NewsError('no-source'));
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', check, { once: true });
    else setTimeout(check);
  }
}
