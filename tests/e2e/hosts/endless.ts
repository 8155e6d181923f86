// Endless lists for whom nothing may move by itself: the tabs of these tests belong to readers who want less motion.
import assert from 'node:assert/strict';
import { titleAt } from './host.js';
import { inList, sees, untilInList, type Case } from './reader.js';

const ATTRIBUTES = 'src="/news.json?next&to=20" paging="infinite" count="20" open="inline"';
const place = (words: string): string => `root.querySelector('[role=status].place')?.textContent.trim() === '${words}'`;
/** Time to load more in, which must not happen. */
const atTheEnd = `for (let turn = 0; turn < 4; turn++) {
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { top, bottom } = document.querySelector('footer').getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;`;

const still: Case = async (tab, host) => {
  await tab.go(host.page('plain', ATTRIBUTES));
  assert.equal(await tab.run(`return matchMedia('(prefers-reduced-motion: reduce)').matches`), true);
  await inList(tab, 'list.scrollIntoView();');
  await sees(tab, { rows: 20 }, 'the first page');
  assert.equal(await inList(tab, atTheEnd), true, 'the footer is in sight');
  await sees(tab, { rows: 20 }, 'nothing has come by itself');
  await untilInList(tab, place('Đang hiện 20 tin.'), 'the place is told');
};

const byKeyboard: Case = async (tab, host) => {
  await tab.go(host.page('plain', ATTRIBUTES));
  await inList(tab, 'list.scrollIntoView();');
  await sees(tab, { rows: 20 }, 'the first page');
  await inList(tab, 'titles().at(-1).focus();');
  await tab.press('Tab');
  await sees(tab, { focus: 'Xem thêm' }, 'the button comes after the last title');
  await tab.press('Tab');
  await sees(tab, { focus: 'Chân trang', rows: 20 }, 'and after it the footer');
  await inList(tab, `root.querySelector('.pager button').focus();`);
  await tab.press('Enter');
  await sees(tab, { focus: titleAt(21), rows: 40 }, 'the first of the new ones has the focus');
  await untilInList(tab, place('Đang hiện 40 tin.'), 'the new place is told');
  assert.equal(await inList(tab, atTheEnd), true, 'the footer is in sight again');
  await sees(tab, { rows: 40 }, 'nothing more has come');
};

export const endlessLists: Readonly<Record<string, Case>> = {
  'an endless list is still for those who want less motion': still,
  'an endless list is walked by keyboard, and the footer is reached': byKeyboard,
};
