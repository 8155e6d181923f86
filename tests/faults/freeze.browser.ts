import { expect } from '@open-wc/testing';
import { tooMuch } from './bodies.js';
import { TAGS, type Fault, type Tag } from './fault.js';
import { longestTask } from './freeze.js';
import { pathsOf, planned, reportAll, Watched } from './run.js';
import { engine, testFaults } from './suite.js';

/** No task may be longer, in milliseconds. */
const LONGEST = 200;
/** A busy machine makes every task longer; one that is too long each time is too long. */
const TRIES = 3;

testFaults('too much', tooMuch, 2);

async function freezeOf(fault: Fault, tag: Tag): Promise<number> {
  const plan = await planned(pathsOf(fault));
  let watched: Watched | undefined;
  const longest = await longestTask(async () => {
    watched = new Watched(tag, plan.url, { timeout: '15' });
    await watched.after(() => {});
  });
  watched?.element.remove();
  return longest;
}

describe('the page stands still', () => {
  for (const fault of tooMuch.filter((f) => !Reflect.get(window, 'ONLY') || f.name === '100,000 items')) {
    for (const tag of TAGS) {
      it(`for no longer than ${LONGEST} ms: ${fault.name}, ${tag}`, async function () {
        this.timeout(60_000);
        let best = Infinity;
        for (let tries = 0; tries < TRIES && best > LONGEST; tries++) best = Math.min(best, await freezeOf(fault, tag));
        await reportAll(engine, [{ fault: fault.name, tag, freeze: Math.round(best), problems: [] }]);
        expect(best).to.be.at.most(LONGEST);
      });
    }
  }
});
