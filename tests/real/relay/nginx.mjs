// nginx.conf as it stands, with another name for the endpoint's address, another port, and a folder of its own.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, newFolder, serve, stop, whenUp } from '../support/workshop.mjs';
import { FEED } from './upstream.mjs';

function replaced(text, pairs) {
  return pairs.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`nginx.conf no longer has ${from}`);
    return all.replace(from, to);
  }, text);
}

async function startNginx(upstream, file) {
  const folder = newFolder(`nginx-${Math.random().toString(36).slice(2)}`);
  const port = await freePort();
  const conf = replaced(readFileSync(file, 'utf8'), [
    ['server tinh.example:443;', `server ${upstream.address};`],
    ['/var/cache/nginx/bantin', join(folder, 'cache')],
    ['listen 80;', `listen 127.0.0.1:${port}; location = /up { return 200; } location / { return 404; }`],
    ['/etc/ssl/certs/ca-certificates.crt', upstream.cert],
    ['200 60s', '200 1s'],
    ['proxy_read_timeout 10s', 'proxy_read_timeout 1s'],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const main = join(folder, 'main.conf');
  writeFileSync(
    main,
    `${process.getuid() ? '' : 'user root;'} daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr; events {}
     http { access_log off; ${temporary.join(' ')}\n${conf}\n}`,
  );
  const server = serve('/usr/sbin/nginx', ['-p', folder, '-c', main], { log: join(folder, 'log') });
  await whenUp(server, () => answers(`http://127.0.0.1:${port}/up`));
  const ask = async (path, options) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, options);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { ask, close: () => stop(server) };
}

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

async function checkAnswers(check, upstream, { ask }) {
  await check('nginx asks for nothing but the address that is written in it', async () => {
    const before = upstream.asked.length;
    for (const path of ['/', '/tin-tinh.xml/../quan-tri', '/tin-tinh.xml/x', '/https://la.example/', '/rss/tin.xml'])
      assert.equal((await ask(path)).status, 404, path);
    assert.equal((await ask('/tin-tinh.xml', { method: 'POST', body: 'a' })).status, 502);
    assert.equal(upstream.asked.length, before);
  });
  await check('nginx hands on a feed as data, and nothing of the reader or of cookies', async () => {
    const headers = { cookie: 'a=1', authorization: 'Basic eA==', referer: 'http://x/' };
    const answer = await ask('/tin-tinh.xml?duong=/quan-tri', { headers });
    assert.deepEqual([answer.status, answer.text], [200, FEED]);
    assert.equal(answer.headers.get('content-type'), 'application/xml');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.match(answer.headers.get('content-security-policy'), /sandbox/);
    assert.equal(answer.headers.get('set-cookie'), null);
    const { path, headers: sent } = upstream.asked.at(-1);
    assert.equal(path, '/rss/tin.xml');
    assert.deepEqual(Object.keys(sent).toSorted(), ['host']);
    assert.equal(sent.host, 'tinh.example');
  });
  await check('nginx answers any query out of one copy, and a failing server’s with the last good one', async () => {
    const before = upstream.asked.length;
    for (let number = 0; number < 5; number++) await ask(`/tin-tinh.xml?_=${number}`);
    assert.ok(upstream.asked.length <= before + 1);
    for (const trouble of ['failing', 'silent']) {
      upstream.be(trouble);
      await wait(1.2);
      assert.equal((await ask('/tin-tinh.xml')).text, FEED);
    }
    upstream.be('well');
  });
}

export async function checkNginx(check, upstream, file) {
  const nginx = await startNginx(upstream, file);
  try {
    await checkAnswers(check, upstream, nginx);
  } finally {
    await nginx.close();
  }
  upstream.be('leading');
  const cold = await startNginx(upstream, file);
  try {
    await check('nginx leads nobody to where the server leads', async () => {
      const { status, text, headers } = await cold.ask('/tin-tinh.xml', { redirect: 'manual' });
      assert.deepEqual([status, text, headers.get('location')], [502, '{"error":"no answer"}', null]);
    });
    upstream.be('failing');
    await check('nginx says in JSON that there is no answer and no copy', async () => {
      const { status, text } = await cold.ask('/tin-tinh.xml');
      assert.deepEqual([status, text], [502, '{"error":"no answer"}']);
    });
  } finally {
    upstream.be('well');
    await cold.close();
  }
}
