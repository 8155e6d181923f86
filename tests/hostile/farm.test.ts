// All three elements on hostile pages, in a tab of each engine: readers see the same as on a clean page, and the host does not notice.
// `FARM_REPORT=file` adds a line of JSON for each visit, `FARM_PICTURES=folder` keeps what was seen, `FARM_HOSTS=storm,rtl` picks pages.
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { wantedEngines } from '../../.config/browsers.mjs';
import { openTab, type Tab } from '../support/tab.js';
import { openFarm, type Farm } from './farm.js';
import { hosts } from './hosts/index.js';
import { Visitor, type Outcome } from './visit.js';

const { FARM_REPORT, FARM_PICTURES, FARM_HOSTS, FARM_AXE } = process.env;
/** As wide as a small screen and as high as all three elements. */
const WINDOW = { width: 1000, height: 2300 };

const visited = Object.entries(hosts).filter(([name]) => !FARM_HOSTS || FARM_HOSTS.split(',').includes(name));

function keep(engine: string, name: string, outcome: Outcome): void {
  if (FARM_PICTURES) {
    const { width, height, data } = outcome.picture;
    const png = new PNG({ width, height });
    data.copy(png.data);
    mkdirSync(FARM_PICTURES, { recursive: true });
    writeFileSync(join(FARM_PICTURES, `${name}-${engine}.png`), PNG.sync.write(png));
  }
  const { elements, host } = outcome;
  const { title, does, from, forbids } = hosts[name] ?? {};
  const line = JSON.stringify({ engine, name, title, does, from, forbids, elements, host });
  if (FARM_REPORT) appendFileSync(FARM_REPORT, `${line}\n`);
}

describe('hostile pages', { concurrency: true }, () => {
  let opening: Promise<Farm> | undefined;
  const farm = (): Promise<Farm> => (opening ??= openFarm(hosts));
  after(async () => (await farm()).close());

  for (const engine of wantedEngines()) {
    describe(`in ${engine}`, { concurrency: false }, () => {
      let tab: Tab;
      let visitor: Visitor;
      before(async () => {
        tab = await openTab(engine, WINDOW);
        // What axe looks at hardly depends on the engine: unless all are asked for, it looks in one.
        visitor = new Visitor(tab, await farm(), engine === 'chromium' || FARM_AXE === 'all');
      });
      after(() => tab.close());

      for (const [name, host] of visited) {
        it(`${name}: ${host.title}`, async () => {
          const outcome = await visitor.visit(name, host);
          keep(engine, name, outcome);
          const { elements, host: problems } = outcome;
          const [list = [], article = [], related = []] = elements;
          assert.deepEqual(
            { list, article, related, host: problems },
            { list: [], article: [], related: [], host: [] },
          );
        });
      }
    });
  }
});
