// Pages whose style sheets and layouts reach for everything.
import { readPdf } from '../../support/pdf.js';
import type { Tab } from '../../support/tab.js';
import { markup, type HostPage } from '../host.js';

const styled = (title: string, does: string, css: string, more: Partial<HostPage> = {}): HostPage => ({
  title,
  does,
  page: (pieces) => markup(pieces, { head: `<style>${css}</style>` }),
  ...more,
});

const storm = styled(
  'A storm of `!important`',
  'sets colour, letters, lines, boxes and more for `*`, each `!important`',
  `* { color: #060 !important; font: italic small-caps 700 30px/2.6 Courier, monospace !important; letter-spacing: 4px !important;
    word-spacing: 9px !important; text-transform: uppercase !important; text-indent: 40px !important; text-align: center !important;
    text-shadow: 2px 2px red !important; white-space: pre !important; word-break: break-all !important;
    cursor: crosshair !important; list-style: square !important; quotes: none !important; tab-size: 1 !important; hyphens: auto !important;
    background: #fff !important; box-shadow: none !important; float: none !important; line-height: 2.6 !important; visibility: visible !important;
    -webkit-text-fill-color: green !important; writing-mode: horizontal-tb !important; border-collapse: collapse !important; opacity: 1 !important;
    pointer-events: auto !important; vertical-align: super !important; box-sizing: content-box !important; outline: 1px dotted blue !important }
  *:not(html, body, main) { text-decoration: line-through !important }
    p, a, b, h1, h2, h3, ul, li, table, td, th, img, button, input, time, figure { margin: 11px !important; padding: 7px !important; border: 3px double red !important }`,
);

const blocks = styled(
  '`* { display: block }`',
  'makes everything a block, and shows what is `hidden`',
  `body * { display: block } [hidden] { display: block !important } span, time, svg, img { display: block !important } script, style, template { display: none !important }`,
  {
    check: `must('what is hidden is still shown by the host', getComputedStyle(Object.assign(document.querySelector('#line'), { hidden: true })).display === 'block');
    document.querySelector('#line').hidden = false;`,
  },
);

const percent = styled(
  '`html { font-size: 62.5% }`',
  'makes a rem ten pixels',
  `html { font-size: 62.5% } body { font-size: 1.4rem }`,
);

const quirks: HostPage = {
  title: 'Quirks mode',
  does: 'has no doctype, and `<font>`',
  page: (pieces) =>
    markup(pieces, {
      doctype: '',
      head: '<style>body, td { font: 11px Tahoma }</style>',
      body: `${pieces.before}<font face="Tahoma" size="1" color="#990000"><center><div align="left"><main class="column">${pieces.news}</main></div></center></font>${pieces.behind}`,
    }),
  check: `must('quirks', document.compatMode === 'BackCompat');`,
};

const table: HostPage = {
  title: 'A layout of tables',
  does: 'puts the news into a cell of tables in tables',
  page: (pieces) =>
    markup(pieces, {
      doctype: '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
      head: `<style>table { font: 11px Tahoma; text-align: center; border-spacing: 3px } table table { border-spacing: 0 } td { padding: 4px; vertical-align: middle; line-height: 1; white-space: nowrap }</style>`,
      body: `${pieces.before}<table border="1"><tr><td width="150" id="trai">Trái</td><td width="720"><table width="720" cellpadding="0" cellspacing="0"><tr><td style="padding:0">${pieces.news}</td></tr></table></td></tr></table>${pieces.behind}`,
    }),
};

const narrow = styled('A column of 240 px', 'leaves the news as much room as a banner', `.column { width: 240px }`, {
  clean: { width: 240 },
});

const rtl: HostPage = {
  title: 'A page from right to left',
  does: 'is written in Arabic',
  clean: { rtl: true },
  page: (pieces) => markup(pieces, { html: 'lang="ar" dir="rtl"' }),
  attributes: 'lang="vi"',
};

const rtlVietnamese: HostPage = {
  ...rtl,
  title: 'A page from right to left, the news as they are written',
  does: 'is written in Arabic; the elements have `dir="ltr"`',
  clean: {},
  attributes: 'lang="vi" dir="ltr"',
};

const zoom = styled('`body { zoom: 1.5 }`', 'is half as large again', `body { zoom: 1.5 }`, { zoom: 1.5 });

const DARK = `html { background: #10151b } body { color: #eee } .bar { background: #222; color: #eee }`;
const dark = styled(
  'A dark page',
  'has a dark ground, and says so by `color-scheme`',
  `${DARK} html { color-scheme: dark }`,
  {
    clean: { ground: '#10151b', css: 'html { color-scheme: dark }' },
  },
);
const darkSilent = styled(
  'A dark page that does not say so',
  'has a dark ground and nothing else; the elements have `theme="dark"`',
  DARK,
  {
    clean: { ground: '#10151b' },
    attributes: 'theme="dark"',
  },
);

const flex = styled(
  'A row of `flex`',
  'lets its parts shrink, grow and stretch',
  `.column { display: flex; flex-flow: row wrap; align-items: stretch; gap: 0 } .column > * { flex: 1 1 100%; min-width: 0 }`,
);

const trapped = styled(
  'A turned stage',
  'puts the news into layers with `transform`, `filter`, `will-change` and `overflow: hidden`',
  `.column { transform: translateZ(0); will-change: transform; filter: brightness(1); overflow: hidden; contain: layout; user-select: none; pointer-events: none }`,
);

const long: HostPage = {
  title: 'A page of 10,000 nodes',
  does: 'is long, and has rules that begin with `*`',
  page: (pieces) =>
    markup(pieces, {
      head: `<style>* + * { outline: 0 } *:not(p) > i { color: #333 } :nth-child(2n) > i::before { content: '· ' }</style>`,
      body: `${pieces.before}<main class="column">${pieces.news}</main>${pieces.behind}<div>${'<p><i>Thôn</i><i>Bến Đá</i></p>'.repeat(3333)}</div>`,
    }),
  check: `must('all nodes are there', document.querySelectorAll('*').length > 10000);`,
};

const PAPER = ['Tin trong xã', 'Xã Suối Mơ khánh thành', 'trạm cấp nước của xã đã phục vụ', 'Các tin khác'];
/** What Chromium prints of the page as it is; the other engines print to no file. */
async function printsNews(tab: Tab): Promise<readonly string[]> {
  if (!tab.pdf) return [];
  const pages = readPdf(await tab.pdf());
  const text = pages
    .map(({ text: words }) => words)
    .join(' ')
    .replace(/\s+/g, ' ');
  return PAPER.filter((words) => !text.includes(words)).map((words) => `not on paper: ${words}`);
}

const print = styled(
  'Rules for paper',
  'prints nothing but its own text, black on white, with the addresses of links',
  `@media print { * { color: #000 !important; background: transparent !important; box-shadow: none !important } .bar { display: none !important }
    a::after { content: ' (' attr(href) ')' } main { width: auto; margin: 0 } img { display: none } p, h2, h3 { orphans: 3; widows: 3 } }`,
  { use: printsNews },
);

export const styles: Readonly<Record<string, HostPage>> = {
  storm,
  blocks,
  percent,
  quirks,
  table,
  narrow,
  rtl,
  'rtl-vietnamese': rtlVietnamese,
  zoom,
  dark,
  'dark-silent': darkSilent,
  flex,
  trapped,
  long,
  print,
};
