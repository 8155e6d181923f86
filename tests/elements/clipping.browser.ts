import { expect, fixture } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import { cutsOf, inkOf, touchesOf } from '../support/ink.js';
import { NEWEST, pictureUrl, row, type Row } from '../support/news.js';
import { arrived } from '../support/reader.js';

type Shown = HTMLElement & { data: unknown };

/** Capitals with two marks above, marks below, and small letters that go down. */
const STACKED = 'LỄ ẪẴỖ ẤẬỢG ợg';
const TITLE = `${STACKED} KỶ NIỆM CÁC CHIẾN SĨ XÃ ĐỖ XÁ `.repeat(12).slice(0, 300);

const FONTS = ['Be Vietnam Pro', 'Noto Sans', 'Noto Serif', 'DejaVu Sans', 'DejaVu Serif'];

/** The font of the demo, whose marks stand highest of all that were measured. */
async function loadFont(): Promise<void> {
  const folder = '/node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro';
  const faces = ['400-normal', '400-italic', '600-normal', '700-normal'].flatMap((kind) => {
    const [weight = '', style = ''] = kind.split('-');
    const vietnamese = 'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+1EA0-1EF9';
    return [
      new FontFace('Be Vietnam Pro', `url(${folder}-vietnamese-${kind}.woff2)`, {
        weight,
        style,
        unicodeRange: vietnamese,
      }),
      new FontFace('Be Vietnam Pro', `url(${folder}-latin-${kind}.woff2)`, { weight, style, unicodeRange: 'U+0-FF' }),
    ];
  });
  for (const face of faces) document.fonts.add(await face.load());
}

const photo = { url: new URL(pictureUrl('anh'), location.href).href, width: 60, height: 40, caption: TITLE };
const text = `${TITLE} ${TITLE.toLowerCase()}`;

const article = (number: number): Row =>
  row(number, {
    title: TITLE,
    summary: text,
    image: photo,
    category: [{ name: STACKED, url: 'https://tinh.example/m' }],
    author: TITLE,
    source: { name: TITLE, url: 'https://tinh.example/' },
    tags: [STACKED],
    attachments: [{ name: TITLE, url: 'https://tinh.example/tep/qd.pdf', size: 4096 }],
    content: `<p>${text}</p><h2>${TITLE}</h2><h4>${TITLE}</h4><ul><li>${TITLE}</li></ul><dl><dt>${TITLE}</dt><dd>${TITLE}</dd></dl>
      <blockquote><p>${TITLE}</p><cite>${TITLE}</cite></blockquote><pre>${TITLE}</pre><p><code>${STACKED}</code></p>
      <table><caption>${TITLE}</caption><tr><th>${STACKED}</th><td>${TITLE}</td><td>${STACKED}</td></tr></table>
      <figure><img src="${photo.url}"><figcaption>${TITLE}</figcaption></figure>
      <p><a href="https://youtu.be/aBcD_ef-123">${TITLE}</a></p>
      <details open><summary>${TITLE}</summary><p>${TITLE}</p></details>`,
  });

const FIELDS = 'fields="image date time summary category author source views"';
const KINDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['list', 'compact', 'cards', 'lead'].map((layout) => [
      `news-list, ${layout}`,
      `<news-list layout="${layout}" ${FIELDS} heading="${STACKED}" count="3"></news-list>`,
    ]),
  ),
  'news-article': `<news-article heading="${STACKED}" attribution="${TITLE}"></news-article>`,
  'related-news': `<related-news current="3" heading="${STACKED}"></related-news>`,
};
const WIDTHS = [280, 640];

async function shown(markup: string, font: string, width: number, size: string): Promise<Shown> {
  const element = await fixture<Shown>(markup);
  element.style.inlineSize = `${width}px`;
  element.style.setProperty('--news-font', `'${font}'`);
  element.style.setProperty('--news-font-size', size);
  element.data = [article(1), article(2), article(3)];
  await arrived(element);
  await document.fonts.ready;
  return element;
}

describe('marks above and below letters', function () {
  this.timeout(30_000);
  before(async () => {
    setClock(() => NEWEST);
    await loadFont();
  });
  after(() => setClock());

  it('stand much higher than letters of other alphabets in the fonts that are tried', () => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('there is no canvas');
    pen.font = "700 100px 'Be Vietnam Pro'";
    expect(pen.measureText('Ẫ').actualBoundingBoxAscent).to.be.within(110, 130);
    expect(pen.measureText('A').actualBoundingBoxAscent).to.be.below(80);
  });

  for (const [name, markup] of Object.entries(KINDS)) {
    for (const font of FONTS) {
      it(`are never cut: ${name} in ${font}`, async () => {
        for (const width of WIDTHS) {
          const lines = inkOf(await shown(markup, font, width, '16px'));
          expect(lines.length, `${width} px`).to.be.greaterThan(10);
          const cuts = lines.flatMap((line) => cutsOf(line));
          expect(cuts, `${width} px`).to.deep.equal([]);
        }
      });

      it(`never touch the next line: ${name} in ${font}`, async () => {
        for (const width of WIDTHS) {
          expect(touchesOf(inkOf(await shown(markup, font, width, '16px'))), `${width} px`).to.deep.equal([]);
        }
      });
    }

    it(`are never cut when letters are twice as large: ${name}`, async () => {
      const lines = inkOf(await shown(markup, 'Be Vietnam Pro', 320, '32px'));
      expect(lines.flatMap((line) => cutsOf(line, 2))).to.deep.equal([]);
      expect(touchesOf(lines, 2)).to.deep.equal([]);
    });
  }
});
