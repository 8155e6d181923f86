/** Tables of an article, with their styles. */
export { tableStyles as styles } from '../../styles/table.styles.js';
export { wideTable } from '../../templates/wide-table.js';
