import { defineAll } from './define/define-all.js';

/** The script a page loads: registers the elements and leaves its version and address for other copies to read. */
defineAll(import.meta.url);
