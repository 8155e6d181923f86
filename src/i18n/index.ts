export { fileSizeText } from './file-size-text.js';
export { fill } from './fill.js';
export { messagesFor } from './messages-for.js';
export { registerMessages } from './messages-language.js';
export type { Messages } from './messages.js';
export { nearestLanguage } from './nearest-language.js';
export { numberText } from './number-text.js';
