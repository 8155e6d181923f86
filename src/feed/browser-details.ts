import { browserEngine } from '../sanitize/browser-engine.js';
import { articleDetails } from './article-details.js';
import type { CleanDetails } from './dependencies.js';

/** {@link articleDetails} with the browser's own sanitizer or its fallback: a part of its own, loaded where an article is shown. */
export const browserDetails: CleanDetails = (raw, article, options) =>
  articleDetails(raw, article, { ...options, engine: browserEngine });
