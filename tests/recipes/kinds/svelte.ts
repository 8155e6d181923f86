// demo/recipes/svelte.md
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { blockOf, inlineOf, project } from '../project.js';
import { checkComponent, checkPlaceholder, type Check } from '../reader.js';

const PACKAGES = {
  svelte: '5.57.3',
  '@sveltejs/vite-plugin-svelte': '7.3.1',
  'svelte-check': '4.7.8',
  typescript: '5.9.3',
  vite: '8.3.8',
};

const FILES = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', verbatimModuleSyntax: true },
      ...{ strict: true, noEmit: true, lib: ['ES2022', 'DOM'], types: [], allowImportingTsExtensions: true },
    },
    include: ['src'],
  }),
  'vite.config.js': "import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };\n",
  'index.html':
    '<!doctype html><title>Xã</title><div id="app"></div><script type="module" src="/src/main.ts"></script>',
  'src/Page.svelte': `<script lang="ts">
  import Bulletin from './Bulletin.svelte';
  const page = globalThis as { ownNews?: object; setNews?: (news: object) => void };
  let news = $state.raw(page.ownNews);
  page.setNews = (value) => (news = value);
</script>

<Bulletin {news} />
<news-article @SRC@ article-id="2" loading="eager"></news-article>
`,
  'src/main.ts': `import { mount } from 'svelte';
import Page from './Page.svelte';

mount(Page, { target: document.getElementById('app') as HTMLElement });
`,
};

export async function checkSvelte(check: Check): Promise<void> {
  const { tool, refuses, write, folder } = await project('svelte', PACKAGES, FILES);
  write({
    'src/Bulletin.svelte': blockOf('svelte', 'svelte'),
    'src/Page.svelte': FILES['src/Page.svelte'].replace('@SRC@', inlineOf('svelte', /^src=\{/)),
  });
  const options = ['--tsconfig', 'tsconfig.json', '--fail-on-warnings'];
  await check('svelte: svelte-check accepts it, and refuses a count that is a word', async () => {
    await tool('svelte-check/bin/svelte-check', options);
    const wrong = { file: 'src/Bulletin.svelte', from: 'count={5}', to: 'count="năm"' };
    assert.ok(await refuses(wrong, 'svelte-check/bin/svelte-check', options));
  });
  await check('svelte: Vite builds it', () => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn']));
  await checkComponent(check, 'svelte', join(folder, 'dist'));
  await checkPlaceholder(check, 'svelte', join(folder, 'dist'));
}
