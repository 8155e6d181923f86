import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from '../../src/formats/index.js';
import type { RawArticle, RawFeed } from '../../src/model/raw-article.js';
import { answerOf, hanoi } from './answers.js';
import { cpuTime } from '../support/cpu-time.js';

const spaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" ' +
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const address = 'https://may-chu.example/rss';

const read = (text: string) => readAnswer(answerOf(text, address), hanoi);
const readRss = (items: string, channel = '', root = ''): Promise<RawFeed> =>
  read(`<rss version="2.0" ${spaces} ${root}><channel>${channel}${items}</channel></rss>`);
const readAtom = (inside: string, root = ''): Promise<RawFeed> =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ${root}><id>f</id>${inside}</feed>`,
  );

async function item(inside: string, channel?: string, root?: string): Promise<RawArticle> {
  const { articles } = await readRss(`<item>${inside}</item>`, channel, root);
  assert.ok(articles[0]);
  return articles[0];
}
async function entry(inside: string, feed = '', root?: string): Promise<RawArticle> {
  const { articles } = await readAtom(`${feed}<entry>${inside}</entry>`, root);
  assert.ok(articles[0]);
  return articles[0];
}

test('reads titles of RSS as text, however often they were escaped', async () => {
  const titles: readonly (readonly [string, RawArticle['title']])[] = [
    ['Hỏi &amp; đáp', 'Hỏi & đáp'],
    ['<![CDATA[Hỏi &amp; đáp &#8211; &quot;x&quot;]]>', 'Hỏi & đáp – "x"'],
    ['Hỏi &amp;amp; đáp', 'Hỏi & đáp'],
    ['5 &lt; 10, phần &lt;1&gt;', '5 < 10, phần <1>'],
    ['Thẻ &lt;b&gt; là gì', 'Thẻ <b> là gì'],
    ['<![CDATA[<em>Lúa</em> chín]]>', { html: '<em>Lúa</em> chín' }],
  ];
  for (const [sent, title] of titles) assert.deepEqual((await item(`<title>${sent}</title>`)).title, title, sent);
});

test('takes the page of an item from its link, else from a guid that is one', async () => {
  const urlOf = async (inside: string, channel?: string, root?: string) => (await item(inside, channel, root)).url;
  assert.equal(
    await urlOf('<link>https://a.example/1</link><guid>https://a.example/?p=1</guid>'),
    'https://a.example/1',
  );
  assert.equal(await urlOf('<link/><guid>https://a.example/1</guid>'), 'https://a.example/1');
  assert.equal(await urlOf('<guid isPermaLink="true">https://a.example/1</guid>'), 'https://a.example/1');
  assert.equal(await urlOf('<guid isPermaLink="false">https://a.example/1</guid>'), undefined);
  assert.equal(await urlOf('<guid>tin-1</guid>'), undefined);
  assert.equal(await urlOf('<atom:link href="https://a.example/2"/>'), 'https://a.example/2');
  assert.equal(await urlOf('<link>/tin/1</link>', '<link>https://a.example/</link>'), 'https://a.example/tin/1');
  assert.equal(await urlOf('<link>tin/1</link>', '', 'xml:base="https://b.example/x/"'), 'https://b.example/x/tin/1');
  assert.equal(
    await urlOf('<link>https://medium.example/bai?source=rss-1a2b------2</link>'),
    'https://medium.example/bai',
  );
  assert.equal((await item('<guid isPermaLink="false"> tin-1 </guid>')).id, 'tin-1');
});

test('names people, not their mailboxes', async () => {
  const byline = async (inside: string) => (await item(inside)).byline;
  assert.equal(await byline('<author>bandoc@tin.example (Ban Bạn đọc)</author>'), 'Ban Bạn đọc');
  assert.equal(await byline('<author>bandoc@tin.example</author>'), undefined);
  assert.equal(await byline('<author>Lê Na</author>'), 'Lê Na');
  assert.equal(
    await byline('<author>a@b.example</author><dc:creator>Lê Na</dc:creator><dc:creator>Vũ Hà</dc:creator>'),
    'Lê Na, Vũ Hà',
  );
});

test('keeps text and summary apart', async () => {
  const long = '<p>Một.</p><p>Hai.</p>';
  const both = await item(`<description>Gọn</description><content:encoded><![CDATA[${long}]]></content:encoded>`);
  assert.deepEqual([both.summary, both.body], [{ html: 'Gọn' }, { html: long }]);
  const same = await item(
    `<description><![CDATA[${long}]]></description><content:encoded><![CDATA[${long}]]></content:encoded>`,
  );
  assert.deepEqual([same.summary, same.body], [undefined, { html: long }]);
  const whole = await item(`<description><![CDATA[${long}]]></description>`);
  assert.deepEqual([whole.summary, whole.body], [undefined, { html: long }]);
  const short = await item('<description><![CDATA[<p>Một đoạn.</p>]]></description>');
  assert.deepEqual([short.summary, short.body], [{ html: '<p>Một đoạn.</p>' }, undefined]);
  const cut = await item('<description><![CDATA[Một đoạn [&#8230;]]]></description>');
  assert.deepEqual(cut.summary, { html: 'Một đoạn…' });
});

test('decides for a whole feed whether descriptions are the texts', async () => {
  const of = (...texts: string[]) =>
    readRss(
      texts.map((text) => `<item><title>x</title><description><![CDATA[${text}]]></description></item>`).join(''),
    );
  const [long, short] = ['<p>1</p><p>2</p>', '<p>1</p>'];
  assert.ok((await of(long, short)).articles.every(({ body, summary }) => body && !summary));
  assert.ok((await of(long, short, 'gọn')).articles.every(({ body, summary }) => !body && summary));
});

test('removes what systems add to the texts of their feeds', async () => {
  const footer =
    '<p>The post <a href="https://a.example/1">Tin</a> appeared first on <a href="https://a.example">Bản tin</a>.</p>';
  const emoji = '<img src="https://s.w.org/images/core/emoji/14.0.0/72x72/1f525.png" alt="🔥" class="wp-smiley" />';
  const post = await item(`<content:encoded><![CDATA[<p>Cháy ${emoji}</p>\n${footer}\n]]></content:encoded>`);
  assert.deepEqual(post.body, { html: '<p>Cháy 🔥</p>' });
  assert.equal(post.picture, undefined);
  const drupal = await item(
    '<description>&lt;span&gt;Tin&lt;/span&gt; &lt;span&gt;An&lt;/span&gt; &lt;span&gt;&lt;time datetime="x"&gt;20&lt;/time&gt;\n&lt;/span&gt;\n&lt;p&gt;Gọn&lt;/p&gt;</description>',
  );
  assert.deepEqual(drupal.summary, { html: '<p>Gọn</p>' });
  const member = await item(
    '<description><![CDATA[<div class="medium-feed-item"><p class="medium-feed-image"><a href="/x"><img src="https://a.example/b.png" width="600"></a></p><p class="medium-feed-snippet">Đoạn đầu</p><p class="medium-feed-link"><a href="/x">Continue reading</a></p></div>]]></description>',
  );
  assert.deepEqual(
    [member.summary, member.body, member.picture?.url],
    [{ html: 'Đoạn đầu' }, undefined, 'https://a.example/b.png'],
  );
});

test('finds the best picture of an item', async () => {
  const urlOf = async (inside: string) => (await item(`<link>https://a.example/tin/1</link>${inside}`)).picture?.url;
  const body =
    '<content:encoded><![CDATA[<img src="/a/bai.png"><img src="https://m.example/stat?e=1" width="1" height="1">]]></content:encoded>';
  const large = '<media:content url="https://a.example/to.jpg" medium="image" width="1200"/>';
  const small = '<media:thumbnail url="https://a.example/nho.jpg" width="72" height="72"/>';
  const cases: readonly (readonly [string, string | undefined])[] = [
    [`<media:content url="https://a.example/vua.jpg" width="460"/>${large}${body}`, 'https://a.example/to.jpg'],
    [`<media:group>${large}</media:group>`, 'https://a.example/to.jpg'],
    [`<media:content url="https://0.gravatar.com/avatar/1?s=96" medium="image"/>${large}`, 'https://a.example/to.jpg'],
    [
      '<media:content url="https://a.example/a.mp4" type="video/mp4"><media:thumbnail url="https://a.example/v.jpg"/></media:content>',
      'https://a.example/v.jpg',
    ],
    ['<enclosure url="https://a.example/e.jpg" type="image/jpeg" length="0"/>', 'https://a.example/e.jpg'],
    ['<itunes:image href="https://a.example/i.jpg"/>', 'https://a.example/i.jpg'],
    ['<image><url>https://a.example/u.jpg</url></image>', 'https://a.example/u.jpg'],
    [`${small}${body}`, 'https://a.example/a/bai.png'],
    [small, 'https://a.example/nho.jpg'],
    [
      '<description><![CDATA[<a href="/1"><img src="anh/2.png"></a></br>Gọn]]></description>',
      'https://a.example/tin/anh/2.png',
    ],
    [
      '<content:encoded><![CDATA[<img src="https://m.example/stat?e=1" width="1" height="1">]]></content:encoded>',
      undefined,
    ],
    ['<description>Đường 5/6 ngập</description>', undefined],
  ];
  for (const [inside, url] of cases) assert.equal(await urlOf(inside), url, inside);
});

test('sorts files into sound, film and attachments', async () => {
  const { audio, video, attachments, picture } = await item(
    '<enclosure url="/a.mp3" type="audio/mpeg" length="1"/><enclosure url="/cv.pdf" type="application/pdf" length="84000"/>' +
      '<media:content url="https://a.example/v.mp4" type="video/mp4"/><media:content url="https://a.example/x.swf" type="application/x-shockwave-flash"/>',
    '<link>https://a.example/</link>',
  );
  assert.deepEqual([audio, video, picture], ['https://a.example/a.mp3', 'https://a.example/v.mp4', undefined]);
  assert.deepEqual(
    attachments?.map(({ url, size }) => [url, size]),
    [['https://a.example/cv.pdf', 84000]],
  );
});

test('reads categories, source and language', async () => {
  const article = await item(
    '<title>Tin</title><category>Giáo dục</category><category domain="x">Y tế</category><category>Uncategorized</category><source url="https://b.example/rss">Báo Bến Lạc</source>',
    '<language>vi</language>',
  );
  assert.deepEqual(
    article.categories?.map(({ name }) => name),
    ['Giáo dục', 'Y tế'],
  );
  assert.equal(article.source?.name, 'Báo Bến Lạc');
  assert.equal(article.language, 'vi');
  const english = '<language>en-US</language>';
  assert.equal((await item('<title>Đồi Sim</title>', english)).language, undefined, 'the language of the installation');
  assert.equal((await item('<title>News</title>', english)).language, 'en-US');
});

test('gives a next page only where the feed names one', async () => {
  const next = '<atom:link rel="self" href="/rss"/><atom:link rel="next" href="/rss?paged=2"/>';
  assert.equal((await readRss('<item><title>x</title></item>', next)).next, 'https://may-chu.example/rss?paged=2');
  const full = '<item><title>x</title></item>'.repeat(10);
  assert.equal((await readRss(full, '<generator>https://wordpress.org/?v=6.1.9</generator>')).next, undefined);
  const { next: page, total } = await readAtom(
    '<link rel="next" href="?p=2"/><o:totalResults xmlns:o="http://a9.com/-/spec/opensearchrss/1.0/">42</o:totalResults><entry><title>x</title></entry>',
  );
  assert.deepEqual([page, total], ['https://may-chu.example/rss?p=2', 42]);
});

test('keeps of the dates of NukeViet what is true', async () => {
  const of = async (generator: string, ...dates: string[]) =>
    (
      await readRss(
        dates.map((date) => `<item><title>x</title><pubDate>${date}</pubDate></item>`).join(''),
        `<generator>${generator}</generator>`,
      )
    ).articles.map(({ publishedAt: at }) => at && [new Date(at.epoch).toISOString().slice(0, 16), at.dateOnly]);
  const wrong = ['Tue, 20 Oct 2026 00:10:33 GMT', 'Wed, 2 Sep 2026 23:09:00 GMT'];
  assert.deepEqual(await of('NukeViet v4.0', ...wrong), [
    ['2026-10-20T00:00', true],
    ['2026-09-02T23:00', true],
  ]);
  assert.deepEqual((await of('NukeViet v5.0', ...wrong, 'Tue, 20 Oct 2026 00:31:00 GMT'))[0], [
    '2026-10-20T00:10',
    false,
  ]);
  assert.deepEqual((await of('Khác', ...wrong))[0], ['2026-10-20T00:10', false]);
});

test('reads RSS of all ages and places', async () => {
  const old = await read(
    '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "x"><rss version="0.91"><channel><title>T</title><link>https://a.example</link><item><title>Tin</title><link>https://a.example/1</link></item></channel></rss>',
  );
  assert.deepEqual([old.title, old.url, old.articles[0]?.title], ['T', 'https://a.example', 'Tin']);
  const outside = await read('<rss><channel/><item><title>Tin</title></item></rss>');
  assert.equal(outside.articles[0]?.title, 'Tin');
  assert.deepEqual((await readRss('')).articles, []);
  const ninety = await read(
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>Tin</title><link>https://a.example/1</link></item></r:RDF>',
  );
  assert.deepEqual([ninety.title, ninety.articles[0]?.url], ['T', 'https://a.example/1']);
});

test('reads the text constructs of Atom by their types', async () => {
  const titles: readonly (readonly [string, RawArticle['title']])[] = [
    ['<title>Hỏi &amp; đáp</title>', 'Hỏi & đáp'],
    ['<title type="text">5 &lt; 10 &lt;b&gt;</title>', '5 < 10 <b>'],
    ['<title type="html">5 &amp;lt; 10 &lt;i&gt;x&lt;/i&gt;</title>', { html: '5 &lt; 10 <i>x</i>' }],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">5 &lt; 10 <i>x</i></div></title>',
      { html: '5 &lt; 10 <i>x</i>' },
    ],
  ];
  for (const [sent, title] of titles) assert.deepEqual((await entry(sent)).title, title, sent);
  assert.deepEqual((await entry('<content type="text/html">&lt;p&gt;x&lt;/p&gt;</content>')).body, {
    html: '<p>x</p>',
  });
  assert.deepEqual((await entry('<content>một\nhai</content>')).body, 'một\nhai');
  assert.equal((await entry('<content type="image/png">aGV4</content>')).body, undefined);
  const same = '&lt;p&gt;x&lt;/p&gt;';
  assert.equal(
    (await entry(`<summary type="html">${same}</summary><content type="html">${same}</content>`)).summary,
    undefined,
  );
});

test('takes addresses of Atom by relation and against xml:base', async () => {
  const links =
    '<link rel="self" href="/self"/><link rel="alternate" type="application/json" href="/j"/><link type="text/html" href="tin/1"/><link rel="enclosure" type="audio/mpeg" href="a.mp3"/>';
  const article = await entry(
    `${links}<content type="html" xml:base="bai/">&lt;a href="x.html"&gt;&lt;img src='../b.png'&gt;&lt;a href="#n"&gt;&lt;a href="https://c.example/"&gt;</content>`,
    '',
    'xml:base="https://b.example/x/"',
  );
  assert.equal(article.url, 'https://b.example/x/tin/1');
  assert.equal(article.audio, 'https://b.example/x/a.mp3');
  assert.deepEqual(article.body, {
    html: `<a href="https://b.example/x/bai/x.html"><img src='https://b.example/x/b.png'><a href="#n"><a href="https://c.example/">`,
  });
  assert.equal((await entry('<id>https://a.example/1</id>')).url, 'https://a.example/1');
  assert.equal((await entry('<id>tag:a.example,2026:1</id>')).url, undefined);
  const proxied = await entry('<link href="/tin/1"/>', '<link rel="self" href="https://a.example/feed"/>');
  assert.equal(proxied.url, 'https://a.example/tin/1');
});

test('takes what an entry of Atom leaves unsaid from its feed', async () => {
  const feed = '<author><name>Tòa soạn</name><email>a@b.example</email></author>';
  const bare = await entry('<title>Tin</title><updated>2026-10-20T00:30:00Z</updated>', feed, 'xml:lang="vi"');
  assert.deepEqual([bare.byline, bare.language], ['Tòa soạn', 'vi']);
  assert.equal(bare.publishedAt?.epoch, Date.UTC(2026, 9, 20, 0, 30));
  const own = await entry(
    '<published>2026-10-19T00:00:00Z</published><updated>2026-10-20T00:00:00Z</updated><author><name>Lê Na</name></author><category term="a" label="Y tế"/><category term="b"/>' +
      '<source><title>Báo Bến Lạc</title><link href="https://b.example/"/></source>',
    feed,
  );
  assert.equal(own.byline, 'Lê Na');
  assert.equal(own.publishedAt?.epoch, Date.UTC(2026, 9, 19));
  assert.deepEqual(
    own.categories?.map(({ name }) => name),
    ['Y tế', 'b'],
  );
  assert.deepEqual(own.source, { name: 'Báo Bến Lạc', url: 'https://b.example/' });
});

test('reads the feed of Jekyll with a bare & in its addresses', async () => {
  const { articles } = await readAtom(
    '<title type="html">A &amp;amp; B</title><entry><title>x</title><link href="/khoa%20học%20&%20nghề/1.html"/></entry>',
  );
  assert.equal(articles[0]?.url, 'https://may-chu.example/khoa%20h%E1%BB%8Dc%20&%20ngh%E1%BB%81/1.html');
});

test('reads XML that is no feed as it reads JSON', async () => {
  const { articles, format } = await read(
    '<?xml version="1.0"?><DanhSach><Tin Ma="1"><TieuDe>Tin một</TieuDe><TomTat>Gọn</TomTat><NgayDang>20/10/2026</NgayDang></Tin><Tin Ma="2"><TieuDe>Tin hai</TieuDe><TomTat>Gọn</TomTat><NgayDang>21/10/2026</NgayDang></Tin></DanhSach>',
  );
  assert.equal(format, 'heuristic');
  assert.deepEqual(
    articles.map(({ id, title }) => [id, title]),
    [
      ['1', 'Tin một'],
      ['2', 'Tin hai'],
    ],
  );
});

test('reads hostile texts of items in time', async () => {
  const texts = [
    '<img '.repeat(2e5),
    '<p>The post <a '.repeat(1e5),
    `<span>${'</time> '.repeat(2e5)}`,
    ' src="'.repeat(2e5),
    `<img /images/core/emoji/${'a'.repeat(1e6)}`,
    '[&hellip;'.repeat(1e5),
    '<p>'.repeat(3e5),
    `x${' '.repeat(1e6)}[x`,
    'medium-feed-snippet">'.repeat(5e4),
  ];
  for (const text of texts) {
    const begun = cpuTime();
    await item(`<title>x</title><description><![CDATA[${text}]]></description>`, '', 'xml:base="https://b.example/"');
    assert.ok(cpuTime() - begun < 3000, `${text.slice(0, 30)}: ${cpuTime() - begun} ms`);
  }
});
