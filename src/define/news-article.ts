import { NewsArticle } from '../elements/news-article/news-article.js';
import { define } from './define.js';

define({ 'news-article': NewsArticle });
