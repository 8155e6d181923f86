import { expect } from '@open-wc/testing';
import { attacked, askedWhile, ENGINES, expectNothing, POLICIES } from './attacked.js';

describe('a page with a strict policy under attack', function () {
  this.timeout(55_000);

  for (const [engine, half] of ENGINES.flatMap((name) => [[name, 0] as const, [name, 1] as const])) {
    it(`is not reached through the door with the engine ${engine}, half ${half} of the texts`, async () => {
      const page = await attacked(POLICIES['a strict policy']);
      const asked = await askedWhile(async (canary) => {
        const report = await page.attackDoor(engine, canary, half);
        expectNothing(report);
        expect(report.shown).to.be.greaterThan(2500);
      });
      expect(asked).to.deep.equal([]);
    });
  }
});
