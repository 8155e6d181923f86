import type { PropertyDeclarations } from '../base-element.js';
import type { TemplateResult } from 'lit-html';
import { PartController } from '../../controllers/part-controller.js';
import type { DateFormat } from '../../dates/format-date.js';
import { shellWordsFor } from '../../i18n/shell-words.js';
import type { Feed } from '../../model/article.js';
import type { FeedRequest } from '../../model/feed-request.js';
import { linesStyles } from '../../styles/lines.styles.js';
import type { Looks } from '../view-of.js';
import type { View } from '../../templates/view.js';
import { OpeningElement } from '../opening-element.js';
import { wholeNumber } from '../options.js';
import { relatedNewsStyles } from './related-news.styles.js';

type RelatedPart = typeof import('./related-view.js');

/**
 * @summary Other news beside the article that is being read: newer, older, of the same category, on the same matter.
 *
 * ```html
 * <related-news src="https://tinh.example/wp-json/wp/v2/posts" relation="newer older" article-url="/tin?id={id}"></related-news>
 * ```
 *
 * @tagname related-news
 * @slot - Shown until there are news and when none can be loaded.
 * @slot header - Above the lists.
 * @slot footer - Below the lists.
 * @slot empty - Instead of the sentence for no news.
 * @slot error - Instead of the sentence for a failure.
 * @fires {NewsLoadEvent} news-load - An answer has been read; `feed` has the articles.
 * @fires {NewsErrorEvent} news-error - Loading failed or an attribute is wrong; `error` has code, address and status.
 * @fires {NewsSelectEvent} news-select - A title was chosen; `preventDefault()` keeps the reader on the page.
 * @csspart heading - Heading of the block.
 * @csspart label - Heading of one group, where there are several.
 * @csspart list - A list.
 * @csspart item - One article in it.
 * @csspart title - Its title.
 * @csspart date - Its day.
 * @csspart badge - `Mới`, `Khẩn`, `Ghim`.
 * @csspart archive - Box that asks for a day, and what was found.
 * @csspart field - Field for the day in it.
 * @csspart status - Box of the states empty, failed and out of date.
 * @csspart more - Buttons.
 * @cssproperty [--news-accent=#b3161b] - Heading, badge, marks.
 * @cssproperty [--news-text=#1a1d21] - Titles.
 * @cssproperty [--news-muted=#555d66] - Days.
 * @cssproperty [--news-border=#d8dce1] - Lines.
 * @cssproperty [--news-font=system-ui, sans-serif] - Font family.
 * @cssproperty [--news-font-size=the browser's] - Size of the text.
 * @cssproperty [--news-gap=1em] - Distance between groups.
 * @cssstate loading - The endpoint is being asked.
 * @cssstate empty - There are no news.
 * @cssstate error - Loading failed.
 * @cssstate stale - Loading failed, older news are shown.
 * @since 0.1.0
 */
export class RelatedNews extends OpeningElement<RelatedPart> {
  static override properties: PropertyDeclarations = {
    current: {},
    relation: {},
    count: { type: Number },
    newDays: { attribute: 'new-days', type: Number },
    archive: { type: Boolean },
  };

  static override styles: readonly string[] = [...OpeningElement.styles, linesStyles, relatedNewsStyles];

  /** Id or address of the article that is being read. When empty: the `news-article` on the page, else the page's own address or its `<link rel=canonical>`. */
  current = '';
  /** Which others: `newer older category similar recent`, several allowed. */
  relation = 'newer older';
  /** Most articles in each group, 1 to 100. */
  count = 10;
  /** Days for which an article has the `Mới` badge; 0: never. */
  newDays = 3;
  /** Below the lists, a form that shows the news of a day: “Xem tin theo ngày”. */
  archive = false;

  protected override readonly drawing: PartController<RelatedPart> = new PartController(this, this.feed, () =>
    this.withOpening(import('./related-view.js')),
  );
  protected override readonly usualDateFormat: DateFormat = 'short';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('news-load', this.#onLoad);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('news-load', this.#onLoad);
  }

  protected override request(): FeedRequest {
    return { ...super.request(), size: 2 * this.#count };
  }

  protected override looks(): Looks {
    const looks = super.looks();
    const newDays = wholeNumber(this, 'new-days', this.newDays, { fallback: 3, most: 3650 });
    // There is a heading above, also where the page gives none.
    return { ...looks, newDays, level: looks.level + Number(!this.heading) };
  }

  protected override bones(): { layout: string; count: number } {
    return { layout: 'compact', count: Math.min(this.#count, 10) };
  }

  protected override headingText(language: string): string {
    return this.heading || shellWordsFor(language).relatedHeading;
  }

  protected override show(feed: Feed, view: View, part: RelatedPart): TemplateResult | undefined {
    const groups = part.relatedGroups(this, feed, this.#count);
    const archive = this.archive ? part.dayArchive(this, this.feed, view) : undefined;
    return groups.length || archive ? part.relatedView(this, groups, view, archive) : undefined;
  }

  get #count(): number {
    return wholeNumber(this, 'count', this.count, { fallback: 10, least: 1, most: 100 });
  }

  /** Another element of the page has an answer: if it is the article, now its date and category are known. */
  #onLoad = (event: Event): void => {
    if (event.target !== this) this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'related-news': RelatedNews;
  }
}
