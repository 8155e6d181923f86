import { heuristicWith } from './heuristic.js';
import { richText } from '../reading/rich-text.js';

/** The heuristic for answers whose bodies are trees of nodes or Markdown. */
export const richHeuristic = /* @__PURE__ */ heuristicWith(richText);
