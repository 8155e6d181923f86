// demo/recipes/static-html.md
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { titleOf } from '../../support/news.js';
import { blocksOf, project } from '../project.js';
import { openReader, showsNewest, until, type Check } from '../reader.js';

const HEAD = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Xã</title>';

export async function checkStaticHtml(check: Check): Promise<void> {
  const { write, folder } = await project('plain', {}, {});
  const [list = '', article = ''] = blocksOf('static-html', 'html');
  const [script = ''] = list.split('\n');
  write({ 'index.html': HEAD + list, 'tin.html': HEAD + script + article });
  cpSync(join(folder, 'node_modules/bantin/dist'), join(folder, 'bantin'), { recursive: true });
  const { page, errors, open, close } = await openReader(folder);
  try {
    await check('static-html: the list shows five articles, each leads to the page for reading', async () => {
      await open();
      await showsNewest(page, 5);
      await page.locator('news-list [part~="title"] a').nth(1).click();
      await page.waitForURL('**/tin.html?id=2');
      await until(page, "document.querySelector('news-article').shadowRoot.textContent.includes('Toàn văn của tin')");
      await until(page, `document.title.startsWith(${JSON.stringify(titleOf(2))}) && document.title.endsWith('Xã')`);
      assert.deepEqual(errors, []);
    });
  } finally {
    await close();
  }
}
