import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleEndpoint } from '../../src/feed/article-endpoint.js';

const known: readonly (readonly [format: string, list: string, one: string])[] = [
  [
    'wordpress',
    'https://tinh.example/wp-json/wp/v2/posts?_embed&per_page=20&categories=3&_fields=id,title',
    'https://tinh.example/wp-json/wp/v2/posts/{id}?_embed=',
  ],
  [
    'ghost',
    'https://tinh.example/ghost/api/content/posts/?key=a1b2&limit=5&include=tags',
    'https://tinh.example/ghost/api/content/posts/{id}/?key=a1b2&include=tags',
  ],
  [
    'json-api',
    'https://tinh.example/jsonapi/node/article?include=field_image&page[limit]=5&sort=-created',
    'https://tinh.example/jsonapi/node/article/{id}?include=field_image',
  ],
  [
    'strapi',
    'https://tinh.example/api/articles?populate[image]=*&pagination[page]=2&locale=vi',
    'https://tinh.example/api/articles/{id}?populate%5Bimage%5D=*&locale=vi',
  ],
  ['directus', 'https://tinh.example/items/news?sort=-date', 'https://tinh.example/items/news/{id}'],
  [
    'umbraco',
    'https://tinh.example/umbraco/delivery/api/v2/content?fetch=children:tin&expand=all',
    'https://tinh.example/umbraco/delivery/api/v2/content/item/{id}?expand=all',
  ],
];

for (const [format, list, one] of known)
  test(`the address of one article of ${format} is made from that of its list`, () => {
    assert.equal(articleEndpoint(list, format), one);
  });

test('systems without such addresses have none', () => {
  assert.equal(articleEndpoint('https://tinh.example/rss.xml', 'rss'), undefined);
  assert.equal(articleEndpoint('https://tinh.example/tin.json', 'heuristic'), undefined);
  assert.equal(articleEndpoint('tin.json', 'wordpress'), undefined);
});
