import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { answering, seenAt } from '../support/endpoint.js';
import { rows, titleOf } from '../support/news.js';
import { arrived, partsOf, says, titlesOf, wordsOf } from '../support/reader.js';

const PREFIX = 'bantin:1:';
const WORD = titleOf(1).split(' ')[0] ?? '';
const DOWN = { status: 403 };
const good = (count = 2, more = {}) => ({ body: JSON.stringify(rows(count, more)) });
const stored = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

const place = (markup: string): Promise<HTMLElement & { reload(): Promise<void> }> => fixture(markup);
const list = (url: string, more = 'keep'): ReturnType<typeof place> =>
  place(`<news-list src="${url}" loading="eager" ${more}></news-list>`);

/** A copy of an earlier visit, which only the device remembers. */
function keepFor(url: string, text: string, at = Date.now() - 3_600_000): void {
  localStorage.setItem(
    PREFIX + url,
    JSON.stringify({ at, url, text, headers: { 'content-type': 'application/json' } }),
  );
}

describe('the last good copy', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is stored only where the page asks for it', async () => {
    const { url } = await answering(good());
    const silent = await list(url, '');
    await arrived(silent, 2);
    await aTimeout(50);
    expect(localStorage).to.have.lengthOf(0);
    await list(url);
    await waitUntil(() => stored().length === 1, 'it is stored', { timeout: 5000 });
    expect(stored()).to.deep.equal([PREFIX + url]);
  });

  for (const tag of ['news-list', 'news-article', 'related-news']) {
    it(`is shown with its age where the endpoint fails: ${tag}`, async () => {
      const { url } = await answering(DOWN);
      keepFor(url, JSON.stringify(rows(2, { content: '<p>Nội dung</p>' })), Date.UTC(2026, 10, 20, 1, 30));
      const now = Date.now;
      Date.now = () => Date.UTC(2026, 10, 20, 2);
      try {
        const element = await place(`<${tag} src="${url}" loading="eager" keep></${tag}>`);
        await says(element, 'đã tải lúc Thứ Sáu, 20/11/2026, 08:30');
        expect(titlesOf(element)[0]).to.equal(titleOf(1));
        expect(element.matches(':state(error):state(stale)')).to.equal(true);
        expect(wordsOf(element)).to.include('Thử lại');
      } finally {
        Date.now = now;
      }
    });
  }

  it('is shown while the endpoint is asked, and gives way to the answer', async () => {
    const { url } = await answering({ ...good(3), delay: 600 });
    keepFor(url, JSON.stringify(rows(2).slice(1)));
    const element = await list(url);
    await arrived(element, 1);
    expect(element.matches(':state(loading)')).to.equal(true);
    await arrived(element, 3);
    expect(element.matches(':state(stale)')).to.equal(false);
  });

  it('does not take the place of newer data in the page', async () => {
    const { url } = await answering(DOWN);
    keepFor(url, JSON.stringify([{ title: 'Tin cũ', url: '/tin/cu', date: '2020-01-01T08:00:00+07:00' }]));
    const element = await place(`<news-list src="${url}" loading="eager" keep>
      <script type="application/json">[{ "title": "Tin trong trang", "url": "/tin/moi", "date": "2026-11-01T08:00:00+07:00" }]</script>
    </news-list>`);
    await waitUntil(() => element.matches(':state(error)'), 'it fails', { timeout: 5000 });
    expect(titlesOf(element)).to.deep.equal(['Tin trong trang']);
  });

  it('comes from the memory of the page without being stored', async () => {
    const { url } = await answering(good(), DOWN);
    const first = await list(url, '');
    await arrived(first, 2);
    first.remove();
    // Longer than an answer counts as fresh.
    await aTimeout(2100);
    const second = await list(url, '');
    await says(second, 'chưa cập nhật được');
    expect(titlesOf(second)).to.deep.equal([titleOf(1), titleOf(2)]);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('does not bring back an article that was taken down', async () => {
    const { url } = await answering({ status: 404 });
    const address = `${url}?id={id}`;
    keepFor(`${url}?id=1`, JSON.stringify(rows(1, { content: '<p>Đã gỡ</p>' })[0]));
    const element = await place(`<news-article src="${address}" article-id="1" loading="eager" keep></news-article>`);
    await says(element, 'Không tìm thấy bài viết này.');
    expect(titlesOf(element)).to.deep.equal([]);
    expect(stored()).to.deep.equal([]);
  });

  it('of one source stands in while others answer', async () => {
    const [one, other] = [await answering(good(1)), await answering(DOWN)];
    keepFor(other.url, JSON.stringify([{ title: 'Tin của sở', url: 'https://so.example/tin/7', date: '2026-01-01' }]));
    const element = await list(`${one.url} ${other.url}`);
    await arrived(element, 2);
    expect(titlesOf(element)).to.include('Tin của sở');
    await says(element, 'Chưa tải được tin từ');
  });

  const HARMLESS: Record<string, string> = {
    'is not JSON': '{',
    'has another form': '[1,2]',
    'is null': 'null',
    'is from the future': JSON.stringify({ at: Date.now() + 1e9, url: location.href, text: '[]', headers: {} }),
    'is older than thirty days': JSON.stringify({
      at: Date.now() - 31 * 86_400_000,
      url: location.href,
      text: JSON.stringify(rows(1)),
      headers: {},
    }),
    'holds no news': JSON.stringify({ at: Date.now(), url: location.href, text: '<p>x', headers: null }),
  };
  for (const [what, value] of Object.entries(HARMLESS)) {
    it(`is passed over where it ${what}`, async () => {
      const { url } = await answering(DOWN, good());
      localStorage.setItem(PREFIX + url, value);
      const element = await list(url);
      await says(element, 'Chưa tải được tin');
      expect(titlesOf(element)).to.deep.equal([]);
      await element.reload();
      await arrived(element, 2);
    });
  }

  it('is cleaned like every answer: anybody may have written it', async () => {
    const { url } = await answering(DOWN);
    const content = '<p>Nội dung<img src=x onerror="window.wasRun = true"><script>window.wasRun = true</script></p>';
    keepFor(url, JSON.stringify(rows(1, { content, url: 'javascript:alert(1)' })));
    const element = await place(`<news-article src="${url}" loading="eager" keep></news-article>`);
    await says(element, 'Nội dung');
    expect(partsOf(element, 'body')[0]?.innerHTML).not.to.match(/onerror|script/);
    expect('wasRun' in window).to.equal(false);
  });

  it('makes room for itself, and leaves what belongs to others alone', async () => {
    localStorage.setItem('cua-trang', 'giữ nguyên');
    for (let index = 0; index < 25; index++) keepFor(`https://cu.example/${index}`, '[]', Date.now() - 1e6 + index);
    const { url } = await answering(good());
    await list(url);
    await waitUntil(() => stored().includes(PREFIX + url), 'it is stored', { timeout: 5000 });
    expect(stored()).to.have.lengthOf(20);
    expect(stored()).not.to.include(`${PREFIX}https://cu.example/5`);
    expect(stored()).to.include(`${PREFIX}https://cu.example/24`);
    expect(localStorage.getItem('cua-trang')).to.equal('giữ nguyên');
  });

  it('goes without storage where there is no room at all', async () => {
    // Two characters are kept free, so that nothing else fits in either.
    let chunk = 'x'.repeat(1_000_000);
    for (let index = 0; chunk.length > 1; index++) {
      try {
        localStorage.setItem(`day-${index}`, chunk);
      } catch {
        chunk = chunk.slice(0, chunk.length >> 1);
      }
    }
    const { url } = await answering(good());
    const element = await list(url);
    await arrived(element, 2);
    await aTimeout(200);
    expect(stored()).to.deep.equal([]);
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('goes without storage where it is forbidden', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const { url } = await answering(good(), DOWN);
      const element = await list(url);
      await arrived(element, 2);
      await element.reload();
      await says(element, 'chưa cập nhật được');
      expect(titlesOf(element)).to.have.lengthOf(2);
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('does not tell the device what a reader has searched for', async () => {
    const url = `/__api/tim?body=${encodeURIComponent(JSON.stringify(rows(2)))}&n=${Math.random()}&q={query}`;
    const element = await list(url, `keep query="${WORD}"`);
    // What is loaded is searched at first, and for a moment; then all that the server has found is shown.
    await arrived(element, 2);
    const asked = url.replace('{query}', encodeURIComponent(WORD));
    await waitUntil(async () => (await seenAt(asked)).requests === 1, 'the server is asked', { timeout: 5000 });
    await aTimeout(200);
    expect(stored().filter((key) => !key.endsWith('&q='))).to.deep.equal([]);
  });
});

describe('an answer without news after one with news', () => {
  const EMPTY = { body: '{"items":[]}' };

  it('is believed when it comes a second time', async () => {
    const { url } = await answering(good(), EMPTY, EMPTY);
    const element = await list(url, '');
    await arrived(element, 2);
    await element.reload();
    await says(element, 'chưa cập nhật được');
    expect(titlesOf(element)).to.have.lengthOf(2);
    await element.reload();
    await says(element, 'Chưa có tin nào.');
    expect(titlesOf(element)).to.deep.equal([]);
  });

  it('is believed at once from another address', async () => {
    const [full, empty] = [await answering(good()), await answering(EMPTY)];
    const element = await list(full.url, '');
    await arrived(element, 2);
    element.setAttribute('src', empty.url);
    await says(element, 'Chưa có tin nào.');
  });
});
