import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { row, titleOf } from '../support/news.js';
import { titlesOf, wordsOf } from '../support/reader.js';

/** A page of its own whose markup comes in pieces, after the elements have been registered in it. */
async function streamed(pieces: readonly string[], pause: number): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="inline-size: 600px; block-size: 400px"></iframe>');
  const page = frame.contentDocument as Document;
  const script = Object.assign(page.createElement('script'), { type: 'module', src: '/src/define.ts' });
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  expect(frame.contentWindow?.customElements.get('news-list')).to.be.a('function');
  page.open();
  for (const piece of pieces) {
    page.write(piece);
    await aTimeout(pause);
  }
  page.close();
  return page;
}

const json = JSON.stringify([row(1), row(2)]);
const half = json.length >> 1;
const OPEN = '<script type="application/json">';
const CLOSE = '</script>';

describe('a page whose markup comes in pieces', () => {
  const cases = {
    'the element before its data': ['<news-list>', OPEN + json + CLOSE, '</news-list><p>Hết</p>'],
    'half of the data': [`<news-list>${OPEN}${json.slice(0, half)}`, `${json.slice(half)}${CLOSE}</news-list>`],
    'the opening tag of the data': [`<news-list>${OPEN}`, json, `${CLOSE}</news-list>`],
    'an element at the very end': ['<p>Đầu trang</p>', `<news-list>${OPEN}${json}${CLOSE}</news-list>`],
  };
  for (const [name, pieces] of Object.entries(cases)) {
    it(`has all its news in the end: ${name}`, async () => {
      const page = await streamed(['<!doctype html><body>', ...pieces], 60);
      const element = page.querySelector('news-list') as HTMLElement;
      await waitUntil(() => titlesOf(element).length === 2, name);
      expect(titlesOf(element)).to.deep.equal([titleOf(1), titleOf(2)]);
      expect(wordsOf(element)).not.to.match(/Chưa|Đang hiện/);
    });
  }

  it('shows its own words in the end where there is no data', async () => {
    const page = await streamed(
      ['<!doctype html><body><news-list>', '<a href="/tin">Tin của tỉnh</a>', '</news-list>'],
      60,
    );
    const element = page.querySelector('news-list') as HTMLElement;
    await waitUntil(() => element.matches(':state(error)'));
    expect(wordsOf(element)).to.include('Tin của tỉnh');
  });
});
