import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articles, categories } from '../../demo/data/articles.mjs';

interface DemoArticle {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly body: string;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly lang: string;
  readonly byline: string | null;
  readonly views: number;
  readonly picture: {
    readonly url: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly attachments: readonly { readonly url: string; readonly name: string }[];
  readonly publishedAt: number | null;
}

const NOON = Date.UTC(2026, 10, 25, 5);
const bulletin = articles(NOON) as readonly DemoArticle[];

function vietnamDay(epoch: number): string {
  return new Date(epoch + 7 * 3_600_000).toISOString().slice(0, 10);
}

describe('the bulletin of the demo', () => {
  it('has at least 26 articles, each with its own id, slug and title', () => {
    assert.ok(bulletin.length >= 26);
    for (const key of ['id', 'slug', 'title'] as const) {
      assert.equal(new Set(bulletin.map((article) => article[key])).size, bulletin.length, `${key} is unique`);
    }
  });

  it('gives every article what the data model demands', () => {
    const names = categories.map(({ name }: { name: string }) => name);
    for (const article of bulletin) {
      assert.ok(article.title.trim(), `${article.id} has a title`);
      assert.match(article.slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(article.lang, /^(vi|en)$/);
      assert.ok(article.views > 0);
      assert.ok(
        article.category === null || names.includes(article.category),
        `${article.id}: ${String(article.category)}`,
      );
      assert.ok(article.tags.length > 0);
      assert.ok(article.picture === null || (article.picture.width > 0 && article.picture.height > 0));
      assert.ok(article.attachments.every(({ url, name }) => url.startsWith('/media/tep/') && name.trim() !== ''));
    }
  });

  it('has something in every section', () => {
    for (const { name } of categories as readonly { name: string }[]) {
      assert.ok(
        bulletin.some(({ category }) => category === name),
        name,
      );
    }
  });

  it('is written in composed letters (NFC), with every mark for a day replaced', () => {
    const text = JSON.stringify(bulletin);
    assert.equal(text, text.normalize('NFC'));
    assert.doesNotMatch(text, /\{\{|\}\}|undefined|NaN|Invalid Date/);
  });

  it('never speaks of districts as if they still stood, nor of real provinces of the same name', () => {
    for (const { title, summary, body, id } of bulletin) {
      assert.doesNotMatch(`${title} ${summary ?? ''} ${body}`, /UBND huyện|huyện ủy|thị xã|cấp huyện/i, String(id));
    }
  });

  it('has balanced markup in every body', () => {
    for (const { body, id } of bulletin) {
      const open: string[] = [];
      for (const [, slash, tag = '', rest = ''] of body.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
        if (slash) assert.equal(open.pop(), tag, `article ${id}`);
        else if (tag !== 'img' && !rest.endsWith('/')) open.push(tag);
      }
      assert.deepEqual(open, [], `article ${id}`);
    }
  });

  it('points in-page links at headings that are there', () => {
    for (const { body, id } of bulletin) {
      for (const [, target] of body.matchAll(/href="#([^"]+)"/g)) {
        assert.ok(body.includes(`id="${target}"`), `article ${id}: #${target}`);
      }
    }
  });

  it('links to articles that exist', () => {
    const ids = new Set(bulletin.map(({ id }) => String(id)));
    for (const { body } of bulletin) {
      for (const [, target = ''] of body.matchAll(/article\.html\?id=(\d+)/g)) assert.ok(ids.has(target), target);
    }
  });

  it('holds the odd cases that a bulletin brings', () => {
    const has = (test: (article: DemoArticle) => boolean): boolean => bulletin.some(test);
    assert.ok(has(({ title }) => title.length >= 290 && title.length <= 340));
    assert.ok(has(({ title }) => title === title.toLocaleUpperCase('vi')));
    assert.ok(has(({ lang }) => lang === 'en'));
    assert.ok(has(({ picture }) => picture === null));
    assert.ok(has(({ summary }) => summary === null));
    assert.ok(has(({ byline }) => byline === null));
    assert.ok(has(({ category }) => category === null));
    assert.ok(has(({ publishedAt }) => publishedAt === null));
    assert.ok(has(({ picture }) => !!picture?.url.includes('/kho-cu/')));
    assert.ok(has(({ body, summary }) => !!summary && body.startsWith(`<p>&nbsp; &nbsp; &nbsp; ${summary}`)));
    assert.ok(has(({ body }) => body.includes('<table>')) && has(({ body }) => body.includes('<blockquote>')));
  });

  it('is of this morning, whenever the server starts', () => {
    const hours = [0, 0.1, 3, 6, 7.6, 12, 23.9];
    for (const hour of hours) {
      const now = Date.UTC(2027, 1, 28, 17) + hour * 3_600_000;
      const list = articles(now) as readonly DemoArticle[];
      const newest = list[0]?.publishedAt ?? 0;
      assert.equal(list[0]?.id, 1028, `hour ${hour}`);
      assert.ok(newest < now, 'never in the future');
      if (hour >= 8) assert.equal(vietnamDay(newest), '2027-03-01');
    }
  });

  it('puts undated articles last and the others newest first', () => {
    const epochs = bulletin.map(({ publishedAt }) => publishedAt ?? 0);
    assert.deepEqual(
      epochs,
      [...epochs].sort((a, b) => b - a),
    );
    assert.equal(bulletin.at(-1)?.publishedAt, null);
  });

  it('writes the day of the event in the day-first form, counted from today', () => {
    const bridge = bulletin.find(({ id }) => id === 1028);
    assert.match(bridge?.summary ?? '', /^Sáng 25\/11, /);
    const meeting = bulletin.find(({ id }) => id === 1023);
    assert.match(meeting?.summary ?? '', /^Ngày 22\/11\/2026, /);
  });
});
