// What filters and editors leave of the forms: the quick ones are run, of the others `npm run test:filters` has kept what they have left.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { wantedEngines } from '../../.config/browsers.mjs';
import { formsFor, throughNode, throughPage, type Way } from '../filters/collect.js';
import { RECIPES } from '../filters/filters.js';
import { FORMS, formsOfRecipe } from '../filters/forms.js';
import { shownOf } from '../filters/shown.js';
import { openCommune, type Commune } from '../filters/site.js';
import { FILTERS, pageOf, type Results } from '../filters/table.js';
import { openTab, type Tab } from '../support/tab.js';

const read = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const recorded = JSON.parse(await read('tests/filters/left.json')) as Results;

/** What a filter left when all of them were run. */
function kept(id: string, way: Way = 'source'): Record<string, string> {
  const left = Object.entries(recorded.filters[id]?.left[way] ?? {});
  return Object.fromEntries(left.map(([form, { html }]) => [form, html]));
}

/** Everything that was left, each once. */
const leftovers = new Map(
  Object.values(recorded.filters)
    .flatMap(({ left }) => Object.values(left).flatMap((forms) => Object.entries(forms)))
    .map(([form, { html, shown }]) => [`${form}\n${html}`, { form, html, shown }]),
);

/** Those that need a page and little time, and the ways in; the clipboard of a script is believed in Chromium only. */
const QUICK: Readonly<Record<string, readonly Way[]>> = {
  tinymce: ['source'],
  quill: ['source', 'pasted'],
  dompurify: ['source'],
  sethtml: ['source'],
};
const canRun = (engine: string, id: string, way: Way): boolean =>
  (way === 'source' || engine === 'chromium') && (id !== 'sethtml' || engine !== 'webkit');

let commune: Commune;
before(async () => {
  commune = await openCommune([fileURLToPath(new URL('../../node_modules', import.meta.url))]);
});
after(() => commune.close());

for (const engine of wantedEngines()) {
  describe(`forms behind filters in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine)));
    after(() => tab.close());

    for (const [id, ways] of Object.entries(QUICK))
      for (const way of ways.filter((one) => canRun(engine, id, one)))
        it(`${id}, ${way}: leaves what it left in the record`, async () => {
          const filter = FILTERS[id];
          assert.ok(filter);
          assert.deepEqual(await throughPage({ tab, commune }, id, filter, way), kept(id, way));
        });

    it('what any filter has left shows in a page with bantin.js what the record says', async () => {
      const pieces = [...leftovers.values()];
      assert.ok(pieces.length > 40);
      const shown = await shownOf(tab, commune, pieces);
      assert.deepEqual(
        pieces.map((piece, index) => ({ ...piece, shown: shown[index] })),
        pieces,
      );
    });
  });
}

describe('the record of filters', () => {
  it('has every filter and every form, and is the page in the documentation', async () => {
    assert.deepEqual(Object.keys(recorded.filters).toSorted(), Object.keys(FILTERS).toSorted());
    for (const id of Object.keys(FILTERS)) assert.deepEqual(Object.keys(kept(id)), Object.keys(formsFor(id)), id);
    assert.equal(await read('stories/docs/filters.mdx'), pageOf(recorded));
  });

  it('sanitize-html leaves what it left in the record', () => {
    assert.deepEqual(throughNode(formsFor('sanitize-html')), kept('sanitize-html'));
  });

  for (const [id, { form }] of Object.entries(FILTERS))
    if (form)
      it(`${id}: the form that is recommended becomes what it is`, () =>
        assert.equal(recorded.filters[id]?.left.source?.[form]?.shown, FORMS[form].whole));

  for (const [file, filters] of Object.entries(RECIPES))
    it(`${file}: what it says to paste comes through ${filters.join(' and ')}`, () => {
      const forms = formsOfRecipe(file);
      assert.ok(forms.length > 0);
      for (const id of filters)
        forms.forEach((_, index) =>
          assert.equal(recorded.filters[id]?.left.source?.[`${file} ${index + 1}`]?.shown, 'list', id),
        );
    });
});
