import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { pictureUrl, row } from '../support/news.js';
import { arrived } from '../support/reader.js';

const SENTENCES =
  'Sáng 24/2, chuyến xe buýt đầu tiên chạy qua cầu Vân Khê mang theo 42 hành khách là người dân hai bờ. Cầu có chín nhịp dầm bê tông dự ứng ' +
  'lực, phần đường xe chạy rộng 11 m và hai lối đi bộ. Tổng mức đầu tư 486 tỷ đồng từ ngân sách tỉnh, hoàn thành trước kế hoạch bốn tháng. ' +
  'Hơn nửa thế kỷ qua, người xã Thượng Vân muốn về trung tâm tỉnh phải qua bến phà Bến Đá hoặc đi vòng 31 km đường đèo. ';
const TABLE = `<table><thead><tr>${'<th>Thời gian</th>'.repeat(8)}</tr></thead><tbody><tr><th scope="row">Thượng Vân</th>${'<td>35 phút</td>'.repeat(7)}</tr></tbody></table>`;

/** Kept open, so that what stands there before the picture has come can be measured. */
const waiting = new URL('/__api/anh.png?hang=headers', location.href).href;
/** Absolute, since addresses are relative to the article's own. */
const picture = (name: string): string => new URL(pictureUrl(name), location.href).href;
const photos = (attributes: string): string =>
  `<figure><img src="${waiting}" ${attributes}><figcaption>Chú thích</figcaption></figure>`;

const everything = `<p id="dai">${SENTENCES.repeat(3)}</p><h2>Hết cảnh chờ phà</h2><p>https://tinh.example/${'rat-dai-'.repeat(30)}</p>${TABLE}
  ${`<figure><img src="${picture('anh')}" width="600" height="400"><figcaption>Chú thích của ảnh</figcaption></figure>`.repeat(3)}
  <pre>${'x'.repeat(300)}</pre><p><a href="https://youtu.be/aBcD_ef-123">Một ngày ở bến phà Bến Đá</a></p><ul><li>Một<ul><li>Hai</li></ul></li></ul>
  <figure>${TABLE}<figcaption>Nguồn: Sở Xây dựng</figcaption></figure><blockquote><p>${SENTENCES}</p></blockquote><video src="/__api/x.mp4?status=404"></video>`;

async function articleOf(content: string, style = ''): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>(`<news-article style="${style}"></news-article>`);
  // With a main photo of its own, so that the first one of the text stays there.
  element.data = [row(1, { content, title: SENTENCES.slice(0, 100), image: picture('chinh') })];
  await arrived(element);
  return element;
}

function inside<T extends HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

const sizeOf = (element: Element): { width: number; height: number } => {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
};

/** Letters on each full line of a paragraph, spaces among them. */
function lettersOnLines(paragraph: HTMLElement): number[] {
  const { firstChild } = paragraph;
  if (!(firstChild instanceof Text)) throw new Error('there is no text');
  const range = document.createRange();
  const counts = new Map<number, number>();
  for (const { index, 0: word } of firstChild.data.matchAll(/\S+/g)) {
    range.setStart(firstChild, index);
    range.setEnd(firstChild, index + word.length);
    const line = Math.round(range.getBoundingClientRect().top);
    counts.set(line, (counts.get(line) ?? -1) + word.length + 1);
  }
  return [...counts.values()].slice(0, -1);
}

// The first article waits for the parts that read and draw it.
before(() =>
  Promise.all([import('../../src/elements/news-article/article-page.js'), import('../../src/feed/read-feed.js')]),
);

describe('the text of an article', () => {
  for (const font of ['Noto Sans', 'Noto Serif', 'DejaVu Sans', 'DejaVu Serif']) {
    it(`has 60 to 75 letters on a line where there is room for them, in ${font}`, async () => {
      const element = await articleOf(everything, `inline-size: 1200px; --news-font: '${font}'`);
      const counts = lettersOnLines(inside(element, '#n-dai'));
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      expect(mean).to.be.within(60, 75);
    });
  }

  for (const width of [280, 320, 480, 768, 1200]) {
    for (const size of ['16px', '32px']) {
      it(`fits into ${width} px in letters of ${size}`, async () => {
        const element = await articleOf(everything, `inline-size: ${width}px; --news-font-size: ${size}`);
        const right = element.getBoundingClientRect().right + 1;
        const page = inside(element, '.root');
        await waitUntil(() => !element.shadowRoot?.querySelector('.skeleton'));
        expect(page.scrollWidth).to.be.at.most(width);
        const out = [...page.querySelectorAll('*')].filter(
          (part) => !part.closest('.scroll > *, .quiet') && part.getBoundingClientRect().right > right,
        );
        expect(out.map(({ localName, className }) => `${localName}.${String(className)}`)).to.deep.equal([]);
      });
    }
  }

  it('is set in even lines where the page wants it so, titles and tables never', async () => {
    const element = await articleOf(everything, '--news-text-align: justify');
    const alignOf = (selector: string): string => getComputedStyle(inside(element, selector)).textAlign;
    expect(alignOf('#n-dai')).to.equal('justify');
    for (const selector of ['.body h3', 'td', 'figcaption', 'pre', 'li']) {
      expect(alignOf(selector), selector).to.not.equal(selector === 'li' ? 'center' : 'justify');
    }
    expect(getComputedStyle(inside(element, '#n-dai')).hyphens).to.equal('manual');
  });

  it('keeps its lines apart by 1.6 to 1.7 letters, titles by 1.4 or more', async () => {
    const element = await articleOf(everything);
    const heightOf = (selector: string): number => {
      const { lineHeight, fontSize } = getComputedStyle(inside(element, selector));
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    for (const selector of ['.body p', '.body li', 'td', 'blockquote p']) {
      expect(heightOf(selector), selector).to.be.within(1.6, 1.7);
    }
    for (const selector of ['.article > .title', '.body h3']) expect(heightOf(selector), selector).to.be.at.least(1.4);
  });

  it('keeps the first cells of rows in sight while a table scrolls', async () => {
    const element = await articleOf(TABLE, 'inline-size: 320px');
    const region = inside(element, '.scroll');
    const first = inside(element, 'tbody th');
    await waitUntil(() => region.classList.contains('more-end'));
    region.scrollLeft = 150;
    await waitUntil(() => region.classList.contains('more-start'));
    const shift = first.getBoundingClientRect().left - region.getBoundingClientRect().left;
    expect(shift).to.be.within(-1, 1);
    expect(sizeOf(first).width).to.be.below(150);
    expect(getComputedStyle(first).backgroundColor).to.match(/^rgb\(/);
  });
});

describe('the room of a picture', () => {
  it('is kept before it comes where its sizes are known', async () => {
    const element = await articleOf(photos('width="1600" height="1000"'), 'inline-size: 500px');
    expect(sizeOf(inside(element, '.body img'))).to.deep.equal({ width: 500, height: 313 });
  });

  it('is kept for small ones as well, and these are not blown up', async () => {
    const element = await articleOf(photos('width="200" height="100"'), 'inline-size: 500px');
    expect(sizeOf(inside(element, '.body img'))).to.deep.equal({ width: 200, height: 100 });
  });

  it('is that of a usual photo where nothing is known', async () => {
    const element = await articleOf(photos(''), 'inline-size: 600px');
    expect(sizeOf(inside(element, '.body img'))).to.deep.equal({ width: 600, height: 400 });
  });

  it('is no higher than a screen for portraits, before and after they come', async () => {
    const high = picture('cao').replace('height%3D%2240%22', 'height%3D%22600%22');
    const content = `${photos('width="1000" height="4000"')}<p>Một</p><figure><img src="${high}" width="600" height="6000"></figure>`;
    const element = await articleOf(content, 'inline-size: 600px; --news-font-size: 16px');
    const images = [...(element.shadowRoot?.querySelectorAll<HTMLImageElement>('.body img') ?? [])];
    expect(images.map((image) => sizeOf(image).height)).to.deep.equal([640, 640]);
  });

  it('is two or three in a row in a gallery, one where letters are large', async () => {
    const perRow = async (style: string): Promise<number> => {
      const element = await articleOf(photos('width="1600" height="1000"').repeat(6), style);
      const tops = [...inside(element, '.gallery').children].map((part) =>
        Math.round(part.getBoundingClientRect().top),
      );
      return tops.filter((top) => top === tops[0]).length;
    };
    expect(await perRow('inline-size: 700px')).to.equal(3);
    expect(await perRow('inline-size: 320px')).to.equal(2);
    expect(await perRow('inline-size: 320px; --news-font-size: 32px')).to.equal(1);
  });

  it('is as high as a film for its button, and grows with the words in it', async () => {
    const content = '<p><a href="https://youtu.be/aBcD_ef-123">Một ngày ở bến phà Bến Đá</a></p>';
    const wide = await articleOf(content, 'inline-size: 480px; --news-font-size: 16px');
    expect(sizeOf(inside(wide, '.film button'))).to.deep.equal({ width: 480, height: 270 });
    const large = inside(await articleOf(content, 'inline-size: 280px; --news-font-size: 32px'), '.film button');
    expect(large.scrollHeight).to.be.at.most(large.clientHeight + 1);
    const parts = [...large.children].map((part) => part.getBoundingClientRect());
    expect(parts.every((part, index) => index === 0 || part.top >= (parts[index - 1]?.bottom ?? 0) - 1)).to.equal(true);
  });
});
