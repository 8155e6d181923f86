import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNames, readAnswer } from '../../src/formats/index.js';
import type { Answer } from '../../src/model/answer.js';
import { NewsError } from '../../src/model/news-error.js';
import { loadFeed, renderArticle, renderList } from '../../src/server.js';
import { answerOfFixture, hanoi } from './answers.js';
import { randomFrom } from '../support/random.js';
import { checkStrings, mutator, smallFixtures as names } from './mutated.js';
import { cpuTime } from '../support/cpu-time.js';

/** What a reader would get: the list, and now and then the whole of an article. */
async function checkShown(answer: Answer, whole: boolean): Promise<void> {
  const headers = { 'content-type': answer.header('content-type') ?? 'application/json' };
  const fetch = () => Promise.resolve(new Response(answer.text, { headers }));
  const feed = await loadFeed({ src: answer.url, fetch, bodies: whole });
  const html = renderList(feed.articles) + (whole && feed.articles[0] ? renderArticle(feed.articles[0]) : '');
  assert.doesNotMatch(html, /\bundefined\b|\[object |Invalid Date|[>"]\s*(?:null|NaN)\s*[<"]/);
  for (const { publishedAt, updatedAt } of feed.articles)
    for (const moment of [publishedAt, updatedAt]) assert.ok(!moment || Number.isFinite(moment.epoch));
}

const ROUNDS = 10_000;
const PER_ANSWER = Math.ceil(ROUNDS / names.length);
/** One in so many is shown, one in ten of these with the texts of its articles. */
const SHOWN = 5;

for (const [index, name] of names.entries()) {
  test(`survives ${PER_ANSWER} mutations of ${name}`, async () => {
    const random = randomFrom(index + 1);
    const recorded = answerOfFixture(name);
    const mutated = mutator(name);
    for (let round = 0; round < PER_ANSWER; round++) {
      const answer = { ...recorded, text: mutated(random) };
      try {
        checkStrings((await readAnswer(answer, hanoi)).articles);
        if (round % SHOWN === 0) await checkShown(answer, round % (10 * SHOWN) === 0);
      } catch (error) {
        assert.ok(error instanceof NewsError, `${String(error)} for ${answer.text.slice(0, 300)}`);
      }
    }
  });
}

test('reads mutated data by every format that could be named', async () => {
  const random = randomFrom(99);
  const some = names.filter((_, index) => index % 4 === 0);
  const answers = some.map((name) => [name, answerOfFixture(name), mutator(name)] as const);
  for (const format of formatNames()) {
    for (const [name, answer, mutated] of answers) {
      try {
        checkStrings((await readAnswer({ ...answer, text: mutated(random) }, { ...hanoi, format })).articles);
      } catch (error) {
        assert.ok(error instanceof NewsError, `${format}, ${name}: ${String(error)}`);
      }
    }
  }
});

test('survives texts cut off anywhere', async () => {
  const random = randomFrom(7);
  for (const name of names) {
    const answer = answerOfFixture(name);
    for (let round = 0; round < 5; round++) {
      const text = answer.text.slice(0, Math.floor(random() * answer.text.length));
      await readAnswer({ ...answer, text }, hanoi).catch((error: unknown) => assert.ok(error instanceof NewsError));
    }
  }
});

test('reads a thousand rows and hostile depth in time', async () => {
  const row = {
    TieuDe: 'Tin',
    TomTat: 'Gọn',
    NoiDung: `<p>${'chữ '.repeat(500)}</p>`,
    NgayDang: '20/10/2026 07:30',
    AnhDaiDien: '/a/b.png',
  };
  const many = { ...answerOfFixture('from-docs/empty-array.json'), text: JSON.stringify(Array(1000).fill(row)) };
  const deep = { ...many, text: `${'{"data":['.repeat(5000)}${']}'.repeat(5000)}` };
  const begun = cpuTime();
  assert.equal((await readAnswer(many, hanoi)).articles.length, 1000);
  await readAnswer(deep, hanoi).catch((error: unknown) => assert.ok(error instanceof NewsError));
  assert.ok(cpuTime() - begun < 3000);
});
