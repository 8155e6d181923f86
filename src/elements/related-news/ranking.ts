/** What finds the related articles, in one part that is loaded beside the data. */
export { relatedArticles } from '../../related/related-articles.js';
export { currentArticle } from './current-article.js';
