import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchRequest } from '../../src/feed/search-request.js';
import { expandAddress } from '../../src/fetch/expand-address.js';
import { formatNames, formatNamed } from '../../src/formats/index.js';
import type { Wish } from '../../src/model/wish.js';

const base = 'https://xa.example/';
/** 20/10/2026 00:00 and 21/10/2026 23:59:59.999 in Hà Nội. */
const [from, to] = [Date.UTC(2026, 9, 19, 17), Date.UTC(2026, 9, 21, 16, 59, 59, 999)];
const dates = { from, to };
const words: Wish = { query: 'cầu Bến Đá' };

/** What is asked, readable: `&` and `=` of values would show as `%26` and `%3D`. */
const readable = (address: string | undefined): string | undefined => address && decodeURIComponent(address);

async function asked(src: string, format: string | undefined, wish: Wish): Promise<string | undefined> {
  return (await searchRequest({ src, base }, format, wish))?.src;
}

/** Format, address, wish, the address that is asked, decoded. */
const cases: readonly (readonly [format: string, src: string, wish: Wish, expected: string | undefined])[] = [
  [
    'wordpress',
    '/wp-json/wp/v2/posts?_embed',
    words,
    'https://xa.example/wp-json/wp/v2/posts?_embed=&search=cầu Bến Đá',
  ],
  [
    'wordpress',
    '/wp-json/wp/v2/posts?page={page}&per_page={size}',
    { ...words, ...dates },
    'https://xa.example/wp-json/wp/v2/posts?page={page}&per_page={size}&search=cầu Bến Đá&after=2026-10-19T16:59:59.000Z&before=2026-10-21T17:00:00.999Z',
  ],
  [
    'wordpress',
    '/wp-json/wp/v2/posts',
    { category: '3|12', tag: '7' },
    'https://xa.example/wp-json/wp/v2/posts?categories=3,12&tags=7',
  ],
  ['wordpress', '/wp-json/wp/v2/posts', { category: 'Văn hóa' }, undefined],
  ['wordpress', '/wp-json/wp/v2/posts?search=mưa', words, undefined],
  ['wordpress', '/tin.json', words, undefined],
  [
    'wordpress-com',
    'https://public-api.wordpress.com/rest/v1.1/sites/xa.example/posts',
    words,
    'https://public-api.wordpress.com/rest/v1.1/sites/xa.example/posts?search=cầu Bến Đá',
  ],
  [
    'ghost',
    '/ghost/api/content/posts/?key=k',
    words,
    "https://xa.example/ghost/api/content/posts/?key=k&filter=title:~'cầu Bến Đá'",
  ],
  [
    'ghost',
    '/ghost/api/content/posts/?filter=tag:a,tag:b',
    { ...words, ...dates },
    "https://xa.example/ghost/api/content/posts/?filter=(tag:a,tag:b)+title:~'cầu Bến Đá'+published_at:>='2026-10-19 17:00:00'+published_at:<='2026-10-21 16:59:59'",
  ],
  [
    'json-api',
    '/jsonapi/node/article?sort=-created',
    words,
    'https://xa.example/jsonapi/node/article?sort=-created&filter[title][operator]=CONTAINS&filter[title][value]=cầu Bến Đá',
  ],
  [
    'json-api',
    '/api/index.php/v1/content/articles',
    words,
    'https://xa.example/api/index.php/v1/content/articles?filter[search]=cầu Bến Đá',
  ],
  [
    'json-api',
    '/api/index.php/v1/content/articles',
    { query: 'id:5', category: '12', tag: '7' },
    'https://xa.example/api/index.php/v1/content/articles?filter[search]=id 5&filter[category]=12&filter[tag]=7',
  ],
  ['json-api', '/api/index.php/v1/content/articles', { category: '3|12' }, undefined],
  ['json-api', '/api/news', words, undefined],
  ['strapi', '/api/articles?populate=*', words, 'https://xa.example/api/articles?populate=*&_q=cầu Bến Đá'],
  ['strapi', '/api/articles', dates, undefined],
  ['directus', '/items/posts?fields=*', words, 'https://xa.example/items/posts?fields=*&search=cầu Bến Đá'],
  ['payload', '/api/posts', words, 'https://xa.example/api/posts?where[title][like]=cầu Bến Đá'],
  [
    'pocketbase',
    '/api/collections/tin/records?filter=hien=true',
    words,
    "https://xa.example/api/collections/tin/records?filter=(hien=true) && title ~ '%cầu Bến Đá%'",
  ],
  [
    'contentful',
    'https://cdn.example/spaces/s/entries?content_type=tin',
    words,
    'https://cdn.example/spaces/s/entries?content_type=tin&query=cầu Bến Đá',
  ],
  [
    'wagtail',
    '/api/v2/pages/?type=tin.Tin',
    words,
    'https://xa.example/api/v2/pages/?type=tin.Tin&search=cầu Bến Đá&search_operator=and',
  ],
  [
    'sharepoint',
    "/_api/web/lists/getbytitle('Tin')/items?$filter=HienThi%20eq%201",
    words,
    "https://xa.example/_api/web/lists/getbytitle('Tin')/items?$filter=(HienThi eq 1) and substringof('cầu Bến Đá',Title)",
  ],
  [
    'liferay',
    '/o/headless-delivery/v1.0/sites/1/blog-postings',
    words,
    'https://xa.example/o/headless-delivery/v1.0/sites/1/blog-postings?search=cầu Bến Đá',
  ],
  ['liferay', '/tin?begin=0&end=10', words, undefined],
  [
    'blogger',
    '/feeds/posts/default?alt=json',
    { ...words, ...dates },
    'https://xa.example/feeds/posts/default?alt=json&q=cầu Bến Đá&published-min=2026-10-19T17:00:00.000Z&published-max=2026-10-21T17:00:00.000Z',
  ],
  [
    'blogger',
    'https://www.googleapis.com/blogger/v3/blogs/12/posts?key=k',
    dates,
    'https://www.googleapis.com/blogger/v3/blogs/12/posts?key=k&startDate=2026-10-19T17:00:00.000Z&endDate=2026-10-21T16:59:59.999Z',
  ],
  ['blogger', 'https://www.googleapis.com/blogger/v3/blogs/12/posts?key=k', words, undefined],
  [
    'storyblok',
    'https://api.storyblok.com/v2/cdn/stories?token=t&starts_with=tin/',
    words,
    'https://api.storyblok.com/v2/cdn/stories?token=t&starts_with=tin/&search_term=cầu Bến Đá',
  ],
  ['storyblok', 'https://api.storyblok.com/v2/cdn/stories/tin/mot?token=t', words, undefined],
  [
    'guardian',
    'https://content.guardianapis.com/search?api-key=k',
    { query: '(cầu AND "Bến Đá") OR -x', ...dates },
    'https://content.guardianapis.com/search?api-key=k&q=cầu and Bến Đá or x&from-date=2026-10-19&to-date=2026-10-21',
  ],
  [
    'nyt',
    'https://api.nytimes.com/svc/search/v2/articlesearch.json?api-key=k',
    { ...words, from },
    'https://api.nytimes.com/svc/search/v2/articlesearch.json?api-key=k&q=cầu Bến Đá&begin_date=20261019',
  ],
  ['nyt', 'https://api.nytimes.com/svc/topstories/v2/world.json', words, undefined],
  [
    'newsapi',
    'https://newsapi.org/v2/top-headlines?country=vn',
    { ...words, from },
    'https://newsapi.org/v2/top-headlines?country=vn&q=cầu Bến Đá',
  ],
  ['newsapi', 'https://tin.example/api', words, undefined],
  ['algolia', 'https://app.example/1/indexes/tin', words, 'https://app.example/1/indexes/tin?query=cầu Bến Đá'],
  ['solr', '/solr/tin/select?q=*:*', words, undefined],
  ['typo3', '/tin.json', words, undefined],
  ['heuristic', '/tin.json', words, undefined],
];

describe('asking an endpoint for what a reader looks for', () => {
  for (const [format, src, wish, expected] of cases) {
    it(`${format}: ${src} ${Object.keys(wish).join(' ')}`, async () => {
      assert.equal(readable(await asked(src, format, wish)), expected);
    });
  }

  it('has a case for every format that can be asked', async () => {
    const able: string[] = [];
    for (const name of formatNames()) if ((await formatNamed(name))?.search) able.push(name);
    const tested = new Set(cases.filter(([, , , expected]) => expected).map(([format]) => format));
    assert.deepEqual(
      able.filter((name) => !tested.has(name)),
      [],
    );
    assert.ok(able.length > 14);
  });

  it('names the parts that the endpoint answers, and asks it for no others', async () => {
    const request = await searchRequest({ src: '/items/posts', base }, 'directus', {
      ...words,
      from,
      category: 'Kinh tế',
    });
    assert.deepEqual(request?.searched, ['query']);
    assert.equal(await asked('/items/posts', 'directus', { from }), undefined);
    assert.equal(await asked('/items/posts', 'directus', {}), undefined);
    assert.equal(await asked('/items/posts', 'directus', { query: '  ', from: NaN, to: Infinity }), undefined);
  });

  it('asks nobody of an unknown format, or for a part alone of which nobody knows', async () => {
    assert.equal(await asked('/wp-json/wp/v2/posts', undefined, words), undefined);
    assert.equal(await asked('/wp-json/wp/v2/posts', 'khong-co', words), undefined);
    assert.equal(await asked('', 'wordpress', words), undefined);
  });
});

describe('several sources', () => {
  const wordpress = '/wp-json/wp/v2/posts';

  it('are asked when all of them can be', async () => {
    assert.equal(
      readable(await asked(`${wordpress} https://b.example${wordpress}`, 'wordpress', { query: 'mưa' })),
      `https://xa.example${wordpress}?search=mưa https://b.example${wordpress}?search=mưa`,
    );
    assert.equal(await asked(`${wordpress} /tin.json`, 'wordpress', words), undefined);
  });

  it('are not asked where two formats would ask in different ways', async () => {
    assert.equal(await asked(`${wordpress} /api/articles`, 'wordpress strapi', words), undefined);
  });

  it('are asked only for what all of them answer', async () => {
    const request = await searchRequest({ src: `${wordpress} /tin?q={query}`, base }, 'wordpress', {
      query: 'mưa',
      from,
    });
    assert.deepEqual(request?.searched, ['query']);
    assert.equal(readable(request?.src), `https://xa.example${wordpress}?search=mưa /tin?q=mưa`);
  });
});

describe('places in an address', () => {
  it('are filled in, days as they are in the zone of the request', async () => {
    const src = '/api/tin?q={query}&c={category}&t={tag}&tu={from}&den={to}&trang={page}';
    const wish = { query: 'cầu & "Bến Đá"', category: 'Kinh tế', ...dates };
    assert.equal(
      await asked(src, undefined, wish),
      '/api/tin?q=c%E1%BA%A7u%20%26%20%22B%E1%BA%BFn%20%C4%90%C3%A1%22&c=Kinh%20t%E1%BA%BF&t=&tu=2026-10-20&den=2026-10-21&trang={page}',
    );
    const abroad = await searchRequest({ src: '/tin?tu={from}', base, timeZone: 'America/New_York' }, undefined, {
      from,
    });
    assert.equal(abroad?.src, '/tin?tu=2026-10-19');
  });

  it('go before the format, and are empty where nothing is looked for', async () => {
    assert.equal(await asked('/wp-json/wp/v2/posts?search={query}', 'wordpress', { from }), undefined);
    assert.equal(
      expandAddress('/tin?q={query}&tu={from}&trang={page}', {}, base),
      'https://xa.example/tin?q=&tu=&trang=1',
    );
  });
});

describe('what a reader types', () => {
  const nasty = [
    `' or 1=1 --`,
    `a' ) or substringof('x',Title) or ('`,
    `\\' || 1=1 || title ~ '`,
    `abc\\`,
    `"]]&q=1#x?y=2`,
    `&filter[status]=draft`,
    `%27%26%00`,
    `{page} {query} %7Bpage%7D bantinplace0`,
    `</script><img src=x onerror=alert(1)>`,
    `a\r\nX-Header: b`,
    `..`,
    `'); DROP TABLE tin; --`,
    `+tag:hash-internal`,
    `${'dài '.repeat(200)}`,
    '🙂\ud800',
  ];
  const able = cases.filter(([, , wish, expected]) => expected && wish.query);

  for (const query of nasty) {
    it(`is only ever a value: ${JSON.stringify(query.slice(0, 40))}`, async () => {
      for (const [format, src, wish] of able) {
        const plain = new URL(String(await asked(src, format, { ...wish, query: 'x' })), base);
        const address = await asked(src, format, { ...wish, query });
        if (address === undefined) continue;
        const url = new URL(address, base);
        assert.equal(url.origin + url.pathname + url.hash, plain.origin + plain.pathname, format);
        assert.deepEqual([...url.searchParams.keys()], [...plain.searchParams.keys()], format);
        assert.equal((address.match(/\{page\}/g) ?? []).length, (src.match(/\{page\}/g) ?? []).length, format);
        assert.ok(!/\s/.test(address), `${format} stays one address`);
      }
    });
  }

  /** The strings of a filter, and what stands around them, as the language reads it. */
  const outside = (filter: string | null, string: RegExp): string => (filter ?? '').replace(string, 'S');

  it('never leaves its quotes in NQL, PocketBase and OData', async () => {
    const backslash = /'(?:\\.|[^'\\])*'/g;
    for (const query of nasty) {
      const filterOf = async (format: string, src: string, name: string) =>
        new URL((await asked(src, format, { query })) ?? '/?', base).searchParams.get(name);
      assert.equal(outside(await filterOf('ghost', '/posts/', 'filter'), backslash), 'title:~S');
      assert.equal(outside(await filterOf('pocketbase', '/records', 'filter'), backslash), 'title ~ S');
      assert.equal(
        outside(await filterOf('sharepoint', '/items', '$filter'), /'(?:''|[^'])*'/g),
        'substringof(S,Title)',
      );
    }
  });

  it('climbs out of no folder', async () => {
    for (const query of ['.', '..', '../x', '%2e%2e']) {
      const url = expandAddress(String(await asked('/api/{query}/tin', undefined, { query })), {}, base);
      assert.match(url, /^https:\/\/xa\.example\/api\/[^/]*\/tin$/);
    }
  });
});
