// Pages as they are before the script, while it comes and while the news come: nothing moves, in a tab of each engine.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { wantedEngines } from '../../.config/browsers.mjs';
import { demoApi } from '../../demo/server.mjs';
import { heightOf, type BlockFacts } from '../../src/inspect/room-kept.js';
import { newsFacts, roomStyle } from '../../src/inspect/room-style.js';
import { blockForm, linkForm, scriptLine, tagForm, type Block } from '../../src/inspect/snippet.js';
import { loadFeed } from '../../src/server.js';
import { builtFile } from '../support/built-file.js';
import { movesIn, WITNESS } from '../support/moves.js';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

/** Milliseconds by which script and news are late. */
const LATE = 500;
const SRC = '/api/wordpress/wp-json/wp/v2/posts?_embed&per_page=30';
const FALLBACK = { url: '/tin', text: 'Xem tin tức trên cổng của tỉnh' };
/** An article whose title is four times as long as others. */
const ODD = '1014';
/** Width of the column on a wide screen. */
const COLUMN = 760;

/** Room that is more than the news of today need, for those of tomorrow: a share, and some lines. */
const MOST = 1.35;
const SPARE = 60;

let news: Pick<BlockFacts, 'title' | 'summary' | 'hasPictures'>;

/** A block as the snippet writes it. */
function block(facts: BlockFacts, more: Readonly<Record<string, string>> = {}): Block {
  const { tag, layout, count } = facts;
  const heading = tag === 'news-list' ? 'Tin trong tỉnh' : '';
  const all = {
    src: SRC,
    layout,
    count: count?.toString(),
    heading,
    loading: 'eager',
    exclude: ODD,
    'article-url': '/tin?id={id}',
    ...more,
  };
  const room = roomStyle(
    { ...news, heading: heading.length || 14, hasGround: more.theme === 'light', ...facts },
    COLUMN,
  );
  return { tag, attributes: Object.entries(all), style: room, fallback: FALLBACK };
}

const list = (layout: BlockFacts['layout'], count: number): BlockFacts => ({ tag: 'news-list', layout, count });
const ARTICLE = { src: '/api/wordpress/wp-json/wp/v2/posts/{id}?_embed', 'article-id': '1028' };

const LISTS = [list('compact', 8), list('list', 5), list('cards', 6), list('lead', 5), list('ticker', 5)];

/** Blocks one below the other, each with something below it that must stay where it is. */
const PAGES: Readonly<Record<string, () => readonly string[]>> = {
  lists: () => [
    linkForm(block(list('compact', 1))),
    blockForm(block(list('list', 3))),
    ...LISTS.map((facts) => tagForm(block(facts, facts.layout === 'list' ? { theme: 'light' } : {}))),
    tagForm(block({ tag: 'related-news', count: 5 }, { current: '1015' })),
    // Without a link, grey lines stand there first.
    ...LISTS.map((facts) => tagForm({ ...block(facts), fallback: undefined })),
  ],
  article: () => [tagForm(block({ tag: 'news-article' }, { ...ARTICLE, tools: 'size listen print' }))],
};

const HEIGHTS: readonly (BlockFacts & { readonly width: number })[] = (
  ['list', 'compact', 'cards', 'lead', 'ticker'] as const
).flatMap((layout) =>
  [1, 4, 9].flatMap((count) => [328, 600, 760, 1168].map((width) => ({ ...list(layout, count), width, heading: 14 }))),
);

/** Every layout as wide as it is told, as high as it is. */
const measured = (): string =>
  HEIGHTS.map((facts) => {
    const text = tagForm({ ...block(facts), style: `display:block;width:${facts.width}px` });
    return text;
  }).join('');

function pageOf(name: string, isLate: boolean): string {
  const blocks = PAGES[name]?.() ?? [measured()];
  const still = blocks.map((text, index) => {
    const link = text.replace('<a ', `<a data-still="link ${index}" `);
    // What stands below an article begins out of sight, and may go further down.
    return `<section>${link}</section><p ${name === 'article' ? '' : `data-still="below ${index}"`}>Đường dây nóng của xã</p>`;
  });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã</title>
    <meta name="viewport" content="width=device-width">${WITNESS}
    <style>body { margin: 16px; font: 18px/1.4 Georgia, serif } main { max-width: ${name === 'heights' ? 1200 : COLUMN}px; margin: auto } section { margin: 12px 0 }</style>
    ${scriptLine(`/bantin/bantin.js${isLate ? '?late' : ''}`)}</head>
    <body><main><h1 data-still="title">Cổng thông tin xã</h1>${still.join('')}</main></body></html>`;
}

const PHONE = 360;
const framed = (address: string): string =>
  `<!doctype html><html lang="vi"><title>Khung</title><body style="margin:0"><iframe data-phone src="${address}" title="Trang" style="border:0;display:block;width:${PHONE}px;height:640px"></iframe></body></html>`;

let host: Site;
before(async () => {
  host = await site(async (path, request, response) => {
    const { pathname, search } = new URL(path, 'http://x');
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname.startsWith('/bantin/')) {
      if (search) await sleep(LATE);
      return void send('text/javascript', await builtFile(pathname, '/bantin/'));
    }
    if (pathname.startsWith('/api/')) await sleep(LATE);
    if (/^\/(api|media)\//.test(pathname)) return demoApi(request, response, () => response.writeHead(404).end());
    const [, kind = '', name = ''] = pathname.split('/');
    send('text/html; charset=utf-8', kind === 'phone' ? framed(`/wide/${name}`) : pageOf(name, true));
  });
  const { articles } = await loadFeed({ src: `${host.url}${SRC}`, bodies: false });
  news = newsFacts(articles);
});
after(() => host.close());

/** In the page that is looked at. */
const PAGE = `const page = document.querySelector('iframe[data-phone]')?.contentDocument ?? document;
  const all = [...page.querySelectorAll('news-list, news-article, related-news')];`;
const SHOWN = `${PAGE} return all.length === page.querySelectorAll('section > *').length && all.every((one) => one.shadowRoot?.querySelector('.shown > *'))`;

for (const engine of wantedEngines()) {
  describe(`the page before, while and after the script comes, in ${engine}`, () => {
    let tab: Tab;
    before(async () => void (tab = await openTab(engine, { width: 1280, height: 800 })));
    after(() => tab.close());

    for (const [name, width] of Object.keys(PAGES).flatMap(
      (page) =>
        [
          [page, 'wide'],
          [page, 'phone'],
        ] as const,
    ))
      it(`nothing moves on a page of ${name}, ${width}`, async () => {
        await tab.go(`${host.url}/${width}/${name}`);
        await until(tab, SHOWN, 'the news');
        await sleep(300);
        const { shifts, moves, frames } = await movesIn(tab);
        assert.deepEqual({ shifts, moves }, { shifts: [], moves: [] });
        assert.ok(frames > 20, `${frames} frames were looked at`);
      });

    it('blocks are as high as was told, and the room is not much higher', async () => {
      await tab.go(`${host.url}/wide/heights`);
      await until(tab, SHOWN, 'the news');
      const heights = (await tab.run(`${PAGE} return all.map((one) => one.offsetHeight)`)) as number[];
      const wrong = HEIGHTS.flatMap((facts, index) => {
        const { layout, count, width } = facts;
        const [room, height] = [heightOf({ ...news, ...facts }, width), heights[index] ?? 0];
        const isRight = height > 40 && room >= height && room <= height * MOST + SPARE;
        return isRight ? [] : `${layout} ${count}, ${width} px: ${room} for ${height}`;
      });
      assert.deepEqual(wrong, []);
    });
  });
}
