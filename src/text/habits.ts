/** What only some texts need, in one part that is loaded for those: pictures in tables, credits at the end, old encodings. */
export { liftCredits } from './credits.js';
export { withFrames } from './frames.js';
export { legacyEncodingOf } from './legacy-encoding.js';
