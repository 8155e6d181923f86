import type { ReactiveController } from '../../controllers/reactive.js';
import type { TemplateResult } from 'lit-html';
import { shownFeed, type FeedController } from '../../controllers/feed-controller.js';
import { loadMore, mayHaveMore } from '../../controllers/load-more.js';
import { NewsErrorEvent } from '../../events/news-error-event.js';
import { NewsPageEvent } from '../../events/news-page-event.js';
import { NewsSearchEvent } from '../../events/news-search-event.js';
import { deskWordsFor } from '../../i18n/desk-words.js';
import type { Article, Feed } from '../../model/article.js';
import type { FeedRequest } from '../../model/feed-request.js';
import { NewsError } from '../../model/news-error.js';
import type { Wish, WishPart } from '../../model/wish.js';
import type { View } from '../../templates/view.js';
import { ListAsking } from './list-asking.js';
import { Categories, givenBy, hasFoundTabs, limitsOf, spanIn, tabsOf, wishOf } from './list-given.js';
import { listFrame } from './list-frame.js';
import type { Desk, Draw, DeskHost } from './desk-host.js';
import { ListParts } from './list-parts.js';
import { selectArticles } from './select-articles.js';
import type { ListState, Search, Shown } from './list-state.js';
import { tellRefusal } from './tell-refusal.js';
import { reachOf, shownBy, stateOf, withGiven, withPage, withSearch } from './list-state.js';

/** Pages of a source that one press may load while few of their articles fit the search. */
const MOST_PAGES = 10;

/**
 * Search, filters and pages of one list, loaded where an attribute asks for them.
 *
 * What a reader looks at is a {@link ListState}, which changes by pure functions alone; here is what they cannot know: the element, the
 * server, and the parts that draw.
 */
export class ListDesk implements ReactiveController, Desk {
  state: ListState;
  more: Desk['more'] = 'idle';
  readonly host: DeskHost;
  readonly parts: ListParts;
  #feed: FeedController;
  #asking: ListAsking;
  /** The search of the page itself for which the server has been asked. */
  #tried = '';
  #isTold = true;
  #categories = new Categories();
  #memory: { state: ListState; loaded: readonly Article[]; shown: Shown } | undefined;

  constructor(host: DeskHost, feed: FeedController, request: () => FeedRequest) {
    this.host = host;
    this.parts = new ListParts(host);
    this.#feed = feed;
    this.#asking = new ListAsking(feed, request);
    this.#asking.onRefusal = (error) => tellRefusal(host, error);
    this.state = stateOf(givenBy(host));
    host.addController(this);
  }

  get search(): Search {
    return this.#asking.pending ?? this.state.search;
  }

  get tabs(): readonly string[] {
    return tabsOf(this.host.tabs, this.#categories.found);
  }

  hostUpdate(): void {
    const before = this.state;
    this.state = withGiven(before, givenBy(this.host));
    if (before !== this.state && this.more !== 'loading') this.more = 'idle';
    if (before.given.source.some((part, index) => part !== this.state.given.source[index])) this.#forget();
    const answer = this.#asking.settled();
    if (answer) this.#take(answer.search, answer.answered);
    if (this.#feed.state.kind !== 'ready') return;
    const [loaded, { given }] = [this.#loaded, this.state];
    if (hasFoundTabs(this.host.tabs))
      this.#categories.collect([loaded, given], () => selectArticles(loaded, { ...given, count: Infinity }));
    this.#askForThePage();
  }

  hostUpdated(): void {
    this.parts.updated(this);
    if (this.#isTold) return;
    this.#isTold = true;
    const { query, from, to, tab } = this.state.search;
    const count = this.#shown.found.length;
    this.host.dispatchEvent(new NewsSearchEvent({ query, from, to, category: tab, count }));
  }

  hostDisconnected(): void {
    this.parts.disconnected(this);
  }

  async look(search: Search): Promise<void> {
    this.host.requestUpdate();
    const format = shownFeed(this.#feed.state)?.format;
    const isOurs = await this.#asking.ask(search, wishOf(search, this.#limits(search)), format);
    if (isOurs) this.#take(search, []);
  }

  filter(search: Search): void {
    this.#asking.overrule();
    this.#tried = this.#askedFor(search);
    this.#change(withSearch(this.state, search, []));
  }

  async turn(page: number): Promise<number> {
    const { state } = this;
    const before = this.#shown;
    if (this.more !== 'loading') this.#say('loading');
    try {
      await this.#load(page * state.given.count);
      this.#say(page > this.#shown.pages && !mayHaveMore(this.#feed) ? 'ended' : 'idle');
    } catch (thrown) {
      this.#fail(NewsError.from(thrown, 'chunk'));
      return 0;
    }
    // Another question may have been asked meanwhile.
    if (state.given !== this.state.given || state.search !== this.state.search) return 0;
    this.#change(withPage(this.state, Math.min(page, this.#shown.pages)));
    const { articles, page: now } = this.#shown;
    await this.host.updateComplete;
    if (now !== before.page) this.host.dispatchEvent(new NewsPageEvent(now, articles.length));
    return articles.filter((article) => !before.articles.includes(article)).length;
  }

  /** The next page. */
  next(): Promise<number> {
    return this.turn(this.#shown.page + 1);
  }

  get #loaded(): readonly Article[] {
    return shownFeed(this.#feed.state)?.articles ?? [];
  }

  get #shown(): Shown {
    return this.#shownOf(this.#loaded);
  }

  /** The articles that would be shown of another feed. */
  articlesOf({ articles }: Feed): readonly Article[] {
    return shownBy(this.state, articles, spanIn(this.host.timeZone)).articles;
  }

  /** Drawn again and again, a list is searched and sorted once. */
  #shownOf(loaded: readonly Article[]): Shown {
    const { state } = this;
    if (this.#memory?.state !== state || this.#memory.loaded !== loaded)
      this.#memory = { state, loaded, shown: shownBy(state, loaded, spanIn(this.host.timeZone)) };
    return this.#memory.shown;
  }

  #limits(search: Search): Wish {
    return limitsOf(search, this.state.given, this.host.timeZone);
  }

  #askedFor(search: Search): string {
    return JSON.stringify(wishOf(search, this.#limits(search)));
  }

  /** A search that the page begins with, or that another source has not answered yet. */
  #askForThePage(): void {
    const { search, answered } = this.state;
    const asked = this.#askedFor(search);
    if (answered.length || this.#asking.pending || asked === this.#tried) return;
    this.#tried = asked;
    if (asked !== '{}') void this.look(search);
  }

  #forget(): void {
    this.#asking.forget();
    this.#tried = '';
    this.#categories.forget();
    this.more = 'idle';
  }

  #take(search: Search, answered: readonly WishPart[]): void {
    this.#tried = this.#askedFor(search);
    this.#isTold = false;
    this.more = 'idle';
    this.#change(withSearch(this.state, search, answered));
  }

  #change(state: ListState): void {
    this.state = state;
    this.host.requestUpdate();
  }

  #say(more: Desk['more']): void {
    this.more = more;
    this.host.requestUpdate();
  }

  /** Loads pages until so many articles fit. */
  async #load(count: number): Promise<void> {
    let asked = 0;
    const isEnough = ({ articles }: Feed): boolean =>
      this.#shownOf(articles).found.length >= count || ++asked > MOST_PAGES;
    // Also where so many are there: of several sources one may be behind.
    await loadMore(this.#feed, isEnough);
  }

  /** Where a list has no buttons that could say it, its own bar does. */
  #fail(error: NewsError): void {
    this.#say('failed');
    if (this.state.given.paging === 'none') this.#feed.fail(error);
    else this.host.dispatchEvent(new NewsErrorEvent(error));
  }

  show(feed: Feed, view: View, draw: Draw): TemplateResult | undefined {
    const words = deskWordsFor(view.language);
    const parts = Object.keys(this.#limits(this.state.search));
    const facts = { mayGrow: mayHaveMore(this.#feed), isRefused: this.#asking.isRefused(parts) };
    const reach = reachOf(parts, this.state, { ...facts, isAway: this.#asking.isAway });
    return listFrame(this, { feed, shown: this.#shown, ...facts, ...reach, view, words }, draw);
  }
}
