import { expect, fixture, html } from '@open-wc/testing';
import { nearestLanguage } from '../../src/i18n/nearest-language.js';

function inShadowOf(host: Element): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  return root.appendChild(document.createElement('div'));
}

describe('nearestLanguage', () => {
  const page = document.documentElement;
  const before = page.getAttribute('lang');
  afterEach(() => {
    if (before === null) page.removeAttribute('lang');
    else page.lang = before;
  });

  it('is the language of the element itself', async () => {
    const element = await fixture(html`<p lang="en"></p>`);
    expect(nearestLanguage(element)).to.equal('en');
  });

  it('is that of the nearest element around it', async () => {
    const outer = await fixture(
      html`<div lang="en">
        <section lang="vi-VN"><p></p></section>
      </div>`,
    );
    expect(nearestLanguage(outer.querySelector('p') as Element)).to.equal('vi-VN');
  });

  it('is found through nested shadow hosts', async () => {
    const outer = await fixture(html`<div lang="lo"><p></p></div>`);
    const inner = inShadowOf(inShadowOf(outer.querySelector('p') as Element));
    expect(nearestLanguage(inner)).to.equal('lo');
  });

  it('is that of the page at last', async () => {
    page.lang = 'vi';
    const element = await fixture(html`<p></p>`);
    expect(nearestLanguage(inShadowOf(element))).to.equal('vi');
  });

  it('is undefined where nobody says, where the nearest says unknown, and outside a page', async () => {
    page.removeAttribute('lang');
    expect(nearestLanguage(await fixture(html`<p></p>`))).to.equal(undefined);
    const outer = await fixture(html`<div lang="vi"><p lang=""></p></div>`);
    expect(nearestLanguage(outer.querySelector('p') as Element)).to.equal(undefined);
    expect(nearestLanguage(document.createElement('p'))).to.equal(undefined);
  });
});
