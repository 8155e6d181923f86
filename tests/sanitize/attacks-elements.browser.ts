import { expect } from '@open-wc/testing';
import { attacked, askedWhile, expectNothing, POLICIES } from './attacked.js';

for (const [name, policy] of Object.entries(POLICIES)) {
  describe(`a page with ${name} under attack`, function () {
    this.timeout(58_000);

    it('is not reached through any field, format or attribute of the elements', async () => {
      const page = await attacked(policy);
      const asked = await askedWhile(async (canary) => {
        const report = await page.attackElements(canary, policy ? 1 : 0);
        expectNothing(report);
        expect(report.shown).to.be.greaterThan(1200);
      });
      expect(asked).to.deep.equal([]);
    });
  });
}
