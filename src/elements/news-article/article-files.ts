/** The files of an article, with their styles. */
export { attachmentStyles as styles } from '../../styles/attachments.styles.js';
export { attachments } from '../../templates/attachments.js';
