import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { articleWordsFor } from '../../src/i18n/article-words.js';
import { browserEngine } from '../../src/sanitize/browser-engine.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import type { SafeHtml } from '../../src/model/safe-html.js';
import { pictureUrl } from '../support/news.js';
import { trustedHtml, type Setting } from '../../src/templates/trusted-html.js';
import { wideTable } from '../../src/templates/wide-table.js';

const clean = async (markup: string): Promise<SafeHtml> =>
  sanitizeHtml(markup, { base: location.href, engine: browserEngine });

const words = articleWordsFor('vi');
const setting: Setting = { level: 2, tableLabel: 'Bảng', words, table: wideTable };

async function built(markup: string, more: Partial<Setting> = {}): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>('<div></div>');
  render(html`${trustedHtml(await clean(markup), { ...setting, ...more })}`, place);
  return place;
}

describe('clean markup in the page', () => {
  it('is the same markup', async () => {
    const place = await built('<p>Một <strong>hai</strong> &lt;b&gt; <em>ba</em></p><ul><li>A</li></ul>');
    expect(place).dom.to.equal('<div><p>Một <strong>hai</strong> &lt;b&gt; <em>ba</em></p><ul><li>A</li></ul></div>');
  });

  it('has its headings below the title, in their order', async () => {
    const tagsAt = async (level: number): Promise<string[]> =>
      [...(await built('<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>', { level })).children].map(
        ({ localName }) => localName,
      );
    expect(await tagsAt(1)).to.deep.equal(['h2', 'h2', 'h3', 'h6']);
    expect(await tagsAt(2)).to.deep.equal(['h3', 'h3', 'h4', 'h6']);
    expect(await tagsAt(4)).to.deep.equal(['h5', 'h5', 'h6', 'h6']);
    expect(await tagsAt(6)).to.deep.equal(['h6', 'h6', 'h6', 'h6']);
  });

  const wide = `<tr>${'<td style="x">Thôn Đồng Tâm có một trăm hai mươi hộ</td>'.repeat(9)}</tr>`;

  it('has tables in regions, which the keyboard reaches and a screen reader names as long as they scroll', async () => {
    const place = await built(
      `<table title="Giá lúa">${wide}</table><table><caption> Giá ngô </caption>${wide}</table><table>${wide}</table>
      <table><tr><td>1</td></tr></table>`,
    );
    place.style.cssText = 'inline-size:300px';
    for (const region of place.querySelectorAll<HTMLElement>('.scroll')) region.style.overflowX = 'auto';
    for (const table of place.querySelectorAll('table')) table.style.minInlineSize = 'max-content';
    const names = (): unknown =>
      [...place.querySelectorAll('.scroll')].map((region) => region.getAttribute('aria-label'));
    await waitUntil(() => place.querySelectorAll('[role="region"][tabindex="0"]').length === 3);
    expect(names()).to.deep.equal(['Giá lúa', 'Giá ngô', 'Bảng', null]);
    place.style.inlineSize = '20000px';
    await waitUntil(() => !place.querySelector('[role="region"], [tabindex]'));
    expect(names()).to.deep.equal([null, null, null, null]);
  });

  it('tells at which edges of a table there is more', async () => {
    const place = await built(`<table>${wide}</table>`);
    const region = place.querySelector<HTMLElement>('.scroll');
    if (!region) throw new Error('there is no region');
    region.style.cssText = 'inline-size:300px;overflow-x:auto';
    (region.firstElementChild as HTMLElement).style.inlineSize = '900px';
    const edges = (): string => region.className;
    await waitUntil(() => edges() === 'scroll more-end');
    region.scrollLeft = 300;
    await waitUntil(() => edges() === 'scroll more-end more-start');
    region.scrollLeft = 600;
    await waitUntil(() => edges() === 'scroll more-start');
  });

  it('has photos one after another, and frames of several, as galleries', async () => {
    const photo = `<figure><img src="${pictureUrl('anh')}" width="600" height="400"></figure>`;
    const place = await built(
      `<p>A</p>${photo.repeat(3)}<p>B</p><figure>${photo.repeat(4)}<figcaption>C</figcaption></figure>`,
    );
    const [run, frame] = place.querySelectorAll('.gallery');
    expect(run?.localName).to.equal('div');
    expect(run?.className).to.equal('gallery');
    expect(run?.children).to.have.length(3);
    expect(frame?.className).to.equal('gallery pairs');
    expect([...(frame?.children ?? [])].map(({ localName }) => localName)).to.deep.equal([
      'figure',
      'figure',
      'figure',
      'figure',
      'figcaption',
    ]);
    expect(place.textContent).to.equal('ABC');
  });

  it('knows high pictures from wide ones, by their sizes or once they have come', async () => {
    const high = pictureUrl('cao').replace('height%3D%2240%22', 'height%3D%22120%22');
    const place = await built(
      `<figure><img src="${high}" width="60" height="120" id="a"></figure><figure><img src="${high}" id="b"></figure>
      <figure><img src="${pictureUrl('rong')}" id="c"></figure>`,
    );
    const classesOf = (id: string): string => place.querySelector(`#n-${id}`)?.className ?? 'missing';
    expect(classesOf('a')).to.equal('tall');
    expect([classesOf('b'), classesOf('c')].every((name) => name === 'waiting' || name !== 'missing')).to.equal(true);
    place.scrollIntoView();
    await waitUntil(() => classesOf('b') === 'tall' && classesOf('c') === '');
  });

  it('folds dead pictures away with frame and caption', async () => {
    const place = await built('<figure><img src="/__api/none.png?status=404"><figcaption>Ảnh</figcaption></figure>');
    await waitUntil(() => place.querySelector('figure')?.classList.contains('broken'));
  });

  it('keeps the other pictures of a frame when one is dead', async () => {
    const place = await built(
      `<figure><img src="/__api/none.png?status=404"><img src="${pictureUrl('anh')}"><figcaption>Ảnh</figcaption></figure>`,
    );
    await waitUntil(() => place.querySelector('img.broken'));
    expect(place.querySelectorAll('.broken')).to.have.length(1);
  });

  it('is built again only when it is another tree', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const markup = await clean('<p>Một</p>');
    const draw = (tree: SafeHtml): unknown => render(html`${trustedHtml(tree, setting)}`, place);
    draw(markup);
    const before = place.querySelector('p');
    draw(markup);
    expect(place.querySelector('p')).to.equal(before);
    draw(await clean('<p>Hai</p>'));
    expect(place.textContent).to.equal('Hai');
    draw(markup);
    expect(place.textContent).to.equal('Một');
  });
});
