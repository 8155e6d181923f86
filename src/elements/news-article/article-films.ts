/** Styles of films on other sites. */
export { filmStyles as styles } from '../../styles/film.styles.js';
/** Films on other sites. */
export { filmPlayer } from '../../templates/film.js';
