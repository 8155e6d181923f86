/** The article on paper. Nobody sees it on the screen, so it is loaded beside the page, which does not wait for it. */
export { printStyles as styles } from '../../styles/print.styles.js';
