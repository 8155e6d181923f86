import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { answering, answeringJson } from '../support/endpoint.js';
import { row, rows, titleOf } from '../support/news.js';
import { arrived, focusedIn, partsOf, says, titlesOf, wordsOf } from '../support/reader.js';

type Reloadable = HTMLElement & { reload(): Promise<void>; data: unknown };

const TAGS = ['news-list', 'news-article', 'related-news'] as const;
const NO_ANSWER = 'Chưa tải được tin vì máy chủ đang gặp trục trặc. Xin thử lại sau.';
const NO_NEWS = 'Chưa có tin nào.';

const busy = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector('[aria-busy]')?.getAttribute('aria-busy');

function retryButton(element: Element): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (button) => button.textContent?.trim() === 'Thử lại',
  );
  if (!found) throw new Error('there is no button “Thử lại”');
  return found;
}

const state = (element: Element): string[] =>
  ['loading', 'empty', 'error', 'stale'].filter((name) => element.matches(`:state(${name})`));

const place = (markup: string): Promise<Reloadable> => fixture<Reloadable>(markup);

for (const tag of TAGS) {
  describe(`the states of ${tag}`, () => {
    it('holds the place of the news while they load, and says so', async () => {
      const { url } = await answering({ hang: 'headers' });
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await waitUntil(() => state(element).includes('loading'));
      expect(busy(element)).to.equal('true');
      expect(wordsOf(element)).to.include('Đang tải tin…');
      await waitUntil(() => element.offsetHeight > 100, 'grey items hold the place', { timeout: 5000 });
      expect(titlesOf(element)).to.deep.equal([]);
    });

    it('waits a blink with grey items where the page is painted, and has them at once where it is not', async () => {
      const { url } = await answering({ hang: 'headers' });
      const bones = (element: Element): number => element.shadowRoot?.querySelectorAll('.bone').length ?? 0;
      const loading = async (paints: readonly object[]): Promise<Reloadable> => {
        performance.getEntriesByType = () => paints as PerformanceEntryList;
        const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
        expect(state(element)).to.deep.equal(['loading']);
        expect(wordsOf(element)).to.include('Đang tải tin…');
        return element;
      };
      try {
        expect(bones(await loading([]))).to.be.above(0);
        const element = await loading([{ name: 'first-paint' }]);
        expect(bones(element)).to.equal(0);
        await waitUntil(() => bones(element), 'has grey items', { timeout: 5000 });
      } finally {
        delete (performance as Partial<Performance>).getEntriesByType;
      }
    });

    it('is at rest when the news are there', async () => {
      const { url } = await answeringJson(rows(3));
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await arrived(element);
      expect(busy(element)).to.equal('false');
      expect(state(element)).to.deep.equal([]);
      expect(wordsOf(element)).not.to.include('Đang tải tin…');
    });

    it('fades what is shown only while an answer takes its time', async () => {
      const articles = JSON.stringify(rows(3));
      const { url } = await answering({ body: articles }, { hang: 'headers' });
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await arrived(element);
      void element.reload();
      await waitUntil(() => state(element).includes('loading'));
      expect(busy(element)).to.equal('true');
      const isFaded = (): boolean => !!element.shadowRoot?.querySelector('.busy');
      expect(isFaded()).to.equal(false);
      await waitUntil(isFaded, 'fades', { timeout: 5000 });
    });

    it('says that there is no news', async () => {
      const { url } = await answeringJson({ items: [] });
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await says(element, NO_NEWS);
      expect(state(element)).to.deep.equal(['empty']);
      expect(busy(element)).to.equal('false');
    });

    it('says what went wrong, and tries again at a press of the button', async () => {
      const { url, seen } = await answering({ status: 403 }, { body: JSON.stringify(rows(3)) });
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await says(element, NO_ANSWER);
      expect(state(element)).to.deep.equal(['error']);
      retryButton(element).click();
      await arrived(element);
      expect((await seen()).requests).to.equal(2);
      expect(state(element)).to.deep.equal([]);
      expect(wordsOf(element)).not.to.include(NO_ANSWER);
    });

    it('tries again by keyboard', async () => {
      const { url } = await answering({ status: 403 }, { body: JSON.stringify(rows(3)) });
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await says(element, NO_ANSWER);
      await sendKeys({ press: 'Tab' });
      expect(focusedIn(element)).to.equal(retryButton(element));
      await sendKeys({ press: 'Enter' });
      await arrived(element);
    });

    it('keeps its news when a reload fails, says how old they are, and recovers', async () => {
      const { url } = await answering(
        { body: JSON.stringify([row(1)]) },
        { status: 403 },
        { body: JSON.stringify([row(2)]) },
      );
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await arrived(element);
      await element.reload();
      await says(element, 'chưa cập nhật được');
      expect(titlesOf(element)).to.deep.equal([titleOf(1)]);
      expect(state(element)).to.deep.equal(['error', 'stale']);
      expect(wordsOf(element)).to.match(/lúc .*\d{2}\/\d{2}\/\d{4}, \d{2}:\d{2}/);
      retryButton(element).click();
      await says(element, titleOf(2));
      expect(titlesOf(element)).to.deep.equal([titleOf(2)]);
      expect(state(element)).to.deep.equal([]);
    });

    it('shows what the page put into it until the news are there, and then hides it', async () => {
      const { url } = await answeringJson(rows(3), { delay: 250 });
      const element = await place(
        `<${tag} src="${url}" loading="eager"><a href="/tin">Trang tin của tỉnh</a></${tag}>`,
      );
      await waitUntil(() => state(element).includes('loading'));
      expect(wordsOf(element)).to.match(/Trang tin của tỉnh$/);
      expect(wordsOf(element)).not.to.include('Đang tải tin…');
      await arrived(element);
      expect(wordsOf(element)).not.to.include('Trang tin của tỉnh');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    });

    it('shows what the page put into it when there is nothing to load', async () => {
      const element = await place(`<${tag}><a href="/tin">Trang tin của tỉnh</a></${tag}>`);
      await waitUntil(() => state(element).includes('error'));
      await says(element, 'Trang tin của tỉnh');
    });

    it('shows what the page put into it, and the reason, when loading fails', async () => {
      const { url } = await answering({ status: 403 });
      const element = await place(
        `<${tag} src="${url}" loading="eager"><a href="/tin">Trang tin của tỉnh</a></${tag}>`,
      );
      await says(element, NO_ANSWER);
      expect(wordsOf(element)).to.include('Trang tin của tỉnh');
      expect(retryButton(element).checkVisibility()).to.equal(true);
    });

    it('shows what the page put into it later', async () => {
      const { url } = await answering({ status: 403 });
      const element = await place(`<${tag} src="${url}" loading="eager"></${tag}>`);
      await says(element, NO_ANSWER);
      element.append(Object.assign(document.createElement('a'), { href: '/tin', textContent: 'Trang tin của tỉnh' }));
      await says(element, 'Trang tin của tỉnh');
    });

    it('uses the words of the page for no news and for failures', async () => {
      const none = await answeringJson([]);
      const broken = await answering({ status: 403 });
      const words = '<p slot="empty">Tuần này chưa có bản tin.</p><p slot="error">Gọi số 0200 000 000.</p>';
      const empty = await place(`<${tag} src="${none.url}" loading="eager">${words}</${tag}>`);
      const failed = await place(`<${tag} src="${broken.url}" loading="eager">${words}</${tag}>`);
      await says(empty, 'Tuần này chưa có bản tin.');
      await says(failed, 'Gọi số 0200 000 000.');
      expect(wordsOf(empty)).not.to.include(NO_NEWS);
      expect(wordsOf(failed)).not.to.include(NO_ANSWER);
    });

    it('reads news from a script in the page, from an object and from JSON text', async () => {
      const json = JSON.stringify([row(1)]);
      const written = await place(`<${tag}><script type="application/json">${json}</script></${tag}>`);
      const withObject = await place(`<${tag}></${tag}>`);
      withObject.data = { items: [row(2)] };
      const withText = await place(`<${tag}></${tag}>`);
      withText.data = JSON.stringify([row(3)]);
      const inAttribute = await place(`<${tag} data='${JSON.stringify([row(4)])}'></${tag}>`);
      for (const [index, element] of [written, withObject, withText, inAttribute].entries()) {
        await says(element, titleOf(index + 1));
        expect(titlesOf(element)).to.deep.equal([titleOf(index + 1)]);
      }
    });

    it('shows the news of a script in the page while the endpoint is asked', async () => {
      const { url } = await answeringJson([row(2)], { delay: 250 });
      const json = JSON.stringify([row(1)]);
      const markup = `<${tag} src="${url}" loading="eager"><script type="application/json">${json}</script></${tag}>`;
      const element = await place(markup);
      await says(element, titleOf(1));
      expect(titlesOf(element)).to.deep.equal([titleOf(1)]);
      await says(element, titleOf(2));
      expect(titlesOf(element)).to.deep.equal([titleOf(2)]);
    });

    it('has no source: it says so once, a moment later, and nothing is thrown', async () => {
      const errors: string[] = [];
      const element = document.createElement(tag);
      element.addEventListener('news-error', ({ error }) => errors.push(error.code));
      (await fixture<HTMLElement>('<div></div>')).append(element);
      expect(errors).to.deep.equal([]);
      await says(element, NO_NEWS);
      await aTimeout(50);
      expect(errors).to.deep.equal(['no-source']);
      expect(partsOf(element, 'more')).to.deep.equal([]);
    });

    it('never fails for want of a source that is set a moment later', async () => {
      const { url } = await answeringJson(rows(2));
      const errors: string[] = [];
      const element = document.createElement(tag);
      element.addEventListener('news-error', ({ error }) => errors.push(error.code));
      (await fixture<HTMLElement>('<div></div>')).append(element);
      await Promise.resolve();
      element.loading = 'eager';
      element.src = url;
      await arrived(element);
      expect(errors).to.deep.equal([]);
    });
  });
}

describe('a filter that leaves no news', () => {
  for (const [tag, attributes] of Object.entries({
    'news-list': 'category="khong co"',
    'related-news': 'current="1" relation="category"',
  })) {
    it(`says that there is none: ${tag}`, async () => {
      const { url } = await answeringJson([row(1, { category: 'Văn hóa' })]);
      const element = await place(`<${tag} src="${url}" loading="eager" ${attributes}></${tag}>`);
      await says(element, NO_NEWS);
      expect(state(element)).to.deep.equal(['empty']);
      expect(titlesOf(element)).to.deep.equal([]);
    });
  }

  it('shows the news again when the filter goes', async () => {
    const element = await place('<news-list category="khong co"></news-list>');
    element.data = rows(2, { category: 'Văn hóa' });
    await says(element, NO_NEWS);
    element.removeAttribute('category');
    await arrived(element, 2);
    expect(state(element)).to.deep.equal([]);
  });
});

describe('an answer that is no news', () => {
  it('is a setting of the page where the address leads nowhere', async () => {
    const { url } = await answering({ status: 404 });
    const element = await place(`<news-list src="${url}" loading="eager"></news-list>`);
    await says(element, 'Chưa lấy được tin vì trang này chưa được cài đặt đúng.');
  });

  it('is an article that is gone where the address names one', async () => {
    const src = `/__api/bai/{id}?status=404&n=${Math.random()}`;
    const element = await place(`<news-article src="${src}" article-id="9" loading="eager"></news-article>`);
    await says(element, 'Không tìm thấy bài viết này.');
  });

  const cases = {
    'a web page': { answer: { type: 'text/html', body: '<!doctype html><title>Đăng nhập</title>' }, code: 'not-data' },
    'damaged JSON': { answer: { body: '{"items":[{"title":"Tin' }, code: 'not-data' },
    'a system’s own error': { answer: { body: '{"success":false,"message":"Token hết hạn"}' }, code: 'source-error' },
    'an answer cut off': { answer: { hang: 'reset' }, code: 'network' },
  } as const;
  for (const [name, { answer, code }] of Object.entries(cases)) {
    it(`is told apart: ${name}`, async () => {
      const { url } = await answering(answer);
      const element = document.createElement('news-list');
      element.loading = 'eager';
      element.timeout = 2;
      element.src = url;
      const failure = new Promise<string>((resolve) => {
        element.addEventListener('news-error', ({ error }) => resolve(error.code), { once: true });
      });
      (await fixture<HTMLElement>('<div></div>')).append(element);
      expect(await failure).to.equal(code);
      await waitUntil(() => partsOf(element, 'status').length > 0);
      expect(wordsOf(element)).not.to.match(/undefined|null|\[object|NaN|Token/);
    });
  }
});
