// Answers that mean harm or are odd, as list.php prints them.
import assert from 'node:assert/strict';
import { LINK, same } from './list-pages.mjs';

const HTML = '<!DOCTYPE html><html><body><h1>Bảo trì</h1></body></html>';
const EVIL = `"'><img src=x onerror=alert(1)></p></li><script>alert(2)</script>&lt;b&gt;`;
const evilRow = {
  id: EVIL,
  title: 'Tin',
  summary: EVIL,
  url: '/a"b\'c<d',
  date: '2026-10-20',
  language: EVIL,
  status: 'publish',
};
const BAD_ADDRESSES = [
  'javascript:alert(1)',
  ' java\tscript:alert(1)//.x',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:a.b/',
  'https://tinh.example@la.example/',
  'https:\\\\la.example/',
  'ftp://la.example/x',
  'mailto:a@b.example',
  'https://',
  'http://[::1]/',
];

const DATES = [
  '2026-10-20',
  '2026-10-20 07:30:15',
  '2026-10-20T00:30:00.123Z',
  '20/10/2026 07:30',
  '07:30 20/10/2026',
  'Thứ Ba, 20/10/2026, 07:30',
  '5/2/2017',
  '31/02/2026',
  '20-10-2026 7h05',
  'Tue, 20 Oct 2026 07:30:00 GMT',
  '20 Oct 2026 07:30 +0200',
  '2026-10-20T07:30:00-0500',
  1_792_000_000,
  '1792000000000',
  '/Date(1488128400000+0700)/',
  '20261020',
  '15/03/2024 17:23 PM',
  '15/03/2024 05:23 CH',
  'hôm qua',
  '0001-01-01T00:00:00',
  '1900-01-01',
  '24:00 01/02/2020',
  '25:00 01/02/2020',
  '',
];
/** Ways to say that readers must not see an article. */
const STATES = [
  { status: 'draft' },
  { trangThai: 'Nháp' },
  { 'Trạng thái': 'Đã thu hồi' },
  { published: false },
  { active: 0 },
  { hidden: 1 },
  { deleted: 'true' },
  { lyDoThuHoi: 'Đã hoãn lịch' },
  { status: 'private' },
  { status: -2 },
  { date: '2199-01-01T00:00:00Z' },
  { expires: '2020-01-01' },
  { hetHan: '1' },
];
/** Answers without news, broken ones, 5 MB in one piece and in many. */
const TROUBLE = [
  '',
  '[]',
  '{}',
  'null',
  '5',
  '"x"',
  '[null]',
  '[[]]',
  '[{}]',
  '{"items":{}}',
  '{"items":5}',
  '[{"title":[]}]',
  '[{"title":{"rendered":[]},"id":1}]',
  '[{"id":1,"title":{"rendered":"x"},"_embedded":5,"excerpt":"x","date":{},"link":{}}]',
  `{"version":"https://jsonfeed.org/version/1","items":[5,{"title":{}}]}`,
  HTML,
  `<?xml version="1.0"?>${HTML}`,
  '<rss></rss>',
  '<rss><item></rss>',
  '<rss><channel><item><title/></item></channel></rss>',
  `"${'a'.repeat(5_242_880)}"`,
  JSON.stringify([{ title: 'a'.repeat(5_242_880) }]),
  '['.repeat(600) + ']'.repeat(600),
  `[${'[1],'.repeat(90_000)}[1]]`,
  `[${'{"title":"Tin","date":"hôm qua"},'.repeat(90_000)}{}]`,
];

async function checkMarkup(check, { inside }, rendered) {
  await check('list.php prints no markup of others, whatever the format', async () => {
    const row = (title) => [
      JSON.stringify([{ ...evilRow, title }]),
      JSON.stringify([{ ...evilRow, title: { rendered: title }, excerpt: { rendered: EVIL }, link: evilRow.url }]),
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [evilRow, { ...evilRow, id: 2, title }] }),
      `<rss><channel><item><title><![CDATA[${title}]]></title><description><![CDATA[${EVIL}]]></description></item></channel></rss>`,
      `<rss><channel><item><title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title></item></channel></rss>`,
    ];
    for (const body of [...row(EVIL), ...row('Tin &lt;script&gt; "x" \'y\' &amp;amp;'), ...row('5 < 10 & phần <1>')]) {
      const html = await inside(body);
      const left = html.replace(
        /<\/?(?:ul|li|h3|p|a|time)(?: (?:href|datetime|lang)="[^"<>']*")*>|<!-- bantin: [a-z ]+ -->/g,
        '',
      );
      assert.doesNotMatch(left, /[<>"']/, body);
      if (html.startsWith('<ul>')) same(html, await rendered(body), body);
    }
  });
}

async function checkLinks(check, { inside }, rendered) {
  await check('list.php links to http and https only', async () => {
    for (const url of BAD_ADDRESSES) {
      const html = await inside(JSON.stringify([{ title: 'Tin', url, summary: 'Một tin.' }]));
      assert.equal(html, '<ul><li><h3>Tin</h3><p>Một tin.</p></li></ul>', url);
    }
    for (const url of [
      '/tin/../a b/ê?q=ê\'"#x y',
      "/tin/./../a/ê/..?q=ê'{}#x`y",
      '?id=5',
      '//tinh.example/a.html',
      'HTTP://TINH.example:80/%2e%2e/x',
      'tin/./5.html',
      'https://tinh.example:8443?a',
    ]) {
      const body = JSON.stringify([{ title: 'Tin', url, summary: 'Một tin.' }]);
      const name = `dia-chi-${encodeURIComponent(url).replace(/\W/g, '-')}.json`;
      same(await inside(body, {}, name), await rendered(body, name), url);
    }
  });
}

async function checkLetters(check, { inside }, rendered) {
  await check('list.php reads long, decomposed and broken letters as the script does', async () => {
    const long = `${'Hội nghị '.repeat(33)}hết`;
    const texts = [
      long,
      'a'.repeat(5000),
      'từ '.repeat(1500),
      'Hòa Bình'.normalize('NFD'),
      'a\u202eb\u0000c\u2028d',
      '&#150; &#xE9; &hellip; &khong; &amp;lt;',
      '👍🏽 &#128077;',
    ];
    for (const title of texts) {
      const body = JSON.stringify([{ title, summary: 'Một tin.', date: 1_792_000_000 }]);
      same(await inside(body), await rendered(body), title.slice(0, 40));
    }
    const broken = Buffer.from('[{"title":"Tin \xffx","summary":"\xc3"}]', 'latin1');
    same(await inside(broken), '<ul><li><h3>Tin \ufffdx</h3><p>\ufffd</p></li></ul>');
    const feed = Buffer.from('<rss><channel><item><title>Tin \xff</title></item></channel></rss>', 'latin1');
    same(await inside(feed), '<ul><li><h3>Tin \ufffd</h3></li></ul>');
  });
}

async function checkDates(check, { inside }, rendered) {
  await check('list.php reads dates as the script does', async () => {
    for (const date of DATES) {
      const body = JSON.stringify([{ title: 'Tin', summary: 'Một tin.', date }]);
      same(await inside(body), await rendered(body), String(date));
    }
  });
}

async function checkKept(check, { inside }) {
  await check('list.php shows nothing that the endpoint keeps from readers', async () => {
    for (const state of STATES) {
      const body = JSON.stringify([
        { title: 'Kín', summary: 'Một tin.', ...state },
        { title: 'Ngỏ', summary: 'Hai tin.' },
      ]);
      assert.equal(await inside(body), '<ul><li><h3>Ngỏ</h3><p>Hai tin.</p></li></ul>', JSON.stringify(state));
    }
  });
}

async function checkTrouble(check, { inside }) {
  await check('list.php survives whatever comes', async () => {
    const tags = JSON.stringify([
      { title: 'Tin', summary: `${'<'.repeat(9000)}${'<b a="'.repeat(3000)}`, url: '/'.repeat(9000) },
    ]);
    for (const body of TROUBLE) {
      const html = await inside(body);
      if (!html.startsWith('<ul>'))
        assert.match(html, new RegExp(`^<!-- bantin: [\\w .]+ -->${LINK}$`), body.slice(0, 60));
    }
    // More memory than PHP has, if it were taken apart.
    const many = `[${'{"a":1},'.repeat(450_000)}1]`;
    assert.equal(await inside(many), `<!-- bantin: too many parts -->${LINK}`);
    assert.match(await inside(tags), /^<ul><li><h3>(?:<a [^<>]*>)?Tin/);
  });
}

export async function checkHostile(check, pages, rendered) {
  await checkMarkup(check, pages, rendered);
  await checkLinks(check, pages, rendered);
  await checkLetters(check, pages, rendered);
  await checkDates(check, pages, rendered);
  await checkKept(check, pages);
  await checkTrouble(check, pages);
}
