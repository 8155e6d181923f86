import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { browserEngine } from '../../src/sanitize/browser-engine.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import type { SafeHtml } from '../../src/model/safe-html.js';
import { trustedHtml, type Setting } from '../../src/templates/trusted-html.js';

const clean = async (markup: string): Promise<SafeHtml> =>
  sanitizeHtml(markup, { base: location.href, engine: browserEngine });

const setting: Setting = { level: 2, tableLabel: 'Bảng' };

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

  it('has tables in regions that the keyboard reaches, named by their own title or in general', async () => {
    const place = await built('<table title="Giá lúa"><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>');
    const regions = [...place.querySelectorAll<HTMLElement>('[role="region"]')];
    expect(regions.map((region) => region.getAttribute('aria-label'))).to.deep.equal(['Giá lúa', 'Bảng']);
    expect(regions.every((region) => region.tabIndex === 0 && region.querySelector('table'))).to.equal(true);
  });

  it('folds dead pictures away with frame and caption', async () => {
    const place = await built('<figure><img src="/__api/none.png?status=404"><figcaption>Ảnh</figcaption></figure>');
    await waitUntil(() => place.querySelector('figure')?.classList.contains('broken'));
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
