import { expect, waitUntil } from '@open-wc/testing';
import { fetchAnswer } from '../../src/fetch/fetch-answer.js';
import { NewsError } from '../../src/model/news-error.js';
import { answering, answeringJson } from '../support/endpoint.js';

/** The same server by another name is another origin. */
function fromElsewhere(url: string): string {
  const other = new URL(url);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return other.href;
}

async function failure(promise: Promise<unknown>): Promise<NewsError> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).to.be.instanceOf(NewsError);
  return thrown as NewsError;
}

describe('fetchAnswer in a browser', () => {
  it('reads another origin without a preflight', async () => {
    const endpoint = await answeringJson(['tin']);
    const answer = await fetchAnswer(fromElsewhere(endpoint.url));
    expect(answer.text).to.equal('["tin"]');
    const { requests, headers } = await endpoint.seen();
    expect(requests).to.equal(1);
    expect(headers['origin']).to.equal(location.origin);
    expect(headers['referer']).to.equal(`${location.origin}/`, 'the page itself stays private');
  });

  it('takes addresses relative to the page', async () => {
    const endpoint = await answeringJson([]);
    expect((await fetchAnswer(new URL(endpoint.url).pathname)).url).to.equal(endpoint.url);
  });

  it('calls an origin that does not allow the page `network`, after three tries', async () => {
    const endpoint = await answering({ cors: 'off' });
    expect((await failure(fetchAnswer(fromElsewhere(endpoint.url)))).code).to.equal('network');
    expect((await endpoint.seen()).requests).to.equal(3);
  });

  it('is given up when the last caller leaves', async () => {
    const endpoint = await answering({ hang: 'body' });
    const controllers = [new AbortController(), new AbortController()];
    const answers = Promise.allSettled(controllers.map(({ signal }) => fetchAnswer(endpoint.url, { signal })));
    await waitUntil(async () => (await endpoint.seen()).open === 1);
    controllers[0]?.abort();
    expect((await endpoint.seen()).aborted).to.equal(0);
    controllers[1]?.abort();
    await waitUntil(async () => (await endpoint.seen()).aborted === 1);
    expect((await answers).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
  });

  it('ends a body that is too large', async () => {
    const endpoint = await answering({ size: 30_000_000 });
    expect((await failure(fetchAnswer(endpoint.url))).code).to.equal('too-large');
  });

  it('asks the server again with `fresh`, past the copy of the browser', async () => {
    const headers = { 'cache-control': 'max-age=60' };
    const endpoint = await answering({ body: '[1]', headers }, { body: '[2]', headers });
    expect((await fetchAnswer(endpoint.url)).text).to.equal('[1]');
    expect((await fetchAnswer(endpoint.url, { fresh: true })).text).to.equal('[2]');
  });
});

/** Asks for addresses from a page with a policy of its own, and gives the code of each failure, or `ok`. */
async function underPolicy(policy: string, urls: string[], header = 'content-security-policy'): Promise<string[]> {
  const script = `
    import { fetchAnswer } from '/src/fetch/fetch-answer.ts';
    const codes = [];
    for (const url of ${JSON.stringify(urls)}) codes.push(await fetchAnswer(url).then(() => 'ok', ({ code }) => code));
    parent.postMessage({ codes }, '*');`;
  const page = await answering({
    type: 'text/html',
    body: `<!doctype html><script type="module">${script}</script>`,
    headers: { [header]: policy },
  });
  const frame = document.createElement('iframe');
  const codes = new Promise<string[]>((resolve) => {
    const onMessage = ({ data, source }: MessageEvent<{ codes: string[] }>): void => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', onMessage);
      resolve(data.codes);
    };
    addEventListener('message', onMessage);
  });
  frame.src = page.url;
  document.body.append(frame);
  return codes.finally(() => frame.remove());
}

describe('fetchAnswer under a Content-Security-Policy', () => {
  it('names the policy as the reason, and only for the address it forbids', async () => {
    const [forbidden, allowed, reset] = [
      await answeringJson([]),
      await answeringJson([]),
      await answering({ hang: 'reset' }),
    ];
    const urls = [fromElsewhere(forbidden.url), allowed.url, reset.url];
    expect(await underPolicy("connect-src 'self'", urls)).to.deep.equal(['blocked', 'ok', 'network']);
    expect((await forbidden.seen()).requests).to.equal(0);
  });

  it('is not confused by a policy that only reports', async () => {
    const endpoint = await answering({ cors: 'off' });
    const name = 'content-security-policy-report-only';
    expect(await underPolicy("connect-src 'self'", [fromElsewhere(endpoint.url)], name)).to.deep.equal(['network']);
  });
});
