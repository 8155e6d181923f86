import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleDetails, type DetailOptions } from '../../src/feed/article-details.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { cleanArticle } from '../../src/sanitize/clean-article.js';
import { parse5Engine as engine } from '../../src/sanitize/engine-parse5.js';
import { printed } from '../sanitize/print.js';

const base = 'https://hatan.example/api';

async function detailsOf(html: string, more: RawArticle = {}, options: Partial<DetailOptions> = {}) {
  const raw = { title: 'Xã họp đầu tháng', ...more, body: { html } };
  const article = cleanArticle(raw, { base });
  assert.ok(article);
  const { body = [], ...found } = await articleDetails(raw, article, { base, engine, ...options });
  return { ...found, text: printed(body) };
}

const signed = '<p>Họp xong lúc trưa.</p><p>Tin, ảnh: Minh Đức</p><p>Nguồn: Báo Hạ Tân</p>';

describe('the text of an article', () => {
  it('gives its credits to the article that has none', async () => {
    const { text, byline, source } = await detailsOf(signed);
    assert.deepEqual([text, byline, source?.name], ['<p>Họp xong lúc trưa.</p>', 'Tin, ảnh: Minh Đức', 'Báo Hạ Tân']);
  });

  it('keeps its credits where they are wanted in the text', async () => {
    const found = await detailsOf(signed, {}, { keepCredits: true });
    assert.equal(found.text, signed);
    assert.equal('byline' in found || 'source' in found, false);
  });

  it('never takes a byline away that the endpoint sent', async () => {
    const found = await detailsOf('<p>Họp xong lúc trưa.</p><p>Hết giờ</p>', { byline: 'Thu Hà' });
    assert.equal(found.byline, 'Thu Hà');
  });

  it('keeps numbers with their units', async () => {
    assert.equal((await detailsOf('<p>Đường dài 16 km.</p>')).text, '<p>Đường dài 16\u00a0km.</p>');
  });

  it('has pictures in tables as figures', async () => {
    const { text } = await detailsOf('<p>Mở.</p><table><tr><td><img src="/a.jpg"><tr><td>Sân đình</table><p>Kết.</p>');
    assert.match(text, /<figure><img [^>]*><figcaption>Sân đình<\/figcaption><\/figure>/);
  });

  it('tells of an old encoding and is shown as it came', async () => {
    const html = '<p>Héi ®ång nh©n d©n x· häp kú thø n¨m, bµn viÖc lµm ®­êng vµ tr­êng häc.</p>';
    const { text, encoding } = await detailsOf(html);
    assert.equal(encoding, 'TCVN3');
    assert.equal(text, html);
    assert.equal('encoding' in (await detailsOf(signed)), false);
    assert.equal(
      'encoding' in (await detailsOf(`<p>${'The council met about roads and water. '.repeat(4)}</p>`)),
      false,
    );
  });
});
