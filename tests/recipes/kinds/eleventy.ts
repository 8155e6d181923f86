// demo/recipes/eleventy.md
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleOf } from '../../support/news.js';
import { blockOf, project } from '../project.js';
import { inNode, provinceSite } from '../province.js';
import { checkPage, type Check } from '../reader.js';

export async function checkEleventy(check: Check): Promise<void> {
  const { tool, write, folder } = await project('eleventy', { '@11ty/eleventy': '3.1.8' }, {});
  write({
    'eleventy.config.js': blockOf('eleventy', 'js'),
    'index.njk': `<!doctype html><title>Xã</title>${blockOf('eleventy', 'njk')}${blockOf('eleventy', 'html')}`,
  });
  const province = await provinceSite();
  const html = (): string => readFileSync(join(folder, '_site/index.html'), 'utf8');
  const build = (): Promise<string> => tool('@11ty/eleventy/cmd.cjs', ['--quiet'], inNode(province.url));
  await check('eleventy: the site is built with five articles in it', async () => {
    await build();
    for (const number of [1, 5]) assert.ok(html().includes(titleOf(number)), titleOf(number));
    assert.ok(!html().includes(titleOf(6)));
  });
  await checkPage(check, 'eleventy', join(folder, '_site'));
  await province.close();
  await check('eleventy: the site is built when the endpoint fails, too', async () => {
    await build();
    assert.ok(!html().includes(titleOf(1)));
  });
}
