import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readXml } from '../../src/reading/xml.js';
import { NewsError } from '../../src/model/news-error.js';
import { cpuTime } from '../support/cpu-time.js';

const reads = (text: string, wanted: unknown) => assert.deepEqual(readXml(text), wanted, text.slice(0, 80));
const atom = 'xmlns="http://www.w3.org/2005/Atom"';

test('reads elements as text, attributes, children and lists', () => {
  reads('<a>chữ</a>', { a: 'chữ' });
  reads('<a> \n chữ \t</a>', { a: 'chữ' });
  reads('<a/>', { a: '' });
  reads('<a></a>', { a: '' });
  reads('<a b="1"/>', { a: { '@b': '1' } });
  reads('<a b="1">chữ</a>', { a: { '@b': '1', '#text': 'chữ' } });
  reads('<a>một<b>hai</b>ba</a>', { a: { b: 'hai', '#text': 'mộtba' } });
  reads('<a>\n<b>1</b>\n<c>2</c>\n<b>3</b>\n<b/>\n</a>', { a: { b: ['1', '3', ''], c: '2' } });
});

test('passes over the prologue, comments and instructions', () => {
  reads(
    '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet href="a>b"?><!-- <x> --><a><!-- - -- b -->c<?php d ?></a>',
    {
      a: 'c',
    },
  );
});

test('reads CDATA letter for letter', () => {
  reads('<a><![CDATA[<b>&amp;</b> ]] ]>]]></a>', { a: '<b>&amp;</b> ]] ]>' });
  reads('<a>một <![CDATA[&]]> hai</a>', { a: 'một & hai' });
});

test('decodes references once, those of HTML too, and leaves what is none', () => {
  reads('<a>&lt;b&gt; &amp;amp; &quot;&apos; &#272;&#x1ED9;i &nbsp;&eacute;&hellip;</a>', {
    a: '<b> &amp; "\' Đội \u00a0é…',
  });
  reads('<a b="x?a=1&amp;b=2&c=3">R&D & &khongco; &#xFFFFFFF;</a>', {
    a: { '@b': 'x?a=1&b=2&c=3', '#text': 'R&D & &khongco; \ufffd' },
  });
});

test('expands no entity of the document', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');
  reads(`<!DOCTYPE a [<!ENTITY l0 "ha">${laughs} <!ENTITY xxe SYSTEM "file:///etc/passwd">]>\n<a>&l9;&xxe;</a>`, {
    a: '&l9;&xxe;',
  });
  reads('<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss>1</rss>', { rss: '1' });
});

test('knows namespaces by their address, not by their prefix', () => {
  reads(
    `<rss xmlns:noidung="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"
      xmlns:m="http://search.yahoo.com/mrss" xmlns:a="HTTP://www.w3.org/2005/Atom" xmlns:la="urn:la">
      <noidung:encoded>1</noidung:encoded><d:creator>2</d:creator><m:content m:url="3" url="4"/><a:link/><la:x/>
      <link xmlns="http://www.w3.org/2005/Atom" rel="next"/><itunes:author>5</itunes:author></rss>`,
    {
      rss: {
        'content:encoded': '1',
        'dc:creator': '2',
        'media:content': { '@media:url': '3', '@url': '4' },
        'atom:link': ['', { '@rel': 'next' }],
        'la:x': '',
        'itunes:author': '5',
      },
    },
  );
  reads(`<x:feed xmlns:x="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="/a/"><x:id>1</x:id></x:feed>`, {
    feed: { '@xml:lang': 'vi', '@xml:base': '/a/', id: '1' },
  });
  reads(
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:item r:about="u"/></r:RDF>`,
    { 'rdf:RDF': { item: { '@rdf:about': 'u' } } },
  );
  reads(`<a xmlns:dc="urn:khac"><b xmlns:dc="http://purl.org/dc/terms/"><dc:x/></b><dc:x/></a>`, {
    a: { b: { 'dcterms:x': '' }, 'dc:x': '' },
  });
});

test('keeps the XHTML of Atom as markup that HTML understands', () => {
  const div = `<x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p class='a'>1 &lt; 2 &amp; <![CDATA[<3]]></x:p><x:br/><x:a id="n"/><div>x</div></x:div>`;
  reads(`<feed ${atom}><content type="xhtml">\n${div}\n</content><id>1</id></feed>`, {
    feed: {
      content: {
        '@type': 'xhtml',
        '#text': `<p class='a'>1 &lt; 2 &amp; &lt;3</p><br><a id="n"></a><div>x</div>`,
      },
      id: '1',
    },
  });
  reads('<a type="xhtml"><div>1</div></a>', { a: { '@type': 'xhtml', div: '1' } });
});

test('makes sense of what is not well-formed', () => {
  reads('<a><b>1</a>', { a: { b: '1' } });
  reads('<a><b>1</c></b></x></a>', { a: { b: '1' } });
  reads('<a><b>1</b><b>2', { a: { b: ['1', '2'] } });
  reads('<a><b>1</b><![CDATA[2', { a: { b: '1', '#text': '2' } });
  reads('<a><b>1</b><!-- 2', { a: { b: '1' } });
  reads('<a>5 < 6 <3 <b>x</b></a>', { a: { b: 'x', '#text': '5 < 6 <3' } });
  reads('<a b=1 c d=\'2\' e = "3">x</a >', { a: { '@b': '1', '@c': '', '@d': '2', '@e': '3', '#text': 'x' } });
  reads('<a b="1" b="2"/>', { a: { '@b': '2' } });
  reads('<a><b <c>x</c></a>', { a: { b: { c: 'x' } } });
});

test('is not harmed by names', () => {
  const data = readXml(
    '<a __proto__="1"><__proto__><x>1</x></__proto__><constructor>2</constructor><__proto__>3</__proto__><hasOwnProperty>4</hasOwnProperty></a>',
  ) as { a: object };
  assert.deepEqual(Object.keys(data.a), ['@__proto__', 'constructor', 'hasOwnProperty']);
  assert.equal(Object.getPrototypeOf(data.a), Object.prototype);
  assert.equal(({} as { x?: unknown }).x, undefined);
  reads('<a xmlns:__proto__="http://purl.org/dc/elements/1.1/"><__proto__:b/><toString:b/></a>', {
    a: { 'dc:b': '', 'toString:b': '' },
  });
});

test('refuses what is no XML', () => {
  for (const text of [
    '',
    '  ',
    'chữ <a>',
    '{"a":1}',
    '<',
    '<>',
    '< a>',
    '<!-- a -->',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a [',
  ]) {
    assert.throws(
      () => readXml(text),
      (error) => error instanceof NewsError && error.code === 'not-data' && error.detail === 'XML',
      text,
    );
  }
});

test('leaves out what is nested too deep', () => {
  const deep = readXml(`${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}`);
  let depth = 0;
  for (let at: unknown = deep; typeof at === 'object' && at; at = (at as { a: unknown }).a) depth++;
  assert.equal(depth, 64);
  assert.deepEqual(readXml(`<r>${'<a>'.repeat(100)}x${'</a>'.repeat(100)}<b>sau</b></r>`), {
    r: { a: (readXml(`<r>${'<a>'.repeat(100)}x${'</a>'.repeat(100)}</r>`) as { r: { a: unknown } }).r.a, b: 'sau' },
  });
});

test('passes every character of hostile megabytes once', () => {
  const many = (count: number, of: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => of(index)).join('');
  const inFeed = (text: string) => `<feed ${atom}>${text}`;
  for (const text of [
    '<a>'.repeat(6.4e5),
    '<a '.repeat(6.4e5),
    '<'.repeat(20e5),
    '<a b="'.repeat(3.2e5),
    `<a b='`.repeat(3.2e5),
    `<a ${'b="" '.repeat(4e5)}`,
    `<a ${'= '.repeat(10e5)}`,
    `<a b${' '.repeat(20e5)}c`,
    `<${'a'.repeat(20e5)}`,
    `<a ${'b'.repeat(20e5)}`,
    `<a>${'<![CDATA['.repeat(2e5)}`,
    `<a><![CDATA[${']]'.repeat(10e5)}`,
    '<a><![CDATA[]]>'.repeat(1.2e5),
    '<a><!--'.repeat(2.8e5),
    '<a><?'.repeat(4e5),
    '<!DOCTYPE ['.repeat(1.6e5),
    `<!DOCTYPE a [${'] '.repeat(10e5)}`,
    `<a><!${'['.repeat(20e5)}`,
    `<a>${'</b>'.repeat(4.8e5)}`,
    `<a>${'<b/>'.repeat(4.8e5)}`,
    `<a>${'&'.repeat(20e5)}`,
    `<a>${'&#x'.repeat(6.4e5)}`,
    many(0.6e5, (index) => `<a xmlns:p${index}="u">`),
    `<a ${many(0.4e5, (index) => `xmlns:p${index}="u" `)}>${'<b xmlns:q="v"/>'.repeat(0.6e5)}`,
    `<a>${many(1.2e5, (index) => `<b${index}/>`)}`,
    inFeed(`<c type="xhtml">${'<d>'.repeat(6.4e5)}`),
    inFeed('<c type="xhtml">'.repeat(1.2e5)),
  ]) {
    const begun = cpuTime();
    try {
      readXml(text);
    } catch (error) {
      assert.ok(error instanceof NewsError);
    }
    assert.ok(cpuTime() - begun < 5000, `${text.slice(0, 30)}: ${cpuTime() - begun} ms`);
  }
});
