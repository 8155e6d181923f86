import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readAnswer, type ReadOptions } from '../../src/formats/index.js';
import { readText } from '../../src/reading/text-layer.js';
import { readXml } from '../../src/reading/xml.js';
import type { Answer } from '../../src/model/answer.js';
import type { RawText } from '../../src/model/raw-article.js';

const root = new URL('../fixtures/', import.meta.url);

/** Names of all answers: `recorded/…` and `from-docs/…`. */
export const fixtureNames: readonly string[] = ['recorded', 'from-docs'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => !/headers\.txt$|README/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`),
);

export function textOfFixture(name: string): string {
  return readFileSync(new URL(name, root), 'utf8');
}

/** The data in a fixture. */
export function dataOfFixture(name: string): unknown {
  if (name.endsWith('.xml')) return readXml(textOfFixture(name));
  const found = readText(textOfFixture(name));
  return 'data' in found ? found.data : undefined;
}

/** An answer that never came over a network. */
export function answerOf(
  text: string,
  url = 'https://tin.example/api/bai-viet',
  headers: Record<string, string> = {},
): Answer {
  return { url, status: 200, text, header: (name) => headers[name] ?? null };
}

/** A fixture as the answer of its address, with the headers that were recorded with it. */
export function answerOfFixture(name: string): Answer {
  const beside = new URL(`${name}.headers.txt`, root);
  const lines = existsSync(beside) ? readFileSync(beside, 'utf8').split('\n') : [];
  const headers = lines.flatMap((line) => /^([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []);
  const pairs = headers.flatMap((name, index) =>
    index % 2 ? [] : [[name.toLowerCase(), headers[index + 1] ?? ''] as const],
  );
  const asked = lines.flatMap((line) => /^# GET (\S+)/.exec(line)?.[1] ?? [])[0];
  return answerOf(textOfFixture(name), asked, Object.fromEntries(pairs));
}

export const hanoi: ReadOptions = { timeZone: 'Asia/Ho_Chi_Minh' };

/** Reads data as if an endpoint had sent it. */
export function read(data: unknown, options: Partial<ReadOptions> = {}, url?: string) {
  return readAnswer(answerOf(typeof data === 'string' ? data : JSON.stringify(data), url), { ...hanoi, ...options });
}

/** The first article of an answer, with the format that read it and the next page. */
export async function readOne(data: unknown, url?: string) {
  const { articles, format, next } = await read(data, {}, url);
  const [article] = articles;
  assert.ok(article);
  return { ...article, format, next };
}

export function words(text: RawText | undefined): string | undefined {
  return typeof text === 'object' ? text.html : text;
}
