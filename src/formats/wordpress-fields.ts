import { pickByAlias } from '../reading/pick-by-alias.js';
import { wordpressWith } from './wordpress.js';

/** WordPress with Advanced Custom Fields, whose names are the site's own. */
export const wordpressFields = /* @__PURE__ */ wordpressWith(pickByAlias);
