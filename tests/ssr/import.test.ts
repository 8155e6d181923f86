import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a module in a Node of its own, where nothing has been loaded yet. Resolves to what it printed as JSON. */
async function inNode(code: string): Promise<unknown> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], { cwd: ROOT });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (err += part));
  const [status] = (await once(child, 'close')) as [number];
  assert.equal(status, 0, err);
  assert.equal(err, '');
  return JSON.parse(out);
}

describe('bantin where there is no document', () => {
  const entries = {
    'the main entry': ['index.ts', ['NewsArticle', 'NewsList', 'RelatedNews', 'define', 'loadFeed', 'registerFormat']],
    'the entry that registers': ['define.ts', []],
    'one element’s registration': ['define/news-list.ts', []],
    'the entry of a script tag': ['embed.ts', []],
    'the server': ['server.ts', ['articleJsonLd', 'loadFeed', 'renderArticle', 'renderList']],
  } as const;
  for (const [name, [file, names]] of Object.entries(entries)) {
    it(`can be imported, and leaves nothing behind: ${name}`, async () => {
      const result = await inNode(`
        const before = Reflect.ownKeys(globalThis);
        const module = await import('./src/${file}');
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String);
        console.log(JSON.stringify({
          names: Object.keys(module), added,
          tags: ['news-list', 'news-article', 'related-news'].filter((tag) => globalThis.customElements?.get(tag)),
          record: globalThis[Symbol.for('bantin')] ?? null,
        }));
      `);
      const { names: exported, added, tags, record } = result as Record<string, string[]>;
      for (const wanted of names) assert.ok(exported?.includes(wanted), wanted);
      assert.deepEqual(tags, []);
      assert.equal(record, null);
      // Lit counts the copies of its templates.
      assert.deepEqual(
        (added ?? []).filter((key) => !/^litHtml/.test(key)),
        [],
      );
    });
  }

  it('renders on the server with the main entry beside it', async () => {
    const html = await inNode(`
      await import('./src/index.ts');
      const { loadFeed, renderList } = await import('./src/server.ts');
      const fetch = async () => new Response(JSON.stringify([{ title: 'Tin một' }]));
      const { articles } = await loadFeed({ src: 'https://tinh.example/tin.json', fetch });
      console.log(JSON.stringify(renderList(articles)));
    `);
    assert.equal(html, '<ul><li><h3>Tin một</h3></li></ul>');
  });

  it('makes the classes available without an instance', async () => {
    const names = await inNode(`
      const { NewsArticle, NewsList, RelatedNews } = await import('./src/index.ts');
      console.log(JSON.stringify([NewsArticle, NewsList, RelatedNews].map((element) => element.observedAttributes.includes('src'))));
    `);
    assert.deepEqual(names, [true, true, true]);
  });
});
