// What comes out of the printer: Chromium prints the sheet to PDF, and the PDF is read.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, locate } from '../../.config/browsers.mjs';
import { pictures } from '../../demo/data/pictures.mjs';
import { builtScripts } from '../support/built.js';
import { readPdf, type PdfPage } from '../support/pdf.js';

const ORIGIN = 'http://bao.tinh.example';
const ADDRESS = 'https://tinh.example/tin/xa-suoi-mo-khanh-thanh-tram-cap-nuoc-sach-1';
/** A4 in points, and how far a renderer may round it. */
const A4 = [595.28, 841.89];

const paragraph = (times: number): string =>
  `<p>${'Đoàn công tác đã thăm các hộ dân ở thôn Đồng Tâm, nghe người dân nói về việc dùng nước và về lớp học mới. '.repeat(times)}</p>`;
const figure = (name: string, caption: string): string =>
  `<figure><img loading="lazy" src="${ORIGIN}/${name}.svg"><figcaption>${caption}</figcaption></figure>`;
const tableRow = (_: unknown, index: number): string =>
  `<tr><td>Thôn số ${index + 1}</td><td>${100 + index}</td><td>Đấu nối xong trước mùa khô, bàn giao cho tổ quản lý nước</td></tr>`;

const LONG_TITLE =
  `Hội nghị tổng kết công tác nước sạch nông thôn ${'giai đoạn hai nghìn không trăm mười một đến hai nghìn không trăm hai mươi '.repeat(4)}`.slice(
    0,
    299,
  ) + 'X';
const [first = '', second = ''] = Object.keys(pictures);

const article = {
  id: 1,
  title: 'Xã Suối Mơ khánh thành trạm cấp nước sạch',
  date: '2017-02-27T08:30:00+07:00',
  category: 'Nông thôn mới',
  summary: 'Sau hai năm thi công, trạm cấp nước đã phục vụ 1.200 hộ dân của xã.',
  image: { url: `${ORIGIN}/${first}.svg`, width: 1600, height: 1000, caption: 'Trạm cấp nước xã Suối Mơ' },
  content: `${paragraph(6)}<p>Xem <a href="https://hoi.example/ke-hoach">kế hoạch</a> hoặc <a href="#so">số liệu</a>.</p>${paragraph(8)}
    ${figure(second, 'Bến cảng trong sáng sớm')}<h2 id="so">Số liệu công trình</h2><table><thead><tr><th>Tên thôn</th><th>Số hộ</th><th>Ghi chú</th></tr></thead>
    <tbody>${[...Array<undefined>(40)].map(tableRow).join('')}</tbody></table>${paragraph(5)}<p>Hết phần nội dung.</p>`,
  attachments: [{ name: 'Quyết định số 12', url: 'https://tinh.example/tep/qd12.pdf', size: 2_726_297 }],
  author: 'Nguyễn Thị Thu Hà',
  source: { name: 'Đài truyền thanh Suối Mơ', url: 'https://suoimo.example/' },
  tags: ['nước sạch'],
  url: ADDRESS,
};

const ORDER = [
  'Báo Hà Sơn',
  'Thứ 2 Ngày 27/02/2017',
  'Xã Suối Mơ khánh thành',
  'Sau hai năm thi công',
  'Trạm cấp nước xã Suối Mơ',
  'Đoàn công tác đã thăm',
  'Bến cảng trong sáng sớm',
  'Số liệu công trình',
  'Thôn số 40',
  'Hết phần nội dung.',
  'Quyết định số 12',
  'Nguyễn Thị Thu Hà',
  'Nguồn: Đài truyền thanh Suối Mơ',
  'Ghi rõ nguồn khi phát hành lại.',
  'Địa chỉ bài viết:',
];

let browser: Browser;
let scripts: ReadonlyMap<string, string>;

before(async () => {
  scripts = await builtScripts();
  browser = await chromium.launch({ executablePath: (await locate('chromium'))?.path ?? '', args: CHROMIUM_ARGS });
});

after(() => browser.close());

/** A page of this site; everything else of the world is not there. */
async function open(body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const picture = pictures[pathname.slice(1, -4)];
    const script = scripts.get(pathname);
    if (origin !== ORIGIN) return route.abort();
    if (script) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (picture) return route.fulfill({ contentType: 'image/svg+xml', body: picture.svg() });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi">${body}</html>`,
    });
  });
  await page.goto(`${ORIGIN}/tin`);
  return page;
}

/** A dark page with the article on it, shown. */
async function pageWith(shown: object): Promise<Page> {
  const page = await open(`<title>${article.title} | Báo Hà Sơn</title>
    <body style="background:#111;color:#eee;color-scheme:dark"><nav>Trang chủ</nav>
    <script type="module" src="/define.js"></script>
    <news-article theme="dark" loading="eager" attribution="Ghi rõ nguồn khi phát hành lại."><p slot="related">Tin khác</p></news-article>`);
  await page.evaluate((data) => Object.assign(document.querySelector('news-article') as Element, { data }), shown);
  await page.locator('news-article .body').waitFor();
  return page;
}

/** The sheet that `print` sends to the printer, opened by itself and printed to a PDF. */
async function printed(shown: object, large = false): Promise<PdfPage[]> {
  const page = await pageWith(shown);
  const [markup, styles] = await page.evaluate(async (isLarge) => {
    const element = document.querySelector('news-article') as HTMLElement & { print(large: boolean): Promise<void> };
    const caught = new Promise<[string, string]>((resolve) => {
      // Written in place: a name would need a helper of the compiler's, which the page has not.
      element.shadowRoot?.addEventListener(
        'load',
        ({ target }) => {
          const view = (target as HTMLIFrameElement).contentWindow;
          if (!view) return;
          view.print = () => {
            const rules = view.document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
            resolve([view.document.body.outerHTML, rules.map(({ cssText }) => cssText).join('\n')]);
          };
        },
        true,
      );
    });
    await element.print(isLarge);
    return caught;
  }, large);
  await page.close();
  const sheet = await open(`<title>Tờ in</title><style>${styles}</style>${markup}`);
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const pdf = readPdf(await sheet.pdf({ preferCSSPageSize: true }));
  await sheet.close();
  return pdf;
}

const textOf = (pages: readonly PdfPage[]): string => pages.map(({ text }) => text).join(' ');

/** Where one run of letters ends and the next begins is the writer's business, so spaces do not count. */
const tight = (text: string): string => text.replace(/\s+/g, '');

function assertOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const place = tight(text).indexOf(tight(part), from);
    assert.ok(place >= 0, `“${part}” is missing, or not after what it follows, in: ${text}`);
    from = place;
  }
}

function assertSheets(pages: readonly PdfPage[]): void {
  for (const [index, { width, height, text }] of pages.entries()) {
    assert.ok(
      Math.abs(width - (A4[0] ?? 0)) < 1 && Math.abs(height - (A4[1] ?? 0)) < 1,
      `${width} × ${height} is no A4`,
    );
    const words = text.replace(/\d+ \/ \d+$/, '').trim();
    assert.ok(words, `page ${index + 1} of ${pages.length} is blank`);
  }
}

for (const [name, large] of [
  ['usual', false],
  ['large', true],
] as const) {
  test(`a long article in ${name} type is a bulletin on A4 with its address once`, async () => {
    const pages = await printed(article, large);
    const text = textOf(pages);
    assert.ok(pages.length >= (large ? 5 : 3), `${pages.length} pages`);
    assertSheets(pages);
    assertOrder(text, ORDER);
    assert.equal(tight(text).split(ADDRESS).length, 2, text);
    assert.ok(tight(text).includes('(https://hoi.example/ke-hoach)'), text);
    assert.doesNotMatch(text, /Trang chủ|Tin khác|nước sạch, |Chia sẻ|Nông thôn mới|\(#so\)/);
  });
}

test('the head of a table stands on every page that the table goes on to', async () => {
  const pages = await printed(article);
  const withRows = pages.filter(({ text }) => text.includes('Thôn số'));
  assert.ok(withRows.length > 1);
  for (const { text } of withRows) assert.match(text, /Tên thôn/);
});

test('a title of three hundred letters is printed whole', async () => {
  const pages = await printed({ ...article, title: LONG_TITLE });
  assertSheets(pages);
  assert.ok(textOf(pages).includes(LONG_TITLE.replace(/\s+/g, ' ')), pages[0]?.text);
});

test('a short notice is one page', async () => {
  const pages = await printed({
    id: 2,
    title: 'Thông báo tạm ngừng cấp nước',
    content: '<p>Từ 22 giờ đến 5 giờ.</p>',
    url: ADDRESS,
  });
  assert.equal(pages.length, 1);
  assertSheets(pages);
});

test('printing the whole page prints the article as it should be', async () => {
  const page = await pageWith(article);
  const pages = readPdf(
    await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } }),
  );
  const background = await page.evaluate(async () => {
    const root = document.querySelector('news-article')?.shadowRoot?.querySelector('.root');
    return root ? getComputedStyle(root).color : '';
  });
  await page.close();
  const text = textOf(pages);
  assertOrder(text, ['Trang chủ', ...ORDER.slice(1)]);
  assert.equal(tight(text).split(ADDRESS).length, 2, text);
  assert.doesNotMatch(text, /Tin khác|Chia sẻ/);
  assert.notEqual(background, 'rgb(0, 0, 0)');
});
