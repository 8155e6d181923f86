import type { Answer } from '../model/answer.js';
import type { Article } from '../model/article.js';
import type { Ask } from '../model/feed-request.js';
import type { RawArticle } from '../model/raw-article.js';
import type { ArticleDetails, DetailOptions } from './article-details.js';

/** Cleans the text of an article with the engine of its surroundings. */
export type CleanDetails = (raw: RawArticle, article: Article, options: DetailOptions) => Promise<ArticleDetails>;

/** What loading needs from the outside; tests and the server bring their own. */
export interface FeedDependencies {
  readonly fetchAnswer: Ask;
  /** What cleans the texts of articles; asked for only when a request wants them. */
  details(): Promise<CleanDetails>;
  /** The news will be shown on an https page: http pictures are asked for by https. */
  readonly secure: boolean;
  /** An equal answer to the same question may be given back as the very feed that was read before. Default false. */
  readonly remembers?: boolean;
  /** Milliseconds since 1970; decides what is scheduled or expired. */
  now(): number;
  /** Hears of every answer in which there were news. */
  readonly keep?: ((url: string, answer: Answer) => void) | undefined;
}
