import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { registerMessages } from '../../src/index.js';
import { messagesFor } from '../../src/i18n/index.js';
import { answering } from '../support/endpoint.js';
import { rows } from '../support/news.js';
import { arrived, partsOf, says } from '../support/reader.js';

type Reloadable = HTMLElement & { reload(): Promise<void> };

const SERVER = 'Chưa tải được tin vì máy chủ đang gặp trục trặc. Xin thử lại sau.';
const UNREAD = 'Chưa đọc được tin từ nơi cung cấp.';
const GENERAL = 'Chưa tải được tin. Xin kiểm tra kết nối mạng rồi thử lại.';
const WORDS = ['/src/i18n/failure-words.js', '/src/i18n/failure-words.ts'];

/** A page of its own, where nothing has failed yet. `instead`: the address that the sentences for failures are asked from. */
async function page(markup: string, instead?: string): Promise<HTMLIFrameElement> {
  const imports = instead && Object.fromEntries(WORDS.map((path) => [path, instead]));
  const { url } = await answering({
    type: 'text/html',
    body: `<!doctype html><html lang="vi"><script type="importmap">${JSON.stringify({ imports: imports || {} })}</script>
      <script type="module">import '/src/define.ts';</script>${markup}`,
  });
  const frame = await fixture<HTMLIFrameElement>(`<iframe src="${url}"></iframe>`);
  await waitUntil(() => frame.contentDocument?.querySelector('news-list')?.shadowRoot, 'the frame has its element', {
    timeout: 15_000,
  });
  return frame;
}

const listIn = (frame: HTMLIFrameElement): Reloadable => {
  const list = frame.contentDocument?.querySelector<Reloadable>('news-list');
  if (!list) throw new Error('the frame has no list');
  return list;
};

const place = (element: Element): Element | null | undefined => element.shadowRoot?.querySelector('[role=status]');
const told = (element: Element): string => place(element)?.querySelector('p')?.textContent ?? '';
const isIn = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

/** All that is said in the place for it, from now on. */
function heard(element: Element): readonly string[] {
  const said: string[] = [];
  const listen = (): void => {
    const text = told(element);
    if (text !== said.at(-1)) said.push(text);
  };
  const { shadowRoot } = element;
  if (shadowRoot) new MutationObserver(listen).observe(shadowRoot, { childList: true, subtree: true });
  listen();
  return said;
}

describe('a failure, until there are words for it', () => {
  it('leaves what was shown as it was, and is told once, together with its state', async () => {
    const endpoint = await answering({ status: 403, delay: 300 });
    const list = listIn(await page(`<news-list src="${endpoint.url}" loading="eager"></news-list>`));
    const said = heard(list);
    await waitUntil(() => isIn(list, 'error'), 'has failed', { timeout: 5000 });
    expect(told(list)).to.equal(SERVER);
    expect(said).to.deep.equal(['Đang tải tin…', SERVER]);
  });

  it('keeps the news that are shown', async () => {
    const endpoint = await answering({ body: JSON.stringify(rows(2)) }, { status: 403 });
    const list = listIn(await page(`<news-list src="${endpoint.url}" loading="eager"></news-list>`));
    await arrived(list, 2);
    const [item] = partsOf(list, 'item');
    const said = heard(list);
    await list.reload();
    await says(list, 'chưa cập nhật được');
    expect(said.map((text) => text.slice(0, 24))).to.deep.equal(['', 'Đang hiện tin đã tải lúc']);
    expect(partsOf(list, 'item')[0]).to.equal(item);
  });

  it('is never told in another language than the page’s', async () => {
    registerMessages('lo', {
      ...messagesFor('en'),
      loading: 'ກຳລັງໂຫຼດ…',
      errors: { ...messagesFor('en').errors, http: 'ເຊີບເວີມີບັນຫາ.' },
    });
    for (const [language, words] of Object.entries({
      en: ['Loading news…', messagesFor('en').errors.http],
      lo: ['ກຳລັງໂຫຼດ…', 'ເຊີບເວີມີບັນຫາ.'],
    })) {
      const { url } = await answering({ status: 403, delay: 50 });
      const list = await fixture<Reloadable>(`<news-list lang="${language}" src="${url}" loading="eager"></news-list>`);
      const said = heard(list);
      await waitUntil(() => isIn(list, 'error'));
      expect(said).to.deep.equal(words);
    }
  });
});

describe('sentences for failures that cannot be loaded', () => {
  it('are stood in for by a general one, with a button that tries again and keeps the focus', async () => {
    const missing = await answering({ status: 404 });
    const endpoint = await answering({ status: 403, delay: 300 });
    const frame = await page(`<news-list src="${endpoint.url}" loading="eager"></news-list>`, missing.url);
    const list = listIn(frame);
    const said = heard(list);
    await says(list, GENERAL);
    const button = partsOf(list, 'more')[0];
    expect(button?.textContent).to.equal('Thử lại');
    button?.focus();
    button?.click();
    await waitUntil(() => said.length === 4 && list.shadowRoot?.activeElement, 'the focus is on the button again');
    expect(said).to.deep.equal(['Đang tải tin…', GENERAL, 'Đang tải tin…', GENERAL]);
    expect((await endpoint.seen()).requests).to.equal(2);
  });

  it('are not heard after the general one where they come late, but with the next failure', async () => {
    const late = await answering({
      type: 'text/javascript',
      body: `export * from '/src/i18n/failure-words.ts?late'; document.title = 'late';`,
      delay: 3400,
    });
    const endpoint = await answering({ status: 403 }, { body: '<!doctype html><p>Trang', type: 'text/html' });
    const frame = await page(`<news-list src="${endpoint.url}" loading="eager"></news-list>`, late.url);
    const list = listIn(frame);
    const said = heard(list);
    await says(list, GENERAL);
    await waitUntil(() => frame.contentDocument?.title === 'late', 'the sentences are there', { timeout: 5000 });
    list.setAttribute('theme', 'dark');
    await waitUntil(() => list.shadowRoot?.querySelector('.dark'), 'is drawn again');
    expect(told(list)).to.equal(GENERAL);
    await list.reload();
    await says(list, UNREAD);
    expect(said).to.deep.equal(['Đang tải tin…', GENERAL, 'Đang tải tin…', UNREAD]);
  });
});
