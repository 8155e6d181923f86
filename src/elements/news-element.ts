import type { render, TemplateResult } from 'lit-html';
import { Asking } from '../controllers/asking.js';
import { FeedController, shownFeed } from '../controllers/feed-controller.js';
import { InViewController } from '../controllers/in-view-controller.js';
import type { PartController } from '../controllers/part-controller.js';
import type { DateFormat } from '../dates/format-date.js';
import { nearestLanguage } from '../i18n/nearest-language.js';
import { shellWordsFor } from '../i18n/shell-words.js';
import type { Article, Feed } from '../model/article.js';
import { NewsError } from '../model/news-error.js';
import { baseStyles } from '../styles/base.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { stateStyles } from '../styles/state.styles.js';
import type { View } from '../templates/view.js';
import { Frame } from './frame.js';
import { abovePart, debugPart, type AbovePart, type DebugPart } from './lazy-part.js';
import { hasFallback } from './light-dom.js';
import { NewsSettings } from './news-settings.js';
import { DATE_FORMATS, oneOf, wholeNumber } from './options.js';
import { sayState } from './say-state.js';
import { exposeState, toldState, type ToldState } from './told-state.js';
import type { Looks, viewOf } from './view-of.js';

/** What draws the news of an element: a part that is loaded beside the data, since without data there is nothing to draw. */
export interface Drawing {
  /** What is said where older news are shown than there may be. `epoch`: when they were loaded. */
  staleText(epoch: number, view: View): string;
  readonly viewOf: typeof viewOf;
  /** Lit's, which comes with the part. */
  readonly render: typeof render;
}

interface Drawn {
  readonly content: TemplateResult;
  readonly above: TemplateResult | undefined;
  readonly staleText: (epoch: number) => string;
}

/**
 * What the three elements share: where the news come from, how they look in every state.
 *
 * @internal
 */
export abstract class NewsElement<Part extends Drawing> extends NewsSettings {
  static override styles: readonly string[] = [hostStyles, baseStyles, stateStyles];

  protected readonly feed = new FeedController(this);
  #inView = new InViewController(this);
  #asking = new Asking(this, this.feed, () => this.request());
  #above: AbovePart | undefined;
  #debugging: DebugPart | undefined;
  #frame: Frame | undefined;
  #internals = this.attachInternals();
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

  protected override willUpdate(): void {
    super.willUpdate();
    if (!this.isConnected) return;
    this.#needAbove();
    this.#asking.askWhere(this.loading === 'eager' || this.#inView.seen);
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

  protected override update(): void {
    this.#frame ??= new Frame(this.renderRoot, () => this.requestUpdate());
    const language = this.#language;
    const { kind } = (this.#state = toldState(this, this.feed.state, language));
    const isBare = this.#isBare;
    // Until there is something to say, what the page has put here stands as the page has set it: not a pixel moves.
    const isWaiting = isBare && kind !== 'error';
    const theme = oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark', 'contrast']);
    const classes = [isWaiting ? '' : 'root', theme, this.inheritText ? 'inherit' : '', this.feed.isSlow ? 'busy' : ''];
    this.#frame.look({ classes: classes.join(' '), language, isBusy: kind === 'loading', isBare });
    this.#content(this.#frame, language, isWaiting);
    this.#debug(this.#frame, language);
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

  protected headingText(_language: string): string {
    return this.heading;
  }

  get #language(): string {
    const spoken = nearestLanguage(this) ?? 'vi';
    return shellWordsFor(spoken) === shellWordsFor('vi') ? 'vi' : spoken;
  }

  get #level(): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, { fallback: 2, least: 1, most: 6 });
  }

  protected looks(): Looks {
    const { timeZone, articleUrl } = this;
    const format = oneOf(this, 'date-format', this.dateFormat, ['' as DateFormat, ...DATE_FORMATS]);
    const level = Math.min(6, this.#level + (this.heading ? 1 : 0));
    const dateFormat = format || this.usualDateFormat;
    return { language: this.#language, timeZone, articleUrl, level, dateFormat, newDays: 0 };
  }

  protected view(part: Part): View {
    return part.viewOf(this, this.looks());
  }

  get #isBare(): boolean {
    const state = this.#state;
    return !(this.drawing.value && shownFeed(state)) && state.kind !== 'empty' && hasFallback(this);
  }

  #content(frame: Frame, language: string, isWaiting: boolean): void {
    const [state, part] = [this.#state, this.drawing.value];
    const drawn = part && this.#draw(shownFeed(state), part);
    this.#nothing = !isWaiting && !drawn && (state.kind === 'empty' || (!!part && state.kind === 'ready'));
    if (isWaiting) frame.hush();
    else this.#tell(frame, language, drawn?.staleText);
    if (part) frame.show(part.render, drawn);
  }

  /** Says what there is to say beside the news. */
  #tell(frame: Frame, language: string, staleText: Drawn['staleText'] | undefined): void {
    frame.head(this.#level, this.headingText(language));
    const [state, isNothing] = [this.#state, this.#nothing];
    sayState(frame, { ...this.bones(), state, language, isNothing, staleText, onRetry: this.#retry });
  }

  #draw(feed: Feed | undefined, part: Part): Drawn | undefined {
    if (!feed || feed === this.#undrawable) return undefined;
    const view = this.view(part);
    const content = this.show(feed, view, part);
    if (!content) return undefined;
    const above = this.#above?.aboveNews(this, this.feed, feed, view);
    return { content, above, staleText: (epoch) => part.staleText(epoch, view) };
  }

  #debug(frame: Frame, language: string): void {
    const isOn = this.debug && this.feed.state.kind !== 'idle';
    if (isOn) this.#debugging ??= debugPart(this);
    this.#debugging?.showDebugging(isOn, frame.root, this, this.feed, language, this.#nothing);
  }

  #retry = (): void => {
    this.#isRetried = true;
    void this.reload();
  };

  #needAbove(): void {
    if (this.refresh > 0 || shownFeed(this.feed.state)?.failures) this.#above ??= abovePart(this);
    this.#above?.keepFresh(this, this.feed, this.refresh, (feed) => this.wanted?.(feed));
  }
}
