import { expect } from '@open-wc/testing';
import { dompurifyEngine } from '../../src/sanitize/engine-dompurify.js';
import type { Engine } from '../../src/sanitize/engine.js';
import { hasNativeEngine, nativeEngine } from '../../src/sanitize/engine-native.js';
import { parse5Engine } from '../../src/sanitize/engine-parse5.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { compared, shownBy } from './comparison.js';
import { base, benign } from './corpus.js';
import { type BrowserName, type Difference, differences } from './differences.js';
import { bodies } from './editors.js';
import { faults } from './harmless.js';

const here: BrowserName = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';
const listed = differences.filter(({ only }) => !only || only.includes(here));

const ofBrowser = [...(hasNativeEngine() ? [nativeEngine] : []), dompurifyEngine] as readonly Engine[];
const all = [...ofBrowser, parse5Engine as Engine];

const shownByAll = (html: string, engines: readonly Engine[] = all) =>
  Promise.all(engines.map((engine) => shownBy(engine, html)));
const isOne = (shown: readonly string[]): boolean => new Set(shown).size === 1;
const without = (html: string, { cause, instead }: Difference): string => html.replace(cause, instead);

/** The difference that explains a text alone; an empty list when all of them together do, undefined when not even they do. */
async function explained(html: string): Promise<readonly Difference[] | undefined> {
  for (const difference of listed) {
    const rest = without(html, difference);
    if (rest !== html && isOne(await shownByAll(rest))) return [difference];
  }
  return isOne(await shownByAll(listed.reduce(without, html))) ? [] : undefined;
}

/** What could do harm in what any engine makes of a text. */
const harm = async (html: string): Promise<readonly string[]> =>
  (await Promise.all(all.map(async (engine) => faults(await sanitizeHtml(html, { base, engine }))))).flat();

describe('the engines of this browser and that of the server', function () {
  this.timeout(55_000);
  const unequal: string[] = [];

  before(async () => {
    const trees = (await (await fetch('/__api/server-trees')).json()) as readonly string[];
    expect(trees.length).to.equal(compared.length);
    for (const [index, { html }] of compared.entries()) {
      if (!isOne([...(await shownByAll(html, ofBrowser)), trees[index] ?? ''])) unequal.push(html);
    }
  });

  it('show the same of every honest text', () => {
    const honest = new Set([...benign.map(([html]) => html), ...bodies.map(([, html]) => html)]);
    expect(unequal.filter((html) => honest.has(html))).to.deep.equal([]);
  });

  it('show different things of hostile ones only for the listed reasons, and nothing that does harm', async () => {
    const used = new Set<Difference>();
    const unlisted: unknown[] = [];
    for (const html of unequal) {
      expect(await harm(html), html).to.deep.equal([]);
      const causes = await explained(html);
      for (const cause of causes ?? []) used.add(cause);
      if (!causes) unlisted.push([html, ...(await shownByAll(html))]);
    }
    expect(unlisted).to.deep.equal([]);
    expect(listed.filter((difference) => !used.has(difference)).map(({ reason }) => reason)).to.deep.equal([]);
  });
});
