import { aTimeout, expect } from '@open-wc/testing';
import { answering, answeringJson, seenAt } from './endpoint.js';

describe('the test endpoint', () => {
  it('gives its answers in turn and repeats the last', async () => {
    const endpoint = await answering({ status: 503 }, { body: '[1]' });
    const answers = [await fetch(endpoint.url), await fetch(endpoint.url), await fetch(endpoint.url)];
    expect(answers.map((answer) => answer.status)).to.deep.equal([503, 200, 200]);
    expect(await answers[2]?.text()).to.equal('[1]');
    expect((await endpoint.seen()).requests).to.equal(3);
  });

  it('answers what an address describes, and counts it', async () => {
    const url = `/__api/news?status=404&type=text/html&body=${encodeURIComponent('<p>Không có</p>')}&n=${Math.random()}`;
    const answer = await fetch(url);
    expect(answer.status).to.equal(404);
    expect(answer.headers.get('content-type')).to.equal('text/html');
    expect(await answer.text()).to.equal('<p>Không có</p>');
    expect((await seenAt(url)).requests).to.equal(1);
  });

  it('sees that a hanging request is given up', async () => {
    const endpoint = await answeringJson([], { hang: 'body' });
    const controller = new AbortController();
    const answer = await fetch(endpoint.url, { signal: controller.signal });
    const reading = answer.text().then(
      () => 'read',
      (error: Error) => error.name,
    );
    expect((await endpoint.seen()).open).to.equal(1);
    controller.abort();
    expect(await reading).to.equal('AbortError');
    for (let tries = 0; tries < 50 && (await endpoint.seen()).open > 0; tries++) await aTimeout(20);
    expect(await endpoint.seen()).to.include({ requests: 1, open: 0, aborted: 1 });
  });
});
