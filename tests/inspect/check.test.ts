import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, findingText, inspect, type Inspection } from '../../src/server.js';
import { levels } from '../../src/inspect/finding.js';
import { rows, type Row } from '../support/news.js';
import { codesOf, findingsIn, goodNews, goodRow, inspected } from './producers.js';

const good = (more: Row): Row[] => rows(3, { ...goodRow, ...more });

describe('check of a producer that does everything right', () => {
  it('finds nothing', async () => {
    assert.deepEqual(codesOf(check(await inspected(goodNews()))), []);
  });
});

describe('check of headers and address', () => {
  const faults: Record<string, [headers: Record<string, string>, code: string]> = {
    'no leave for other sites': [{ 'access-control-allow-origin': '' }, 'no-cors'],
    'leave for null': [{ 'access-control-allow-origin': 'null' }, 'cors-null'],
    'two leaves': [{ 'access-control-allow-origin': '*, *' }, 'cors-several'],
    'leave for another site': [{ 'access-control-allow-origin': 'https://huyen.example' }, 'cors-other'],
    'an echo that caches do not know of': [
      { 'access-control-allow-origin': 'https://trang-khac.example' },
      'cors-no-vary',
    ],
    'cookies of other sites': [{ 'access-control-allow-credentials': 'true' }, 'cors-credentials'],
    'a total that pages may not read': [{ 'x-total-count': '40' }, 'not-exposed'],
    'no way to ask again cheaply': [{ etag: '' }, 'no-validator'],
    'no word about keeping': [{ 'cache-control': '' }, 'no-caching'],
    'no leave to keep': [{ 'cache-control': 'no-store' }, 'uncacheable'],
    'a session': [{ 'set-cookie': 'PHPSESSID=1' }, 'cookies'],
    'a wrong type': [{ 'content-type': 'text/html' }, 'content-type'],
    'no type': [{ 'content-type': '' }, 'content-type'],
    'a wrong encoding': [{ 'content-type': 'application/json; charset=iso-8859-1' }, 'charset'],
  };
  for (const [name, [headers, code]] of Object.entries(faults)) {
    it(`finds ${name}`, async () => {
      assert.deepEqual(codesOf(check(await inspected(goodNews(), headers))), [code]);
    });
  }

  it('is content with an echo that caches know of, and with an exposed total', async () => {
    const echo = { 'access-control-allow-origin': 'https://trang-khac.example', vary: 'Accept-Encoding, Origin' };
    const total = { 'x-total-count': '40', 'access-control-expose-headers': 'Link, X-Total-Count' };
    assert.deepEqual(codesOf(check(await inspected(goodNews(), { ...echo, ...total }))), []);
  });

  it('finds a key in the address, and no key in other parameters', async () => {
    const codes = async (query: string) => codesOf(check(await inspected(goodNews(), {}, {}, `/tin?${query}`)));
    for (const query of ['api_key=1', 'token=x', 'page=1&access_token=x', 'apikey=1', 'X-Amz-Signature=1'])
      assert.deepEqual(await codes(query), ['secret'], query);
    for (const query of ['page=1', 'keyword=nước', 'monkey=1', 'author=1'])
      assert.deepEqual(await codes(query), [], query);
  });

  it('finds http on the open web, not on this machine', async () => {
    const found = await inspected(goodNews());
    const { transport } = found;
    assert.ok(transport);
    const away: Inspection = {
      ...found,
      transport: { ...transport, hops: [{ url: 'http://tinh.example/', status: 200 }] },
    };
    assert.deepEqual(codesOf(check(away)), ['http']);
  });

  it('finds large data that is not compressed', async () => {
    assert.deepEqual(codesOf(check(await inspected({ total: 100, items: rows(100, goodRow) }))), ['not-compressed']);
  });

  it('says nothing of headers that a file cannot have', async () => {
    assert.deepEqual(codesOf(await findingsIn(goodNews())), []);
  });
});

describe('check of the text', () => {
  const news = JSON.stringify(goodNews());
  const faults: Record<string, [text: string, code: string]> = {
    'a notice': [`<br />\n<b>Warning</b>: Undefined variable $x in tin.php\n${news}`, 'notice'],
    'a callback': [`nhanTin(${news});`, 'callback'],
    'a guard': [`)]}'\n${news}`, 'guarded'],
    'JSON in a string': [JSON.stringify({ d: news }), 'packed'],
    lines: [
      goodNews()
        .map((row) => JSON.stringify(row))
        .join('\n'),
      'lines',
    ],
    'a byte order mark': [`\ufeff${news}`, 'byte-mark'],
    'an empty list': ['{"data":[],"total":0}', 'empty'],
    'an error of the endpoint': ['{"error":{"status":404,"message":"Không tìm thấy"}}', 'unreadable'],
    'a web page': ['<!doctype html><title>Cổng thông tin</title>', 'page'],
    'a login page': ['<!doctype html><title>Đăng nhập</title>', 'login'],
  };
  for (const [name, [text, code]] of Object.entries(faults)) {
    it(`finds ${name}`, async () => {
      assert.deepEqual(codesOf(await findingsIn(text)), [code]);
    });
  }

  it('finds text that is not UTF-8', async () => {
    const bytes = Buffer.from(JSON.stringify([{ ...goodNews()[0], title: 'é' }]), 'latin1');
    assert.ok(codesOf(check(await inspect({ bytes }))).includes('not-utf8'));
  });

  it('finds more than a megabyte, and texts that a list does not show', async () => {
    const long = good({ content: `<p>${'Nước về bản. '.repeat(40_000)}</p>` });
    assert.deepEqual(codesOf(await findingsIn(long)).sort(), ['bodies-in-list', 'large', 'large-body']);
  });
});

describe('check of articles', () => {
  const faults: Record<string, [more: Row, code: string]> = {
    'ids that are missing': [{ id: undefined }, 'no-id'],
    'ids that are the same': [{ id: '7' }, 'duplicate-id'],
    'titles with HTML codes': [{ title: 'Sở Y tế &amp; Sở Giáo dục' }, 'escaped-title'],
    'summaries that are missing': [{ summary: '' }, 'no-summary'],
    'addresses that are missing': [{ url: undefined }, 'no-address'],
    'addresses without a host': [{ url: '/tin/cau-moi' }, 'relative-address'],
    'dates that are missing': [{ date: null }, 'no-date'],
    'dates nobody can read': [{ date: 'tuần trước' }, 'unreadable-date'],
    'dates with the month first': [{ date: '03/20/2026' }, 'month-first-date'],
    'dates that leave it open': [{ date: '03/04/2026' }, 'ambiguous-date'],
    'times without a zone': [{ date: '2026-03-20 08:00' }, 'zoneless-date'],
    'pictures by http': [{ image: { ...(goodRow.image as Row), url: 'http://tinh.example/a.jpg' } }, 'http-picture'],
    'pictures without a host': [{ image: { ...(goodRow.image as Row), url: '/a.jpg' } }, 'relative-picture'],
    'pictures without words': [{ image: { ...(goodRow.image as Row), alt: '' } }, 'picture-without-alt'],
    'pictures without a size': [{ image: { ...(goodRow.image as Row), width: undefined } }, 'picture-without-size'],
    scripts: [{ content: '<p>Tin</p><script>alert(1)</script>' }, 'script'],
    handlers: [{ content: '<p onclick="alert(1)">Tin</p>' }, 'handler'],
    'addresses that are code': [{ content: '<a href=" java\tscript:alert(1)">Tin</a>' }, 'code-address'],
    frames: [{ content: '<iframe src="https://phim.example/1"></iframe><p>Tin</p>' }, 'frame'],
    forms: [{ content: '<p>Tin</p><select><option>1</select>' }, 'active-markup'],
    styles: [{ content: '<p style="color:red">Tin</p>' }, 'style'],
    'texts nested too deep': [{ content: '<div>'.repeat(400) }, 'refused-body'],
    'texts in TCVN3': [
      { content: '<p>Héi ®ång nh©n d©n x· häp kú thø n¨m, bµn viÖc lµm ®­êng vµ tr­êng häc.</p>' },
      'old-encoding',
    ],
    'titles in VNI': [{ title: 'Hoäi ñoàng nhaân daân xaõ hoïp kyø thöù naêm' }, 'old-encoding'],
    drafts: [{ status: 'draft' }, 'draft'],
    'private articles': [{ status: 'private' }, 'private'],
    'withdrawn articles': [{ status: 'trash' }, 'withdrawn'],
    'articles before their time': [{ date: '2099-01-01T08:00:00+07:00' }, 'scheduled'],
    'articles after their time': [{ expires: '2001-01-01T08:00:00+07:00' }, 'expired'],
  };
  for (const [name, [more, code]] of Object.entries(faults)) {
    it(`finds ${name}, in all three`, async () => {
      const found = await findingsIn(good(more));
      assert.deepEqual(codesOf(found), [code]);
      assert.deepEqual(found[0]?.articles, [1, 2, 3]);
      assert.equal(found[0]?.values.count, 3);
    });
  }

  it('finds planted links that are hidden', async () => {
    const content = '<p>Tin</p><div style="display:none"><a href="https://bac.example/">nổ hũ</a></div>';
    assert.ok(codesOf(await findingsIn(good({ content }))).includes('hidden-markup'));
  });

  it('finds rows without a title, which are no articles', async () => {
    const found = await findingsIn([...goodNews(), { id: 9, date: '2026-03-01T08:00:00Z', summary: 'x' }]);
    assert.deepEqual(
      found.map(({ code, values }) => [code, values.count]),
      [['no-title', 1]],
    );
  });

  it('tells which article it is', async () => {
    const [first, second, third] = goodNews();
    const found = await findingsIn([first, { ...second, status: 'draft' }, third]);
    assert.deepEqual(found[0]?.articles, [2]);
    assert.equal(found[0]?.values.example, second?.title);
  });

  it('wants pages where there are many', async () => {
    assert.ok(codesOf(await findingsIn(rows(40, goodRow))).includes('no-paging'));
    assert.ok(!codesOf(await findingsIn({ total: 400, items: rows(40, goodRow) })).includes('no-paging'));
  });

  it('tells the worst first', async () => {
    const found = await findingsIn(good({ summary: '', status: 'draft', date: '2026-03-20 08:00' }));
    assert.deepEqual(
      found.map(({ level }) => level),
      ['error', 'warning', 'advice'],
    );
  });
});

describe('the words for findings', () => {
  const codes = Object.keys(levels) as (keyof typeof levels)[];

  it('are there in both languages, with every value that they name', () => {
    const values = {
      ...{ count: 2, number: 40, bytes: 2000, seconds: 3, code: 'not-data', detail: '', example: 'ví dụ', name: 'key' },
      ...{
        value: 'v',
        origin: 'o',
        header: 'link',
        url: 'u',
        target: 't',
        page: 'p',
        charset: 'c',
        preface: 'l',
        title: 'n',
      },
    };
    for (const code of codes) {
      for (const language of ['vi', 'en']) {
        for (const count of [1, 2]) {
          const finding = { level: levels[code], code, at: 'x', articles: [], values: { ...values, count } };
          const { what, advice } = findingText(finding, language);
          assert.ok(what.length > 10 && advice.length > 10, `${code} ${language}`);
          assert.doesNotMatch(what + advice, /undefined|\[object|NaN|\{(?!id\})|“”|\(\)|\|/, `${code} ${language}`);
        }
      }
    }
  });
});
