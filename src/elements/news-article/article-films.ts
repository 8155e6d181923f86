/** Films on other sites, with their styles. */
export { filmStyles as styles } from '../../styles/film.styles.js';
export { filmPlayer } from '../../templates/film.js';
