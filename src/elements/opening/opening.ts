import type { ReactiveController } from '../../controllers/reactive.js';
import { DeepLink } from '../../controllers/deep-link.js';
import { shownFeed, type FeedController } from '../../controllers/feed-controller.js';
import { openingWordsFor } from '../../i18n/opening-words.js';
import type { Article } from '../../model/article.js';
import type { View } from '../../templates/view.js';
import { complain, oneOf } from '../options.js';
import { articleView, openedView, type OpenedOptions } from './opened-view.js';
import { Prefetch } from './prefetch.js';
import { focusTitle, returnTo } from './places.js';
import { Reading, type Opened } from './reading.js';
import type { OpeningAccess, OpeningHost } from './opening-host.js';
import { viewOf } from '../view-of.js';
import { Stage } from './stage.js';
import { press } from './title-links.js';
import { ownAddress, Titles } from './titles.js';

/** Opens the articles of a list in its place or over the page (`open`), and keeps the page's address in step (`deep-link`). */
export class Opening implements ReactiveController {
  #element: OpeningHost;
  /** As it is without this controller. */
  #view: () => View;
  #stage: Stage;
  #titles: Titles;
  #reading: Reading;
  #prefetch = new Prefetch((link) => this.#prepare(link));
  #link: DeepLink | undefined;
  #opened: Opened | undefined;
  /** The title takes the focus as soon as it is there: of a reader who has asked for it, or of one who follows an address. */
  #focus: 'chosen' | 'arrived' | undefined;
  #isLong = false;
  /** How far the page was scrolled before, CSS px, and the article whose title is to have the focus again. */
  #back: { id: string; y?: number | undefined } | undefined;

  constructor(element: OpeningHost, feed: FeedController, access: OpeningAccess) {
    this.#element = element;
    this.#view = () => viewOf(element, access.looks());
    this.#stage = new Stage(element, { onUpdate: () => this.#draw(), onLeave: () => this.#leave() });
    const articles = (): readonly Article[] => shownFeed(feed.state)?.articles ?? [];
    this.#titles = new Titles(element.renderRoot, articles, {
      view: () => this.viewOf(this.#view()),
      idIn: (address) => this.#activeLink?.idIn(address),
    });
    this.#reading = new Reading(access.request, (opened) => opened === this.#opened && this.#draw());
    element.addController(this);
  }

  hostConnected(): void {
    this.#prefetch.listen(this.#element.renderRoot);
    this.#takeKey();
    const { mark, id } = this.#link ?? {};
    if (!id && mark?.id && mark.y !== undefined) this.#back = { id: mark.id, y: mark.y };
  }

  hostDisconnected(): void {
    this.#prefetch.stop(this.#element.renderRoot);
    this.#opened = undefined;
    this.#stage.hide();
    this.#link?.disconnect();
    this.#link = undefined;
  }

  hostUpdated(): void {
    if (this.#element.isConnected && (this.#link?.key ?? '') !== this.#key) this.#takeKey();
    this.#giveBack();
    if (this.#opened) this.#draw();
  }

  /** The titles lead to where their articles open; a plain press opens them at once. */
  viewOf(view: View): View {
    if (this.#mode === 'link') return view;
    const inPage = this.#activeLink?.addresses();
    return {
      ...view,
      addressOf: (article) => inPage?.(article.id) ?? view.addressOf(article) ?? ownAddress(article),
      onSelect: (event, article, address) => {
        view.onSelect(event, article, address);
        press(event, () => this.#choose(article.id));
      },
    };
  }

  get #mode(): 'link' | 'inline' | 'dialog' {
    return oneOf(this.#element, 'open', this.#element.open, ['link', 'inline', 'dialog']);
  }

  get #key(): string {
    return this.#mode === 'link' ? '' : this.#element.deepLink;
  }

  /** The key, where no other element has it. */
  get #activeLink(): DeepLink | undefined {
    return this.#link?.isFirst ? this.#link : undefined;
  }

  #takeKey(): void {
    const key = this.#key;
    this.#link?.disconnect();
    this.#link = key
      ? new DeepLink(key, {
          onMove: () => this.#follow(),
          onTaken: () => complain(this.#element, `deep-link="${key}": 2×`),
        })
      : undefined;
    this.#link?.connect();
    this.#element.requestUpdate();
    if (this.#link?.id) this.#follow('arrived');
  }

  /** Does what the address says. */
  #follow(how: 'chosen' | 'arrived' = 'chosen'): void {
    const id = this.#activeLink?.id;
    // The rest of the query may be another one, which the addresses of the titles have too.
    this.#element.requestUpdate();
    if (id === this.#opened?.id) return;
    if (id) this.#open(id, how);
    else this.#close();
  }

  #choose(id: string): void {
    this.#back = { id, y: scrollY };
    this.#activeLink?.push(id);
    this.#open(id, 'chosen');
  }

  #open(id: string, focus: 'chosen' | 'arrived'): void {
    this.#opened = { id, article: this.#titles.known(id), isLoading: true, error: undefined };
    this.#focus = focus;
    this.#isLong = false;
    void this.#reading.load(this.#opened);
  }

  /** Back to the list: by the history where the address names the article. */
  #leave(): void {
    if (!this.#opened) return;
    if (this.#activeLink?.id) this.#activeLink.leave();
    else this.#close();
  }

  #close(): void {
    const { id, article } = this.#opened ?? {};
    if (!id) return;
    const y = this.#activeLink?.mark.y ?? this.#back?.y;
    this.#opened = undefined;
    this.#stage.hide();
    this.#back = { id: article?.id ?? id, y };
    this.#giveBack();
  }

  /** Focus and place on the page as they were before, as soon as the title is there again. */
  #giveBack(): void {
    const link = this.#back && !this.#opened && this.#titles.linkOf(this.#back.id);
    if (!link) return;
    const y = this.#back?.y;
    this.#back = undefined;
    returnTo(link, y, () => {
      if (this.#activeLink?.mark.y !== undefined && !this.#opened) this.#activeLink.forget();
    });
  }

  #prepare(link: HTMLAnchorElement): Promise<unknown> | undefined {
    const article = this.#mode === 'link' ? undefined : this.#titles.articleOf(link);
    return article && this.#reading.prepare(article);
  }

  #draw(): void {
    const opened = this.#opened;
    const root = this.#element.renderRoot.querySelector('.root');
    if (!opened || !root) return;
    opened.article ??= this.#titles.known(opened.id);
    if (!this.#stage.isShown) this.#stage.show(root, this.#mode === 'dialog');
    this.#stage.place.article = opened.article;
    const view = articleView(this.#view(), root, this.#element.dateFormat);
    const options = this.#options(opened, view);
    this.#stage.draw(openedView(view, options), view.language, this.#reading.part?.dress);
    this.#stage.tell(opened.article?.title ?? options.words.openedArticle);
    if (this.#focus && focusTitle(this.#stage.place, this.#focus, !!options.failure)) this.#focus = undefined;
    this.#measure();
  }

  /** What is higher than the window has its way back at its end, too. */
  #measure(): void {
    if (this.#isLong || this.#stage.place.offsetHeight <= innerHeight) return;
    this.#isLong = true;
    this.#draw();
  }

  #options(opened: Opened, view: View): OpenedOptions {
    const { part } = this.#reading;
    return {
      ...this.#reading.told(opened, view.language),
      draw: part && ((one) => part.showArticle(this.#stage.place, one, view)),
      isOver: this.#mode === 'dialog',
      isLong: this.#isLong,
      listAddress: this.#activeLink?.addressOf() ?? '',
      original: opened.article && (opened.article.url ?? view.addressOf(opened.article)),
      ...this.#titles.neighbours(opened.id, this.#onStep),
      words: openingWordsFor(view.language),
      onBack: () => this.#leave(),
      onRetry: () => this.#opened && this.#reading.load(this.#opened, true),
    };
  }

  #onStep = (event: Event, article: Article, address: string): void => {
    this.#view().onSelect(event, article, address);
    press(event, () => {
      this.#activeLink?.replace(article.id);
      this.#open(article.id, 'chosen');
    });
  };
}
