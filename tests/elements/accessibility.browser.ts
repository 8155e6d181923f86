import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import { answering } from '../support/endpoint.js';
import { NEWEST, pictureUrl, row, rows, type Row } from '../support/news.js';
import { arrived, focusedIn, says } from '../support/reader.js';

type Shown = HTMLElement & { data: unknown; reload(): Promise<void> };

const LAYOUTS = ['list', 'compact', 'cards', 'lead'];
const THEMES = ['light', 'dark', 'contrast'];

/** An article with everything that an endpoint can send, and words that are hard to break. */
const full = (number: number): Row =>
  row(number, {
    image: { url: pictureUrl(`p${number}`), caption: 'Quang cảnh buổi lễ. Ảnh: Thu Hà', alt: 'Buổi lễ' },
    category: [{ name: 'Nông thôn mới', url: 'https://tinh.example/ntm' }],
    author: 'Nguyễn Thị Thu Hà',
    source: { name: 'Đài truyền thanh Suối Mơ', url: 'https://suoimo.example/' },
    views: 1234,
    tags: ['nước sạch'],
    lang: number === 2 ? 'en' : 'vi',
    attachments: [{ name: `quyet-dinh-${'so-'.repeat(20)}12.pdf`, url: 'https://tinh.example/qd.pdf', size: 4096 }],
    content: `<p>Một đoạn có <a href="https://tinh.example/x">liên kết</a>.</p><h2>Mục</h2><blockquote>Lời nói</blockquote>
      <ul><li>Một</li></ul><p>https://tinh.example/${'rat-dai-'.repeat(30)}</p><pre>${'x'.repeat(200)}</pre>
      <table><tr><th>Thôn</th><th>Hộ</th></tr><tr><td>Đồng Tâm</td><td>120</td></tr></table>
      <figure><img src="${pictureUrl('trong-bai')}" alt="Trạm" width="900"><figcaption>Trạm</figcaption></figure>`,
  });

const articles = [full(1), full(2), full(3), row(4, { title: 'Từ'.repeat(80) }), row(5, { url: undefined })];
const FIELDS = 'image date time summary category author source views';

const KINDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    LAYOUTS.map((layout) => [
      `news-list, ${layout}`,
      `<news-list layout="${layout}" fields="${FIELDS}" heading="Tin mới"`,
    ]),
  ),
  'news-article': '<news-article attribution="Ghi rõ nguồn khi phát hành lại."',
  'related-news': '<related-news current="3"',
};

async function shown(markup: string, attributes: string): Promise<Shown> {
  const tag = /<([\w-]+)/.exec(markup)?.[1] ?? '';
  const element = await fixture<Shown>(`${markup} ${attributes}></${tag}>`);
  element.data = articles;
  await arrived(element);
  return element;
}

/** Waits until nothing fades any more. */
async function atRest(element: Element): Promise<void> {
  const fading = [...(element.shadowRoot?.querySelectorAll('.root') ?? [])]
    .flatMap((root) => root.getAnimations({ subtree: true }))
    .filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(fading.map(({ finished }) => finished));
}

before(() => setClock(() => NEWEST + 86_400_000));
after(() => setClock());

describe('rules of accessibility', function () {
  this.timeout(20_000);
  for (const [name, markup] of Object.entries(KINDS)) {
    for (const theme of THEMES) {
      it(`are kept: ${name}, ${theme}`, async () => {
        await expect(await shown(markup, `theme="${theme}"`)).to.be.accessible();
      });
    }
  }

  for (const theme of THEMES) {
    for (const tag of ['news-list', 'news-article', 'related-news']) {
      const place = (url: string): Promise<Shown> =>
        fixture<Shown>(`<${tag} src="${url}" loading="eager" theme="${theme}"></${tag}>`);

      it(`are kept while news load, when there is none and when they fail: ${tag}, ${theme}`, async () => {
        const loading = await place((await answering({ hang: 'headers' })).url);
        await says(loading, 'Đang tải tin…');
        await expect(loading).to.be.accessible();
        const empty = await place((await answering({ body: '[]' })).url);
        await says(empty, 'Chưa có tin nào.');
        await expect(empty).to.be.accessible();
        const failed = await place((await answering({ status: 403 })).url);
        await says(failed, 'Thử lại');
        await expect(failed).to.be.accessible();
      });

      it(`are kept while news are asked for again: ${tag}, ${theme}`, async () => {
        const { url } = await answering({ body: JSON.stringify(rows(2)) }, { hang: 'headers' });
        const element = await place(url);
        await arrived(element);
        void element.reload();
        await waitUntil(() => element.matches(':state(loading)'));
        await aTimeout(50);
        await atRest(element);
        await expect(element).to.be.accessible();
      });

      it(`are kept when old news stay: ${tag}, ${theme}`, async () => {
        const { url } = await answering({ body: JSON.stringify(rows(2)) }, { status: 403 });
        const element = await place(url);
        await arrived(element);
        await element.reload();
        await says(element, 'Thử lại');
        await atRest(element);
        await expect(element).to.be.accessible();
      });
    }
  }
});

describe('a column of 320 px', () => {
  for (const [name, markup] of Object.entries(KINDS)) {
    it(`holds everything: ${name}`, async () => {
      const element = await shown(markup, '');
      element.style.inlineSize = '320px';
      const right = (): number => element.getBoundingClientRect().right;
      const outside = (): string[] =>
        [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
          .filter((part) => !part.closest('.quiet') && !part.parentElement?.closest('[role="region"], pre'))
          .filter((part) => part.getBoundingClientRect().right > right() + 1)
          .map((part) => `${part.localName}.${part.className}`);
      await waitUntil(() => element.offsetWidth === 320);
      await waitUntil(() => outside().length === 0, `${name}: ${outside().join(' ')}`);
      expect(element.scrollWidth).to.be.at.most(320);
    });
  }

  it('holds an element that the page has made narrower still', async () => {
    const page = await fixture<HTMLElement>('<div style="inline-size: 120px"><news-list></news-list></div>');
    const element = page.querySelector('news-list') as unknown as Shown;
    element.data = articles;
    await arrived(element);
    expect(element.offsetWidth).to.be.at.most(120);
  });
});

describe('the keyboard', () => {
  /** Whether something around the focus shows a ring at least 2 px wide. */
  const hasRing = (element: Element): boolean => {
    for (let place: Element | null | undefined = focusedIn(element); place; place = place.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(place);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
    }
    return false;
  };

  for (const [name, markup] of Object.entries(KINDS)) {
    it(`reaches every link in the order of reading, and shows where it is: ${name}`, async () => {
      const element = await shown(markup, '');
      const stops = [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]') ?? []),
      ].filter((stop) => stop.checkVisibility());
      expect(stops).not.to.have.length(0);
      for (const stop of stops) {
        await sendKeys({ press: 'Tab' });
        expect(focusedIn(element)?.outerHTML).to.equal(stop.outerHTML);
        expect(hasRing(element), stop.outerHTML).to.equal(true);
      }
    });
  }

  it('meets one link for an article, not one for its picture too', async () => {
    const element = await shown(KINDS['news-list, cards'] ?? '', '');
    const links = [...(element.shadowRoot?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href'));
    expect(new Set(links).size).to.equal(links.length);
  });
});
