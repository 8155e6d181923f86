import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readAnswer } from '../../src/formats/index.js';
import type { Moment } from '../../src/model/moment.js';
import type { RawArticle, RawText } from '../../src/model/raw-article.js';
import { answerOfFixture, hanoi } from './answers.js';

/*
 * Pairs of an answer and what a person read in it. Each `.expected.json` names its fixture, the format, what is known of the whole feed and
 * of its articles: `null` is "must not be there", a part that is not named is not compared. `summary` and `body` are compared by their
 * beginnings.
 */
interface Golden {
  readonly fixture: string;
  readonly format: string;
  readonly articles: readonly Readonly<Record<string, unknown>>[];
  readonly total?: number | null;
  readonly next?: string | null;
  readonly title?: string;
  readonly url?: string;
}

const root = new URL('../golden/', import.meta.url);
/** The pairs of `clean-body` are of another kind. */
const pairs = readdirSync(root)
  .filter((folder) => folder !== 'clean-body')
  .flatMap((format) => readdirSync(new URL(`${format}/`, root)).map((name) => `${format}/${name}`));

function beginning(text: RawText | undefined, wanted: unknown): unknown {
  const { length } = typeof wanted === 'string' ? wanted : String((wanted as { html?: string } | null)?.html ?? '');
  return typeof text === 'object' ? { html: text.html.slice(0, length) } : text?.slice(0, length);
}

const isoOf = (moment: Moment | undefined) => moment && new Date(moment.epoch).toISOString();

/** Parts that are written in an expectation in another form than in an article. */
const forms: Readonly<Record<string, (article: RawArticle, wanted: unknown) => unknown>> = {
  summary: ({ summary }, wanted) => beginning(summary, wanted),
  body: ({ body }, wanted) => beginning(body, wanted),
  date: ({ publishedAt }) => isoOf(publishedAt),
  updated: ({ updatedAt }) => isoOf(updatedAt),
  categories: ({ categories }) => categories?.map(({ name }) => name),
  tags: ({ tags }) => (tags?.length ? tags : undefined),
  source: ({ source }) => source?.name,
  locked: ({ locked }) => locked ?? false,
  pinned: ({ pinned }) => pinned ?? false,
  attachments: ({ attachments }) => attachments && (JSON.parse(JSON.stringify(attachments)) as unknown),
  picture: ({ picture }, wanted) => (picture && wanted ? picked(picture, wanted) : picture),
};

function formOf(article: RawArticle, part: string, wanted: unknown): unknown {
  const form = forms[part];
  return form ? form(article, wanted) : article[part as keyof RawArticle];
}

function picked(value: object, wanted: object): object {
  return Object.fromEntries(
    Object.keys(wanted).map((key) => [key, Object.entries(value).find(([name]) => name === key)?.[1] ?? null]),
  );
}

for (const pair of pairs) {
  const golden = JSON.parse(readFileSync(new URL(pair, root), 'utf8')) as Golden;
  test(`reads ${golden.fixture} as a person does`, async () => {
    const feed = await readAnswer(answerOfFixture(golden.fixture), hanoi);
    assert.equal(feed.format, golden.format);
    assert.equal(feed.articles.length, golden.articles.length);
    for (const key of ['total', 'next', 'title', 'url'] as const) {
      if (key in golden) assert.equal(feed[key] ?? null, golden[key], key);
    }
    golden.articles.forEach((expected, index) => {
      const article = feed.articles[index];
      assert.ok(article);
      for (const [part, wanted] of Object.entries(expected)) {
        assert.deepEqual(formOf(article, part, wanted) ?? null, wanted, `article ${index}, ${part}`);
      }
    });
  });
}

test('has pairs enough to mean something', () => {
  assert.ok(pairs.length > 50);
});
