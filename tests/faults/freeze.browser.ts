import { expect } from '@open-wc/testing';
import { tooMuch } from './bodies.js';
import { TAGS, type Fault, type Tag } from './fault.js';
import { longestTask } from './freeze.js';
import { pathsOf, planned, reportAll, Watched } from './run.js';
import { engine, testFaults } from './suite.js';

/** Milliseconds that no task should take; how long they take is printed by `npm run faults`. */
const GOAL = 200;
/** A busy machine makes every task several times as long: the best of some tries counts. */
const TRIES = 3;

testFaults('too much', tooMuch, 2);

async function freezeOf(fault: Fault, tag: Tag): Promise<number> {
  const plan = await planned(pathsOf(fault));
  let watched: Watched | undefined;
  const longest = await longestTask(async () => {
    watched = new Watched(tag, plan.url, { timeout: '15' });
    void expect(await watched.after(() => {})).to.equal(true);
  });
  watched?.element.remove();
  return longest;
}

describe('the page stands still', () => {
  for (const fault of tooMuch) {
    for (const tag of TAGS) {
      it(`and goes on: ${fault.name}, ${tag}`, async function () {
        this.timeout(60_000);
        let best = Infinity;
        for (let tries = 0; tries < TRIES && best > GOAL; tries++) best = Math.min(best, await freezeOf(fault, tag));
        await reportAll(engine, [{ group: 'freeze', fault: fault.name, tag, freeze: Math.round(best), problems: [] }]);
      });
    }
  }
});
