import type { CSSResultGroup, TemplateResult, PropertyDeclarations } from 'lit';
import { PartController } from '../../controllers/part-controller.js';
import type { DateFormat } from '../../dates/format-date.js';
import type { Article, Feed } from '../../model/article.js';
import type { FeedRequest } from '../../model/feed-request.js';
import { NewsError } from '../../model/news-error.js';
import { linesStyles } from '../../styles/lines.styles.js';
import type { Field } from '../../templates/article-card.js';
import type { View } from '../../templates/view.js';
import { OpeningElement } from '../opening-element.js';
import { oneOf, wholeNumber, wordsOf } from '../options.js';
import { cardsStyles } from './cards.styles.js';
import { newsListStyles } from './news-list.styles.js';
import { selectArticles } from './select-articles.js';

type ListPart = typeof import('./list-view.js');

const LAYOUTS = ['list', 'compact', 'cards', 'lead'] as const;
const FIELDS = ['image', 'date', 'time', 'summary', 'category', 'author', 'source', 'views'] as const;
const USUAL_FIELDS: readonly Field[] = ['image', 'date', 'summary'];

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
 * @fires {NewsLoadEvent} news-load - An answer has been read; `feed` has the articles.
 * @fires {NewsErrorEvent} news-error - Loading failed or an attribute is wrong; `error` has code, address and status.
 * @fires {NewsSelectEvent} news-select - A title was chosen; `preventDefault()` keeps the reader on the page.
 * @csspart heading - Heading of the block.
 * @csspart list - The list.
 * @csspart item - One article in the list.
 * @csspart title - Its title.
 * @csspart date - Its day.
 * @csspart image - Its picture.
 * @csspart summary - Its summary.
 * @csspart category - Its category.
 * @csspart badge - `Mới`, `Khẩn`.
 * @csspart status - Box of the states empty, failed and out of date.
 * @csspart more - The button in it.
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
  };

  static override styles: CSSResultGroup = [OpeningElement.styles, linesStyles, newsListStyles, cardsStyles];

  /** `list` thumbnails beside text, `compact` title and date in brackets, `cards`, `lead` one big and the rest small. */
  layout: (typeof LAYOUTS)[number] = 'list';
  /** Number of articles shown, 1 to 1000. */
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

  #shown = 0;
  /** Articles beyond `count`, and the request whose answer they belong to. */
  #more: { count: number; of?: FeedRequest | undefined } = { count: 0 };

  protected override readonly drawing: PartController<ListPart> = new PartController(this, this.feed, () =>
    this.withOpening(import('./list-view.js')),
  );
  protected override readonly usualDateFormat: DateFormat = 'short';

  /**
   * Shows `count` more articles, from the next page of the endpoint where all that have been loaded are shown.
   *
   * Resolves to the number of articles that came, 0 at the end. A failure is told by `news-error` and keeps what is shown.
   */
  async loadMore(): Promise<number> {
    const shown = this.#shown;
    const wanted = shown + this.#count;
    try {
      const { loadMore } = await import('../../controllers/load-more.js');
      await loadMore(this.feed, (feed) => this.#selected(feed, wanted).length >= wanted);
      this.#more = { count: wanted - this.#count, of: this.feed.request };
      this.requestUpdate();
    } catch (thrown) {
      this.feed.fail(NewsError.from(thrown, 'chunk'));
    }
    await this.updateComplete;
    return this.#shown - shown;
  }

  protected override request(): FeedRequest {
    return { ...super.request(), size: this.#count };
  }

  protected override view(): View {
    return { ...super.view(), newDays: wholeNumber(this, 'new-days', this.newDays, { fallback: 3, most: 3650 }) };
  }

  protected override bones(): { layout: string; count: number } {
    return { layout: this.#layout, count: Math.min(this.#count, 12) };
  }

  protected override show(feed: Feed, view: View, { listView }: ListPart): TemplateResult | undefined {
    const fields: ReadonlySet<Field> = new Set(wordsOf(this, 'fields', this.fields, FIELDS, USUAL_FIELDS));
    const more = this.#more.of === this.feed.request ? this.#more.count : 0;
    const articles = this.#selected(feed, this.#count + more);
    this.#shown = articles.length;
    return articles.length
      ? listView(articles, view, { layout: this.#layout, fields, narrow: this.columns > 0 })
      : undefined;
  }

  protected override updated(): void {
    super.updated();
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    const columns = wholeNumber(this, 'columns', this.columns, { fallback: 0, most: 6 });
    const lines = wholeNumber(this, 'summary-lines', this.summaryLines, { fallback: 3, least: 1, most: 20 });
    root?.style.setProperty('--_lines', String(lines));
    // Beside a tall first item the others keep together; the last row takes what is left.
    root?.style.setProperty('--_rows', `${'auto '.repeat(Math.max(0, this.#shown - 2))}1fr`);
    if (columns) root?.style.setProperty('--_columns', String(columns));
    else root?.style.removeProperty('--_columns');
  }

  get #layout(): (typeof LAYOUTS)[number] {
    return oneOf(this, 'layout', this.layout, LAYOUTS);
  }

  get #count(): number {
    return wholeNumber(this, 'count', this.count, { fallback: 10, least: 1 });
  }

  #selected(feed: Feed, count: number): readonly Article[] {
    const { category, exclude } = this;
    const order = oneOf(this, 'order', this.order, ['newest', 'oldest', 'source']);
    return selectArticles(feed.articles, { category, exclude, order, count });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
