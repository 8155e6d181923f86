// Lists of hundreds of rows, most of which have never been laid out.
import assert from 'node:assert/strict';
import { readPdf } from '../../support/pdf.js';
import type { Tab } from '../../support/tab.js';
import { TITLE, titleAt } from './host.js';
import { inList, press, sees, step, untilInList, type Case } from './reader.js';

const LONG = 'src="/news.json?to=500" count="500" open="inline"';
const OUTSIDE = `document.adoptedStyleSheets = root.adoptedStyleSheets;
  list.replaceWith(root.querySelector('.shown ul').cloneNode(true));`;
const isSeen = (number: number): string => `(() => {
    const links = [...titles(), ...document.querySelectorAll('.title a')];
    const { top, bottom } = links[${number - 1}].getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`;
const finds = (tab: Tab, number: number): Promise<unknown> =>
  tab.run(
    `getSelection().removeAllRanges(); return window.find(${JSON.stringify(titleAt(number))}, true, false, true)`,
  );

const found: Case = async (tab, host) => {
  await tab.go(host.page('plain', LONG));
  await inList(tab, 'list.scrollIntoView();');
  await sees(tab, { rows: 500 }, 'all rows');
  const far = await inList(
    tab,
    `return titles().filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length;`,
  );
  assert.ok(Number(far) > 300, `most rows are not laid out: ${String(far)}`);
  // Where `window.find` looks into no shadow root, as in WebKit, the same rows with the same styles are looked for outside of one.
  if (!(await finds(tab, 1))) await inList(tab, OUTSIDE);
  for (const number of [437, 12, 500]) {
    assert.equal(await finds(tab, number), true, `row ${number} is found`);
    await untilInList(tab, isSeen(number), `row ${number} is in sight`);
  }
};

/** A list that has grown by three pages. */
const grown = (attributes: string): Case => {
  return async (tab, host) => {
    await tab.go(host.page('plain', `src="/news.json?next&to=20" paging="more" count="20" ${attributes}`));
    await inList(tab, 'list.scrollIntoView();');
    for (const rows of [20, 40, 60]) {
      await sees(tab, { rows }, `${rows} rows`);
      await inList(tab, `root.querySelector('.pager button').click();`);
    }
    await sees(tab, { title: TITLE, rows: 80, focus: titleAt(61) }, 'four pages');
    const y = await press(tab, 73);
    await untilInList(tab, '(!list || opened())', 'the article');
    await step(tab, 'history.back()');
    await sees(tab, { title: TITLE, lists: 1, rows: 80, opened: '', focus: titleAt(73), y }, 'Back: the same place');
  };
};

const printed: Case = async (tab, host) => {
  await tab.go(host.page('plain', LONG));
  // The rest of the rows is drawn when the browser is idle: here it never is.
  await inList(tab, 'window.requestIdleCallback = () => 0; list.loading = "eager";');
  await sees(tab, { rows: 50 }, 'the first rows');
  if (tab.pdf) {
    const text = readPdf(await tab.pdf()).map((page) => page.text);
    const isWhole = (number: number) =>
      text.some((page) => page.includes(titleAt(number)) && page.includes(`Tóm tắt thứ ${number}:`));
    const all = [...new Array<undefined>(500)].map((_, index) => index + 1);
    assert.deepEqual(
      all.filter((number) => !isWhole(number)),
      [],
      'rows that are missing, or torn by the end of a page',
    );
  } else {
    const rows = await inList(tab, `dispatchEvent(new Event('beforeprint')); return titles().length;`);
    assert.equal(rows, 500);
  }
};

export const longLists: Readonly<Record<string, Case>> = {
  'a long list: what is far down is found': found,
  'a long list: Back leads to the same place, from an article in it': grown('open="inline" deep-link="tin"'),
  'a long list: Back leads to the same place, from an article over it': grown('open="dialog" deep-link="tin"'),
  'a long list: Back leads to the same place, from another page': grown('article-url="gioi-thieu?id={id}"'),
  'a long list: all of it is printed': printed,
};
