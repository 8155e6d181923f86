import type { PropertyDeclarations } from '../base-element.js';
import type { TemplateResult } from 'lit-html';
import { PartController } from '../../controllers/part-controller.js';
import type { DateFormat } from '../../dates/format-date.js';
import type { Article, Feed } from '../../model/article.js';
import type { FeedRequest } from '../../model/feed-request.js';
import { NewsError } from '../../model/news-error.js';
import { linesStyles } from '../../styles/lines.styles.js';
import type { Looks } from '../view-of.js';
import type { View } from '../../templates/view.js';
import { OpeningElement } from '../opening-element.js';
import { oneOf, wholeNumber } from '../options.js';
import { cardsStyles } from './cards.styles.js';
import { newsListStyles } from './news-list.styles.js';
import type { ListDesk } from './list-desk.js';

type ListPart = typeof import('./list-view.js');

const LAYOUTS = ['list', 'compact', 'cards', 'lead', 'ticker'] as const;

/**
 * @summary A list of news from any endpoint.
 *
 * ```html
 * <news-list src="https://tinh.example/wp-json/wp/v2/posts?_embed" layout="lead" count="6"></news-list>
 * ```
 *
 * @tagname news-list
 * @slot - Shown until there are news and when none can be loaded, e.g. a link to the province's news page.
 * @slot header - Above the list.
 * @slot footer - Below the list, e.g. a link to all news.
 * @slot empty - Instead of the sentence for no news.
 * @slot error - Instead of the sentence for a failure.
 * @slot item - A `<template>` with `{{title}} {{summary}} {{date}} {{url}} {{image}} …`: an own layout of items.
 * @fires {NewsLoadEvent} news-load - An answer has been read; `feed` has the articles.
 * @fires {NewsErrorEvent} news-error - Loading failed or an attribute is wrong; `error` has code, address and status.
 * @fires {NewsSelectEvent} news-select - A title was chosen; `preventDefault()` keeps the reader on the page.
 * @fires {NewsSearchEvent} news-search - A reader has searched or chosen a category; `query`, `from`, `to`, `category`, `count`.
 * @fires {NewsPageEvent} news-page - Another page is shown, or more of the list; `page` and `count`.
 * @csspart heading - Heading of the block.
 * @csspart list - The list.
 * @csspart item - One article in the list.
 * @csspart title - Its title.
 * @csspart date - Its day.
 * @csspart image - Its picture.
 * @csspart summary - Its summary.
 * @csspart category - Its category.
 * @csspart badge - `Mới`, `Khẩn`, `Ghim`.
 * @csspart status - Box of the states empty, failed and out of date.
 * @csspart more - The button in it, and the one for more articles.
 * @csspart search - Search box and days.
 * @csspart tabs - Categories.
 * @csspart pager - Buttons below the list.
 * @cssproperty [--news-accent=#b3161b] - Headings, badge, marks.
 * @cssproperty [--news-text=#1a1d21] - Text.
 * @cssproperty [--news-muted=#555d66] - Dates and summaries.
 * @cssproperty [--news-surface=transparent] - Ground of the block.
 * @cssproperty [--news-border=#d8dce1] - Lines.
 * @cssproperty [--news-link=#0b4fa0] - Links.
 * @cssproperty [--news-focus=#0b57d0] - Focus ring.
 * @cssproperty [--news-font=system-ui, sans-serif] - Font family of the text.
 * @cssproperty [--news-heading-font=the text's] - Font family of titles.
 * @cssproperty [--news-font-size=the browser's] - Size of the text; everything else follows.
 * @cssproperty [--news-line-height=1.65] - Line height of the text.
 * @cssproperty [--news-gap=1em] - Distance between items.
 * @cssproperty [--news-radius=0.375em] - Corners.
 * @cssproperty [--news-image-ratio=3 / 2] - Shape of pictures in lists.
 * @cssstate loading - The endpoint is being asked.
 * @cssstate empty - There are no news.
 * @cssstate error - Loading failed.
 * @cssstate stale - Loading failed, older news are shown.
 * @since 0.1.0
 */
export class NewsList extends OpeningElement<ListPart> {
  static override properties: PropertyDeclarations = {
    layout: {},
    count: { type: Number },
    category: {},
    exclude: {},
    order: {},
    fields: {},
    newDays: { attribute: 'new-days', type: Number },
    summaryLines: { attribute: 'summary-lines', type: Number },
    columns: { type: Number },
    imagesHidden: { attribute: 'images-hidden', type: Boolean },
    paging: {},
    query: {},
    from: {},
    to: {},
    tag: {},
    searchable: { type: Boolean },
    // Written without a value it means what is found, and not what is left when it is taken away.
    tabs: { read: (text) => (text === '' ? 'auto' : text) },
  };

  static override styles: readonly string[] = [...OpeningElement.styles, linesStyles, newsListStyles, cardsStyles];

  /** `list` thumbnails beside text, `compact` title and date in brackets, `cards`, `lead` one big and the rest small, `ticker` one line that its reader can let run. */
  layout: (typeof LAYOUTS)[number] = 'list';
  /** Number of articles shown, 1 to 10000. */
  count = 10;
  /** Only articles of this category, with or without marks; several separated by `|`. */
  category = '';
  /** Leaves out articles by id or address, separated by spaces. */
  exclude = '';
  /** `newest` first, `oldest` first, or as the `source` sends them. Urgent and pinned articles always come first. */
  order: 'newest' | 'oldest' | 'source' = 'newest';
  /** What is shown beside the title: `image date time summary category author source views`; `image date summary` unless set. */
  fields = '';
  /** Days for which an article has the `Mới` badge; 0: never. */
  newDays = 3;
  /** Lines of a summary before it is cut, 1 to 20. */
  summaryLines = 3;
  /** Columns of `cards`, 1 to 6; 0: as many as fit. */
  columns = 0;
  /** Shows no pictures, whatever `fields` says. */
  imagesHidden = false;

  /** `none`; `more` a button for more, `pages` page by page, `infinite` more by itself a few times, and then a button. */
  paging: 'none' | 'more' | 'pages' | 'infinite' = 'none';
  /** Only articles with these words, with or without marks. Asked of the server where it can search. */
  query = '';
  /** Only articles of this day and later ones: `dd/MM/yyyy` or `yyyy-MM-dd`. */
  from = '';
  /** Only articles up to this day, which counts as well. */
  to = '';
  /** Only articles with this tag, with or without marks; several separated by `|`. */
  tag = '';
  /** Shows a search box with a range of days. */
  searchable = false;
  /** Shows categories as tabs: names separated by `|`; without a value or `auto` those that are found. */
  tabs = '';

  #shown = 0;
  #desk: ListDesk | undefined;
  #opening: Promise<ListDesk> | undefined;

  protected override readonly drawing: PartController<ListPart> = new PartController(this, this.feed, async () => {
    const [part] = await Promise.all([this.withOpening(import('./list-view.js')), this.#needsDesk && this.#openDesk()]);
    part.makeReady();
    return part;
  });
  protected override readonly usualDateFormat: DateFormat = 'short';

  /**
   * Shows the next `count` articles, from the next page of the endpoint where all that have been loaded are shown.
   *
   * Resolves to the number of articles that came, 0 at the end. A failure is told by `news-error` and keeps what is shown.
   */
  async loadMore(): Promise<number> {
    try {
      return await (await this.#openDesk()).next();
    } catch (thrown) {
      this.feed.fail(NewsError.from(thrown, 'chunk'));
      return 0;
    }
  }

  protected override willUpdate(): void {
    super.willUpdate();
    // An attribute that has come later; until the part is there, the list is shown as it is.
    if (this.drawing.value && !this.#desk && this.#needsDesk) this.#openDesk().catch(() => {});
  }

  protected override request(): FeedRequest {
    return { ...super.request(), size: this.#count };
  }

  protected override looks(): Looks {
    return { ...super.looks(), newDays: wholeNumber(this, 'new-days', this.newDays, { fallback: 3, most: 3650 }) };
  }

  protected override bones(): { layout: string; count: number } {
    const layout = this.#layout;
    return { layout, count: layout === 'ticker' ? 1 : Math.min(this.#count, 12) };
  }

  protected override show(feed: Feed, view: View, part: ListPart): TemplateResult | undefined {
    const draw = (articles: readonly Article[]): TemplateResult => {
      this.#shown = articles.length;
      return part.drawList(articles, view, this, this.#layout);
    };
    if (this.#desk) return this.#desk.show(feed, view, draw);
    const articles = this.wanted(feed);
    return articles.length ? draw(articles) : undefined;
  }

  protected override wanted(feed: Feed): readonly Article[] {
    if (this.#desk) return this.#desk.articlesOf(feed);
    return this.drawing.value?.articlesOf(feed, this, this.#count) ?? feed.articles;
  }

  protected override updated(): void {
    super.updated();
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    const columns = wholeNumber(this, 'columns', this.columns, { fallback: 0, most: 6 });
    // Beside a tall first item the others keep together; the last row takes what is left. Only there: a new value styles every row anew.
    const others = this.#layout === 'lead' ? (this.#shown || this.#count) - 2 : 0;
    root?.style.setProperty('--_rows', others > 0 ? `repeat(${others}, auto) 1fr` : '1fr');
    root?.style.setProperty('--_columns', String(columns || ''));
  }

  get #layout(): (typeof LAYOUTS)[number] {
    return oneOf(this, 'layout', this.layout, LAYOUTS);
  }

  get #count(): number {
    return wholeNumber(this, 'count', this.count, { fallback: 10, least: 1, most: 10_000 });
  }

  /** Whether an attribute asks for more than a plain list. */
  get #needsDesk(): boolean {
    const { query, from, to, tag, searchable, tabs, paging } = this;
    return searchable || !!(query || from || to || tag || tabs) || (!!paging && paging !== 'none');
  }

  /** Search, filters and pages are a part of their own. A failure is not kept. */
  #openDesk(): Promise<ListDesk> {
    this.#opening ??= import('./list-desk.js')
      .then(async ({ ListDesk }) => {
        const desk = new ListDesk(this, this.feed, () => this.request());
        await desk.parts.load();
        return desk;
      })
      .then(
        (desk) => (this.#desk = desk),
        (cause: unknown) => {
          this.#opening = undefined;
          throw cause;
        },
      );
    return this.#opening;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
