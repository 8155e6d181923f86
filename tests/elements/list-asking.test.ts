import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedState } from '../../src/controllers/feed-controller.js';
import { ListAsking } from '../../src/elements/news-list/list-asking.js';
import type { Search } from '../../src/elements/news-list/list-state.js';
import type { Feed } from '../../src/model/article.js';
import type { FeedRequest } from '../../src/model/feed-request.js';
import { NewsError } from '../../src/model/news-error.js';

const PLAIN: FeedRequest = { src: 'https://tinh.example/tin', base: 'https://xa.example/' };
const search = (query: string): Search => ({ query, from: '', to: '', tab: '' });
const feed: Feed = { articles: [], format: 'wordpress' };
const empty: FeedState = { kind: 'empty', feed };

/** A feed whose answers come when the test says so. */
class Source {
  state: FeedState = empty;
  request: FeedRequest | undefined = PLAIN;
  excuse: ((error: NewsError) => boolean) | undefined;
  asked: (string | undefined)[] = [];

  restore(state: FeedState, request: FeedRequest | undefined): void {
    Object.assign(this, { state, request });
  }

  load(request: FeedRequest): Promise<void> {
    this.request = request;
    this.asked.push(request.src);
    this.state = { kind: 'loading' };
    return Promise.resolve();
  }
}

/** A server that finds any words but `hỏng`. */
const finds = (request: FeedRequest, _format: string | undefined, { query = '' }): Promise<FeedRequest | undefined> =>
  Promise.resolve(query === 'hỏng' ? undefined : { ...request, src: `${request.src}?q=${query}`, searched: ['query'] });

const askingOf = (source: Source): ListAsking => new ListAsking(source, () => PLAIN, finds);

test('the old list counts until the answer has come, and then it is told once', async () => {
  const source = new Source();
  const asking = askingOf(source);
  assert.equal(await asking.ask(search('lúa'), { query: 'lúa' }, 'wordpress'), false);
  assert.deepEqual(source.asked, ['https://tinh.example/tin?q=lúa']);
  assert.equal(asking.settled(), undefined);
  assert.deepEqual(asking.pending, search('lúa'));
  source.state = empty;
  const { search: found, answered } = asking.settled() ?? {};
  assert.deepEqual([found, answered], [search('lúa'), ['query']]);
  assert.deepEqual([asking.settled(), asking.pending], [undefined, undefined]);
});

test('a search that failed counts when it is tried again and comes', async () => {
  const source = new Source();
  const asking = askingOf(source);
  await asking.ask(search('lúa'), { query: 'lúa' }, 'wordpress');
  source.state = { kind: 'error', error: new NewsError('timeout') };
  assert.equal(asking.settled(), undefined);
  source.request = { ...source.request, base: '', fresh: true };
  source.state = empty;
  assert.equal(asking.settled()?.search.query, 'lúa');
});

test('where the server cannot be asked, what is loaded is searched', async () => {
  const source = new Source();
  const asking = askingOf(source);
  assert.equal(await asking.ask(search('hỏng'), { query: 'hỏng' }, undefined), true);
  assert.equal(await asking.ask(search(''), {}, undefined), true);
  assert.deepEqual(source.asked, []);
  assert.equal(asking.pending, undefined);
});

test('after a search of the server the list itself is asked for again', async () => {
  const source = new Source();
  const asking = askingOf(source);
  for (const [query, wish] of [
    ['lúa', { query: 'lúa' }],
    ['', {}],
  ] as const) {
    assert.equal(await asking.ask(search(query), wish, 'wordpress'), false);
    source.state = empty;
    assert.equal(asking.settled()?.search.query, query);
  }
  assert.deepEqual(source.asked, ['https://tinh.example/tin?q=lúa', 'https://tinh.example/tin']);
  assert.equal(await asking.ask(search(''), {}, 'wordpress'), true);
});

test('only the newest search counts, and none after another source is asked', async () => {
  const source = new Source();
  const asking = askingOf(source);
  await Promise.all([
    asking.ask(search('chè'), { query: 'chè' }, 'wordpress'),
    asking.ask(search('lúa'), { query: 'lúa' }, 'wordpress'),
  ]);
  assert.deepEqual(source.asked, ['https://tinh.example/tin?q=lúa']);
  asking.forget();
  source.state = empty;
  assert.equal(asking.settled(), undefined);
  const late = asking.ask(search('cầu'), { query: 'cầu' }, 'wordpress');
  asking.forget();
  assert.equal(await late, false);
  assert.equal(source.asked.length, 1);
});

const NO_FIELD = new NewsError('http', { status: 400, detail: 'Invalid key title' });

/** A search that the server answers with this; whether it was excused. */
async function answeredWith(error: NewsError, query: string, source: Source, asking: ListAsking): Promise<boolean> {
  await asking.ask(search(query), { query }, 'wordpress');
  return source.excuse?.(error) ?? false;
}

test('a search that is refused leaves the list as it was, to be searched here, and is not asked again', async () => {
  const source = new Source();
  const asking = askingOf(source);
  const [before, request] = [source.state, source.request];
  assert.equal(asking.isRefused(['query']), false);
  assert.equal(await answeredWith(NO_FIELD, 'lúa', source, asking), true);
  assert.equal(source.state, before);
  assert.equal(source.request, request, 'the very request, by which pages are remembered');
  const { search: found, answered } = asking.settled() ?? {};
  assert.deepEqual([found, answered], [search('lúa'), []]);
  assert.deepEqual([asking.pending, asking.isAway, asking.isRefused(['query', 'from'])], [undefined, false, true]);
  assert.equal(await asking.ask(search('chè'), { query: 'chè' }, 'wordpress'), true);
  assert.deepEqual(source.asked, ['https://tinh.example/tin?q=lúa']);
  asking.forget();
  assert.equal(await asking.ask(search('chè'), { query: 'chè' }, 'wordpress'), false, 'another source is asked');
});

test('a server that is down, tired or slow has refused nothing', async () => {
  for (const error of [
    new NewsError('network'),
    new NewsError('timeout'),
    ...[408, 429, 500, 503].map((status) => new NewsError('http', { status })),
  ]) {
    const source = new Source();
    const asking = askingOf(source);
    assert.equal(await answeredWith(error, 'lúa', source, asking), false, error.message);
    assert.equal(asking.isRefused(['query']), false);
  }
});

test('a list that is refused is no search that is', async () => {
  const source = new Source();
  askingOf(source);
  assert.equal(source.excuse?.(new NewsError('http', { status: 404 })), false);
});

test('a search that is refused after one that was answered goes back to the list, not to the answer', async () => {
  const source = new Source();
  const asking = askingOf(source);
  const list: FeedState = { kind: 'ready', feed, loadedAt: 0 };
  source.state = list;
  await asking.ask(search('lúa'), { query: 'lúa' }, 'wordpress');
  source.state = empty;
  assert.equal(asking.settled()?.search.query, 'lúa');
  assert.equal(asking.isAway, true);
  assert.equal(await answeredWith(NO_FIELD, 'chè', source, asking), true);
  assert.equal(source.state, list);
  assert.equal(source.request, PLAIN);
  assert.equal(asking.settled()?.search.query, 'chè');
  assert.equal(asking.isAway, false);
});

test('what is typed while the server searches overrules its answer, and the list can still be had back', async () => {
  const source = new Source();
  const asking = askingOf(source);
  await asking.ask(search('lúa'), { query: 'lúa' }, 'wordpress');
  asking.overrule();
  source.state = empty;
  assert.equal(asking.settled(), undefined);
  assert.equal(asking.isAway, true);
  assert.equal(await asking.ask(search(''), {}, 'wordpress'), false);
  assert.deepEqual(source.asked, ['https://tinh.example/tin?q=lúa', 'https://tinh.example/tin']);
});

test('the format is that of the list: an answer that finds nothing has none', async () => {
  const formats: (string | undefined)[] = [];
  const source = new Source();
  const asking = new ListAsking(
    source,
    () => PLAIN,
    (request, format, wish) => {
      formats.push(format);
      return finds(request, format, wish);
    },
  );
  await asking.ask(search('lúa'), { query: 'lúa' }, 'wordpress');
  source.state = empty;
  asking.settled();
  await asking.ask(search('chè'), { query: 'chè' }, 'heuristic');
  assert.deepEqual(formats, ['wordpress', 'wordpress']);
});
