import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import type { Engine } from '../../src/sanitize/engine.js';
import { parse5Engine as engine } from '../../src/sanitize/engine-parse5.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { attacks, base, benign } from './corpus.js';
import { bodies } from './editors.js';
import { faults } from './harmless.js';
import { decodeEntities } from '../../src/text/entities.js';
import { textOf } from '../../src/model/safe-html.js';
import { counted, printed } from './print.js';
import { cpuTime } from '../support/cpu-time.js';

const isMarkupError = (error: unknown) =>
  error instanceof NewsError &&
  error.code === 'markup' &&
  !(error.cause instanceof Error && error.cause.message === 'parsed');

test('the corpus is as large as it claims', () => {
  assert.ok(new Set(attacks).size >= 150, `${attacks.length} attacks`);
  assert.ok(benign.length + bodies.length >= 150, `${benign.length} honest pieces, ${bodies.length} bodies of editors`);
});

for (const [sent, shown] of benign) {
  test(`shows of ${sent.slice(0, 70)} what is meant`, async () => {
    assert.equal(printed(await sanitizeHtml(sent, { base, engine })), shown);
  });
}

const tight = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every body of an editor is shown with all its words, links, pictures and tables', async () => {
  for (const [editor, html, keeps] of bodies) {
    const tree = await sanitizeHtml(html, { base, engine });
    const words = decodeEntities(html.replace(/<!--.*?-->|<[^>]*>/gs, ''));
    assert.equal(tight(textOf(tree)), tight(words), `${editor}: ${html}`);
    const shown = counted(tree);
    for (const [, tag = '', count = ''] of keeps.matchAll(/([a-z]+|h(?=[1-6]))(\d+)/g)) {
      const [name, number] = tag === 'h' ? [`h${count}`, 1] : [tag, Number(count)];
      assert.equal(shown.get(name), number, `${editor}: ${name} of ${html}`);
    }
    assert.equal(html.match(/\shref=/g)?.length ?? 0, printed(tree).match(/\shref=/g)?.length ?? 0, html);
  }
});

test('leaves nothing of any attack that could run, reach out or deceive', async () => {
  for (const attack of attacks) {
    const tree = await sanitizeHtml(attack, { base, engine });
    assert.deepEqual(faults(tree), [], attack);
  }
});

test('finds an attack harmless inside lists, tables and unclosed elements too', async () => {
  for (const attack of attacks) {
    for (const around of [
      '<ul><li>@</ul>',
      '<table><tr><td>@',
      '<b><i><a href=x>@',
      '<table>@</table>',
      '<svg>@</svg>',
      '<select>@',
    ]) {
      assert.deepEqual(
        faults(
          await sanitizeHtml(
            around.replace('@', () => attack),
            { base, engine },
          ),
        ),
        [],
        `${around} ${attack}`,
      );
    }
  }
});

test('cleaning what was cleaned changes nothing', async () => {
  for (const [sent, shown] of benign) {
    if (/x-template|#n-| id="n-|headers=/.test(shown)) continue;
    assert.equal(
      printed(await sanitizeHtml(printed(await sanitizeHtml(sent, { base, engine })), { base, engine })),
      shown,
    );
  }
});

test('asks for pictures and films by https on an https page, and leaves links alone', async () => {
  const html = '<a href="http://a.example/">x</a><img src="http://a.example/b.jpg" srcset="http://a.example/c.jpg 2x">';
  const shown = printed(await sanitizeHtml(html, { base, engine, secure: true }));
  assert.match(
    shown,
    /href="http:\/\/a\.example\/".*src="https:\/\/a\.example\/b\.jpg" srcset="https:\/\/a\.example\/c\.jpg 2x"/,
  );
});

test('resolves pictures against the base for pictures and links against the article', async () => {
  const shown = printed(
    await sanitizeHtml('<a href=x>x</a><img src=a.jpg>', { base, engine, imageBase: 'https://anh.example/kho/' }),
  );
  assert.match(shown, /href="https:\/\/baohatan\.example\/tin\/2017\/x".*src="https:\/\/anh\.example\/kho\/a\.jpg"/);
});

test('keeps absolute addresses and drops relative ones when the base is no address', async () => {
  assert.equal(
    printed(await sanitizeHtml('<a href="https://a.example/">x</a><a href="/b">y</a>', { base: '', engine })),
    '<a href="https://a.example/" rel="noopener noreferrer nofollow ugc">x</a><a>y</a>',
  );
});

const bombs: readonly (readonly [name: string, html: string])[] = [
  ['a megabyte and more', 'a'.repeat(1_048_577)],
  ['100,000 nested blocks', '<div>'.repeat(100_000)],
  ['20,000 nested letters', '<b>'.repeat(20_000)],
  ['deep nesting hidden by end tags that close nothing', '<div></x>'.repeat(5000)],
  ['deep nesting hidden by end tags that a block keeps out', '<span><div></span></div>'.repeat(5000)],
  ['deep nesting hidden by paragraphs', '<span><p></span></p>'.repeat(5000)],
  ['deep nesting hidden by list items', '<x-y><li></x-y></li>'.repeat(5000)],
  ['deep nesting hidden by ruby', '<rt><p></rt></p>'.repeat(5000)],
  ['deep nesting hidden by end tags that a table keeps out', '<div><table><tr><td></div>'.repeat(3000)],
  ['deep nesting in a quoted attribute that is none', `<a ">${'<div>'.repeat(5000)}">`],
  ['deep nesting behind raw text that looks like an attribute', `<textarea><a b="</textarea>${'<div>'.repeat(5000)}">`],
  [
    'deep nesting behind a comment inside raw text',
    `<style><!-- </style>${'<div>'.repeat(5000)}<!-- -->${'<div>'.repeat(5000)}`,
  ],
  ['letters opened anew in every block', `<p>${'<b>'.repeat(200)}</p>${'<p>x</p>'.repeat(10_000)}`],
  [
    'letters with different attributes in every block',
    Array.from({ length: 5000 }, (_, n) => `<div><font a=${n}></div>`).join(''),
  ],
  ['50,000 attributes', `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}`).join(' ')}>`],
  ['attributes with tags in their values', `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}=<b`).join(' ')}>`],
  ['attributes behind quoted brackets', `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}='>'`).join(' ')}>`],
  ['100,000 comments', '<!---->'.repeat(100_000)],
  ['100,000 false comments', '<?x>'.repeat(100_000)],
  ['a million brackets before a tag too many', `${'<'.repeat(900_000)}${'<i>'.repeat(31_000)}`],
];

/** Bombs must be known before any parser sees them. */
const never: Engine = {
  ...engine,
  parse() {
    throw new Error('parsed');
  },
};

for (const [name, html] of bombs) {
  test(`refuses ${name}, and quickly`, async () => {
    const start = cpuTime();
    await assert.rejects(sanitizeHtml(html, { base, engine: never }), isMarkupError);
    assert.ok(cpuTime() - start < 1000, `${cpuTime() - start} ms`);
  });
}

const large: readonly (readonly [name: string, html: string])[] = [
  ['a long article', '<p>Đồng chí <b>Nguyễn Văn A</b> phát biểu tại hội nghị.<br></p>'.repeat(5000)],
  ['paragraphs and list items without end tags', '<p>Một<ul><li>a<li>b</ul>'.repeat(3000)],
  ['a table of 5,000 cells without end tags', `<table>${'<tr><td>1<td>2<td>3'.repeat(1500)}</table>`],
  ['a list of terms without end tags', `<dl>${'<dt>a<dd>b<dd>c'.repeat(1500)}</dl>`],
  ['nested lists without end tags', '<ul><li>a<ul><li>b<li>c</ul><li>d</ul>'.repeat(1000)],
  ['unclosed letters in ever new cells', '<table><tr><td><b>x</table>'.repeat(250)],
  ['what Word leaves behind', `<!--[if gte mso 9]><xml>${'<w:LsdException/>'.repeat(400)}</xml><![endif]--><p>x</p>`],
  ['old anchors that nobody closed', '<a name=x><p>x</p>'.repeat(1000)],
  ['unclosed spans', '<div><span>x</div>'.repeat(2000)],
  ['letters closed in the wrong order', '<b><i>x</b></i>'.repeat(2000)],
];

for (const [name, html] of large) {
  test(`accepts ${name}`, async () => {
    assert.notEqual((await sanitizeHtml(html, { base, engine })).length, 0);
  });
}

test('a parser that fails, or builds without end, ends in the one error', async () => {
  const failing: Engine = { ...engine, parse: () => Promise.reject(new TypeError('broken')) };
  await assert.rejects(sanitizeHtml('<p>x', { base, engine: failing }), isMarkupError);
  const endless: Engine<number> = {
    parse: () => 0,
    open: (depth) => ({ tag: 'b', attributes: [], children: [depth + 1] }),
  };
  await assert.rejects(sanitizeHtml('<p>x', { base, engine: endless }), isMarkupError);
});
