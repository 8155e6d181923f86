import type { PropertyDeclarations } from '../base-element.js';
import type { TemplateResult } from 'lit-html';
import { shownFeed } from '../../controllers/feed-controller.js';
import { PartController } from '../../controllers/part-controller.js';
import type { DateFormat } from '../../dates/format-date.js';
import type { Article, Feed } from '../../model/article.js';
import type { FeedRequest } from '../../model/feed-request.js';
import type { View } from '../../templates/view.js';
import { NewsElement } from '../news-element.js';
import { oneOf } from '../options.js';

type ArticlePart = typeof import('./article-page.js');

const loadPage = (): Promise<ArticlePart> => import('./article-page.js');

/**
 * @summary One article in the layout of a provincial bulletin.
 *
 * ```html
 * <news-article src="https://tinh.example/wp-json/wp/v2/posts/{id}?_embed" id-param="id"></news-article>
 * ```
 *
 * @tagname news-article
 * @slot - Shown until the article is there and when it cannot be loaded.
 * @slot header - Above the article.
 * @slot related - Below the article, e.g. a `<related-news>`.
 * @slot footer - At the end.
 * @slot empty - Instead of the sentence for no news.
 * @slot error - Instead of the sentence for a failure.
 * @fires {NewsLoadEvent} news-load - An answer has been read; `feed.articles[0]` is the article.
 * @fires {NewsErrorEvent} news-error - Loading failed or an attribute is wrong; `error` has code, address and status.
 * @csspart heading - Heading of the block, if any.
 * @csspart category - Category.
 * @csspart date - Date line.
 * @csspart title - Title.
 * @csspart tools - Bar of tools.
 * @csspart notice - That it was corrected, withdrawn, has expired, is urgent or old.
 * @csspart reading - Time to read, views, day of the last change.
 * @csspart summary - Summary, bold.
 * @csspart image - Main photo.
 * @csspart caption - Its caption.
 * @csspart body - Text.
 * @csspart attachments - Files.
 * @csspart byline - Person or office that signs.
 * @csspart source - Where the article comes from.
 * @csspart status - Box of the states empty, failed and out of date.
 * @csspart more - The button in it.
 * @cssproperty [--news-accent=#b3161b] - Category, quotes, marks.
 * @cssproperty [--news-text=#1a1d21] - Text.
 * @cssproperty [--news-muted=#555d66] - Date, captions, source.
 * @cssproperty [--news-surface=transparent] - Ground of the block.
 * @cssproperty [--news-border=#d8dce1] - Lines.
 * @cssproperty [--news-link=#0b4fa0] - Links.
 * @cssproperty [--news-focus=#0b57d0] - Focus ring.
 * @cssproperty [--news-font=system-ui, sans-serif] - Font family of the text.
 * @cssproperty [--news-heading-font=the text's] - Font family of titles.
 * @cssproperty [--news-font-size=the browser's] - Size of the text; everything else follows.
 * @cssproperty [--news-line-height=1.65] - Line height of the text.
 * @cssproperty [--news-text-align=start] - `justify` sets the text as portals do.
 * @cssstate loading - The endpoint is being asked.
 * @cssstate empty - There is no article.
 * @cssstate error - Loading failed.
 * @cssstate stale - Loading failed, an older copy is shown.
 * @since 0.1.0
 */
export class NewsArticle extends NewsElement<ArticlePart> {
  static override properties: PropertyDeclarations = {
    articleId: { attribute: 'article-id' },
    idParam: { attribute: 'id-param' },
    summary: {},
    attribution: {},
    tools: {},
    images: {},
    credits: {},
    jsonLd: { attribute: 'json-ld', type: Boolean },
    pageTitle: { attribute: 'page-title', type: Boolean },
  };

  protected override readonly drawing: PartController<ArticlePart> = new PartController(this, this.feed, async () => {
    const page = await loadPage();
    page.dress(this);
    return page;
  });

  /** Id, slug or address of the article; fills `{id}` in `src`. The first article of the answer when empty. */
  articleId = '';
  /** Key in the page's query that holds the id: `id` for `/tin?id=12`. */
  idParam = '';
  /** Summary above the text: `auto` not where the text repeats it, `always` or `never`. */
  summary: 'auto' | 'always' | 'never' = 'auto';
  /** A line at the end, e.g. `Ghi rõ nguồn “Cổng thông tin …” khi phát hành lại.` */
  attribution = '';
  /** Buttons above the text: `size contrast listen print copy share qr save`; empty: none. */
  tools = 'size print share';
  /** `lightbox` opens pictures large, over the page. */
  images: 'inline' | 'lightbox' = 'inline';
  /** `lift` takes lines such as `Nguồn: …` at the end of the text for what they are; `keep` leaves them in the text. */
  credits: 'lift' | 'keep' = 'lift';
  /** Describes the article to search engines (schema.org), for a page that is about this one article. */
  jsonLd = false;
  /** Puts the article's title before the title of the page, as long as it is shown, for a page that is about this one article. */
  pageTitle = false;

  protected override readonly usualDateFormat: DateFormat = 'bulletin';

  /** The id asked for, from the attribute or the page's query; undefined where the answer alone decides. */
  get currentId(): string | undefined {
    return this.articleId || (this.idParam && new URLSearchParams(location.search).get(this.idParam)) || undefined;
  }

  /** The article on the screen, once there is one. */
  get article(): Article | undefined {
    return shownFeed(this.feed.state)?.articles[0];
  }

  /** Prints this article alone, black on white on A4; `large`: in large type. Resolves when the browser has been asked to print. */
  print(large = false): Promise<void> {
    return import('./print.js').then(
      ({ printArticle }) => printArticle(this, large),
      () => window.print(),
    );
  }

  constructor() {
    super();
    // What this article needs besides is there before it is drawn, so that nothing moves when it comes.
    this.feed.prepare = async ({ articles: [article] }) => {
      if (!article) return;
      const page = await loadPage();
      await page.prepareArticle(article, this.view(page));
    };
  }

  protected override request(): FeedRequest {
    const keepCredits = oneOf(this, 'credits', this.credits, ['lift', 'keep']) === 'keep';
    return {
      ...super.request(),
      only: this.currentId,
      bodies: 'first',
      repeats: this.#summary !== 'auto',
      keepCredits,
    };
  }

  protected override bones(): { layout: string; count: number } {
    return { layout: 'page', count: 1 };
  }

  protected override show(feed: Feed, view: View, page: ArticlePart): TemplateResult | undefined {
    const [article] = feed.articles;
    return article && page.showArticle(this, article, view);
  }

  get #summary(): 'auto' | 'always' | 'never' {
    return oneOf(this, 'summary', this.summary, ['auto', 'always', 'never']);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
