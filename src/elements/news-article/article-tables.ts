/** Styles of an article's tables. */
export { tableStyles as styles } from '../../styles/table.styles.js';
/** Tables that scroll. */
export { wideTable } from '../../templates/wide-table.js';
