import { NewsList } from '../elements/news-list/news-list.js';
import { define } from './define.js';

define({ 'news-list': NewsList });
