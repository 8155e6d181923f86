import { expect } from '@open-wc/testing';
import '../../src/define.js';
// Parts that elements load when they need them: here with the test's file, so that no first fault waits for them.
import '../../src/controllers/explain.js';
import '../../src/elements/news-article/article-page.js';
import '../../src/elements/news-list/list-view.js';
import '../../src/elements/related-news/related-view.js';
import '../../src/feed/browser-details.js';
import '../../src/feed/read-feed.js';
import '../../src/fetch/failure.js';
import '../../src/reading/source-error.js';
import '../../src/reading/text-layer.js';
import { TAGS, type Fault, type Tag } from './fault.js';
import { inTurns, reportAll, runFault, type Outcome } from './run.js';

/** Milliseconds for all faults of a file. */
const LONGEST = 220_000;

export const engine = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Elements that are under way at a time, where each is little work; WebKit lets requests of a page wait for each other. */
const AT_ONCE = engine === 'webkit' ? 12 : 36;

/** What nobody has caught, since the file was loaded. */
export const uncaught: string[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(`rejected: ${String(reason)}`));

const silent = (): void => {};

/** One test for each fault in each element. The faults run side by side before the first of them. */
export function testFaults(title: string, all: readonly Fault[], atOnce = AT_ONCE): void {
  // Broken off or damaged, a body is a whole one to WebKit.
  const faults = all.map((fault) => (engine === 'webkit' ? { ...fault, ...fault.webkit } : fault));
  describe(`faults: ${title}`, () => {
    const outcomes = new Map<string, Outcome>();
    const { warn } = console;
    const keyOf = (fault: string, tag: Tag): string => `${tag} ${fault}`;

    before(async function () {
      this.timeout(LONGEST);
      // What to do is said in the console; a thousand times would hide what matters.
      console.warn = silent;
      const trials = faults.flatMap((fault) => TAGS.map((tag) => ({ fault, tag })));
      const results = await inTurns(trials, atOnce, ({ fault, tag }) => runFault(fault, tag));
      for (const outcome of results) outcomes.set(keyOf(outcome.fault, outcome.tag), outcome);
      const words = new Map(faults.map(({ name, server, sees }) => [name, { server, sees }]));
      const rows = results.map((outcome) => ({ group: title, ...words.get(outcome.fault), ...outcome }));
      await reportAll(engine, rows);
    });

    after(() => {
      console.warn = warn;
    });

    for (const { name, sees } of faults) {
      for (const tag of TAGS) {
        it(`${name}: ${tag} shows ${sees}`, () => {
          void expect(outcomes.get(keyOf(name, tag))?.problems).to.deep.equal([]);
        });
      }
    }

    it('leave nothing uncaught', () => {
      void expect(uncaught).to.deep.equal([]);
    });
  });
}
