import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { begin, begun, drop } from '../../src/fetch/ask.js';
import { fetchAnswer } from '../../src/fetch/fetch-answer.js';
import { untilSo } from '../support/until-so.js';
import { body, startServer, watchRejections, type TestServer } from './test-server.js';

let server: TestServer;
watchRejections();
before(async () => {
  server = await startServer();
});
after(() => server.close());

/** Begins as an element does that may leave. */
function beginning(url: string): { leave(): void; readonly response: Promise<unknown> } {
  const controller = new AbortController();
  const response = begin(url, false, controller.signal).response.catch((reason: unknown) => reason);
  return { leave: () => controller.abort(), response };
}

describe('a request that is sent before anybody can see to it', () => {
  it('is one for all, and who fetches the address takes it', async () => {
    const url = server.on('/taken', body('["tin"]'));
    beginning(url);
    beginning(url);
    await untilSo(() => server.seen('/taken') === 1);
    const answers = await Promise.all([fetchAnswer(url), fetchAnswer(url)]);
    assert.deepEqual(
      answers.map(({ text }) => text),
      ['["tin"]', '["tin"]'],
    );
    assert.deepEqual([server.seen('/taken'), begun.size], [1, 0]);
  });

  it('is tried again where it has failed', async () => {
    const url = server.on('/again', (_, response, tries) => void response.writeHead(tries > 1 ? 200 : 503).end('[]'));
    await beginning(url).response;
    assert.equal((await fetchAnswer(url)).text, '[]');
    assert.equal(server.seen('/again'), 2);
  });

  it('is not for who brings a fetch of their own', async () => {
    const url = server.on('/own', body('["server"]'));
    const { leave } = beginning(url);
    const own: typeof fetch = () => Promise.resolve(new Response('["own"]'));
    assert.equal((await fetchAnswer(url, { fetch: own })).text, '["own"]');
    assert.equal(begun.size, 1);
    leave();
    assert.equal(begun.size, 0);
  });

  it('is given up when the last of those who began it has left', async () => {
    const url = server.on('/left', () => undefined);
    const [one, other] = [beginning(url), beginning(url)];
    await untilSo(() => server.seen('/left') === 1);
    one.leave();
    await sleep(30);
    assert.equal(server.aborted('/left'), 0);
    other.leave();
    await untilSo(() => server.aborted('/left') === 1);
    assert.ok((await other.response) instanceof DOMException);
    assert.equal(begun.size, 0);
  });

  it('goes on for who has taken it when those who began it leave', async () => {
    const url = server.on('/stays', (_, response) => void setTimeout(() => response.end('[]'), 100));
    const { leave } = beginning(url);
    const answer = fetchAnswer(url);
    leave();
    assert.equal((await answer).text, '[]');
    assert.deepEqual([server.seen('/stays'), server.aborted('/stays')], [1, 0]);
  });

  it('is no more once it was given up, but never one that is taken', async () => {
    const url = server.on('/dropped', (_, response, tries) => {
      if (tries > 1) response.end('[]');
    });
    const one = begin(url, false, undefined);
    one.response.catch(() => {});
    await untilSo(() => server.seen('/dropped') === 1);
    drop(one);
    await untilSo(() => server.aborted('/dropped') === 1);
    const next = begin(url, false, undefined);
    const answer = fetchAnswer(url);
    drop(next);
    assert.equal((await answer).text, '[]');
    assert.equal(server.seen('/dropped'), 2);
  });
});
