import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeEntities } from '../../src/text/entities.js';

test('reads the five entities of XML and the named ones of news texts', () => {
  assert.equal(
    decodeEntities('Khoa học &amp; Công nghệ &lt;1&gt; &quot;a&quot; &apos;b&apos;'),
    'Khoa học & Công nghệ <1> "a" \'b\'',
  );
  assert.equal(
    decodeEntities('&ldquo;Tin&rdquo;&nbsp;&ndash; &hellip; &euro;5 &frac12; &rarr;'),
    '“Tin”\u00a0– … €5 ½ →',
  );
  assert.equal(decodeEntities('&ensp;|&thinsp;|&shy;|&zwj;'), '\u2002|\u2009|\u00ad|\u200d');
});

test('composes letters with accents, in both cases, as single characters', () => {
  assert.equal(
    decodeEntities('&Agrave;&aacute;&acirc;&atilde;&auml;&aring;&ccedil;&scaron;&abreve;&dstrok;&Dstrok;'),
    'Àáâãäåçšăđ\u0110',
  );
  assert.equal(decodeEntities('S&ocirc;ng M&acirc;y').normalize('NFC').length, 'Sông Mây'.length);
});

test('reads numbers in both bases, windows-1252 included', () => {
  assert.equal(decodeEntities('&#7879;&#x1EC7;&#039;&#x002F;&#8220;&#147;&#128512;'), "ệệ'/““😀");
});

test('gives the replacement character for numbers that are no character', () => {
  assert.equal(decodeEntities('&#0;&#xD800;&#99999999;&#x110000;'), '\ufffd\ufffd\ufffd\ufffd');
});

test('leaves alone what is no reference', () => {
  for (const text of [
    'R&D',
    'a?x=1&copy=2',
    '&khongco;',
    '&constructor;',
    '&aconstructor;',
    '& amp;',
    '&;',
    '&#;',
    '&#x;',
  ]) {
    assert.equal(decodeEntities(text), text);
  }
});

test('decodes one level only', () => {
  assert.equal(decodeEntities('&amp;lt;p&amp;gt;'), '&lt;p&gt;');
});
