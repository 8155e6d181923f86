import type { FormatGroup, FormatRow, Reach } from './format-rows.js';
import { headless, systems } from './formats-of-systems.js';
import { ownInterfaces, services, standards, stores } from './formats-of-services.js';

export type { FormatGroup, FormatRow } from './format-rows.js';

/** Every format there is; `tests/stories/formats.test.ts` holds that none is missing. */
export const formatGroups: readonly FormatGroup[] = [systems, standards, ownInterfaces, stores, headless, services];

export const formatRows: readonly FormatRow[] = formatGroups.flatMap(({ rows }) => rows);

/** What a page needs besides the address. */
export const reachWords: Readonly<Record<Reach, string>> = {
  open: 'Other sites may read it.',
  off: 'Other sites may not read it until its owner allows it (CORS).',
  varies: 'Whether other sites may read it (CORS) depends on the server.',
  server: 'Not for pages directly: put a server of your own between.',
};
