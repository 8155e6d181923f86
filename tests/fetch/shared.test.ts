import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchAnswer } from '../../src/fetch/fetch-answer.js';
import { NewsError } from '../../src/model/news-error.js';
import { untilSo } from '../support/until-so.js';
import { body, startServer, watchRejections, type TestServer } from './test-server.js';

let server: TestServer;
watchRejections();
before(async () => {
  server = await startServer();
});
after(() => server.close());

const codes = (outcomes: PromiseSettledResult<unknown>[]): string[] =>
  outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? 'ok' : outcome.reason instanceof NewsError ? outcome.reason.code : 'abort',
  );

const hundred = (url: string, timeout = 15): Promise<PromiseSettledResult<unknown>[]> =>
  Promise.allSettled(Array.from({ length: 100 }, () => fetchAnswer(url, { timeout })));

describe('a hundred widgets', () => {
  it('make one request', async () => {
    const url = server.on('/hundred', (_, response) => void setTimeout(() => response.end('[]'), 50));
    assert.deepEqual(new Set(codes(await hundred(url))), new Set(['ok']));
    assert.equal(server.seen('/hundred'), 1);
  });

  it('make three requests to a failing endpoint, also those that come a moment later', async () => {
    const url = server.on('/failing', body('', 'text/html', 500));
    assert.deepEqual(new Set(codes(await hundred(url))), new Set(['http']));
    assert.deepEqual(new Set(codes(await hundred(url))), new Set(['http']));
    assert.equal(server.seen('/failing'), 3);
  });

  it('make one request to an endpoint that never answers, and all are told', async () => {
    const url = server.on('/dead', () => undefined);
    assert.deepEqual(new Set(codes(await hundred(url, 0.2))), new Set(['timeout']));
    assert.deepEqual(new Set(codes(await hundred(url, 0.2))), new Set(['timeout']));
    assert.equal(server.seen('/dead'), 1);
    await untilSo(() => server.aborted('/dead') === 1);
  });
});

describe('the fresh window', () => {
  it('gives the same answer for two seconds, then asks again', async () => {
    const url = server.on('/window', (_, response, tries) => void response.end(`[${tries}]`));
    assert.equal((await fetchAnswer(url)).text, '[1]');
    await sleep(1500);
    assert.equal((await fetchAnswer(`${url}#other`)).text, '[1]');
    await sleep(700);
    assert.equal((await fetchAnswer(url)).text, '[2]');
  });

  it('keeps no failure longer', async () => {
    const url = server.on('/mended', (_, response, tries) => void response.writeHead(tries > 1 ? 200 : 404).end('[]'));
    assert.deepEqual(codes(await Promise.allSettled([fetchAnswer(url)])), ['http']);
    assert.deepEqual(codes(await Promise.allSettled([fetchAnswer(url)])), ['http']);
    await sleep(2050);
    assert.equal((await fetchAnswer(url)).text, '[]');
  });

  it('is skipped by who wants it fresh, but not the request that is under way', async () => {
    const url = server.on('/fresh', (_, response, tries) => void setTimeout(() => response.end(`[${tries}]`), 50));
    await fetchAnswer(url);
    const answers = await Promise.all([1, 2, 3].map(() => fetchAnswer(url, { fresh: true })));
    assert.deepEqual(
      answers.map(({ text }) => text),
      ['[2]', '[2]', '[2]'],
    );
    assert.equal((await fetchAnswer(url)).text, '[2]', 'and who does not mind gets the newer one');
  });

  it('has room for 32 addresses', async () => {
    const urls = Array.from({ length: 33 }, (_, index) => server.on(`/room-${index}`, body('[]')));
    for (const url of urls) await fetchAnswer(url);
    await fetchAnswer(urls[32] ?? '');
    await fetchAnswer(urls[1] ?? '');
    assert.deepEqual([server.seen('/room-32'), server.seen('/room-1')], [1, 1]);
    await fetchAnswer(urls[0] ?? '');
    assert.equal(server.seen('/room-0'), 2);
  });

  it('has room for 16 million characters', async () => {
    const urls = [0, 1, 2, 3].map((index) => server.on(`/heavy-${index}`, body(' '.repeat(4_900_000))));
    for (const url of urls) await fetchAnswer(url);
    await fetchAnswer(urls[3] ?? '');
    await fetchAnswer(urls[0] ?? '');
    assert.deepEqual([server.seen('/heavy-3'), server.seen('/heavy-0')], [1, 2]);
  });
});

describe('who leaves', () => {
  it('gets the reason of the own signal at once', async () => {
    const url = server.on('/leave', () => undefined);
    const controller = new AbortController();
    const answer = fetchAnswer(url, { signal: controller.signal });
    const reason = new Error('moved');
    controller.abort(reason);
    await assert.rejects(answer, (thrown) => thrown === reason);
    await assert.rejects(fetchAnswer(url, { signal: controller.signal }), (thrown) => thrown === reason);
  });

  it('does not take the answer from the others', async () => {
    const url = server.on('/others', (_, response) => void setTimeout(() => response.end('[]'), 100));
    const controller = new AbortController();
    const answers = Promise.allSettled([
      fetchAnswer(url, { signal: controller.signal }),
      fetchAnswer(url),
      fetchAnswer(url, { timeout: 0.02 }),
    ]);
    await untilSo(() => server.seen('/others') === 1);
    controller.abort();
    assert.deepEqual(codes(await answers), ['abort', 'ok', 'timeout']);
    assert.deepEqual([server.seen('/others'), server.aborted('/others')], [1, 0]);
  });

  it('last ends the request, which the server sees', async () => {
    const url = server.on('/last', () => undefined);
    const controllers = [new AbortController(), new AbortController()];
    const answers = Promise.allSettled(controllers.map(({ signal }) => fetchAnswer(url, { signal })));
    await untilSo(() => server.seen('/last') === 1);
    controllers[0]?.abort();
    await sleep(50);
    assert.equal(server.aborted('/last'), 0);
    controllers[1]?.abort();
    await untilSo(() => server.aborted('/last') === 1);
    assert.deepEqual(codes(await answers), ['abort', 'abort']);
  });

  it('last leaves nothing behind: the next one gets an answer', async () => {
    const url = server.on('/next', (_, response, tries) => {
      if (tries > 1) response.end('[]');
    });
    const controller = new AbortController();
    const first = Promise.allSettled([fetchAnswer(url, { signal: controller.signal })]);
    await untilSo(() => server.seen('/next') === 1);
    controller.abort();
    assert.equal((await fetchAnswer(url)).text, '[]');
    assert.deepEqual(codes(await first), ['abort']);
  });

  it('during a pause between tries ends the tries', async () => {
    const url = server.on('/pause', (_, response) => void response.writeHead(503, { 'retry-after': '1' }).end());
    const controller = new AbortController();
    const answer = Promise.allSettled([fetchAnswer(url, { signal: controller.signal })]);
    await untilSo(() => server.seen('/pause') === 1);
    await sleep(50);
    controller.abort();
    assert.deepEqual(codes(await answer), ['abort']);
    await sleep(1300);
    assert.equal(server.seen('/pause'), 1);
  });

  it('after the answer changes nothing', async () => {
    const url = server.on('/after', body('[]'));
    const controller = new AbortController();
    const answer = await fetchAnswer(url, { signal: controller.signal });
    controller.abort();
    assert.equal(answer.text, '[]');
    assert.equal((await fetchAnswer(url)).text, '[]');
    assert.equal(server.seen('/after'), 1);
  });
});

describe('an own fetch', () => {
  it('is used and shares nothing', async () => {
    let calls = 0;
    const own: typeof fetch = () => {
      calls++;
      return Promise.resolve(new Response('["own"]'));
    };
    const url = server.on('/own', body('["server"]'));
    const answers = await Promise.all([
      fetchAnswer(url, { fetch: own }),
      fetchAnswer(url, { fetch: own }),
      fetchAnswer(url),
    ]);
    assert.deepEqual(
      answers.map(({ text }) => text),
      ['["own"]', '["own"]', '["server"]'],
    );
    assert.equal(answers[0]?.url, url);
    assert.deepEqual([calls, server.seen('/own')], [2, 1]);
  });

  it('that throws at once, or has no stream, is no trouble', async () => {
    const thrower: typeof fetch = () => {
      throw new Error('broken');
    };
    assert.deepEqual(codes(await Promise.allSettled([fetchAnswer('http://tin.example/', { fetch: thrower })])), [
      'network',
    ]);
    const response = {
      status: 200,
      url: '',
      headers: new Headers(),
      body: null,
      arrayBuffer: () => new Response('[]').arrayBuffer(),
    };
    const old = (() => Promise.resolve(response)) as unknown as typeof fetch;
    assert.equal((await fetchAnswer('http://tin.example/', { fetch: old })).text, '[]');
  });
});
