import assert from 'node:assert/strict';
import { test } from 'node:test';
import { navigationUrl, resourceUrl, safeSrcset } from '../../src/sanitize/safe-url.js';
import { cpuTime } from '../support/cpu-time.js';

const base = 'https://hatan.example/tin/bai.html';
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

test('makes addresses absolute, as the browser would', () => {
  assert.equal(navigationUrl('a b.html', base), 'https://hatan.example/tin/a%20b.html');
  assert.equal(navigationUrl('/văn-bản', base), 'https://hatan.example/v%C4%83n-b%E1%BA%A3n');
  assert.equal(navigationUrl('//khac.example', base), 'https://khac.example/');
  assert.equal(navigationUrl('\\\\khac.example\\x', base), 'https://khac.example/x');
  assert.equal(navigationUrl(' \u0000https://a.exam\nple/ ', base), 'https://a.example/');
  assert.equal(navigationUrl('MAILTO:a@b.example', base), 'mailto:a@b.example');
  assert.equal(navigationUrl('tel:0226 385', base), 'tel:0226 385');
  assert.equal(resourceUrl('http://a.example/x', base), 'http://a.example/x');
});

test('refuses every other scheme, however it is written', () => {
  for (const address of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'java\r\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    dot,
    'blob:https://a.example/1',
    'file:///x',
    'ftp://a.example/x',
    'about:blank',
    'view-source:https://a.example',
    'zalo://x',
  ]) {
    assert.equal(navigationUrl(address, base), undefined, address);
    if (address !== dot) assert.equal(resourceUrl(address, base, { picture: true }), undefined, address);
  }
  assert.equal(resourceUrl('mailto:a@b.example', base), undefined);
  assert.equal(resourceUrl('tel:1', base), undefined);
});

test('reads what only looks like a script as the harmless path that a browser sees', () => {
  assert.equal(navigationUrl('\u00a0javascript:x', base), 'https://hatan.example/tin/%C2%A0javascript:x');
});

test('refuses names and passwords, which show one host and open another', () => {
  assert.equal(navigationUrl('https://hatan.example@evil.example/', base), undefined);
  assert.equal(resourceUrl('https://:x@evil.example/', base), undefined);
});

test('refuses what is no address: other types, nothing, more than 4 KB, no host', () => {
  for (const value of [
    undefined,
    null,
    1,
    {},
    [],
    true,
    '',
    ' \n',
    'https://',
    'https://a b/',
    `/${'a'.repeat(4096)}`,
  ]) {
    assert.equal(navigationUrl(value, base), undefined, JSON.stringify(value)?.slice(0, 20));
    assert.equal(resourceUrl(value, base), undefined, JSON.stringify(value)?.slice(0, 20));
  }
});

test('needs no base for an absolute address and never throws on a bad one', () => {
  assert.equal(navigationUrl('https://a.example/', ''), 'https://a.example/');
  assert.equal(navigationUrl('/a', ''), undefined);
  assert.equal(navigationUrl('/a', 'not a base'), undefined);
});

test('allows small data pictures where a picture is meant, and only there', () => {
  assert.equal(resourceUrl(dot, base, { picture: true }), dot);
  assert.equal(resourceUrl(dot, base), undefined);
  assert.equal(resourceUrl(`data:image/png;base64,${'A'.repeat(70_000)}`, base, { picture: true }), undefined);
  assert.equal(resourceUrl('data:image/svg+xml;base64,PHN2Zz4=', base, { picture: true }), undefined);
  assert.equal(resourceUrl('data:image/png;base64,"><script>', base, { picture: true }), undefined);
});

test('asks by https when the page is https', () => {
  assert.equal(resourceUrl('http://a.example/x.jpg', base, { secure: true }), 'https://a.example/x.jpg');
  assert.equal(resourceUrl('http://a.example:8080/x.jpg', base, { secure: true }), 'https://a.example:8080/x.jpg');
});

test('reads srcset as the standard says and leaves out what is refused', () => {
  assert.equal(
    safeSrcset('a.jpg, b.jpg 2x', base),
    'https://hatan.example/tin/a.jpg, https://hatan.example/tin/b.jpg 2x',
  );
  assert.equal(
    safeSrcset('/a,b.jpg 300w,/c.jpg 1.5x', base),
    'https://hatan.example/a,b.jpg 300w, https://hatan.example/c.jpg 1.5x',
  );
  assert.equal(safeSrcset('javascript:x 1x, /c.jpg 2x, /d.jpg big', base), 'https://hatan.example/c.jpg 2x');
  assert.equal(safeSrcset('/a.jpg 2x', 'http://a.example/', { secure: true }), 'https://a.example/a.jpg 2x');
  for (const value of ['', ' , ,', 'javascript:x', undefined, 5, 'a'.repeat(20_000)])
    assert.equal(safeSrcset(value, base), undefined);
});

test('reads a hostile srcset in time', () => {
  const start = cpuTime();
  for (const part of ['a,', ',', 'a ', ' a,,,,,', 'a b c d ']) safeSrcset(part.repeat(16_000 / part.length), base);
  assert.ok(cpuTime() - start < 500);
});
