import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { CheckJson, InspectJson, TroubleJson } from '../../src/cli/json.js';
import { widthOf } from '../../src/cli/terminal.js';
import { goodNews, producer } from '../inspect/producers.js';
import { row, titleOf } from '../support/news.js';
import { jsonSite, site, type Site } from '../support/site.js';
import { bantin } from './bantin.js';

const FIXTURES = 'tests/fixtures';
const VIETNAMESE = `${FIXTURES}/from-docs/vn-tieu_de-result.json`;
const WARNED = { id: undefined, url: 'https://tinh.example/tin/1' };

/** Anything that a terminal obeys, besides line feeds. */
const CONTROL = /(?!\n)\p{Cc}/u;

describe('bantin inspect', () => {
  let good: Site;
  before(async () => (good = await producer(goodNews())));
  after(() => good.close());

  it('tells what an address is, how it is read, and what to paste', async () => {
    const { code, out, err } = await bantin(['inspect', good.url, '--language', 'en']);
    assert.deepEqual([code, err], [0, '']);
    for (const part of [
      'heuristic: no known system',
      '3 articles',
      `20/03/2026 08:00  ${titleOf(1).slice(0, 20)}`,
      '✔ Access       any site (Access-Control-Allow-Origin: *)',
      '✔ Caching      public, max-age=60, stale-while-revalidate=600; ETag',
      '<script type="module" src="/bantin/bantin.js"></script>\n<news-list\n  src=',
      'Nothing to mend.',
    ])
      assert.ok(out.includes(part), part);
  });

  it('speaks Vietnamese, also because the terminal does', async () => {
    const { out } = await bantin(['inspect', good.url], { LANG: 'vi_VN.UTF-8' });
    assert.match(out, /^ĐÂY LÀ GÌ$/m);
    assert.match(out, /^✔ Cho đọc +mọi trang/m);
    assert.match(out, /Không có gì phải sửa\.\n$/);
  });

  it('has no colour in a pipe unless it is told to', async () => {
    const [plain, forced] = [
      await bantin(['inspect', good.url]),
      await bantin(['inspect', good.url], { FORCE_COLOR: '1' }),
    ];
    assert.doesNotMatch(plain.out, CONTROL);
    assert.match(forced.out, CONTROL);
  });

  it('fits into 80 columns, but for what is pasted', async () => {
    const { out } = await bantin(['inspect', VIETNAMESE]);
    const lines = out.split('\n').filter((line) => !/^<|^ {2}style="|bantin check /.test(line));
    assert.deepEqual(
      lines.filter((line) => widthOf(line) > 80),
      [],
    );
  });

  it('shows as many articles as it is told, in columns', async () => {
    const { out } = await bantin(['inspect', VIETNAMESE, '--count', '2', '--language', 'en']);
    const table = out.split('\n').filter((line) => /^ {2}(Date|\d\d\/\d\d\/\d{4})/.test(line));
    assert.equal(table.length, 3);
    const column = (line: string, word: string) => widthOf(line.slice(0, line.indexOf(word)));
    const [head = '', first = ''] = table;
    assert.equal(column(head, 'Category'), column(first, 'Thời sự'));
  });

  it('reads a file and standard input, and says that headers are unknown', async () => {
    const text = await readFile(VIETNAMESE);
    const [file, input] = [
      await bantin(['inspect', VIETNAMESE, '--url', 'https://tinh.example/api/tin']),
      await bantin(['inspect', '-', '--url', 'https://tinh.example/api/tin'], {}, text),
    ];
    assert.equal(file.code, 0);
    assert.ok(file.out.includes('src="https://tinh.example/api/tin"') && file.out.includes('Chưa biết CORS'));
    assert.equal(input.out.replace('bantin check -', `bantin check ${VIETNAMESE}`), file.out);
  });

  it('prints its facts as JSON', async () => {
    const { code, out } = await bantin(['inspect', good.url, '--json']);
    const found = JSON.parse(out) as InspectJson;
    assert.equal(code, 0);
    assert.equal(found.schema, 1);
    assert.match(found.bantin, /^\d+\.\d+\.\d+$/);
    assert.deepEqual([found.format, found.articles.length, found.transport?.cors.kind], ['heuristic', 3, 'any']);
    assert.deepEqual(found.fields.title, 'title');
  });

  it('leads from a page to the addresses that it names, quoted for a shell', async () => {
    const page =
      '<!doctype html><title>Trang chủ</title><link rel="alternate" type="application/json" href="https://a.example/$(reboot)\'tin">';
    const { code, out } = await bantin(['inspect', '-', '--url', 'https://tinh.example/'], {}, page);
    assert.equal(code, 3);
    assert.match(out, /“Trang chủ”/);
    assert.ok(out.includes(`bantin inspect 'https://a.example/$(reboot)'\\''tin'`), out);
  });
});

describe('bantin check', () => {
  it('ends with 0 and a word where nothing is wrong', async () => {
    const good = await producer(goodNews());
    const { code, out, err } = await bantin(['check', good.url, '--language', 'en']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^3 articles, heuristic\n\nNothing to mend\.\n$/m);
    await good.close();
  });

  it('ends with 1 where there are errors, and says which, where, and what to do', async () => {
    const closed = await producer(goodNews(), { 'access-control-allow-origin': '' });
    const { code, out } = await bantin(['check', closed.url]);
    assert.equal(code, 1);
    assert.match(out, /^✖ LỖI +Trang của nơi khác không được đọc địa chỉ này/m);
    assert.match(out, /^ +→ Thêm vào câu trả lời: Access-Control-Allow-Origin: \*$/m);
    assert.match(out, /^ +\[Access-Control-Allow-Origin\]$/m);
    assert.match(out, /^1 lỗi\.\n$/m);
    await closed.close();
  });

  it('takes warnings for errors when it is strict', async () => {
    const text = JSON.stringify([{ ...goodNews()[0], ...WARNED }]);
    const codes = await Promise.all([[], ['--strict']].map((more) => bantin(['check', '-', ...more], {}, text)));
    assert.deepEqual(
      codes.map(({ code }) => code),
      [0, 1],
    );
  });

  it('tries the site that it is told', async () => {
    const listed = await producer(goodNews(), { 'access-control-allow-origin': 'https://xa.example', vary: 'Origin' });
    const [other, own] = [
      await bantin(['check', listed.url]),
      await bantin(['check', listed.url, '--origin', 'https://xa.example']),
    ];
    assert.deepEqual([other.code, own.code], [1, 0]);
    assert.match(other.out, /https:\/\/trang-khac\.example/);
    await listed.close();
  });

  it('prints its findings as JSON, in the language of the command', async () => {
    const text = JSON.stringify([{ ...goodNews()[0], status: 'draft' }]);
    const { code, out } = await bantin(['check', '-', '--json', '--language', 'en'], {}, text);
    const found = JSON.parse(out) as CheckJson;
    assert.equal(code, 1);
    assert.deepEqual([found.schema, found.articles, found.headers], [1, 1, false]);
    assert.deepEqual(found.counts, { error: 1, warning: 0, advice: 0 });
    const [draft] = found.findings;
    assert.deepEqual([draft?.code, draft?.level, draft?.at, draft?.articles], ['draft', 'error', 'status', [1]]);
    assert.match(draft?.what ?? '', /^Everybody can read a draft/);
    assert.match(draft?.advice ?? '', /filter/);
  });

  it('reads with the attributes of an element', async () => {
    const text = JSON.stringify({ kq: [{ ma: 1, a: 'Tin một', b: '03/20/2026' }] });
    const found = async (...more: string[]) => {
      const { out } = await bantin(['inspect', '-', '--json', ...more], {}, text);
      return (JSON.parse(out) as InspectJson).articles[0];
    };
    const mapped = await found('--map', 'items: kq; id: ma; title: a; date: b', '--date-pattern', 'MM/dd/yyyy');
    assert.deepEqual([mapped?.id, mapped?.title, mapped?.date], ['1', 'Tin một', '2026-03-20']);
  });
});

describe('an address that gives no news', () => {
  const cases: Record<string, [status: number, says: RegExp]> = {
    'wants a login': [401, /^Máy chủ đòi đăng nhập hoặc từ chối \(mã 401\)\.\n.+công khai/],
    'is not there': [404, /^Địa chỉ không có trên máy chủ \(mã 404\)\./],
  };
  for (const [name, [status, says]] of Object.entries(cases)) {
    it(`ends with 3 and words when it ${name}`, async () => {
      const endpoint = await jsonSite({}, status);
      for (const command of ['inspect', 'check']) {
        const { code, out, err } = await bantin([command, endpoint.url]);
        assert.deepEqual([code, out], [3, '']);
        assert.match(err, says);
      }
      await endpoint.close();
    });
  }

  it('ends with 3 and words when nobody is there, nobody answers, or there is no file', async () => {
    const gone = await jsonSite({});
    await gone.close();
    const silent = await site(() => undefined);
    const runs = [
      [await bantin(['inspect', gone.url, '--timeout', '3']), /không nhận kết nối/],
      [
        await bantin(['check', 'http://khong-co.invalid/', '--timeout', '5']),
        /Không có máy chủ nào tên khong-co\.invalid/,
      ],
      [await bantin(['check', silent.url, '--timeout', '0.3']), /trong 0\.3 giây/],
      [
        await bantin(['check', 'khong-co.json', '--language', 'en']),
        /The file khong-co\.json cannot be read \(ENOENT\)/,
      ],
    ] as const;
    for (const [{ code, out, err }, says] of runs) {
      assert.deepEqual([code, out], [3, '']);
      assert.match(err, says);
      assert.doesNotMatch(err, /^\s+at |Error:/m);
    }
    await silent.close();
  });

  it('says so as JSON too', async () => {
    const refused = await jsonSite({}, 403);
    const { code, out, err } = await bantin(['check', refused.url, '--json']);
    const { schema, error } = JSON.parse(out) as TroubleJson;
    assert.deepEqual([code, err, schema, error.code, error.status], [3, '', 1, 'http', 403]);
    await refused.close();
  });

  it('ends with 3 and a report when there is an answer without news', async () => {
    const login = await site((_, __, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Đăng nhập</title>');
    });
    const { code, out } = await bantin(['check', login.url]);
    assert.equal(code, 3);
    assert.match(out, /^✖ LỖI +Địa chỉ trả về trang đăng nhập: “Đăng nhập”\.$/m);
    const inspected = await bantin(['inspect', `${FIXTURES}/from-docs/error-object.json`, '--language', 'en']);
    assert.equal(inspected.code, 3);
    assert.match(inspected.out, /The server reports an error in its data/);
    await login.close();
  });
});

describe('a hostile endpoint', () => {
  const evil = '\x1b]0;tên\x07\x1b[2JTin\r✔ giả \x9b31m\u202e';
  const sent = [row(1, { title: evil, category: evil, status: 'draft', date: evil, [`a${evil}`]: evil, url: evil })];

  it('cannot talk to the terminal, by no command', async () => {
    const text = JSON.stringify(sent);
    const ways = [['inspect'], ['check'], ['inspect', '--json'], ['check', '--json']];
    const runs = ways.map(([command = '', ...more]) => bantin([command, '-', ...more], {}, text));
    for (const [index, { out, err }] of (await Promise.all(runs)).entries()) {
      const args = ways[index] ?? [];
      assert.ok(out.length > 100, args.join(' '));
      assert.doesNotMatch(out + err, CONTROL, args.join(' '));
      assert.doesNotMatch(out + err, /\u202e/, args.join(' '));
    }
  });

  it('cannot talk to the terminal by its headers or its errors', async () => {
    const endpoint = await producer(goodNews(), {
      'content-type': 'text/x\u009b31m',
      'cache-control': 'no-store\u009d0;a',
    });
    const failing = await site((_, __, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: evil } }));
    });
    for (const args of [
      ['check', endpoint.url],
      ['inspect', failing.url],
      ['render', 'list', failing.url],
    ]) {
      const { out, err } = await bantin(args);
      assert.ok((out + err).length > 20);
      assert.doesNotMatch(out + err, CONTROL, args[0]);
    }
    await Promise.all([endpoint.close(), failing.close()]);
  });
});
