import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../src/formats/text-layer.js';
import { NewsError } from '../../src/model/news-error.js';

const rows = [{ title: 'Tin sáng' }];
const json = JSON.stringify(rows);

test('reads JSON in every wrapping that servers give it', () => {
  const wrappings = [
    json,
    `\ufeff${json}`,
    `\n  ${json}\n`,
    `)]}'\n${json}`,
    `)]}',\n${json}`,
    `while(1);${json}`,
    `for (;;);${json}`,
    `nhanTin(${json})`,
    `nhanTin(${json});`,
    `/**/nhanTin(${json})`,
    `/**/ typeof nhanTin === 'function' && nhanTin(${json});`,
    `// API callback\nbao.tin.nhan(${json});`,
    `/*O_o*/\ngoogle.visualization.Query.setResponse(${json});`,
    `<br />\n<b>Notice</b>:  Undefined index: x in <b>tin.php</b> on line <b>3</b><br />\n${json}`,
    `Warning: mysql_connect() [function.mysql]: denied\n${json}`,
    `${' '.repeat(3)}${json}<!-- 0.02 s -->`,
    JSON.stringify(json),
    JSON.stringify({ d: json }),
  ];
  for (const text of wrappings) assert.deepEqual(readText(text), rows, text.slice(0, 60));
});

test('reads lines of JSON as rows', () => {
  assert.deepEqual(readText('{"a":1}\n{"a":2}\n\n{"a":3}\n'), [{ a: 1 }, { a: 2 }, { a: 3 }]);
});

test('unpacks a string once and leaves other strings', () => {
  assert.deepEqual(readText(JSON.stringify({ d: [1] })), { d: [1] });
  assert.deepEqual(readText(JSON.stringify({ d: 'chữ' })), { d: 'chữ' });
  assert.equal(readText('"chữ"'), 'chữ');
  assert.equal(readText('null'), null);
});

test('never runs a callback', () => {
  assert.throws(() => readText('f((() => { throw new Error("run") })())'), NewsError);
});

test('says what it is that is not data', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<!DOCTYPE html><html><body>[{"title":"x"}]</body></html>', 'HTML'],
    ['<html>', 'HTML'],
    ['<?xml version="1.0"?><rss></rss>', 'XML'],
    ['<rss version="2.0"></rss>', 'XML'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'XML'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['Máy chủ đang bảo trì', 'Máy chủ'],
    ['{"a":', '{"a":'],
    ['{"a":1}\n{"a":', '{"a":1}'],
  ];
  for (const [text, detail] of cases) {
    const isRight = (error: unknown) =>
      error instanceof NewsError && error.code === 'not-data' && !!error.detail?.includes(detail);
    assert.throws(() => readText(text), isRight, text);
  }
});

test('takes the JSON-LD of articles out of a page', () => {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tin' };
  const page = `<!doctype html><head><script>var a = "[{";</script><script type="application/ld+json">${JSON.stringify({
    '@type': 'WebSite',
  })}</script><script type='application/ld+json' class=x>${JSON.stringify(article)}</script><script type="application/ld+json">{hỏng</script></head>`;
  assert.deepEqual(readText(page), [article]);
  assert.deepEqual(readText(`${' '.repeat(5)}<p>…<html>${page.slice(15)}`, 'text/html; charset=utf-8'), [article]);
});

test('reads megabytes of rubbish in no time', () => {
  const begun = performance.now();
  for (const text of [
    '<'.repeat(1e6),
    '['.repeat(1e6),
    '(a'.repeat(5e5),
    '/*'.repeat(5e5),
    '<script'.repeat(2e5),
    `<html>${'<script>'.repeat(2e5)}`,
  ]) {
    assert.throws(() => readText(text), NewsError);
  }
  assert.ok(performance.now() - begun < 3000);
});
