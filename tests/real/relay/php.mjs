// relay.php on PHP's own server.
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, newFolder, run, serve, stop, whenUp } from '../support/workshop.mjs';
import { FEED } from './upstream.mjs';

const STRICT = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Addresses that are refused before anybody is asked, with the status. */
const REFUSED = {
  'http://tinh.example/rss/tin.xml': 400,
  'file:///etc/passwd': 400,
  'php://filter/resource=/etc/passwd': 400,
  'gopher://tinh.example/rss/': 400,
  '//tinh.example/rss/tin.xml': 400,
  '/etc/passwd': 400,
  'https://user:pass@tinh.example/rss/tin.xml': 400,
  'https://tinh.example@khac.example/rss/tin.xml': 400,
  'https://tinh.example:8443/rss/tin.xml': 400,
  'https://TINH.example/rss/tin.xml': 400,
  'https://tinh.example\\@khac.example/rss/': 400,
  'https://tinh.example/rss/tin.xml\r\nX-A: b': 400,
  'https://tinh.example/rss/tin xml': 400,
  'https://[::1]/rss/tin.xml': 400,
  'https://127.0.0.1/rss/tin.xml': 403,
  'https://2130706433/rss/tin.xml': 403,
  'https://0x7f.1/rss/': 403,
  'https://localhost/rss/tin.xml': 403,
  'https://la.example/rss/tin.xml': 403,
  'https://tinh.example.la.example/rss/tin.xml': 403,
  'https://xtinh.example/rss/tin.xml': 403,
  'https://tinh.example/quan-tri/tin.xml': 403,
  'https://tinh.example/rss': 403,
  'https://tinh.example/rss/../quan-tri/tin.xml': 403,
  'https://tinh.example/rss/%2e%2e/quan-tri/tin.xml': 403,
  'https://tinh.example/rss/%252e%252e/quan-tri/tin.xml': 403,
  'https://tinh.example/api/tinkhac': 403,
};

/** Answers that are no data of the listed endpoint, with the status. */
const BAD = {
  'trang.html': 502,
  'trang-xml.html': 502,
  'nua.json': 502,
  'nua.xml': 502,
  'anh.png': 502,
  'lon.json': 502,
  'goi.json': 502,
  'loi.xml': 502,
  'khong-co.xml': 502,
  'cham.xml': 504,
  'vong.xml': 502,
  'sang-khac.xml': 502,
  'sang-la.xml': 403,
  'sang-noi-bo.xml': 400,
  'sang-thu-muc.xml': 403,
};

/** PHP's own server for the files of a folder, with settings for the endpoint. */
export async function startPhp(upstream, folder, { trusted = true, config = {}, options = [], settings: given } = {}) {
  const path = newFolder(`php-${Math.random().toString(36).slice(2)}`);
  const settings = {
    allowed: ['tinh', 'khac'].flatMap((name) => [`https://${name}.example/rss/`, `https://${name}.example/api/tin`]),
    addresses: { 'tinh.example': upstream.address, 'khac.example': upstream.address },
    cache: join(path, 'copies'),
    ...{ fresh: 1, stale: 3600, timeout: 2, bytes: 100_000, files: 5 },
    ...config,
  };
  const file = join(path, 'config.php');
  writeFileSync(file, `<?php return json_decode(<<<'JSON'\n${JSON.stringify(settings)}\nJSON, true);`);
  const port = await freePort();
  const trust = trusted ? ['-d', `openssl.cafile=${upstream.cert}`] : [];
  const server = serve('php', [...trust, ...options, '-S', `127.0.0.1:${port}`, '-t', folder], {
    env: { BANTIN_RELAY_CONFIG: given ?? file, PHP_CLI_SERVER_WORKERS: '4' },
    log: join(path, 'log'),
  });
  const base = `http://127.0.0.1:${port}`;
  await whenUp(server, () => answers(`${base}/README.md`));
  return { base, file, cache: settings.cache, log: join(path, 'log'), close: () => stop(server) };
}

async function startRelay(upstream, folder, options) {
  const { base, ...php } = await startPhp(upstream, folder, options);
  const ask = async (url, options) => {
    const answer = await fetch(`${base}/relay.php?${new URLSearchParams({ url })}`, options);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { ...php, ask, base };
}

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
const TIN = 'https://tinh.example/rss/tin.xml';

async function checkRefusals(check, upstream, relay) {
  for (const [url, status] of Object.entries(REFUSED))
    await check(`PHP refuses ${JSON.stringify(url)}`, async () => {
      const before = upstream.asked.length;
      assert.equal((await relay.ask(url)).status, status);
      assert.equal(upstream.asked.length, before);
    });
  for (const [name, status] of Object.entries(BAD))
    await check(`PHP does not hand on ${name}`, async () => {
      const before = upstream.asked.length;
      const { text, headers, ...answer } = await relay.ask(`https://tinh.example/rss/${name}`);
      assert.equal(answer.status, status);
      assert.ok(upstream.asked.length > before, 'it was asked');
      assert.match(text, /^\{"error":"[\w ]+"\}$/);
      assert.equal(headers.get('content-security-policy'), STRICT);
    });
}

async function checkReaders(check, upstream, relay) {
  await check('PHP refuses other methods, lists in the query and pages of other sites', async () => {
    assert.equal((await relay.ask(TIN, { method: 'POST', body: 'a' })).status, 405);
    assert.equal((await fetch(`${relay.base}/relay.php?url[]=${TIN}`)).status, 400);
    assert.equal((await fetch(`${relay.base}/relay.php`)).status, 400);
    assert.equal((await relay.ask(TIN, { headers: { 'sec-fetch-site': 'cross-site' } })).status, 403);
  });
  await check('PHP hands on a feed as data, and nothing of the reader or of cookies', async () => {
    const headers = { cookie: 'a=1', authorization: 'Basic eA==', referer: 'http://x/', 'x-forwarded-for': '10.0.0.1' };
    const answer = await relay.ask(TIN, { headers });
    assert.deepEqual([answer.status, answer.text], [200, FEED]);
    assert.equal(answer.headers.get('content-type'), 'application/xml; charset=utf-8');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    const sent = Object.keys(upstream.asked.at(-1).headers).toSorted();
    assert.deepEqual(sent, ['accept', 'connection', 'host', 'user-agent']);
    assert.equal(upstream.asked.at(-1).headers.host, 'tinh.example');
  });
  await check(
    'PHP gives JSON its type whatever it came as, follows a redirect on the same host, knows a whole path',
    async () => {
      assert.equal(
        (await relay.ask('https://tinh.example/rss/tin.json')).headers.get('content-type'),
        'application/json',
      );
      assert.equal((await relay.ask('https://tinh.example/rss/quanh.xml')).text, FEED);
      assert.equal((await relay.ask('https://tinh.example/api/tin/tin.json?trang=2')).status, 200);
      assert.equal(upstream.asked.at(-1).path, '/api/tin/tin.json?trang=2');
    },
  );
}

async function checkCopies(check, upstream, relay) {
  await check(
    'PHP asks once for many readers at a time, and gives the last good copy while the server fails',
    async () => {
      const url = `${TIN}?lan=1`;
      const before = upstream.asked.length;
      const all = await Promise.all([1, 2, 3, 4].map(() => relay.ask(url)));
      assert.deepEqual(
        all.map(({ status }) => status),
        [200, 200, 200, 200],
      );
      assert.equal(upstream.asked.length, before + 1);
      for (const trouble of ['failing', 'silent']) {
        upstream.be(trouble);
        await wait(2.1);
        const { status, text, headers } = await relay.ask(url);
        assert.deepEqual([status, text, headers.get('x-bantin-relay')], [200, FEED, 'stale']);
      }
      assert.equal(upstream.asked.length, before + 2, 'a server that has just failed is left alone');
      upstream.be('well');
    },
  );
  await check('PHP keeps no more copies than it may', async () => {
    for (let number = 0; number < 9; number++) await relay.ask(`${TIN}?so=${number}`);
    assert.equal(readdirSync(relay.cache).filter((name) => name.endsWith('.copy')).length, 5);
  });
}

export async function checkPhp(check, upstream, folder) {
  await check('the files of the relay are sound PHP', async () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.php')))
      await run('php', ['-l', join(folder, file)]);
  });
  const relay = await startRelay(upstream, folder);
  try {
    await checkRefusals(check, upstream, relay);
    await checkReaders(check, upstream, relay);
    await checkCopies(check, upstream, relay);
  } finally {
    await relay.close();
  }
  const config = { allowed: ['https://localhost/rss/', 'https://tinh.example/rss/'] };
  const strict = await startRelay(upstream, folder, { trusted: false, config });
  try {
    await check('PHP refuses a listed name that leads into the own network', async () => {
      const { status, text } = await strict.ask('https://localhost/rss/tin.xml');
      assert.deepEqual([status, text], [403, '{"error":"a private address"}']);
    });
    await check('PHP refuses a certificate that nobody trusts', async () => {
      assert.equal((await strict.ask(TIN)).status, 502);
    });
  } finally {
    await strict.close();
  }
}
