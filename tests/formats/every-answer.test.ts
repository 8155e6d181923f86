import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detected, readAnswer } from '../../src/formats/index.js';
import { NewsError } from '../../src/model/news-error.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { answerOfFixture, dataOfFixture, fixtureNames, hanoi, words } from './answers.js';

/** Recorded answers that are no news, and how each has to be refused. */
const refused: Readonly<Record<string, string>> = {
  'recorded/directus-12.4.0-collection-forbidden.json': 'source-error',
  'recorded/drf-3.14.0-404.json': 'source-error',
  'recorded/drupal-10.3.14-jsonapi-404.json': 'source-error',
  'recorded/ghost-6.65.0-post-404.json': 'source-error',
  'recorded/ghost-6.65.0-posts-no-key.json': 'source-error',
  'recorded/payload-3.90.2-post-404.json': 'source-error',
  'recorded/strapi-5.54.0-article-404.json': 'source-error',
  'recorded/wordpress-6.1.9-post-private-401.json': 'source-error',
  'from-docs/error-object.json': 'source-error',
  'from-docs/graphql-error.json': 'source-error',
  'recorded/wordpress-6.1.9-categories.json': 'unknown-format',
  'recorded/wordpress-6.1.9-index.json': 'unknown-format',
  'recorded/wordpress-7.1-trap-options.json': 'unknown-format',
};

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];

function checkArticle(article: RawArticle): void {
  assert.ok(words(article.title)?.trim(), 'a title');
  for (const moment of [article.publishedAt, article.updatedAt, article.expiresAt]) {
    assert.ok(!moment || Number.isFinite(moment.epoch), 'a date');
  }
  for (const text of strings(article)) {
    assert.doesNotMatch(text, /^(?:undefined|null|NaN|\[object Object\]|Invalid Date)$/);
  }
  const isHidden = article.locked || (article.status && article.status !== 'published');
  assert.ok(isHidden || !strings(article).some((text) => text.includes('BI-MAT-')), 'nothing secret in public');
}

for (const name of fixtureNames) {
  const code = refused[name];
  if (code) {
    test(`refuses ${name}`, async () => {
      await assert.rejects(
        readAnswer(answerOfFixture(name), hanoi),
        (error) => error instanceof NewsError && error.code === code,
      );
    });
  } else {
    test(`reads whole and clean articles from ${name}`, async () => {
      const feed = await readAnswer(answerOfFixture(name), hanoi);
      feed.articles.forEach(checkArticle);
      assert.ok(
        feed.articles.length > 0 || feed.alternate || /empty|page-too-big|jsonapi-index/.test(name),
        'articles',
      );
    });
  }
}

test('never lets two formats claim one answer', async () => {
  for (const name of fixtureNames.filter((fixture) => !fixture.endsWith('.html'))) {
    const answer = answerOfFixture(name);
    const names = await detected(dataOfFixture(name), { answer, timeZone: 'Asia/Ho_Chi_Minh' });
    assert.ok(names.length < 2, `${name}: ${names.join(', ')}`);
  }
});

test('finds drafts and rows that are gone only with their standing', async () => {
  const rows = ['draft', 'deleted', 'published', 'nháp', 'Đã xuất bản', 'scheduled', 'private', 'Hết hạn'].map(
    (status, id) => ({
      id,
      title: `Tin ${id}`,
      content: 'BI-MAT-THU',
      status,
    }),
  );
  const { articles } = await readAnswer(
    { ...answerOfFixture('from-docs/empty-array.json'), text: JSON.stringify(rows) },
    hanoi,
  );
  assert.deepEqual(
    articles.map(({ status }) => status),
    ['draft', 'withdrawn', 'published', 'draft', 'published', 'scheduled', 'private', 'expired'],
  );
});
