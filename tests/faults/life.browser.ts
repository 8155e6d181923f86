import { expect } from '@open-wc/testing';
import { partsOf, titlesOf } from '../support/reader.js';
import { row, rows, titleOf } from '../support/news.js';
import { answering } from '../support/endpoint.js';
import { answer, json, refusal, thenSilence, type Answer } from './answer.js';
import { TAGS, type Tag } from './fault.js';
import { courses } from './life.js';
import { announced, become, isIn, planned, reportAll, retryButton, sleep, Watched } from './run.js';
import { engine, uncaught } from './suite.js';

type Name = (typeof courses)[number]['name'];

const good = json(rows(2));
const later = json([row(5), row(6)]);
const { now } = Date;
let shift = 0;
const placed: Watched[] = [];

const place = (tag: Tag, src: string, attributes: Record<string, string> = {}): Watched => {
  const watched = new Watched(tag, src, { ...attributes });
  placed.push(watched);
  return watched;
};

/** Gives a getter of the browser another value until the end of the test. */
function pretend(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { get: () => value, configurable: true });
}

const setOnline = (isOnline: boolean): void => {
  pretend(navigator, 'onLine', isOnline);
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};

const setHidden = (isHidden: boolean): void => {
  pretend(document, 'hidden', isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Lets background timers believe that so much time has passed. */
const pass = (seconds: number): void => {
  shift += seconds * 1000;
  document.dispatchEvent(new Event('visibilitychange'));
};

const shows = async ({ element }: Watched, number: number): Promise<void> => {
  const isShown = await become(() => titlesOf(element)[0] === titleOf(number) && !isIn(element, 'error'), 12);
  expect(isShown, `shows number ${number}: ${titlesOf(element).join()}`).to.equal(true);
};

const says = async ({ element }: Watched, state: string): Promise<void> => {
  expect(await become(() => isIn(element, state), 12), `is ${state}`).to.equal(true);
};

const rss: Answer = answer(
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title><item><guid>9</guid><title>${titleOf(9)}</title><link>https://tinh.example/tin/9</link><pubDate>Fri, 20 Mar 2026 01:00:00 GMT</pubDate></item></channel></rss>`,
  { 'content-type': 'application/rss+xml' },
);
const jsonFeed = json({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tin',
  items: [
    { id: '8', url: 'https://tinh.example/tin/8', title: titleOf(8), date_published: '2026-03-20T08:00:00+07:00' },
  ],
});

/** A frame whose policy allows no other address than its own. */
async function underPolicy(tag: Tag, src: string): Promise<Element> {
  const script = "import '/src/define.ts';";
  const page = await answering({
    type: 'text/html',
    body: `<!doctype html><script type="module">${script}</script><${tag} src="${src}" loading="eager"></${tag}>`,
    headers: { 'content-security-policy': "connect-src 'self'" },
  });
  const frame = document.createElement('iframe');
  frame.src = page.url;
  document.body.append(frame);
  const find = (): Element | null | undefined => frame.contentDocument?.querySelector(tag);
  await become(() => {
    const element = find();
    return !!element && isIn(element, 'error') && announced(element) !== '';
  });
  const element = find();
  if (!element) throw new Error('the frame has no element');
  return element;
}

const plays: Readonly<Record<Name, (tag: Tag) => Promise<void>>> = {
  'offline and back': async (tag) => {
    const plan = await planned({ '': [good] }, true);
    setOnline(false);
    const watched = place(tag, plan.url);
    await says(watched, 'error');
    expect(watched.errors[0]?.code).to.equal('network');
    await plan.set({ '': [good] });
    setOnline(true);
    await shows(watched, 1);
    await sleep(300);
    expect((await plan.seen()).requests).to.equal(1);
  },

  'offline with news': async (tag) => {
    const plan = await planned({ '': [good, []] });
    const watched = place(tag, plan.url);
    await shows(watched, 1);
    setOnline(false);
    await watched.element.reload();
    await says(watched, 'stale');
    expect(titlesOf(watched.element)[0]).to.equal(titleOf(1));
    await plan.set({ '': [later] });
    setOnline(true);
    await shows(watched, 5);
    await sleep(300);
    expect((await plan.seen()).requests).to.equal(1);
  },

  'hidden tab': async (tag) => {
    const plan = await planned({ '': [good] });
    const watched = place(tag, plan.url, { refresh: '60' });
    await shows(watched, 1);
    // The timer is a part that comes a moment after the news.
    await import('../../src/elements/above-news.js');
    await sleep(100);
    setHidden(true);
    pass(3600);
    await sleep(500);
    expect((await plan.seen()).requests).to.equal(1);
    setHidden(false);
    await become(() => watched.answers > 1);
    await sleep(300);
    expect((await plan.seen()).requests).to.equal(2);
  },

  'Content-Security-Policy': async (tag) => {
    const plan = await planned({ '': [good] });
    const element = await underPolicy(tag, plan.url);
    expect(announced(element)).to.equal('Chưa lấy được tin vì trang này chưa được cài đặt đúng.');
    expect(retryButton(element)).to.equal(undefined);
    expect((await plan.seen()).requests).to.equal(0);
  },

  'another format each time': async (tag) => {
    const plan = await planned({ '': [good, rss, jsonFeed, good] });
    const watched = place(tag, plan.url);
    for (const number of [1, 9, 8, 1]) {
      await shows(watched, number);
      void watched.element.reload();
    }
    expect(watched.errors).to.deep.equal([]);
  },

  'old answer late': async (tag) => {
    const slow = await planned({ '': [[{ wait: 900 }, ...good]] });
    const quick = await planned({ '': [later] });
    const watched = place(tag, slow.url);
    expect(await become(() => isIn(watched.element, 'loading'))).to.equal(true);
    await sleep(50);
    watched.element.setAttribute('src', quick.url);
    await shows(watched, 5);
    await sleep(1100);
    expect(titlesOf(watched.element)[0]).to.equal(titleOf(5));
    expect(watched.errors).to.deep.equal([]);
  },

  'removed and put back': async (tag) => {
    const plan = await planned({ '': [thenSilence(), good] });
    const { element } = place(tag, plan.url, { timeout: '20' });
    while (!(await plan.seen()).open) await sleep(20);
    element.remove();
    while ((await plan.seen()).open) await sleep(20);
    document.body.append(element);
    expect(await become(() => titlesOf(element).length > 0)).to.equal(true);
    expect((await plan.seen()).requests).to.equal(2);
  },

  'fails for long': async (tag) => {
    const plan = await planned({ '': [good, refusal(404)] });
    const watched = place(tag, plan.url, { refresh: '15' });
    await shows(watched, 1);
    await import('../../src/elements/above-news.js');
    await sleep(100);
    const asked = async (act: () => void): Promise<number> => {
      const before = (await plan.seen()).requests;
      act();
      await sleep(500);
      await become(() => !isIn(watched.element, 'loading'));
      return (await plan.seen()).requests - before;
    };
    for (let round = 0; round < 3; round++) expect(await asked(() => pass(20)), `refresh ${round}`).to.equal(1);
    expect(await asked(() => pass(20)), 'the fourth refresh').to.equal(0);
    expect(titlesOf(watched.element)[0]).to.equal(titleOf(1));
    expect(await asked(() => retryButton(watched.element)?.click()), 'the reader').to.equal(1);
    await plan.set({ '': [later] });
    expect(await asked(() => pass(20)), 'before the minute is over').to.equal(0);
    expect(await asked(() => pass(60)), 'after a minute').to.equal(1);
    // A list keeps news that came in the background until the reader wants them.
    expect(await become(() => !isIn(watched.element, 'error'))).to.equal(true);
    expect(await asked(() => pass(20)), 'and then as ever').to.equal(1);
  },

  'a crowd': async (tag) => {
    const plan = await planned({ '': [refusal(500)] });
    const crowd = [...new Array(30)].map(() => place(tag, plan.url));
    for (const watched of crowd) {
      await says(watched, 'error');
      expect(announced(watched.element)).not.to.equal('');
      expect(watched.errors.map(({ code }) => code)).to.deep.equal(['http']);
    }
    expect((await plan.seen()).requests).to.be.at.most(3);
  },

  'mended a moment later': async (tag) => {
    const plan = await planned({ '': [refusal(404)] });
    await says(place(tag, plan.url), 'error');
    await plan.set({ '': [good] });
    await sleep(2200);
    await shows(place(tag, plan.url), 1);
  },

  'one of two sources': async (tag) => {
    const [fine, broken] = [await planned({ '': [good] }), await planned({ '': [refusal(404)] })];
    const watched = place(tag, `${broken.url} ${fine.url}`);
    await shows(watched, 1);
    expect(await become(() => partsOf(watched.element, 'status').length > 0)).to.equal(true);
    expect(watched.errors.map(({ code }) => code)).to.deep.equal(['http']);
  },

  'one of two fails for long': async (tag) => {
    const [fine, broken] = [await planned({ '': [good] }), await planned({ '': [refusal(404)] })];
    const watched = place(tag, `${broken.url} ${fine.url}`, { refresh: '15' });
    await shows(watched, 1);
    await import('../../src/elements/above-news.js');
    await sleep(100);
    const asked = async (seconds = 20): Promise<number[]> => {
      const before = [await fine.seen(), await broken.seen()];
      pass(seconds);
      await sleep(500);
      await become(() => !isIn(watched.element, 'loading'));
      const after = [await fine.seen(), await broken.seen()];
      return after.map(({ requests }, place) => requests - (before[place]?.requests ?? 0));
    };
    for (let round = 0; round < 3; round++) expect(await asked(), `refresh ${round}`).to.deep.equal([1, 1]);
    expect(await asked(), 'the fourth refresh').to.deep.equal([1, 0]);
    expect(titlesOf(watched.element)[0]).to.equal(titleOf(1));
    expect(partsOf(watched.element, 'status').length).to.equal(1);
    await broken.set({ '': [good] });
    expect(await asked(60), 'after a minute').to.deep.equal([1, 1]);
    expect(await become(() => !partsOf(watched.element, 'status').length)).to.equal(true);
  },

  'an element that cannot be drawn': async (tag) => {
    const plan = await planned({ '': [good, later] });
    const watched = place(tag, plan.url);
    const broken = (): never => {
      throw new Error('not drawn');
    };
    Object.defineProperty(watched.element, 'show', { value: broken, configurable: true });
    await says(watched, 'error');
    expect(watched.errors.map(({ code }) => code)).to.deep.equal(['markup']);
    expect(announced(watched.element)).to.include('Thử lại');
    Reflect.deleteProperty(watched.element, 'show');
    retryButton(watched.element)?.click();
    await shows(watched, 5);
  },
};

describe('faults: a course of events', () => {
  const { warn } = console;
  before(() => {
    console.warn = () => {};
    Date.now = () => now() + shift;
  });
  after(() => {
    console.warn = warn;
    Date.now = now;
  });
  afterEach(() => {
    for (const { element } of placed.splice(0)) element.remove();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    Reflect.deleteProperty(navigator, 'onLine');
    Reflect.deleteProperty(document, 'hidden');
  });

  for (const { name, course, sees, ...more } of courses) {
    for (const tag of TAGS) {
      it(`${name}: ${tag} shows ${sees}`, async function () {
        this.timeout(40_000);
        const started = performance.now();
        const [code, group] = ['code' in more ? more.code : '', 'a course of events'];
        const problem = await plays[name](tag).then(
          () => [],
          (thrown: Error) => [thrown.message],
        );
        const time = performance.now() - started;
        await reportAll(engine, [{ group, fault: name, server: course, sees, tag, code, problems: problem, time }]);
        expect(problem).to.deep.equal([]);
      });
    }
  }

  it('leaves nothing uncaught', () => {
    expect(uncaught).to.deep.equal([]);
  });
});
