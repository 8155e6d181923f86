import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../src/reading/text-layer.js';
import { NewsError } from '../../src/model/news-error.js';
import { textOfFixture } from '../formats/answers.js';
import { cpuTime } from '../support/cpu-time.js';

const rows = [{ title: 'Tin sáng' }];
const json = JSON.stringify(rows);
const page = 'https://tin.example/tin/trang-chu';

const dataOf = (text: string, contentType?: string) => {
  const found = readText(text, contentType);
  assert.ok('data' in found, text.slice(0, 60));
  return found.data;
};
const alternateOf = (head: string, url: string | undefined = page) => {
  const found = readText(`<!DOCTYPE html><html><head>${head}</head><body>Trang</body></html>`, 'text/html', url);
  assert.ok('alternate' in found, head);
  return found.alternate;
};
const isNoData = (detail: string) => (error: unknown) =>
  error instanceof NewsError && error.code === 'not-data' && !!error.detail?.includes(detail);

test('reads JSON in every wrapping that servers give it', () => {
  const wrappings = [
    json,
    `\ufeff${json}`,
    `\ufeff\ufeff\n${json}`,
    `\n  ${json}\n`,
    `)]}'\n${json}`,
    `)]}',\n${json}`,
    `while(1);${json}`,
    `for (;;);${json}`,
    `{} && ${json}`,
    `nhanTin(${json})`,
    `nhanTin(${json});`,
    `/**/nhanTin(${json})`,
    `/**/ typeof nhanTin === 'function' && nhanTin(${json});`,
    `// API callback\nbao.tin.nhan(${json});`,
    `/*O_o*/\ngoogle.visualization.Query.setResponse(${json});`,
    `var duLieu = ${json};`,
    `try{nhanTin(${json})}catch(e){}`,
    `<br />\n<b>Notice</b>:  Undefined index: x in <b>tin.php</b> on line <b>3</b><br />\n${json}`,
    `<br />\n<b>Warning</b>:  Undefined array key [1] in <b>tin.php</b>: {main} [] {}<br />\n${json}`,
    `Warning: mysql_connect() [function.mysql]: denied\n${json}`,
    `Notice: x\n${json}\n<br />Warning: [y] in tin.php`,
    `${' '.repeat(3)}${json}<!-- 0.02 s -->`,
    `${json}<!-- [debug] {0.02 s} -->`,
    JSON.stringify(json),
    JSON.stringify({ d: json }),
  ];
  for (const text of wrappings) {
    assert.deepEqual(dataOf(text), rows, text.slice(0, 60));
    assert.deepEqual(dataOf(text, 'text/html; charset=utf-8'), rows, 'PHP says text/html of everything');
  }
  assert.deepEqual(dataOf('Notice: x\n[]'), []);
});

test('reads lines of JSON as rows', () => {
  const three = [{ a: 1 }, { a: 2 }, { a: 3 }];
  assert.deepEqual(dataOf('{"a":1}\n{"a":2}\n\n{"a":3}\n'), three);
  assert.deepEqual(dataOf('{"a":1}\r\n\r\n{"a":2}\r\n{"a":3}\r\n'), three);
  assert.deepEqual(dataOf('{"a":1}\n{"a":2}\n{"a":3}\n{"a":'), three, 'the last line is still being written');
  assert.throws(() => readText('{"a":1}\n{"a":\n{"a":3}'), NewsError);
});

test('unpacks a string once and leaves other strings', () => {
  assert.deepEqual(dataOf(JSON.stringify({ d: [1] })), { d: [1] });
  assert.deepEqual(dataOf(JSON.stringify({ d: 'chữ' })), { d: 'chữ' });
  assert.equal(dataOf('"chữ"'), 'chữ');
  assert.equal(dataOf('null'), null);
});

test('never runs a callback', () => {
  assert.throws(() => readText('f((() => { throw new Error("run") })())'), NewsError);
});

test('says what it is that is not data', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<!DOCTYPE html><html><body>[{"title":"x"}]</body></html>', 'HTML'],
    ['<html>', 'HTML'],
    ['<!-- 7 --><HTML lang=vi>', 'HTML'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html></html>', 'HTML'],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>', 'HTML'],
    ['<?xml version="1.0"?><rss></rss>', 'XML'],
    ['<rss version="2.0"></rss>', 'XML'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'XML'],
    ['<rdf:RDF></rdf:RDF>', 'XML'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['Máy chủ đang bảo trì', 'Máy chủ'],
    ['{"a":', '{"a":'],
    ['{"a":1}\n{"a":', '{"a":1}'],
    ['[{"a":1},{"b":', '[{"a":1}'],
    ['[{"a":[1]},{"b":{"c":2}}', '[{"a"'],
    ['Notice: x\n[{"a":[1]},{"b":', 'Notice'],
    ['nhanTin({"a":[1', 'nhanTin'],
  ];
  for (const [text, detail] of cases) assert.throws(() => readText(text, null, page), isNoData(detail), text);
  assert.throws(() => readText('<title>Trang</title><script>var a = {"b": 1}</script>', 'text/html'), isNoData('HTML'));
});

test('tells a login page from other pages', () => {
  const login = '<!doctype html><form><input name="user"><input name="p" type="password"></form>';
  assert.throws(() => readText(login, 'text/html'), isNoData('login page'));
  const moved = (url: string) => () => readText('<!doctype html><title>Trang</title>', 'text/html', url);
  assert.throws(moved('https://tinh.example/dang-nhap?ve=/tin'), isNoData('login page'));
  assert.throws(moved('https://tinh.example/tin'), isNoData('HTML'));
});

test('takes the JSON-LD of articles out of a page', () => {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tin' };
  const sent = `<!doctype html><head><script>var a = "[{";</script><script type="application/ld+json">${JSON.stringify({
    '@type': 'WebSite',
  })}</script><script type='application/ld+json' class=x>${JSON.stringify(article)}</script><script type="application/ld+json">{hỏng</script></head>`;
  assert.deepEqual(dataOf(sent), [article]);
  assert.deepEqual(dataOf(`${' '.repeat(5)}<p>…<html>${sent.slice(15)}`, 'text/html; charset=utf-8'), [article]);
  const block = (text: string) => `<html><script type=application/ld+json>${text}</script></html>`;
  assert.deepEqual(dataOf(block('//<![CDATA[\n{"@type":"Article","headline":"Một\nhai"}\n//]]>')), [
    { '@type': 'Article', headline: 'Một hai' },
  ]);
  assert.throws(
    () => readText(`<html><script type="application/json">${JSON.stringify(article)}</script>`),
    isNoData('HTML'),
  );
});

test('prefers the articles in a page to its feeds, and its feeds to a list of bare addresses', () => {
  const rss = '<link rel="alternate" type="application/rss+xml" href="/rss">';
  const both = (node: object) => {
    const html = `<html>${rss}<script type="application/ld+json">${JSON.stringify(node)}</script></html>`;
    return readText(html, 'text/html', page);
  };
  const isData = (node: object) => assert.deepEqual(both(node), { data: [node] });
  const isFeed = (node: object) => assert.deepEqual(both(node), { alternate: 'https://tin.example/rss' });
  isData({ '@graph': [{ '@type': ['Thing', 'BlogPosting'], headline: 'Tin' }] });
  isData({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', name: 'Tin', url: '/tin' }] });
  isFeed({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', url: '/tin' }] });
  isFeed({ '@type': 'NewsArticle', url: '/tin' });
  isFeed({
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', name: 'Trang chủ' }],
    about: 'Article',
  });
});

test('finds the best feed a page names', () => {
  const of = (type: string, href: string) => `<link rel="alternate" type="application/${type}" href="${href}">`;
  const best = [
    of('json', '/d.json'),
    of('atom+xml', '/atom'),
    of('rss+xml', '/rss'),
    '<link rel="https://api.w.org/" href="https://tin.example/wp-json/">',
    of('feed+json', '/feed.json'),
  ];
  const found = [
    'https://tin.example/d.json',
    'https://tin.example/atom',
    'https://tin.example/rss',
    'https://tin.example/wp-json/wp/v2/posts?_embed',
    'https://tin.example/feed.json',
  ];
  for (let count = 1; count <= best.length; count++) {
    assert.equal(alternateOf(best.slice(0, count).join('')), found[count - 1]);
    assert.equal(alternateOf(best.slice(0, count).reverse().join('\n')), found[count - 1]);
  }
  const plainAddresses = '<link rel="https://api.w.org/" href="https://tin.example/index.php?rest_route=/">';
  assert.equal(alternateOf(plainAddresses), 'https://tin.example/index.php?rest_route=/wp/v2/posts&_embed');
});

test('finds the interface of WordPress in a recorded page', () => {
  const html = textOfFixture('recorded/wordpress-6.1.9-html-home-head.html');
  assert.deepEqual(readText(html, 'text/html', 'https://wordpress.example/'), {
    alternate: 'https://wordpress.example/wp-json/wp/v2/posts?_embed',
  });
  const withoutInterface = html.replaceAll('https://api.w.org/', 'x');
  assert.deepEqual(readText(withoutInterface, 'text/html', 'https://wordpress.example/'), {
    alternate: 'https://wordpress.example/feed/',
  });
});

test('reads the attributes of links as they come', () => {
  const rss = 'https://tin.example/rss?a=1&b=2';
  for (const link of [
    '<link rel=alternate type=application/rss+xml href=/rss?a=1&b=2>',
    "<LINK HREF='/rss?a=1&amp;b=2' TYPE='application/rss+xml' REL='Alternate'/>",
    '<link\n title="a > b"\n href = "/rss?a=1&#38;b=2"\n type = "application/rss+xml; charset=utf-8"\n rel="home ALTERNATE">',
    '<link rel="alternate""x" type="application/rss+xml" href="/rss?a=1&b=2" crossorigin>',
    '<base href="/khac/"><link rel="alternate" type="application/rss+xml" href="../rss?a=1&b=2">',
    '<base target="_top"><link rel="alternate" type="application/rss+xml" href="../rss?a=1&b=2">',
  ]) {
    assert.equal(alternateOf(link), rss, link);
  }
  const old = '<!--[if IE]><link rel="alternate" type="application/feed+json" href="/cu"><![endif]-->';
  const inScript = '<script>x = \'<link rel="alternate" type="application/feed+json" href="/cu">\'</script>';
  assert.equal(
    alternateOf(`${old}${inScript}<link rel=alternate type=application/rss+xml href=/rss>`),
    'https://tin.example/rss',
  );
});

test('leaves feeds of comments to the last', () => {
  const comments = '<link rel="alternate" type="application/rss+xml" title="Bình luận" href="/bl/rss">';
  assert.equal(
    alternateOf(`${comments}<link rel=alternate type=application/atom+xml href=/a>`),
    'https://tin.example/a',
  );
  assert.equal(alternateOf(comments), 'https://tin.example/bl/rss');
});

test('follows a page to no other host, no other scheme and not to itself', () => {
  const of = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
  const refused = [
    'https://khac.example/rss',
    '//khac.example/rss',
    'javascript:1',
    'file:///etc',
    page,
    '',
    'https://',
  ];
  const html = (href: string) => `<html><head>${of(href)}</head></html>`;
  for (const href of refused) assert.throws(() => readText(html(href), 'text/html', page), isNoData('HTML'), href);
  assert.throws(
    () => readText(`<html><base href="https://khac.example/">${of('rss')}`, 'text/html', page),
    isNoData('HTML'),
  );
  assert.throws(() => readText(html('/rss'), 'text/html'), isNoData('HTML'), 'without an address of its own');
  assert.equal(alternateOf(of('https://www.tin.example/rss')), 'https://www.tin.example/rss');
  assert.equal(alternateOf(of('https://tin.example/rss'), 'http://www.tin.example/'), 'https://tin.example/rss');
});

test('reads megabytes of rubbish in no time', () => {
  for (const text of [
    '<'.repeat(5e6),
    '['.repeat(5e6),
    '(a'.repeat(2e6),
    '/*'.repeat(2e6),
    `{}${'\n'.repeat(5e6)}x`,
    `{}${' '.repeat(5e6)}x`,
    `${'{} \n'.repeat(1e6)}x{\n{}`,
    '{"a":'.repeat(1e6),
    `x${'[{'.repeat(2e6)}${']'.repeat(2e6)}`,
    '<script'.repeat(7e5),
    `<html>${'<script>'.repeat(6e5)}`,
    `<html>${'<!--'.repeat(1e6)}`,
    `<!--${'-'.repeat(5e6)}`,
    `<html>${'<link a="'.repeat(5e5)}`,
    `<html>${"<link rel='".repeat(5e5)}`,
    `<html><link ${' a'.repeat(2e6)}`,
    `<html><script type="application/ld+json">Article${'<![CDATA['.repeat(5e5)}`,
    `<html><script type="application/ld+json">Article${'['.repeat(5e6)}`,
    `<html>${`<script type="application/ld+json">"Article${']'.repeat(50)}`.repeat(6e4)}`,
  ]) {
    const begun = cpuTime();
    assert.throws(() => readText(text, 'text/html', page), NewsError);
    assert.ok(cpuTime() - begun < 5000, `${text.slice(0, 30)}: ${cpuTime() - begun} ms`);
  }
});
