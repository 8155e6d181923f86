import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SafeElement, SafeNode } from '../../src/model/safe-html.js';
import { galleryOf, gathered } from '../../src/templates/gallery.js';

const tag = (name: string, ...children: SafeNode[]): SafeElement => ({ tag: name, attributes: [], children });
const img = (width?: string): SafeElement => ({
  tag: 'img',
  attributes: [['src', 'https://tinh.example/a.jpg'], ...(width ? ([['width', width]] as const) : [])],
  children: [],
});
const photo = (caption?: string): SafeElement => tag('figure', img(), ...(caption ? [tag('figcaption', caption)] : []));
const table = tag('figure', tag('table', tag('tr', tag('td', '1'))));

describe('photos one after another', () => {
  const shapeOf = (nodes: readonly SafeNode[]): string =>
    gathered(nodes)
      .map((part) => (Array.isArray(part) ? part.length : (part as SafeElement).tag))
      .join(' ');

  it('are gathered from three on, each with its caption', () => {
    assert.equal(shapeOf([tag('p', 'Một'), photo('A'), photo(), photo('B'), tag('p', 'Hai')]), 'p 3 p');
    assert.equal(shapeOf([photo(), photo(), photo(), photo()]), '4');
  });

  it('stay as they are when they are two, or parted by words', () => {
    assert.equal(shapeOf([photo(), photo(), tag('p', 'Một'), photo()]), 'figure figure p figure');
  });

  it('are not gathered with tables, films or whole galleries in figures', () => {
    assert.equal(shapeOf([photo(), photo(), table, photo()]), 'figure figure figure figure');
    const film = tag('figure', tag('p', tag('a', 'Phim')));
    assert.equal(shapeOf([film, photo(), photo()]), 'figure figure figure');
    assert.equal(shapeOf([photo(), photo(), tag('figure', img(), img())]), 'figure figure figure');
  });

  it('are known in the lists that old WordPress makes of them', () => {
    const item = tag('dl', tag('dt', tag('a', img())), tag('dd', 'Chú thích'));
    assert.equal(shapeOf([item, item, item]), '3');
  });

  it('lose nothing', () => {
    const nodes = [photo('A'), photo('B'), photo('C'), tag('p', 'Một'), photo('D')];
    assert.deepEqual(gathered(nodes).flat(), nodes);
  });
});

describe('a frame of several photos', () => {
  it('is a gallery, whatever it is made of', () => {
    const whole = tag('figcaption', 'Lễ hội');
    assert.equal(galleryOf(tag('figure', photo('A'), photo(), photo(), photo(), whole)), 4);
    assert.equal(galleryOf(tag('figure', img(), tag('br'), img(), '\n', whole)), 2);
    assert.equal(galleryOf(tag('ul', tag('li', photo()), tag('li', tag('a', img())))), 2);
  });

  it('is found inside another frame', () => {
    const list = tag('ul', tag('li', photo()), tag('li', photo()), tag('li', photo()));
    assert.equal(galleryOf(tag('figure', list, tag('figcaption', 'Lễ hội'))), 0);
    assert.equal(galleryOf(list), 3);
  });

  it('is none with one photo, with words, or with signs as small as letters', () => {
    assert.equal(galleryOf(photo('A')), 0);
    assert.equal(galleryOf(tag('ul', tag('li', img()), tag('li', 'Chữ'))), 0);
    assert.equal(galleryOf(tag('figure', img('24'), img('24'), img('24'))), 0);
    assert.equal(galleryOf(tag('p', 'Chữ ', img())), 0);
    assert.equal(galleryOf(tag('ul')), 0);
  });
});
