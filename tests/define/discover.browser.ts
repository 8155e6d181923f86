import { expect, waitUntil } from '@open-wc/testing';
import { discover } from '../../src/define/discover.js';
import { watch } from '../../src/define/watch.js';
import '../../src/define.js';
import { answeringJson, type Endpoint } from '../support/endpoint.js';
import { rows } from '../support/news.js';
import { arrived, titlesOf, warningsOf } from '../support/reader.js';

const ELEMENTS = 'news-list, news-article, related-news';
const FOREIGN = 'https://khac.example';

let place: HTMLElement;
let news: Endpoint;
before(async () => (news = await answeringJson({ items: rows(6) })));
beforeEach(() => document.body.append((place = document.createElement('main'))));
afterEach(() => place.remove());

/** Upgrades the forms in this markup; what they became. */
async function found(markup: string, options = {}): Promise<Element[]> {
  place.innerHTML = markup;
  await warningsOf(() => void discover(place, options));
  return [...place.querySelectorAll(ELEMENTS)];
}

const link = (hash: string, address = news.url): string => `<p><a href="${address}${hash}">Tin của tỉnh</a></p>`;
const attributesOf = (element: Element | undefined): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('forms for content systems', () => {
  it('a block becomes a list in its place, its content the fallback', async () => {
    const [list] = await found(
      `<div class="khung" data-news-list="1" data-src="${news.url}" data-count="3" data-loading="eager"><a href="/tin">Tin</a></div>`,
    );
    expect(list?.parentElement?.className).to.equal('khung');
    expect(list?.innerHTML).to.equal('<a href="/tin">Tin</a>');
    if (list) await arrived(list, 3);
  });

  it('blocks become articles and related news', async () => {
    const made = await found(
      `<div data-news-article="" data-src="/tin/{id}" data-id-param="id"><a href="/tin">Tin</a></div>
       <div data-related-news="1" data-src="/tin" data-article-url="/bai?id={id}">Tin khác</div>`,
    );
    expect(made.map(attributesOf)).to.deep.equal([
      { src: `${location.origin}/tin/{id}`, 'id-param': 'id' },
      { src: `${location.origin}/tin`, 'article-url': `${location.origin}/bai?id={id}` },
    ]);
  });

  it('a link that is a whole paragraph becomes a list of its address', async () => {
    const [list] = await found(`\n${link('#news-list?count=2&amp;layout=compact&amp;searchable=false')}`);
    expect(attributesOf(list)).to.deep.equal({ src: news.url, count: '2', layout: 'compact' });
    expect(place.querySelector('p')).to.equal(null);
    expect(list?.textContent).to.equal('Tin của tỉnh');
    if (list) await arrived(list, 2);
  });

  it('a link that an editor has put into a block, among breaks, becomes a list in that block', async () => {
    const [list] = await found(
      `<div class="bai"><a href="${news.url}#news-list?count=2"><br>Tin của tỉnh<br></a><br></div>`,
    );
    expect(attributesOf(list)).to.deep.equal({ src: news.url, count: '2' });
    expect(list?.parentElement?.className).to.equal('bai');
    expect(list?.parentElement?.children).to.have.length(1);
    if (list) await arrived(list, 2);
    expect(discover(place)).to.deep.equal([]);
  });

  it('breaks after a link in a paragraph do no harm', async () => {
    const [list] = await found(`<p>&nbsp;<a href="${news.url}#news-list?count=2">Tin của tỉnh</a><br><br></p>`);
    expect(attributesOf(list)).to.deep.equal({ src: news.url, count: '2' });
  });

  it('a link may name an endpoint besides the page it leads to', async () => {
    const [list] = await found(link('#related-news?src=/api/a%20/api/b', '/tin'));
    expect(list?.localName).to.equal('related-news');
    expect(list?.getAttribute('src')).to.equal(`${location.origin}/api/a ${location.origin}/api/b`);
    expect(list?.querySelector('a')?.pathname).to.equal('/tin');
  });

  it('the prefix of the script is that of the elements', async () => {
    place.innerHTML = link('#news-list');
    expect(discover(place, { prefix: 'tinh' }).map(({ localName }) => localName)).to.deep.equal(['tinh-news-list']);
  });

  it('a form is taken once, and what it became is left alone', async () => {
    await found(`<div data-news-list="1" data-src="/a"><a href="/tin">Tin</a></div>${link('#news-list')}`);
    expect(discover(place)).to.deep.equal([]);
    // what Turbo and editors do with a page: its markup, once more
    const again = await found(place.innerHTML);
    expect(again).to.have.length(2);
  });

  it('the form itself may be where to look, and shadow roots are looked into', async () => {
    place.innerHTML = '<div data-news-list="1" data-src="/a">Tin</div>';
    expect(discover(place.firstElementChild as HTMLElement)).to.have.length(1);
    const shadow = place.attachShadow({ mode: 'open' });
    shadow.innerHTML = link('#news-list');
    expect(discover(shadow)).to.have.length(1);
    expect(shadow.querySelector('news-list')).not.to.equal(null);
  });
});

describe('what a commenter may try', () => {
  const REFUSED: Readonly<Record<string, string>> = {
    'an endpoint of another site': `<div data-news-list="1" data-src="${FOREIGN}/a.json">Tin</div>`,
    'a second endpoint of another site': `<div data-news-list="1" data-src="/a ${FOREIGN}/a.json">Tin</div>`,
    'a site whose name begins alike': `<div data-news-list="1" data-src="${location.origin}.khac.example/a">Tin</div>`,
    'an address without a scheme': '<div data-news-list="1" data-src="//khac.example/a">Tin</div>',
    'a backslash': '<div data-news-list="1" data-src="\\\\khac.example/a">Tin</div>',
    'a user name': `<div data-news-list="1" data-src="${location.origin.replace('//', '//a:b@')}/a">Tin</div>`,
    'data in the address': `<div data-news-list="1" data-src='data:application/json,[{"title":"x"}]'>Tin</div>`,
    'a blob of this page': `<div data-news-list="1" data-src="blob:${location.origin}/1-2-3">Tin</div>`,
    'a script as an address': '<div data-news-list="1" data-src="javascript:alert(1)">Tin</div>',
    'no address': '<div data-news-list="1">Tin</div>',
    'pages of articles elsewhere': `<div data-news-list="1" data-src="/a" data-article-url="${FOREIGN}/{id}">Tin</div>`,
    'data inside': '<div data-news-list="1" data-src="/a"><script type="application/json">[]</script></div>',
    'a template inside':
      '<div data-news-list="1" data-src="/a"><template slot="item"><b>{{title}}</b></template></div>',
    'a slot inside': '<div data-news-list="1" data-src="/a"><p slot="header">Tin giả</p></div>',
    'a link elsewhere': link('#news-list', `${FOREIGN}/tin`),
    'a link elsewhere with an endpoint here': link('#news-list?src=/a', `${FOREIGN}/tin`),
    'a link here with an endpoint elsewhere': link(`#news-list?src=${FOREIGN}/a`, '/tin'),
    'a link that is a script': link('#news-list', 'javascript:alert(1)//'),
    'a link in a sentence': `<p>Xem <a href="/tin#news-list">tin</a></p>`,
    'a link before a sentence': `<p><a href="/tin#news-list">Tin</a> đây</p>`,
    'two links': `<p><a href="/tin#news-list">Tin</a><a href="/tin#news-list">Tin</a></p>`,
    'a link with a picture beside it': `<p><a href="/tin#news-list">Tin</a><img alt=""></p>`,
    'a link in bold': `<p><b><a href="/tin#news-list">Tin</a></b></p>`,
    'a link that is no paragraph': `<section><a href="/tin#news-list?count=5">Tin</a></section>`,
    'a button that leads to a place of the page': `<div class="nut"><a href="/tin#news-list">Tin</a></div>`,
    'a link in a block, before a sentence': `<div><a href="/tin#news-list?count=5">Tin</a> đây</div>`,
    'a link in a block, before a picture': `<div><a href="/tin#news-list?count=5">Tin</a><img alt=""></div>`,
    'another tag in the link': link('#news-script', '/tin'),
    'a tag that only begins alike': link('#news-listing', '/tin'),
    'a form in an element': `<news-list>${link('#news-list', '/tin')}</news-list>`,
    'a form in an editor': `<div contenteditable="true">${link('#news-list', '/tin')}</div>`,
    'a form where the page wants none': `<section data-news-off>${link('#news-list', '/tin')}</section>`,
    'another block': '<span data-news-list="1" data-src="/a">Tin</span>',
  };
  for (const [name, markup] of Object.entries(REFUSED)) {
    it(`${name}: stays as it was`, async () => {
      await found(markup);
      const before = document.createElement('main');
      before.innerHTML = markup;
      expect(place.innerHTML).to.equal(before.innerHTML);
    });
  }

  it('a place for an id does not lead to another site', async () => {
    const [list] = await found(
      '<div data-news-article="1" data-src="{id}://khac.example/a.json" data-article-id="https">Tin</div>',
    );
    expect(list?.getAttribute('src')).to.match(new RegExp(`^${location.origin}/`));
  });

  it('of a form inside another one only the inner is taken', async () => {
    const made = await found(
      '<div data-news-list="1" data-src="/a"><div data-news-list="1" data-src="/b">Tin</div></div>',
    );
    expect(made.map((list) => list.getAttribute('src'))).to.deep.equal([`${location.origin}/b`]);
  });

  it('nothing is set that stores, runs, opens, asks again or leads away', async () => {
    const names =
      'onclick onerror style class id slot data keep debug map rewrite image-base open deep-link images json-ld page-title refresh timeout loading';
    const [block] = await found(
      `<div data-news-list="1" data-src="/a" ${names.replace(/[\w-]+/g, 'data-$&="1"')} onclick="alert(1)">Tin</div>`,
    );
    expect(attributesOf(block)).to.deep.equal({ src: `${location.origin}/a` });
    const [list] = await found(link(`#news-list?${names.replace(/ /g, '=1&amp;')}=1`, '/a'));
    expect(attributesOf(list)).to.deep.equal({ src: `${location.origin}/a` });
  });

  it('says once in the console which site is not on the list', async () => {
    // A copy of its own, which has said nothing yet.
    const path = '/src/define/discover.ts?once';
    const copy = (await import(path)) as { discover: typeof discover };
    place.innerHTML = REFUSED['an endpoint of another site'] + link('#news-list', `${FOREIGN}/tin`);
    const lines = await warningsOf(() => void copy.discover(place));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include(FOREIGN).and.include('?origins=');
  });

  it('a list of origins takes the place of the page’s own', async () => {
    const both = `${link('#news-list', '/tin')}${link('#news-list', `${FOREIGN}/tin`)}`;
    const sources = async (origins: string) => (await found(both, { origins })).map((list) => list.getAttribute('src'));
    expect(await sources(`${FOREIGN}/`)).to.deep.equal([`${FOREIGN}/tin`]);
    expect(await sources('khac.example')).to.deep.equal([`${FOREIGN}/tin`]);
    expect(await sources(`self, ${FOREIGN}`)).to.deep.equal([`${location.origin}/tin`, `${FOREIGN}/tin`]);
    expect(await sources('http://khac.example')).to.deep.equal([]);
    expect(await sources('null')).to.deep.equal([]);
  });
});

describe('watching a page', () => {
  const lists = (): number => place.querySelectorAll(ELEMENTS).length;

  it('takes what is there and what comes later, in pieces too, and starts once', async () => {
    place.innerHTML = link('#news-list', '/tin');
    watch({});
    watch({ origins: FOREIGN });
    await waitUntil(() => lists() === 1, 'the first', { timeout: 5000 });
    place.insertAdjacentHTML('beforeend', `<section>${link('#news-list', '/tin')}</section>`);
    await waitUntil(() => lists() === 2, 'one that came with its section', { timeout: 5000 });
    const paragraph = document.createElement('p');
    place.append(paragraph);
    paragraph.innerHTML = '<a href="/tin#related-news">Tin</a>';
    await waitUntil(() => lists() === 3, 'a link that came into its paragraph', { timeout: 5000 });
    const block = document.createElement('div');
    block.dataset['newsList'] = '1';
    block.dataset['src'] = news.url;
    block.dataset['count'] = '4';
    place.append(block);
    await waitUntil(() => lists() === 4, 'a block', { timeout: 5000 });
    const [list] = block.children;
    if (list) await arrived(list, 4);
    expect(titlesOf(list as Element)).to.have.length(4);
  });
});
