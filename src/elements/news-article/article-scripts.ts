/** Styles for articles in the scripts of East and South-East Asia. */
export { languageStyles as styles } from '../../styles/language.styles.js';
