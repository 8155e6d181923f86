export { fileSizeText } from './file-size-text.js';
export { fill } from './fill.js';
export { messagesFor, registerMessages } from './language-map.js';
export type { Messages } from './messages.js';
export { nearestLanguage } from './nearest-language.js';
export { numberText } from './number-text.js';
