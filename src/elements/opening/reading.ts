import type { ArticleLoader } from '../../controllers/article-loader.js';
import type { FailureWords } from '../../i18n/failure-words.js';
import type { Article } from '../../model/article.js';
import type { FeedRequest } from '../../model/feed-request.js';
import { loadPart } from '../../model/load-part.js';
import { NewsError } from '../../model/news-error.js';
import { failureWords } from '../told-state.js';

type ArticlePart = typeof import('../news-article/article-page.js');

/** The article that is open, and how far it has come. */
export interface Opened {
  readonly id: string;
  article: Article | undefined;
  isLoading: boolean;
  error: NewsError | undefined;
}

const articlePart = (): Promise<ArticlePart> => loadPart(import('../news-article/article-page.js'), 'article-page');

/** What an opened article needs: its text, and the part that draws it. Both are asked for at the same time. */
export class Reading {
  /** The part that draws, once it is there. */
  part: ArticlePart | undefined;
  #loader: ArticleLoader | undefined;
  #request: () => FeedRequest;
  #onChange: (opened: Opened) => void;

  /** `request`: what the list asks for. */
  constructor(request: () => FeedRequest, onChange: (opened: Opened) => void) {
    this.#request = request;
    this.#onChange = onChange;
  }

  /** Fills in what is not known yet, and says so each time. `fresh`: past the caches. */
  async load(opened: Opened, fresh = false): Promise<void> {
    const change = (facts: Partial<Opened>): void => this.#onChange(Object.assign(opened, facts));
    change({ isLoading: true, error: undefined });
    const drawing = articlePart().then((part) => {
      this.part = part;
      change({});
    });
    try {
      const text = this.#text(opened.id, opened.article, fresh);
      const [article] = await Promise.all([text, drawing]);
      change({ article, isLoading: false });
    } catch (thrown) {
      change({ isLoading: false, error: NewsError.from(thrown) });
    }
  }

  /** How far a reader is told it has come: of a failure once there are words for it. */
  told(opened: Opened, language: string): Opened & { failure: FailureWords | undefined } {
    const { isLoading, error } = opened;
    const failure = error && failureWords({ requestUpdate: () => this.#onChange(opened) }, error, language);
    return { ...opened, isLoading: isLoading || (!!error && !failure), failure };
  }

  /** Loads all that opening this article would load; undefined where nothing is missing. */
  prepare(article: Article): Promise<unknown> | undefined {
    if (this.#loader?.has(this.#request(), article.id)) return undefined;
    return Promise.all([articlePart(), this.#text(article.id, article)]);
  }

  /** The whole article; what knows the ways to it comes with the first one. */
  async #text(id: string, known: Article | undefined, fresh?: boolean): Promise<Article> {
    const part = await loadPart(import('../../controllers/article-loader.js'), 'article-loader');
    this.#loader ??= new part.ArticleLoader();
    return this.#loader.load(this.#request(), id, known, fresh);
  }
}
