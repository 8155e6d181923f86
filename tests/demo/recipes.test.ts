import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const folder = new URL('../../demo/recipes/', import.meta.url);
const recipes = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

/** Names of the generated tables, and what HTML itself allows everywhere. */
const known = new Set([...read('README.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name));
for (const name of ['style', 'lang', 'debug', 'class']) known.add(name);

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const words = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/^#.*$/gm, '');

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Attributes of the tags, blocks and links in a piece of HTML. */
function namesIn(html: string): string[] {
  const tags = all(html, /<(?:news-list|news-article|related-news)\s([^>]*)>/g)
    .join(' ')
    .replace(/"[^"]*"/g, '""');
  const queries = all(html, /#(?:news-list|news-article|related-news)\?([^"]*)"/g);
  return [
    ...all(tags, /(?:^|\s)([a-z-]+)/g),
    ...all(html, /\sdata-(?!(?:news-list|news-article|related-news|bantin)\b)([a-z-]+)/g),
    ...queries.flatMap((query) => [...new URLSearchParams(query.replaceAll('&amp;', '&')).keys()]),
  ];
}

describe('recipes', () => {
  it('are those that were promised, and the first page names them all', () => {
    assert.equal(recipes.length, 15);
    const index = read('demo/recipes/README.md');
    for (const name of recipes) assert.ok(index.includes(`(${name})`), name);
  });

  for (const name of recipes) {
    const text = read(`demo/recipes/${name}`);

    it(`${name} speaks Vietnamese first and English after`, () => {
      const [first = '', ...rest] = text.split('\n---\n\n');
      const last = rest.at(-1) ?? '';
      assert.match(words(first), VIETNAMESE);
      assert.ok(last.length > 60);
      assert.doesNotMatch(words(last), VIETNAMESE);
    });

    it(`${name} has text to paste, with attributes that there are`, () => {
      assert.match(text, /```\w/);
      const html = [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code = '']) => code).join('\n');
      assert.deepEqual(
        namesIn(html).filter((attribute) => !known.has(attribute)),
        [],
      );
    });

    it(`${name} links to files that there are`, () => {
      for (const [, address = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(new URL(address, folder)), address);
    });
  }

  it('the plugin for WordPress allows the attributes that forms are allowed, and no others', () => {
    const plugin = /BANTIN_ATTRIBUTES = '([^']+)'/.exec(read('demo/recipes/bantin.php'))?.[1]?.split(' ');
    const source = read('src/define/discover.ts');
    const list = source.slice(source.indexOf('const ATTRIBUTES'), source.indexOf(').split'));
    const forms = [...list.matchAll(/'([^']+)'/g)].flatMap(([, part = '']) => part.split(' ').filter(Boolean));
    assert.ok(forms.length > 30);
    assert.deepEqual(plugin, forms);
  });
});
