// Pages whose server does not give one part of the library.
import assert from 'node:assert/strict';
import { until, type Tab } from '../../support/tab.js';
import { BODY, type Host, type Lameness } from './host.js';
import { press, step, untilInList, type Case } from './reader.js';

const ARTICLE = `const article = document.querySelector('news-article'), root = article?.shadowRoot;
  const words = (root?.querySelector('.root')?.textContent ?? '').replace(/\\s+/g, ' ');`;
const attributes = 'src="/bai.json" loading="eager" timeout="600"';

const untilInArticle = (tab: Tab, condition: string, what: string): Promise<unknown> =>
  until(tab, `${ARTICLE} return !!(${condition})`, what);

function go(tab: Tab, host: Host, part: string, how: Lameness): Promise<unknown> {
  host.refused.length = 0;
  return tab.go(host.page(`lame:${part}:${how}`, attributes, 'bai'), how === 'silent');
}

/** Without what makes tables and files nicer they are there all the same. */
const plain = (part: string, how: Lameness): Case => {
  return async (tab, host) => {
    await go(tab, host, part, how);
    await untilInArticle(tab, `words.includes('${BODY}') && words.includes('Thôn một')`, 'the text');
    const file = await tab.run(`${ARTICLE} return root.querySelector('a[href$="/tep/qd12.pdf"]')?.textContent.trim()`);
    assert.match(String(file), /Quyết định số 12/);
    assert.notDeepEqual(host.refused, [], 'the part was asked for');
    assert.equal(await tab.run(`${ARTICLE} return article.matches(':state(error)')`), false);
  };
};

/** Whether the engine asks again for a module that could not be had: Firefox keeps the failure as long as the page is there. */
const PROBE = `const probe = () => import('/lame/probe/late/probe.js').then(() => true, () => false);
  return [await probe(), await probe()].join();`;

/** Without what draws an article nothing can be shown, but it is asked for again: by the element or its reader, else by loading the page anew. */
const page: Case = async (tab, host) => {
  await go(tab, host, 'article-page', 'late');
  // News that come after the part has failed ask for it again at once.
  const seen = `(article?.matches(':state(error)') || words.includes('${BODY}')) && words`;
  const words = await until(tab, `${ARTICLE} return ${seen}`, 'it has failed, or asked again');
  assert.match(String(words), new RegExp(`Chưa tải được tin|${BODY}`));
  assert.notDeepEqual(host.refused, [], 'the part was not there at first');
  const probed = await tab.run(PROBE);
  await tab.run(`${ARTICLE} root.querySelector('[part~="more"]')?.click()`);
  if (probed === 'false,false') {
    await untilInArticle(tab, `words.includes('Thử lại')`, 'the button is there again');
    await step(tab, 'location.reload()');
  }
  await untilInArticle(tab, `words.includes('${BODY}')`, 'the text, once it is asked for again');
};

const opened: Case = async (tab, host) => {
  await tab.go(
    host.page('lame:article-page:gone', 'src="/news.json" loading="eager" timeout="600" open="inline" count="12"'),
  );
  await press(tab, 2);
  await untilInList(tab, `opened()?.querySelector('[role="alert"]').textContent.trim()`, 'what went wrong');
  await untilInList(tab, `opened().querySelector('.title').textContent.trim() === 'Tin số 2 của xã'`, 'the title');
  await tab.run(
    `document.querySelector('news-list').shadowRoot.querySelector('.opened').shadowRoot.querySelector('.back').click()`,
  );
  await untilInList(tab, `!opened() && titles().length === 12`, 'the list');
};

export const lamePages: Readonly<Record<string, Case>> = {
  'a part that is gone: tables': plain('article-tables', 'gone'),
  'a part that is gone: files': plain('article-files', 'gone'),
  'a part whose server is silent: tables': plain('article-tables', 'silent'),
  'a part whose server is silent: files': plain('article-files', 'silent'),
  'a part that is gone at first: the page of an article': page,
  'a part that is gone: the page of an opened article': opened,
};
