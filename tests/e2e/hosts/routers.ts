// Pages whose links are followed by a script: Turbo and htmx put the next page into the one that is there.
import assert from 'node:assert/strict';
import { BODY, TITLE, titleAt } from './host.js';
import { inList, look, press, sees, step, untilInList, type Case } from './reader.js';

const ABOUT = { at: 'gioi-thieu', title: 'Giới thiệu xã', lists: 0, opened: '' };

/** Opens an article, goes to another page and all the way back and forth. */
const there = (kind: string, open: string): Case => {
  return async (tab, host) => {
    await tab.go(host.page(kind, `src="/news.json" open="${open}" deep-link="tin" count="12"`));
    await inList(tab, 'list.scrollIntoView();');
    const list = { at: 'tin', title: TITLE, lists: 1, rows: 12, opened: '' };
    // The list under an article may be out of sight, and is not loaded then.
    const article = { at: 'tin?tin=9', title: `${titleAt(9)} – ${TITLE}`, lists: 1, opened: titleAt(9) };
    await sees(tab, list, 'the list');
    const { entries, listening } = await look(tab);

    const y = await press(tab, 9);
    await sees(tab, { ...article, focus: titleAt(9), entries: entries + 1, listening }, 'the article');
    await untilInList(tab, `opened()?.textContent.includes('${BODY}')`, 'its text');
    // The document stays: a page that is loaded anew would not be a test of the router.
    await tab.run('window.isSame = true');

    await step(tab, 'document.getElementById("about").click()');
    await sees(tab, { ...ABOUT, entries: entries + 2 }, 'another page');
    await step(tab, 'history.back()');
    await sees(tab, { ...article, entries: entries + 2, listening }, 'Back: the article');
    await step(tab, 'history.back()');
    await sees(tab, { ...list, focus: titleAt(9), y, entries: entries + 2, listening }, 'Back: the list, where it was');
    await step(tab, 'history.forward()');
    await sees(tab, { ...article, entries: entries + 2, listening }, 'Forward: the article');
    await step(tab, 'history.forward()');
    await sees(tab, { ...ABOUT, entries: entries + 2 }, 'Forward: another page');
    assert.equal(await tab.run('return window.isSame'), true);
  };
};

export const routers: Readonly<Record<string, Case>> = {
  'Turbo, article in the list': there('turbo', 'inline'),
  'Turbo, article over the page': there('turbo', 'dialog'),
  'htmx, article in the list': there('htmx', 'inline'),
  'htmx, article over the page': there('htmx', 'dialog'),
};
