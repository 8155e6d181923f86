// Lists in a frame, as content systems have them that let no script into their pages.
import assert from 'node:assert/strict';
import { until, type Tab } from '../../support/tab.js';
import { BODY, titleAt, type Host } from './host.js';
import { step, type Case } from './reader.js';

const ATTRIBUTES = 'src="/news.json" loading="eager" open="dialog" deep-link="tin" count="12"';
const FRAME = `const frame = document.querySelector('iframe'), page = frame.contentDocument, root = page.querySelector('news-list')?.shadowRoot;
  const link = [...root?.querySelectorAll('.shown .title a') ?? []][3];
  const opened = root?.querySelector('.opened')?.shadowRoot;
  const { location, history } = frame.contentWindow;`;

const addFrame = (host: Host): string => `document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.src = ${JSON.stringify(host.page('plain', ATTRIBUTES))};
  frame.style.cssText = 'inline-size: 600px; block-size: 400px';
  document.body.append(frame);`;

async function openInFrame(tab: Tab): Promise<void> {
  await until(tab, `${FRAME} return !!link`, 'the list in the frame');
  await tab.run(`${FRAME} link.focus(); link.click();`);
  await until(
    tab,
    `${FRAME} return opened?.textContent.includes('${BODY}') && location.search === '?tin=4'`,
    'the article',
  );
}

async function closeByEscape(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await until(tab, `${FRAME} return !opened && !location.search && root.activeElement === link`, 'Escape closes it');
}

const back: Case = async (tab, host) => {
  await tab.go(host.page('framed', ATTRIBUTES));
  await openInFrame(tab);
  const { entries } = (await tab.run(`${FRAME} return { entries: history.length }`)) as { entries: number };
  await closeByEscape(tab);
  assert.equal(await tab.run(`${FRAME} return history.length`), entries);
  // It was a step back: there is a way forward.
  await step(tab, `${FRAME} history.forward()`);
  const title = JSON.stringify(titleAt(4));
  await until(
    tab,
    `${FRAME} return opened?.querySelector('.title')?.textContent.trim() === ${title}`,
    'Forward opens it',
  );
};

/** WebKit goes back in the first of such frames alone; the list closes its article all the same. */
const again: Case = async (tab, host) => {
  await tab.go(host.page('framed', ATTRIBUTES));
  for (let turn = 0; turn < 3; turn++) {
    await tab.run(addFrame(host));
    await openInFrame(tab);
    await closeByEscape(tab);
  }
};

export const framedPages: Readonly<Record<string, Case>> = {
  'a framed page: Escape is a step back': back,
  'a framed page in the place of another one: Escape closes the article': again,
};
