/** Readers of systems whose bodies are trees of nodes or Markdown, in one part that is loaded when an answer has such a body. */
export { jsonApi } from './json-api.js';
export { richHeuristic } from './rich-heuristic.js';
export { strapi } from './strapi.js';
