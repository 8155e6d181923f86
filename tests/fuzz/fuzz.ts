import assert from 'node:assert/strict';
import { formatNames } from '../../src/formats/index.js';
import type { Feed } from '../../src/model/article.js';
import { NewsError } from '../../src/model/news-error.js';
import { articleJsonLd, loadFeed, renderArticle, renderList, type ServerRequest } from '../../src/server.js';
import { answerOfFixture } from '../formats/answers.js';
import { odd } from '../formats/mutate.js';
import { checkStrings, mutator, smallFixtures } from '../formats/mutated.js';
import { faults } from '../sanitize/harmless.js';
import { payloads } from '../sanitize/payloads.js';
import { randomFrom } from '../support/random.js';

const answers = smallFixtures.map((name) => ({ name, answer: answerOfFixture(name), mutated: mutator(name) }));
const hostile = payloads().map(({ html }) => html);
const oddTexts = odd.filter((value) => typeof value === 'string');
const formats = formatNames();
const types = [
  'application/json',
  'application/xml',
  'text/html',
  'text/plain; charset=utf-16',
  'text/xml; charset=x',
  '',
  ';;=',
];
const paths = [
  'title',
  'items',
  'a.b',
  'data[0]',
  '$..x',
  '[*].TieuDe|title',
  "'x' + title",
  'result.danhSach',
  '/a/b',
  '[?@.k==1]',
  '__proto__',
  ';',
  ':',
  '[',
];

interface Round {
  readonly request: ServerRequest;
  readonly text: string;
}

/** Everything of one round, made of its number alone. */
function roundOf(seed: number): Round {
  const random = randomFrom(seed);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sometimes = <T>(share: number, make: () => T): T | undefined => (random() < share ? make() : undefined);
  const word = (): string =>
    oneOf([oneOf(hostile), oneOf(oddTexts).slice(0, 200), oneOf(paths), String(Math.floor(random() * 1e6) - 5e5)]);
  const map = (): string =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => `${oneOf(['items', 'title', 'url', 'image', 'date', word()])}: ${oneOf([oneOf(paths), word()])}`,
    ).join('; ');
  const { answer, mutated } = oneOf(answers);
  const sent = mutated(random);
  // A hostile text in the place of a value, as a compromised system would send it.
  const text = random() < 0.5 ? sent.replace(/"[^"\\]{4,}"(?!\s*:)/, () => JSON.stringify(oneOf(hostile))) : sent;
  const headers = {
    'content-type': sometimes(0.2, () => oneOf(types)) ?? answer.header('content-type') ?? 'application/json',
  };
  return {
    text,
    request: {
      src:
        sometimes(0.1, () => `https://tin.example/${encodeURI(word().replace(/\s|[\ud800-\udfff]/g, ''))}`) ??
        answer.url,
      format: sometimes(0.15, () => oneOf([...formats, word()])),
      map: sometimes(0.3, map),
      datePattern: sometimes(0.15, () => oneOf(['dd/MM/yyyy HH:mm', 'yyyy', 'ddMMMM', word()])),
      timeZone: sometimes(0.1, () => oneOf(['Asia/Tokyo', 'UTC', 'Sao/Hoả', word()])),
      id: sometimes(0.1, word),
      size: sometimes(0.1, () => oneOf([0, -1, 5, 1e9, Number.NaN])),
      page: sometimes(0.1, () => oneOf([0, -1, 2, 1e9, Number.NaN])),
      imageBase: sometimes(0.1, word),
      rewrite: sometimes(0.1, () => `${word()}=>${word()}; tin.example=>moi.example`),
      bodies: random() < 0.5,
      fetch: () => Promise.resolve(new Response(text, { headers })),
    },
  };
}

const addressNames = /^(?:url|srcset|audio|video|next)$/;
/** Spaces for reading are in texts; nothing else that cannot be seen. */
const unseen = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Every text of a feed is text, every address one that may be gone to. */
function checkValues(value: unknown, name = ''): void {
  if (typeof value === 'string') {
    assert.doesNotMatch(value, unseen, name);
    if (addressNames.test(name))
      assert.match(
        value,
        /^(?:https?:\/\/[^@/]+(?:\/|$)|mailto:|tel:|data:image\/(?:png|gif|jpe?g|webp|avif);base64,)/,
      );
  } else if (typeof value === 'object' && value) {
    for (const [key, member] of Object.entries(value))
      if (key !== 'body') checkValues(member, Array.isArray(value) ? name : key);
  }
}

function checkFeed(feed: Feed): void {
  for (const one of feed.articles) {
    checkStrings({ ...one, body: undefined });
    checkValues(one);
    assert.deepEqual(faults(one.body ?? []), []);
    assert.doesNotMatch(articleJsonLd(one), /<|undefined/);
  }
  const html = renderList(feed.articles) + (feed.articles[0] ? renderArticle(feed.articles[0]) : '');
  assert.doesNotMatch(
    html,
    /<(?:script|iframe|object|embed|style|base|meta|link|form)[\s>]|<[^>]*\son[a-z]+\s*=(?=[^"]*(?:"[^"]*"[^"]*)*>)/i,
  );
}

const prototypes = [Object.prototype, Array.prototype, String.prototype].map(
  (prototype) => [prototype, Object.getOwnPropertyNames(prototype).length] as const,
);

/** One round: reads or refuses by NewsError, and nothing else. The answer says which. */
export async function fuzzOnce(seed: number): Promise<'read' | 'refused'> {
  const { request } = roundOf(seed);
  let outcome: 'read' | 'refused' = 'read';
  try {
    checkFeed(await loadFeed(request));
  } catch (error) {
    if (!(error instanceof NewsError)) throw error;
    outcome = 'refused';
  }
  for (const [prototype, count] of prototypes) assert.equal(Object.getOwnPropertyNames(prototype).length, count);
  return outcome;
}

/** What a round was made of, for looking at. */
export function described(seed: number): string {
  const { request, text } = roundOf(seed);
  return `${JSON.stringify(request)}\n${text.slice(0, 2000)}`;
}
