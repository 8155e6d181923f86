import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { answeringJson, seenAt } from '../support/endpoint.js';
import { row, rows, titleOf } from '../support/news.js';
import { elementIn, framed, opensWith, pageAddress, titleLink, windowOf } from '../support/opened.js';
import { arrived } from '../support/reader.js';

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly list: HTMLElement;
  /** How often the article of this number has been asked for. */
  asked(id: number): Promise<number>;
}

/** A list whose articles have their texts at an address of their own. */
async function listOf(saveData = false): Promise<Page> {
  const news = await answeringJson(rows(4));
  const one = await answeringJson(row(1, { content: '<p>Nội dung của bài.</p>' }));
  const frame = await framed(
    await pageAddress(`<news-list src="${news.url} ${one.url}?id={id}" open="inline"></news-list>`),
  );
  Object.defineProperty(windowOf(frame).navigator, 'connection', { value: { saveData } });
  const list = elementIn(frame);
  await arrived(list, 4);
  return { frame, list, asked: async (id) => (await seenAt(`${one.url}?id=${id}`)).requests };
}

type Act = (page: Page, link: HTMLAnchorElement) => Promise<void> | void;

const ways: Readonly<Record<string, Act>> = {
  async 'a pointer that rests on it'({ frame }, link) {
    const [outer, inner] = [frame.getBoundingClientRect(), link.getBoundingClientRect()];
    const [x, y] = [outer.left + inner.left + 20, outer.top + inner.top + inner.height / 2];
    await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
  },
  'the focus': (_, link) => link.focus(),
  // No engine but one makes touches for tests; what listens asks for nothing but the place.
  'a finger': (_, link) => void link.dispatchEvent(new Event('touchstart', { bubbles: true, composed: true })),
};

/** Longer than a pointer has to rest. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

afterEach(() => sendMouse({ type: 'move', position: [1, 1] }));

describe('an article is loaded before it is pressed', () => {
  for (const [name, act] of Object.entries(ways)) {
    it(`by ${name}: once, and the press finds it`, async () => {
      const page = await listOf();
      const link = titleLink(page.list, titleOf(2));
      await act(page, link);
      await waitUntil(async () => (await page.asked(2)) === 1, 'it is asked for', { timeout: 5000 });
      for (const again of Object.values(ways)) await again(page, link);
      link.click();
      await opensWith(page.list, 'Nội dung của bài.');
      await aWhile();
      expect(await page.asked(2)).to.equal(1);
      for (const other of [1, 3, 4]) expect(await page.asked(other), `article ${other}`).to.equal(0);
    }).timeout(20_000);

    it(`not by ${name} for readers who save data`, async () => {
      const page = await listOf(true);
      const link = titleLink(page.list, titleOf(2));
      await act(page, link);
      await aWhile();
      expect(await page.asked(2)).to.equal(0);
      link.click();
      await opensWith(page.list, 'Nội dung của bài.');
      expect(await page.asked(2)).to.equal(1);
    }).timeout(20_000);
  }

  it('not by a pointer on its way across', async () => {
    const page = await listOf();
    const link = titleLink(page.list, titleOf(2));
    link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    link.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, composed: true }));
    await aWhile();
    expect(await page.asked(2)).to.equal(0);
  }).timeout(20_000);
});
