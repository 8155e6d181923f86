import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parts, prepareArticle } from '../../src/elements/news-article/article-parts.js';
import type { Article } from '../../src/model/article.js';
import type { View } from '../../src/templates/view.js';

const view = { language: 'vi' } as View;
const article = (more: object): Article => ({ id: '1', attachments: [], body: [], ...more }) as unknown as Article;
const tree = (tag: string, ...children: unknown[]) => ({ tag, attributes: [], children });

test('an article gets what it needs and nothing else, before it is drawn', async () => {
  await prepareArticle(article({ body: [tree('p', 'Lễ khánh thành.')], language: 'en' }), view);
  assert.deepEqual(Object.keys(parts), []);
  await prepareArticle(article({ body: [tree('div', tree('table'))] }), view);
  assert.deepEqual(Object.keys(parts), ['tables']);
  await prepareArticle(article({ video: 'https://youtu.be/abcdefghijk' }), view);
  await prepareArticle(article({ language: 'zh-Hant-TW' }), view);
  assert.deepEqual(Object.keys(parts).sort(), ['films', 'scripts', 'tables']);
});

test('an article in the language of the page needs the styles of that language, too', async () => {
  delete parts.scripts;
  await prepareArticle(article({}), { language: 'lo' } as View);
  assert.ok(parts.scripts);
  delete parts.scripts;
  await prepareArticle(article({ language: 'vi' }), { language: 'lo' } as View);
  assert.equal(parts.scripts, undefined);
});
