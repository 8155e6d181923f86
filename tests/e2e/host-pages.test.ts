// Lists on real pages, in a tab of each engine: what a frame or an event made by hand only stands in for.
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../.config/browsers.mjs';
import { openTab, type Tab } from '../support/tab.js';
import { endlessLists } from './hosts/endless.js';
import { framedPages } from './hosts/framed.js';
import { openHost, type Host } from './hosts/host.js';
import { lamePages } from './hosts/lame.js';
import { leftPages } from './hosts/left-page.js';
import { longLists } from './hosts/long-list.js';
import { routers } from './hosts/routers.js';

let host: Host;
before(async () => void (host = await openHost()));
after(() => host.close());

for (const engine of wantedEngines()) {
  describe(`pages in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());
    for (const [name, run] of Object.entries({
      ...routers,
      ...leftPages,
      ...longLists,
      ...framedPages,
      ...endlessLists,
      ...lamePages,
    }))
      it(name, () => run(tab, host));
  });
}
