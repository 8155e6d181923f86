// The strictest policies under which all three elements work, in a tab of each engine: nothing is objected to, and readers see the same
// as on a page without a policy.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { wantedEngines } from '../../.config/browsers.mjs';
import { startDemo } from '../../demo/server.mjs';
import { site, type Site } from '../support/site.js';
import { openTab, until, type Tab } from '../support/tab.js';

/** A frame of an origin of its own, which may run scripts and nothing else, and what is heard out of it. */
const FRAME = `<!doctype html><title>Khung</title><iframe sandbox="allow-scripts" src="/strict.html?policy=framed" width="780" height="580"></iframe>
<script>const heard = {}; onmessage = ({ data }) => Object.assign(heard, data);
const ask = (what) => document.querySelector('iframe').contentWindow.postMessage(what, '*');</script>`;

interface Seen {
  readonly seen?: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly violations: readonly string[];
}

let demo: Awaited<ReturnType<typeof startDemo>>;
let host: Site;
/** What the browser told the server about its pages. */
const reports: string[] = [];

const ofDemo = (path: string, request: IncomingMessage): Promise<IncomingMessage> =>
  new Promise((resolve, fail) =>
    get(demo.url + path, { headers: { ...request.headers, 'accept-encoding': 'identity' } }, resolve).on('error', fail),
  );

/** The demo's page with its own policy, but for the fonts, which are the page's and not the elements'; the same once more that only reports, and the reader in front of everything; `open`: without any. */
async function strictPage(path: string, request: IncomingMessage): Promise<[policy: string, page: string]> {
  const answer = await ofDemo(path, request);
  let policy = String(answer.headers['content-security-policy']).replace(/font-src [^;]*; /, '');
  if (path.includes('nameless')) policy = policy.replace(' bantin-json', '');
  const nonce = /'nonce-(.+?)'/.exec(policy)?.[1] ?? '';
  const reader = `<script type="module" nonce="${nonce}" src="/strict-reader.js"></script>`;
  const page = (await text(answer)).replace('<head>', `<head>${reader}`);
  return [path.endsWith('=open') ? '' : `${policy}; report-uri /report`, page];
}

before(async () => {
  demo = await startDemo({ port: 0 });
  const reader = await readFile(new URL('./hosts/strict-reader.mjs', import.meta.url), 'utf8');
  host = await site(async (path, request, response) => {
    if (path === '/report') reports.push(await text(request));
    if (path.startsWith('/strict.html')) {
      const [policy, page] = await strictPage(path, request);
      const both = { 'content-security-policy': policy, 'content-security-policy-report-only': policy };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(policy && both) });
      return void response.end(page);
    }
    const own = {
      '/frame.html': ['text/html', FRAME],
      '/strict-reader.js': ['text/javascript', reader],
      '/report': ['text/plain', ''],
    };
    const [type, body] = own[path as keyof typeof own] ?? [];
    if (type) {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' });
      return void response.end(body);
    }
    const answer = await ofDemo(path, request);
    if (path === '/site.css') {
      response.writeHead(200, { 'content-type': 'text/css' });
      return void response.end((await text(answer)).replace(/@font-face \{[^}]*\}/g, ''));
    }
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
});
after(async () => {
  await host.close();
  await demo.close();
});

for (const engine of wantedEngines()) {
  describe(`a strict policy in ${engine}`, () => {
    let tab: Tab;
    let open: Seen;

    /** Uses a page, whose policy is then broken on purpose: a policy that nobody heeds proves nothing. */
    async function read(name: string): Promise<Seen> {
      reports.length = 0;
      await tab.go(`${host.url}/strict.html?policy=${name}`);
      await until(tab, 'return !!window.reader', 'the reader');
      await tab.run('reader.use().then((told) => { window.told = told; });');
      return done('return window.told');
    }

    /** All that takes longer on a busy machine than what `until` waits for. */
    async function done(script: string): Promise<Seen> {
      for (let tries = 0; ; tries++) {
        try {
          return (await until(tab, script, 'the reader is done')) as Seen;
        } catch (error) {
          if (tries > 5) throw error;
        }
      }
    }

    async function assertHeeded(sin: (tab: Tab) => Promise<unknown>): Promise<void> {
      const { violations } = (await sin(tab)) as Seen;
      assert.equal(violations.filter((one) => one.startsWith('style-src')).length, 2, violations.join('\n'));
      for (let tries = 0; reports.length < 2 && tries < 100; tries++) await new Promise((next) => setTimeout(next, 50));
      assert.equal(reports.length, 2, 'one report of the policy, one of its double');
    }

    before(async () => {
      tab = await openTab(engine);
      open = await read('open');
      assert.equal(open.error, undefined);
    });
    after(() => tab.close());

    for (const name of ['self', 'nonce']) {
      it(`${name}: everything works, nothing is objected to`, async () => {
        const told = await read(name);
        assert.deepEqual(told, { seen: open.seen, violations: [] });
        assert.deepEqual(reports, []);
        assert.equal(told.seen?.kept, true);
        await assertHeeded(() => tab.run('return reader.sin()'));
      });
    }

    it('without a name for JSON-LD: it stands all the same, and is all that is objected to', async () => {
      const { seen, violations } = await read('nameless');
      assert.deepEqual(seen, open.seen);
      assert.deepEqual(
        [...new Set(violations.map((one) => one.split(' ')[0]))].filter(
          (one) => !/^(require-)?trusted-types(-for)?$/.test(one ?? ''),
        ),
        [],
      );
      assert.ok(violations.length > 0);
    });

    it('a sandboxed frame: the same without what the sandbox takes, and nothing is objected to', async () => {
      reports.length = 0;
      await tab.go(`${host.url}/frame.html`);
      await until(tab, 'return heard.ready', 'the reader in the frame');
      await tab.run("ask('use');");
      const told = await done('return heard.use');
      // A sheet of its own is no document that such a frame may reach, and there is no storage.
      assert.deepEqual(told, { seen: { ...open.seen, sheet: 'the whole page', kept: null }, violations: [] });
      assert.deepEqual(reports, []);
      await assertHeeded(async () => {
        await tab.run("ask('sin');");
        return done('return heard.sin');
      });
    });
  });
}
