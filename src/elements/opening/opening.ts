import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ArticleLoader } from '../../controllers/article-loader.js';
import { DeepLink } from '../../controllers/deep-link.js';
import { shownFeed, type FeedController } from '../../controllers/feed-controller.js';
import { listWordsFor } from '../../i18n/list-words.js';
import type { Article } from '../../model/article.js';
import type { FeedRequest } from '../../model/feed-request.js';
import { loadPart } from '../../model/load-part.js';
import { NewsError } from '../../model/news-error.js';
import type { View } from '../../templates/view.js';
import { complain, oneOf } from '../options.js';
import { openedView, type Neighbour, type OpenedOptions } from './opened-view.js';
import { Prefetch } from './prefetch.js';
import { focusTitle, returnTo } from './places.js';
import { Stage, type StageOwner } from './stage.js';
import { besides, isPlain, linkTo } from './title-links.js';

export interface OpeningHost extends StageOwner, ReactiveControllerHost {
  readonly updateComplete: Promise<boolean>;
  readonly open: string;
  readonly deepLink: string;
  readonly dateFormat: string;
  readonly inheritText: boolean;
}

/** What of the element is not everybody's. */
export interface OpeningAccess {
  request(): FeedRequest;
  /** As it is without this controller. */
  view(): View;
}

type ArticlePart = typeof import('../news-article/article-page.js');

/** The article that is open. */
interface Opened {
  readonly id: string;
  article: Article | undefined;
  isLoading: boolean;
  error: NewsError | undefined;
}

const articlePart = (): Promise<ArticlePart> => loadPart(import('../news-article/article-page.js'), 'article-page');

/** Opens the articles of a list in its place or over the page (`open`), and keeps the page's address in step (`deep-link`). */
export class Opening implements ReactiveController {
  #element: OpeningHost;
  #feed: FeedController;
  #access: OpeningAccess;
  #stage: Stage;
  #loader = new ArticleLoader();
  #prefetch = new Prefetch((link) => this.#prepare(link));
  #link: DeepLink | undefined;
  #part: ArticlePart | undefined;
  #opened: Opened | undefined;
  /** The title takes the focus as soon as it is there: of a reader who has asked for it, or of one who follows an address. */
  #focus: 'chosen' | 'arrived' | undefined;
  #isLong = false;
  /** How far the page was scrolled before, CSS px, and the article whose title is to have the focus again. */
  #back: { id: string; y?: number | undefined } | undefined;

  constructor(element: OpeningHost, feed: FeedController, access: OpeningAccess) {
    this.#element = element;
    this.#feed = feed;
    this.#access = access;
    this.#stage = new Stage(element, { onUpdate: () => this.#draw(), onLeave: () => this.#leave() });
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
    const key = this.#activeLink;
    return {
      ...view,
      addressOf: (article) => key?.addressOf(article.id) ?? view.addressOf(article) ?? ownAddress(article),
      onSelect: (event, article, address) => {
        view.onSelect(event, article, address);
        if (!isPlain(event)) return;
        event.preventDefault();
        this.#choose(article.id);
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
    this.#opened = { id, article: this.#known(id), isLoading: true, error: undefined };
    this.#focus = focus;
    this.#isLong = false;
    this.#draw();
    void this.#load(this.#opened, false);
  }

  async #load(opened: Opened, fresh: boolean): Promise<void> {
    Object.assign(opened, { isLoading: true, error: undefined });
    const show = (facts: Partial<Opened>): void => {
      Object.assign(opened, facts);
      if (opened === this.#opened) this.#draw();
    };
    const part = articlePart().then((loaded) => this.#adopt(loaded));
    part.then(
      () => show({}),
      () => {},
    );
    try {
      const article = await this.#loader.load(this.#access.request(), opened.id, opened.article, fresh);
      await part;
      show({ article, isLoading: false });
    } catch (thrown) {
      show({ isLoading: false, error: NewsError.from(thrown) });
    }
  }

  #adopt(part: ArticlePart): void {
    if (!this.#part) this.#stage.adopt(part.pageStyles);
    this.#part = part;
  }

  /** What the list knows of an article; an address may name it by its slug or address too. */
  #known(id: string): Article | undefined {
    const articles = shownFeed(this.#feed.state)?.articles ?? [];
    return articles.find((article) => article.id === id) ?? articles.find(({ slug, url }) => slug === id || url === id);
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
    const link = this.#back && !this.#opened && this.#titleOf(this.#back.id);
    if (!link) return;
    const y = this.#back?.y;
    this.#back = undefined;
    returnTo(link, y, () => {
      if (this.#activeLink?.mark.y !== undefined && !this.#opened) this.#activeLink.forget();
    });
  }

  #titleOf(id: string): HTMLAnchorElement | undefined {
    const article = this.#known(id);
    const address = article && this.viewOf(this.#access.view()).addressOf(article);
    return address === undefined ? undefined : linkTo(this.#element.renderRoot, address);
  }

  #articleOf(link: HTMLAnchorElement): Article | undefined {
    const view = this.viewOf(this.#access.view());
    return shownFeed(this.#feed.state)?.articles.find((article) => view.addressOf(article) === link.href);
  }

  #prepare(link: HTMLAnchorElement): Promise<unknown> | undefined {
    const article = this.#mode === 'link' ? undefined : this.#articleOf(link);
    if (!article || this.#loader.has(this.#access.request(), article.id)) return undefined;
    return Promise.all([articlePart(), this.#loader.load(this.#access.request(), article.id, article)]);
  }

  #draw(): void {
    const opened = this.#opened;
    const root = this.#element.renderRoot.querySelector('.root');
    if (!opened || !root) return;
    opened.article ??= this.#known(opened.id);
    if (!this.#stage.isShown) this.#stage.show(root, this.#mode === 'dialog');
    const { place, shadow } = this.#stage;
    const { view, options } = this.#drawing(opened, root);
    place.article = opened.article;
    render(
      html`<div
        class="root ${this.#element.theme} ${this.#element.inheritText ? 'inherit' : ''} ${options.isOver ? 'over' : ''}"
        lang=${view.language}
      >
        ${openedView(view, options)}
      </div>`,
      shadow,
    );
    this.#stage.drawn(opened.article?.title ?? options.words.openedArticle);
    if (this.#focus && focusTitle(place, this.#focus, !!opened.error)) this.#focus = undefined;
    const isLong = place.offsetHeight > innerHeight;
    if (isLong && !this.#isLong) {
      this.#isLong = true;
      this.#draw();
    }
  }

  #drawing(opened: Opened, root: Element): { view: View; options: OpenedOptions } {
    const { article, error, isLoading } = opened;
    const usual = this.#access.view();
    const level = Math.max(1, usual.level - (root.querySelector(':scope > .heading') ? 1 : 0));
    const view: View = { ...usual, level, dateFormat: this.#element.dateFormat ? usual.dateFormat : 'bulletin' };
    const part = this.#part;
    const draw = part && ((one: Article) => part.showArticle(this.#stage.place, one, view));
    const link = this.#activeLink;
    const options: OpenedOptions = {
      ...{ article, error, isLoading, draw, isLong: this.#isLong, isOver: this.#mode === 'dialog' },
      listAddress: link?.addressOf() ?? '',
      original: article && (article.url ?? usual.addressOf(article)),
      previous: this.#neighbour(opened.id, -1),
      next: this.#neighbour(opened.id, 1),
      words: listWordsFor(view.language),
      onBack: (event) => {
        if (event.currentTarget instanceof HTMLAnchorElement && !isPlain(event)) return;
        event.preventDefault();
        this.#leave();
      },
      onRetry: () => {
        void this.#load(opened, true);
        this.#draw();
      },
    };
    return { view, options };
  }

  #neighbour(id: string, step: 1 | -1): Neighbour | undefined {
    const from = this.#titleOf(id);
    const to = from && besides(this.#element.renderRoot, from, step, (link) => !!this.#articleOf(link));
    const article = to && this.#articleOf(to);
    if (!article) return undefined;
    const onSelect = (event: Event): void => {
      this.#access.view().onSelect(event, article, to.href);
      if (!isPlain(event)) return;
      event.preventDefault();
      this.#activeLink?.replace(article.id);
      this.#open(article.id, 'chosen');
    };
    return { title: article.title, address: to.href, onSelect };
  }
}

/** An article without any address: its place on this page, so that its title is a link all the same. */
function ownAddress({ id }: Article): string {
  return new URL(`#${encodeURIComponent(id)}`, location.href).href;
}
