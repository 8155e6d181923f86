import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { row, titleOf, type Row } from '../support/news.js';
import { arrived, focusedIn, partsOf, says, warningsOf, wordsOf } from '../support/reader.js';

const ALL = 'size contrast print copy share qr save';
const SIZES = ['Chữ nhỏ hơn', 'Cỡ chữ thường', 'Chữ to hơn'];
const NAMES = [...SIZES, 'Tương phản cao', 'In', 'Chép địa chỉ', 'Chia sẻ', 'Mã QR', 'Lưu bài'];
const ADDRESS = 'https://tinh.example/tin/1';
const LONG = '<p>Một đoạn văn của bản tin dài để trang cuộn được.</p>'.repeat(60);

/** The element with the tools in its bar that `attributes` ask for. */
async function articleOf(attributes: string, more: Row = {}): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>(`<news-article ${attributes}></news-article>`);
  element.data = [row(1, { content: '<p>Nội dung của bài.</p>', ...more })];
  await arrived(element);
  return element;
}

const barOf = (element: Element): HTMLElement | undefined => partsOf(element, 'tools')[0];

const toolsOf = (element: Element): HTMLButtonElement[] => [
  ...(barOf(element)?.querySelectorAll<HTMLButtonElement>(':scope > button') ?? []),
];

const nameOf = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();

function toolOf(element: Element, name: string): HTMLButtonElement {
  const found = toolsOf(element).find((button) => nameOf(button) === name);
  if (!found) throw new Error(`no tool “${name}”: ${toolsOf(element).map(nameOf).join()}`);
  return found;
}

/** With its bar there. */
async function withTools(tools: string, attributes = '', more: Row = {}): Promise<NewsArticle> {
  const element = await articleOf(`tools="${tools}" ${attributes}`, more);
  await waitUntil(() => toolsOf(element).length > 0, 'the bar comes');
  return element;
}

/** What is said without moving the focus, by the bar or the element. */
async function announces(element: Element, words: string): Promise<void> {
  const said = (): string[] =>
    [...(barOf(element)?.querySelectorAll('[role="status"]') ?? [])].map((status) => status.textContent?.trim() ?? '');
  await waitUntil(() => said().includes(words), `announces “${words}”, not “${said().join()}”`);
}

/** Puts something in the place of what the browser has, until the test is over. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.unshift(() => (before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name)));
}

afterEach(() => {
  for (const back of undo.splice(0)) back();
  scrollTo(0, 0);
});

const menuOf = (element: Element): HTMLElement | undefined =>
  [...(barOf(element)?.querySelectorAll<HTMLElement>('[popover]') ?? [])].find((menu) => menu.matches(':popover-open'));

describe('the bar of an article', () => {
  // First, since the part is there for all who come later.
  it('comes without moving anything', async () => {
    const element = await articleOf(`tools="${ALL}"`);
    element.style.inlineSize = '280px';
    const tops = new Set<number>();
    await waitUntil(() => {
      tops.add(Math.round(partsOf(element, 'body')[0]?.getBoundingClientRect().top ?? -1));
      return toolsOf(element).length > 0;
    });
    await aTimeout(50);
    tops.add(Math.round(partsOf(element, 'body')[0]?.getBoundingClientRect().top ?? -1));
    expect([...tops]).to.have.length(1);
  });

  it('has the tools the page asks for, in its order, each with a name', async () => {
    expect(toolsOf(await withTools(ALL)).map(nameOf)).to.deep.equal(NAMES);
    expect(toolsOf(await withTools('save copy')).map(nameOf)).to.deep.equal(['Lưu bài', 'Chép địa chỉ']);
    const usual = await articleOf('');
    await waitUntil(() => toolsOf(usual).length > 0);
    expect(toolsOf(usual).map(nameOf)).to.deep.equal([...SIZES, 'In', 'Chia sẻ']);
  });

  it('is a named group and speaks the language of the page', async () => {
    const element = await withTools(ALL, 'lang="en"');
    expect(barOf(element)?.getAttribute('role')).to.equal('group');
    expect(barOf(element)?.getAttribute('aria-label')).to.equal('Reading tools');
    expect(toolsOf(element).map(nameOf)).to.include.members(['Larger text', 'Print', 'Share', 'QR code']);
    const foreign = await withTools('print', '', { lang: 'en' });
    expect(barOf(foreign)?.closest('[lang]')?.getAttribute('lang')).to.equal('vi');
  });

  it('is absent where the page wants none', async () => {
    const element = await articleOf('tools=""');
    await aTimeout(100);
    expect(!barOf(element)).to.equal(true);
    expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(0);
  });

  it('complains once of a word it does not know, and has the others', async () => {
    const warnings = await warningsOf(async () => {
      const element = await withTools('print fax');
      expect(toolsOf(element).map(nameOf)).to.deep.equal(['In']);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('tools="print fax"');
  });

  it('is walked by the keyboard, with a ring around where it is', async () => {
    const element = await withTools(ALL, '', { url: undefined });
    const walked: string[] = [];
    for (let step = 0; step < NAMES.length; step++) {
      await sendKeys({ press: 'Tab' });
      const focused = focusedIn(element);
      if (!focused) throw new Error(`nothing has the focus after ${walked.join()}`);
      walked.push(nameOf(focused));
      expect(parseFloat(getComputedStyle(focused).outlineWidth), nameOf(focused)).to.be.at.least(2);
    }
    expect(walked).to.deep.equal(NAMES);
  });

  it('has room for a thumb and wraps in a narrow column', async () => {
    const element = await withTools(ALL);
    element.style.inlineSize = '280px';
    for (const button of toolsOf(element)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(button)).to.be.at.least(44);
    }
    expect(element.scrollWidth).to.be.at.most(280);
  });

  for (const theme of ['light', 'dark', 'contrast'])
    it(`keeps the rules of accessibility: ${theme}`, async () => {
      const element = await withTools(ALL, `theme="${theme}"`);
      await expect(element).to.be.accessible();
      toolOf(element, 'In').click();
      await waitUntil(() => menuOf(element));
      await expect(element).to.be.accessible();
    }).timeout(20_000);
});

describe('the size of the text', () => {
  const sizeOf = (element: Element, part: string): number =>
    parseFloat(getComputedStyle(partsOf(element, part)[0] as Element).fontSize);

  it('grows in steps to twice as large, titles with it, and tells each step', async () => {
    const element = await withTools('size');
    const before = { body: sizeOf(element, 'body'), title: sizeOf(element, 'title') };
    for (const percent of [113, 125, 150, 175, 200]) {
      toolOf(element, 'Chữ to hơn').click();
      await announces(element, `Cỡ chữ ${percent}%`);
      expect(sizeOf(element, 'body') / before.body).to.be.closeTo(percent / 100, 0.01);
    }
    expect(sizeOf(element, 'title')).to.be.greaterThan(before.title * 1.5);
    toolOf(element, 'Cỡ chữ thường').click();
    await announces(element, 'Cỡ chữ 100%');
    expect(sizeOf(element, 'body')).to.equal(before.body);
  });

  it('stops at its ends, where the focus stays on the button', async () => {
    const element = await withTools('size');
    const [smaller, usual, larger] = SIZES.map((name) => toolOf(element, name));
    const disabled = (): (string | null | undefined)[] =>
      [smaller, usual, larger].map((button) => button?.getAttribute('aria-disabled'));
    expect(disabled()).to.deep.equal(['true', 'true', 'false']);
    larger?.focus();
    for (let press = 0; press < 7; press++) {
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    }
    expect(disabled()).to.deep.equal(['false', 'false', 'true']);
    expect(focusedIn(element) === larger).to.equal(true);
    expect(getComputedStyle(larger as Element).display).not.to.equal('none');
  });

  it('leaves the button under the finger', async () => {
    const element = await withTools('size', '', { content: LONG });
    const larger = toolOf(element, 'Chữ to hơn');
    element.style.inlineSize = '320px';
    const before = larger.getBoundingClientRect().top;
    larger.click();
    larger.click();
    await announces(element, 'Cỡ chữ 125%');
    await waitUntil(() => Math.abs(larger.getBoundingClientRect().top - before) < 2);
  });

  it('is kept while the page lasts and stored nowhere', async () => {
    const stored = localStorage.length + sessionStorage.length;
    const element = await withTools('size');
    toolOf(element, 'Chữ to hơn').click();
    const size = await waitUntil(() => sizeOf(element, 'body') > 16).then(() => sizeOf(element, 'body'));
    element.data = [row(2, { content: '<p>Bài thứ hai.</p>' })];
    await says(element, 'Bài thứ hai.');
    expect(sizeOf(element, 'body')).to.equal(size);
    expect(localStorage.length + sessionStorage.length).to.equal(stored);
    expect(document.cookie).to.equal('');
  });
});

describe('high contrast', () => {
  it('is switched on and off again, back to the theme of the page', async () => {
    const element = await withTools('contrast', 'theme="dark"');
    const button = toolOf(element, 'Tương phản cao');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await waitUntil(() => button.getAttribute('aria-pressed') === 'true');
    expect(element.theme).to.equal('contrast');
    button.click();
    await waitUntil(() => button.getAttribute('aria-pressed') === 'false');
    expect(element.theme).to.equal('dark');
    expect(element.getAttribute('theme')).to.equal('dark');
  });

  it('is at least 7 to 1 for the text and for the tools', async () => {
    const element = await withTools('contrast');
    toolOf(element, 'Tương phản cao').click();
    await waitUntil(() => element.theme === 'contrast');
    await element.updateComplete;
    const ground = getComputedStyle(element.shadowRoot?.querySelector('.root') as Element).backgroundColor;
    const pressed = getComputedStyle(toolOf(element, 'Tương phản cao'));
    await waitUntil(() => ratio(pressed.color, pressed.backgroundColor) >= 7);
    for (const part of ['title', 'date', 'body'])
      expect(ratio(getComputedStyle(partsOf(element, part)[0] as Element).color, ground), part).to.be.at.least(7);
  });

  /** WCAG 2.2, relative luminance and contrast ratio. */
  function ratio(one: string, other: string): number {
    const [low = 0, high = 0] = [one, other].map(luminance).sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  function luminance(color: string): number {
    const channels = (/\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[\s,]+/).map((value) => Number(value) / 255);
    const [red = 0, green = 0, blue = 0] = channels.map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});

describe('printing', () => {
  it('offers the usual and the large type', async () => {
    const element = await withTools('print');
    const printed: (boolean | undefined)[] = [];
    element.print = async (large) => void printed.push(large);
    for (const name of ['In', 'In chữ lớn']) {
      toolOf(element, 'In').click();
      const menu = await waitUntil(() => menuOf(element)).then(() => menuOf(element));
      const entry = [...(menu?.querySelectorAll('button') ?? [])].find((button) => nameOf(button) === name);
      entry?.click();
      await waitUntil(() => !menuOf(element));
    }
    expect(printed).to.deep.equal([false, true]);
  });
});

describe('copying the address', () => {
  it('copies the article’s own address and says so', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) });
    const element = await withTools('copy');
    toolOf(element, 'Chép địa chỉ').click();
    await announces(element, 'Đã chép địa chỉ');
    expect(copied).to.deep.equal([ADDRESS]);
    expect(wordsOf(element)).to.include('Đã chép địa chỉ');
  });

  it('copies the page’s address where the article has none of its own', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) });
    for (const url of [undefined, 'mailto:toasoan@tinh.example']) {
      toolOf(await withTools('copy', '', { url }), 'Chép địa chỉ').click();
      await waitUntil(() => copied.length);
      expect(copied.splice(0)).to.deep.equal([location.href]);
    }
  });

  it('shows the address, selected, where the browser lets nobody copy, as on pages without https', async () => {
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => false);
    const element = await withTools('copy');
    toolOf(element, 'Chép địa chỉ').click();
    await waitUntil(() => menuOf(element));
    const input = focusedIn(element) as HTMLInputElement;
    expect(input.value).to.equal(ADDRESS);
    expect(input.readOnly).to.equal(true);
    expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).to.equal(ADDRESS);
    expect(input.labels?.[0]?.textContent).to.include('Địa chỉ bài viết');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !menuOf(element));
  });

  it('uses the old command of the browser on pages without https', async () => {
    const commands: string[] = [];
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', (command: string) => commands.push(command) > 0);
    const element = await withTools('copy');
    const button = toolOf(element, 'Chép địa chỉ');
    button.focus();
    button.click();
    await announces(element, 'Đã chép địa chỉ');
    expect(commands).to.deep.equal(['copy']);
    expect(!menuOf(element)).to.equal(true);
    expect(focusedIn(element) === button).to.equal(true);
  });
});

describe('sharing', () => {
  const linksOf = (menu: Element | undefined): HTMLAnchorElement[] => [...(menu?.querySelectorAll('a') ?? [])];

  it('uses the sheet of the device where there is one', async () => {
    const shared: unknown[] = [];
    replace(navigator, 'share', async (data: unknown) => void shared.push(data));
    const element = await withTools('share');
    toolOf(element, 'Chia sẻ').click();
    await waitUntil(() => shared.length);
    expect(shared).to.deep.equal([{ title: titleOf(1), url: ADDRESS }]);
    expect(!menuOf(element)).to.equal(true);
  });

  for (const [name, isOpen] of [
    ['AbortError', false],
    ['NotAllowedError', true],
  ] as const)
    it(`${isOpen ? 'offers links' : 'says nothing'} when the sheet ends with ${name}`, async () => {
      replace(navigator, 'share', () => Promise.reject(new DOMException('', name)));
      const element = await withTools('share');
      toolOf(element, 'Chia sẻ').click();
      await aTimeout(50);
      expect(!!menuOf(element)).to.equal(isOpen);
    });

  it('offers plain links, opened and closed by the keyboard, and gives the focus back', async () => {
    replace(navigator, 'share', undefined);
    Reflect.deleteProperty(navigator, 'share');
    const element = await withTools('share');
    const button = toolOf(element, 'Chia sẻ');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => menuOf(element));
    const links = linksOf(menuOf(element));
    const focused = (): string => nameOf(focusedIn(element) ?? document.body);
    expect(links.map(nameOf)).to.deep.equal(['Facebook', 'Zalo', 'X', 'Thư điện tử']);
    expect(links[0]?.href).to.equal(`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(ADDRESS)}`);
    expect(new URL(links[2]?.href ?? '').searchParams.get('text')).to.equal(titleOf(1));
    for (const link of links) {
      expect(link.relList.contains('noopener') && link.relList.contains('noreferrer'), link.href).to.equal(true);
      expect(link.target, link.href).to.equal(/^https/.test(link.href) ? '_blank' : '');
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Facebook');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !menuOf(element));
    expect(focused()).to.equal('Chia sẻ');
  });

  it('copies the address for Zalo on a computer, whose page takes none', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) });
    replace(navigator, 'share', undefined);
    Reflect.deleteProperty(navigator, 'share');
    const element = await withTools('share');
    toolOf(element, 'Chia sẻ').click();
    await waitUntil(() => menuOf(element));
    const zalo = linksOf(menuOf(element)).find((link) => nameOf(link) === 'Zalo');
    zalo?.addEventListener('click', (event) => event.preventDefault());
    zalo?.click();
    await announces(element, 'Đã chép địa chỉ, mời dán vào Zalo');
    expect(copied).to.deep.equal([ADDRESS]);
    expect(zalo?.href).to.equal('https://chat.zalo.me/');
  });

  it('asks nobody for anything before a link is pressed', async () => {
    const element = await withTools(ALL);
    for (const name of ['Chia sẻ', 'In', 'Mã QR']) toolOf(element, name).click();
    await waitUntil(() => element.shadowRoot?.querySelector('dialog[open]'), 'the code', { timeout: 5000 });
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(asked.filter(({ protocol, origin }) => /^http/.test(protocol) && origin !== location.origin)).to.deep.equal(
      [],
    );
  });
});
