export { fill } from './fill.js';
export { messagesFor, registerMessages } from './language-map.js';
export type { Messages } from './messages.js';
export { nearestLanguage } from './nearest-language.js';
export { fileSizeText, numberText } from './number-text.js';
