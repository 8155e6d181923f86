// demo/recipes/react.md
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { blockOf, project } from '../project.js';
import { checkComponent, type Check } from '../reader.js';

const PACKAGES = {
  react: '19.3.1',
  'react-dom': '19.3.1',
  '@types/react': '19.3.3',
  '@types/react-dom': '19.3.0',
  typescript: '5.9.3',
  vite: '8.3.8',
};

const FILES = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx' },
      ...{ strict: true, noEmit: true, lib: ['ES2022', 'DOM'], types: [] },
    },
    include: ['src'],
  }),
  'index.html':
    '<!doctype html><title>Xã</title><div id="root"></div><script type="module" src="/src/main.tsx"></script>',
  'src/main.tsx': `import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Bulletin } from './Bulletin.tsx';

declare global {
  var ownNews: object | undefined;
  var setNews: (news: object) => void;
}

function Page() {
  const [news, setNews] = useState(globalThis.ownNews);
  useEffect(() => void (globalThis.setNews = setNews), []);
  return <Bulletin news={news} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(<Page />);
`,
};

export async function checkReact(check: Check): Promise<void> {
  const { tool, refuses, write, folder } = await project('react', PACKAGES, FILES);
  write({ 'src/Bulletin.tsx': blockOf('react', 'tsx') });
  await check('react: tsc accepts it, and refuses a count that is a word', async () => {
    await tool('typescript/bin/tsc', ['--allowImportingTsExtensions']);
    const wrong = { file: 'src/Bulletin.tsx', from: 'count={5}', to: 'count="năm"' };
    assert.ok(await refuses(wrong, 'typescript/bin/tsc', ['--allowImportingTsExtensions']));
  });
  await check('react: Vite builds it', () => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn']));
  await checkComponent(check, 'react', join(folder, 'dist'));
}
