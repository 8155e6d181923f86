// demo/recipes/astro.md
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleOf } from '../../support/news.js';
import { blockOf, project } from '../project.js';
import { inNode, provinceSite } from '../province.js';
import { checkPage, type Check } from '../reader.js';

const BUILD = ['build', '--silent'];

export async function checkAstro(check: Check): Promise<void> {
  const { tool, write, folder } = await project('astro', { astro: '5.18.2' }, {});
  write({ 'src/pages/index.astro': blockOf('astro', 'astro') });
  const province = await provinceSite();
  const html = (): string => readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  await check('astro: the site is built with five articles in it', async () => {
    await tool('astro/astro.js', BUILD, { ...env, ...inNode(province.url) });
    for (const number of [1, 5]) assert.ok(html().includes(titleOf(number)), titleOf(number));
    assert.ok(!html().includes(titleOf(6)));
  });
  await checkPage(check, 'astro', join(folder, 'dist'));
  await province.close();
  await check('astro: the site is built when the endpoint fails, too', async () => {
    await tool('astro/astro.js', BUILD, { ...env, ...inNode(province.url) });
    assert.ok(!html().includes(titleOf(1)));
    assert.ok(html().includes('Tin trong tỉnh'));
  });
}
