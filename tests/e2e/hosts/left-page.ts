// Pages that are left for another site and come back from the browser's memory as they were.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { until, type Tab } from '../../support/tab.js';
import { BODY, FASTER, TITLE, titleAt, type Host } from './host.js';
import { inList, look, press, sees, step, untilInList, type Case } from './reader.js';

/** Seconds on the page's own clock. */
const PERIOD = 15;
const PERIOD_MS = (PERIOD * 1000) / FASTER;
const LIST = { at: 'tin', title: TITLE, lists: 1, rows: 12, opened: '' };

async function untilAsked({ asked }: Host, count: number): Promise<void> {
  for (let tries = 0; asked.length < count; tries++) {
    assert.ok(tries < 200, `the news are asked for ${count} times, not ${asked.length}`);
    await sleep(50);
  }
}

/** Follows a link of the page, and comes back to the same document: all three engines keep it. */
async function leaveAndReturn(tab: Tab, act: () => Promise<void> = async () => {}): Promise<void> {
  await step(tab, 'document.getElementById("about").click()');
  await sees(tab, { title: 'Giới thiệu xã', lists: 0 }, 'another page');
  await act();
  await step(tab, 'history.back()');
  await sees(tab, { lists: 1 }, 'the page is back');
  assert.equal(await until(tab, 'return String(window.shown)', 'how it was shown'), 'false,true');
}

const refreshed: Case = async (tab, host) => {
  const before = host.asked.length;
  await tab.go(host.page('fast', `src="/news.json" loading="eager" timeout="600" refresh="${PERIOD}" count="12"`));
  await sees(tab, LIST, 'the list');
  await untilAsked(host, before + 2);
  let left = 0;
  await leaveAndReturn(tab, async () => {
    left = host.asked.length;
    await sleep(2 * PERIOD_MS);
    assert.equal(host.asked.length, left, 'a page that is left asks for nothing');
  });
  await untilAsked(host, left + 3);
  const times = host.asked.slice(left, left + 3);
  // What was missed is asked for once; then the clock goes on as before. Timers fire late but never early.
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  assert.ok(Math.min(...gaps) > PERIOD_MS / 2, `asked for again after ${gaps.join()} ms`);
};

const alive: Case = async (tab, host) => {
  await tab.go(host.page('plain', 'src="/news.json" open="inline" deep-link="tin" count="12" loading="eager"'));
  await sees(tab, LIST, 'the list');
  const asked = host.asked.length;
  await leaveAndReturn(tab);
  assert.equal(host.asked.length, asked, 'nothing is asked for again');
  const { entries, listening } = await look(tab);
  const y = await press(tab, 9);
  await sees(tab, { opened: titleAt(9), title: `${titleAt(9)} – ${TITLE}`, listening }, 'its titles open');
  await step(tab, 'history.back()');
  await sees(tab, { ...LIST, focus: titleAt(9), y, entries, listening }, 'and close');
};

const withArticle: Case = async (tab, host) => {
  await tab.go(host.page('plain', 'src="/news.json" open="inline" deep-link="tin" count="12" loading="eager"'));
  const y = await press(tab, 5);
  await untilInList(tab, `opened()?.textContent.includes('${BODY}')`, 'the article');
  await inList(tab, 'scrollTo(0, 0);');
  const article = { at: 'tin?tin=5', opened: titleAt(5), title: `${titleAt(5)} – ${TITLE}` };
  await leaveAndReturn(tab);
  await sees(tab, article, 'the article is open as it was');
  await step(tab, 'history.back()');
  await sees(tab, { ...LIST, focus: titleAt(5), y }, 'and closes');
};

export const leftPages: Readonly<Record<string, Case>> = {
  'a left page: its clock rests and goes on': refreshed,
  'a left page: its list is alive': alive,
  'a left page: its article is open': withArticle,
};
