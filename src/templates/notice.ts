import { nothing, type TemplateResult } from 'lit';
import type { ArticleWords } from '../i18n/article-words.js';
import type { Article } from '../model/article.js';
import type { View } from './view.js';

/** What a reader must know before reading: that the article was corrected, withdrawn, has expired or is an old one. */
export function notice(_article: Article, _view: View, _words: ArticleWords): TemplateResult | typeof nothing {
  return nothing;
}

/** How long it takes to read and how often it was read. */
export function readingFacts(_article: Article, _view: View, _words: ArticleWords): TemplateResult | typeof nothing {
  return nothing;
}
