import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heightOf } from '../../src/inspect/room-kept.js';
import { newsFacts, roomHeight, roomStyle } from '../../src/inspect/room-style.js';
import {
  blockForm,
  frameForm,
  linkForm,
  preloadLines,
  scriptLine,
  tagForm,
  type Block,
} from '../../src/inspect/snippet.js';

const SRC = 'https://tinh.example/tin?a=1&b="2"';
const BLOCK: Block = {
  tag: 'news-list',
  attributes: [
    ['src', SRC],
    ['count', '5'],
    ['theme', ''],
  ],
  style: 'display:block;min-height:300px',
  fallback: { url: 'https://tinh.example/tin-tuc', text: 'Tin <tỉnh>' },
};
const flat = (text: string): string => text.replace(/\n\s*/g, ' ');

describe('the lines to paste', () => {
  it('are a tag with its room and its link, escaped, without attributes that have no value', () => {
    assert.equal(
      flat(tagForm(BLOCK)),
      '<news-list src="https://tinh.example/tin?a=1&amp;b=&quot;2&quot;" count="5" style="display:block;min-height:300px" > ' +
        '<a href="https://tinh.example/tin-tuc">Tin &lt;tỉnh&gt;</a> </news-list>',
    );
  });

  it('are a block whose attributes all have values', () => {
    const text = flat(blockForm(BLOCK));
    assert.match(text, /^<div data-news-list="1" data-src="[^"]+" data-count="5" style="[^"]+" > <a .*<\/a> <\/div>$/);
  });

  it('are a link that carries everything in its hash', () => {
    const [, address = ''] = /href="([^"]+)"/.exec(linkForm(BLOCK)) ?? [];
    const { hash, origin } = new URL(address.replaceAll('&amp;', '&'));
    assert.equal(origin, 'https://tinh.example');
    const values = new URLSearchParams(hash.replace('#news-list?', ''));
    assert.deepEqual(
      [...values],
      [
        ['src', SRC],
        ['count', '5'],
      ],
    );
    assert.match(linkForm(BLOCK), /^<p style="display:block;min-height:300px"><a /);
  });

  it('are a frame that names no address of news', () => {
    const text = flat(frameForm(BLOCK, 'https://tinh.example/embed/list.html?source=tinh', 'Tin'));
    assert.match(text, /src="https:\/\/tinh\.example\/embed\/list\.html\?source=tinh&amp;count=5" title="Tin"/);
    assert.match(text, /data-bantin="1"/);
  });

  it('name the sites of blocks and links, and the hash of the file', () => {
    assert.equal(
      scriptLine('/b.js', { origins: 'self,https://tinh.example', integrity: 'sha384-x' }),
      '<script type="module" src="/b.js?origins=self,https://tinh.example" integrity="sha384-x" crossorigin></script>',
    );
  });

  it('ask early for the address that the element will ask for, where that is known', () => {
    const ask = (src: string): string => preloadLines('/b.js', src, 5).split('\n')[1] ?? '';
    assert.equal(ask('/tin?n={size}&p={page}'), '<link rel="preload" as="fetch" crossorigin href="/tin?n=5&amp;p=1">');
    assert.equal(ask('/tin/{id}'), '');
    assert.equal(ask('/a /b'), '');
  });
});

describe('the room', () => {
  it('of a narrow window is never less than that of a wide one, but where pictures are smaller', () => {
    for (const layout of ['list', 'compact', 'lead', 'ticker'] as const)
      assert.match(
        roomHeight({ tag: 'news-list', layout }, 760),
        /^(\d+px|max\(\d+px(,min\(\d+px,\(\d+px - 100vw\)\*999\))+\))$/,
      );
    assert.match(
      roomHeight({ tag: 'news-list', layout: 'cards' }, 760),
      /^min\(max\(.*\),max\(\d+px,\(100vw - 400px\)\*999\)\)$/,
    );
  });

  it('grows with the number, with long titles, with pictures and with a heading', () => {
    const plain = { tag: 'news-list', count: 5, title: 40, summary: 0, hasPictures: false } as const;
    const more = [
      { count: 6 },
      { title: 200 },
      { summary: 200 },
      { hasPictures: true },
      { heading: 10 },
      { hasGround: true },
    ];
    for (const change of more)
      assert.ok(heightOf({ ...plain, ...change }, 500) > heightOf(plain, 500), JSON.stringify(change));
  });

  it('of an article is a screen', () => {
    assert.equal(roomStyle({ tag: 'news-article' }), 'display:block;min-height:100vh');
  });

  it('is told by the news at hand; without any by usual ones', () => {
    assert.deepEqual(newsFacts([]), {});
    const news = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'x'.repeat(400)].map((title) => ({ title, summary: title }));
    assert.deepEqual(newsFacts(news), { title: 5, summary: 5, hasPictures: false });
  });
});
