import { articleStyles } from '../../styles/article.styles.js';
import { bodyStyles } from '../../styles/body.styles.js';

/** All that draws a whole article, in one part that is loaded when the first one is wanted. */
export { followInPageLink } from './in-page-link.js';
/** Asked for by the base element. @public */
export { dateText } from '../../templates/view.js';
export { articleView } from '../../templates/article-view.js';
export const pageStyles = [articleStyles, bodyStyles];
