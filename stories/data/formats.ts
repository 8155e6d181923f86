import type { FormatGroup, FormatRow, Reach } from './format-rows.js';
import { headless, systems } from './formats-of-systems.js';
import { ownInterfaces, services, standards, stores } from './formats-of-services.js';

export type { FormatGroup, FormatRow } from './format-rows.js';

/** Every format there is; `tests/stories/formats.test.ts` holds that none is missing. */
export const formatGroups: readonly FormatGroup[] = [systems, standards, ownInterfaces, stores, headless, services];

export const formatRows: readonly FormatRow[] = formatGroups.flatMap(({ rows }) => rows);

/** Whether a page of another site may read it, in few words. */
export const reachWords: Readonly<Record<Reach, string>> = {
  open: 'CORS on',
  off: 'CORS off',
  varies: 'CORS depends',
  server: 'by your server',
};
