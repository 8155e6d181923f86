// demo/recipes/vue.md
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { blockOf, project } from '../project.js';
import { checkComponent, type Check } from '../reader.js';

const PACKAGES = {
  vue: '3.5.45',
  '@vitejs/plugin-vue': '6.0.11',
  'vue-tsc': '3.3.14',
  typescript: '5.9.3',
  vite: '8.3.8',
};

const FILES = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', jsx: 'preserve' },
      ...{ strict: true, noEmit: true, lib: ['ES2022', 'DOM'], types: [] },
    },
    vueCompilerOptions: { strictTemplates: true },
    include: ['src/**/*.ts', 'src/**/*.vue'],
  }),
  'index.html':
    '<!doctype html><title>Xã</title><div id="app"></div><script type="module" src="/src/main.ts"></script>',
  'src/Short.vue': `<script setup lang="ts">
import type {} from 'bantin/vue';
</script>

<template><news-list src="/tin.json" :count="5" /></template>
`,
  'src/main.ts': `import { createApp, h, shallowRef } from 'vue';
import Bulletin from './Bulletin.vue';

declare global {
  var ownNews: object | undefined;
  var setNews: (news: object) => void;
}

const news = shallowRef(globalThis.ownNews);
globalThis.setNews = (value) => void (news.value = value);
createApp({ render: () => h(Bulletin, { news: news.value }) }).mount('#app');
`,
};

export async function checkVue(check: Check): Promise<void> {
  const { tool, refuses, write, folder } = await project('vue', PACKAGES, FILES);
  write({ 'src/Bulletin.vue': blockOf('vue', 'vue'), 'vite.config.js': blockOf('vue', 'js') });
  await check('vue: vue-tsc accepts it, and refuses a count that is a word', async () => {
    await tool('vue-tsc/bin/vue-tsc.js');
    // In a file of its own: vue-tsc 3.3 finds no fault in a template with `https://` in it.
    const wrong = { file: 'src/Short.vue', from: ':count="5"', to: 'count="năm"' };
    assert.ok(await refuses(wrong, 'vue-tsc/bin/vue-tsc.js'));
  });
  await check('vue: Vite builds it', () => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn']));
  await checkComponent(check, 'vue', join(folder, 'dist'));
}
