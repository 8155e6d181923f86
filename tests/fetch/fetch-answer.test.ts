import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchAnswer } from '../../src/fetch/fetch-answer.js';
import { NewsError } from '../../src/model/news-error.js';
import { untilSo } from '../support/until-so.js';
import { body, startServer, type TestServer } from './test-server.js';

let server: TestServer;
before(async () => {
  server = await startServer();
});
after(() => server.close());

/** The NewsError of a promise that must fail. */
async function failure(promise: Promise<unknown>): Promise<NewsError> {
  const thrown = await promise.then(
    () => assert.fail('it did not fail'),
    (reason: unknown) => reason,
  );
  assert.ok(thrown instanceof NewsError, String(thrown));
  return thrown;
}

describe('fetchAnswer gives', () => {
  it('text, status, headers and address', async () => {
    const url = server.on('/plain', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-wp-total': '7' }).end('{"tin":"Xã Bình Hà"}');
    });
    const answer = await fetchAnswer(`${url}#phan-2`);
    assert.equal(answer.text, '{"tin":"Xã Bình Hà"}');
    assert.equal(answer.status, 200);
    assert.equal(answer.url, url);
    assert.equal(answer.header('x-wp-total'), '7');
    assert.equal(answer.header('X-WP-Total'), '7');
    assert.equal(answer.header('link'), null);
  });

  it('the address after redirects', async () => {
    const target = server.on('/moved/here', body('[]'));
    const url = server.on('/old', (_, response) => void response.writeHead(302, { location: target }).end());
    assert.equal((await fetchAnswer(url)).url, target);
  });

  it('empty text for 204', async () => {
    const url = server.on('/nothing', (_, response) => void response.writeHead(204).end());
    const answer = await fetchAnswer(url);
    assert.deepEqual([answer.status, answer.text], [204, '']);
  });

  it('what was compressed', async () => {
    const url = server.on('/gzip', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync('["tin"]'));
    });
    assert.equal((await fetchAnswer(url)).text, '["tin"]');
  });

  it('characters cut in two by the network', async () => {
    const bytes = Buffer.from('["Đại hội"]');
    const url = server.on('/cut', (_, response) => {
      response.writeHead(200);
      response.write(bytes.subarray(0, 3));
      setTimeout(() => response.end(bytes.subarray(3)), 30);
    });
    assert.equal((await fetchAnswer(url)).text, '["Đại hội"]');
  });

  it('sends nothing that needs a preflight', async () => {
    let headers: Record<string, unknown> = {};
    const url = server.on('/headers', (request, response) => {
      headers = { ...request.headers, method: request.method };
      response.end('[]');
    });
    await fetchAnswer(url);
    assert.equal(headers['method'], 'GET');
    assert.match(String(headers['accept']), /^application\/json, [\w/+;=,.* -]{1,100}$/);
    assert.ok(String(headers['accept']).length <= 128);
    assert.equal(headers['cookie'], undefined);
    const own = Object.keys(headers).filter((name) => /^x-|authorization|content-type|if-/.test(name));
    assert.deepEqual(own, []);
  });
});

describe('fetchAnswer decodes', () => {
  const cases: [name: string, bytes: Uint8Array, type: string, text: string][] = [
    ['a byte order mark', Buffer.from('\ufeff["Tin"]'), 'application/json', '["Tin"]'],
    ['windows-1258', Uint8Array.of(0x54, 0xcc, 0x6e, 0x20, 0xf0), 'text/plain; charset=windows-1258', 'T\u0300n đ'],
    ['iso-8859-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'text/plain; charset="ISO-8859-1"', 'café'],
    ['UTF-8 that is called latin', Buffer.from('"Hà Nội"'), 'application/json; charset=iso-8859-1', '"Hà Nội"'],
    ['UTF-16 with a mark', Buffer.from('\ufeff["Tin Đảng"]', 'utf16le'), 'application/json', '["Tin Đảng"]'],
    ['UTF-16 without a mark', Buffer.from('["Tin"]', 'utf16le'), 'application/json; charset=utf-16le', '["Tin"]'],
    ['a charset nobody knows', Buffer.from('"Hội"'), 'application/json; charset=tcvn-9', '"Hội"'],
    ['damaged bytes of an unknown charset', Uint8Array.of(0x61, 0xff, 0x62), 'text/plain; charset=none', 'a\ufffdb'],
  ];
  for (const [index, [name, bytes, type, text]] of cases.entries()) {
    it(name, async () => {
      const url = server.on(`/charset-${index}`, body(bytes, type));
      assert.equal((await fetchAnswer(url)).text, text);
    });
  }
});

describe('fetchAnswer fails', { concurrency: true }, () => {
  it('at once and for good with 4xx', async () => {
    for (const status of [400, 401, 403, 404, 410, 451]) {
      const path = `/status-${status}`;
      const error = await failure(fetchAnswer(server.on(path, body('<h1>No</h1>', 'text/html', status))));
      assert.deepEqual([error.code, error.status, error.detail], ['http', status, undefined]);
      assert.equal(server.seen(path), 1);
    }
  });

  it('with the words of a server that explains itself in JSON', async () => {
    const words = `{"code":"rest_post_invalid_page_number",\n "message":"${'x'.repeat(1000)}"}`;
    const error = await failure(fetchAnswer(server.on('/words', body(words, 'application/json', 400))));
    assert.match(error.detail ?? '', /^\{"code":"rest_post_invalid_page_number", "message":"x+$/);
    assert.equal(error.detail?.length, 300);
  });

  it('after three tries with 408, 425, 429 and 5xx', async () => {
    await Promise.all(
      [408, 425, 429, 500, 503].map(async (status) => {
        const path = `/again-${status}`;
        const error = await failure(fetchAnswer(server.on(path, body('', 'text/html', status))));
        assert.deepEqual([error.code, error.status], ['http', status]);
        assert.equal(server.seen(path), 3);
      }),
    );
  });

  it('not at all when a later try is answered', async () => {
    const url = server.on(
      '/recovers',
      (_, response, tries) => void response.writeHead(tries < 3 ? 503 : 200).end('[]'),
    );
    assert.equal((await fetchAnswer(url)).text, '[]');
    assert.equal(server.seen('/recovers'), 3);
  });

  it('with `network` when the connection is cut, in headers or body', async () => {
    const inHeaders = server.on('/reset', (request) => void request.socket.destroy());
    const inBody = server.on('/reset-body', (request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('[');
      setTimeout(() => request.socket.destroy(), 20);
    });
    for (const url of [inHeaders, inBody]) {
      const error = await failure(fetchAnswer(url));
      assert.deepEqual([error.code, error.url], ['network', url]);
    }
    assert.equal(server.seen('/reset'), 3);
  });

  it('with `network` when nobody listens', async () => {
    assert.equal((await failure(fetchAnswer('http://127.0.0.1:9/'))).code, 'network');
  });

  it('with `network` in an endless circle of redirects', async () => {
    const url = server.on('/circle', (_, response) => void response.writeHead(302, { location: '/circle' }).end());
    assert.equal((await failure(fetchAnswer(url))).code, 'network');
  });

  it('with `too-large` on 100 MB, long before they have come', async () => {
    let sent = 0;
    const url = server.on('/large', (_, response) => {
      const piece = Buffer.alloc(100_000, ' ');
      const send = (): void => {
        while (sent < 1000 && !response.destroyed) {
          sent++;
          if (!response.write(piece)) return void response.once('drain', send);
        }
        response.end();
      };
      send();
    });
    assert.equal((await failure(fetchAnswer(url))).code, 'too-large');
    await untilSo(() => server.aborted('/large') === 1);
    assert.ok(sent < 300, `${sent} pieces of 100 KB were sent`);
    assert.equal(server.seen('/large'), 1, 'and it is not tried again');
  });

  it('with `too-large` on a small file that unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    assert.ok(bomb.length < 100_000);
    const url = server.on('/bomb', (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    assert.equal((await failure(fetchAnswer(url))).code, 'too-large');
  });

  it('with `bad-address` on what is no web address', async () => {
    const addresses = [
      '',
      'tin.json',
      'javascript:alert(1)',
      'data:,[]',
      'file:///tin.json',
      'http://',
      'http://a:b@c.d/',
    ];
    for (const address of addresses) assert.equal((await failure(fetchAnswer(address))).code, 'bad-address', address);
  });
});

describe('fetchAnswer keeps to the time', () => {
  const within = async (seconds: number, url: string, timeout: number): Promise<NewsError> => {
    const start = performance.now();
    const error = await failure(fetchAnswer(url, { timeout }));
    assert.ok(performance.now() - start < seconds * 1000, `${performance.now() - start} ms`);
    return error;
  };

  it('when the headers never come, and the server learns of it', async () => {
    const url = server.on('/hang', () => undefined);
    assert.equal((await within(0.6, url, 0.2)).code, 'timeout');
    await untilSo(() => server.aborted('/hang') === 1);
  });

  it('when the body comes in drips', async () => {
    const url = server.on('/drip', (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    assert.equal((await within(0.8, url, 0.3)).code, 'timeout');
    await untilSo(() => server.aborted('/drip') === 1);
  });

  it('over all tries together, and says what failed rather than that time is up', async () => {
    const url = server.on('/slow-503', (_, response) => {
      setTimeout(() => response.writeHead(503).end(), 150);
    });
    const error = await within(1, url, 0.5);
    assert.deepEqual([error.code, error.status], ['http', 503]);
  });

  it('waits as long as Retry-After asks', async () => {
    const times: number[] = [];
    const url = server.on('/later', (_, response, tries) => {
      times.push(performance.now());
      if (tries > 1) response.end('[]');
      else response.writeHead(503, { 'retry-after': '2' }).end();
    });
    await fetchAnswer(url);
    const [first = 0, second = 0] = times;
    assert.ok(second - first >= 1990 && second - first < 4000, `${second - first} ms`);
  });

  it('reads Retry-After as a date too', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const url = server.on('/at', (_, response) => void response.writeHead(503, { 'retry-after': date }).end());
    const error = await within(0.5, url, 15);
    assert.ok((error.retryAfter ?? 0) > 3590 && (error.retryAfter ?? 0) <= 3600);
    assert.equal(server.seen('/at'), 1);
  });

  it('does not wait for what cannot come in time: the reader is told at once', async () => {
    for (const [seconds, timeout] of [
      ['31', 600],
      ['20', 5],
    ] as const) {
      const path = `/too-late-${seconds}`;
      const url = server.on(path, (_, response) => void response.writeHead(429, { 'retry-after': seconds }).end());
      const error = await within(0.5, url, timeout);
      assert.deepEqual([error.status, error.retryAfter], [429, Number(seconds)]);
      assert.equal(server.seen(path), 1);
    }
  });

  it('ignores a Retry-After that is none', async () => {
    const url = server.on('/odd', (_, response, tries) => {
      response.writeHead(tries > 1 ? 200 : 503, { 'retry-after': 'soon' }).end('[]');
    });
    assert.equal((await fetchAnswer(url)).text, '[]');
  });

  it('reads no time as the default', async () => {
    const url = server.on('/slow', (_, response) => void setTimeout(() => response.end('[]'), 100));
    for (const timeout of [0, -1, NaN]) assert.equal((await fetchAnswer(url, { timeout, fresh: true })).text, '[]');
  });
});

describe('fetchAnswer on an https page', () => {
  const refusing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const on = async (protocol: string, url: string): Promise<string> => {
    Object.defineProperty(globalThis, 'location', { value: { protocol }, configurable: true });
    try {
      return (await failure(fetchAnswer(url, { fetch: refusing, timeout: 0.2 }))).code;
    } finally {
      Reflect.deleteProperty(globalThis, 'location');
    }
  };

  it('names an http address as the reason, unless it is on this machine', async () => {
    assert.equal(await on('https:', 'http://tinh.example/a'), 'mixed-content');
    assert.equal(await on('https:', 'https://tinh.example/a'), 'network');
    assert.equal(await on('https:', 'http://localhost:3000/a'), 'network');
    assert.equal(await on('https:', 'http://127.0.0.1:3000/a'), 'network');
    assert.equal(await on('http:', 'http://tinh.example/a'), 'network');
  });
});
