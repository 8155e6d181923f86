export { registerListWords } from './list-language.js';
export type { ListWords } from './list-word-list.js';
