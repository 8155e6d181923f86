import { expect, fixture } from '@open-wc/testing';
import { answeringJson, type Endpoint } from '../support/endpoint.js';
import { row, rows, titleOf } from '../support/news.js';
import { arrived, linksOf, titlesOf } from '../support/reader.js';

/** Registration happens once in a page, so everything is put in place before it. */
describe('elements that are defined late', () => {
  let endpoint: Endpoint;
  let withAttributes: HTMLElement;
  let withProperties: HTMLElement;
  let withData: HTMLElement;

  before(async () => {
    endpoint = await answeringJson(rows(4));
    const page = await fixture<HTMLElement>('<div></div>');
    const made = (properties: object): HTMLElement => Object.assign(document.createElement('news-list'), properties);
    withAttributes = made({});
    withAttributes.setAttribute('src', endpoint.url);
    withAttributes.setAttribute('count', '2');
    withProperties = made({ src: endpoint.url, count: 3, articleUrl: '/tin?id={id}', loading: 'eager' });
    withData = made({ data: { items: [row(5)] } });
    page.append(withAttributes, withProperties, withData);
    expect(customElements.get('news-list')).to.equal(undefined);
    await import('../../src/define.js');
    await arrived(withAttributes, 2);
    await arrived(withProperties, 3);
    await arrived(withData, 1);
  });

  it('read the attributes they were given, the properties and the data', async () => {
    expect(titlesOf(withAttributes)).to.deep.equal([titleOf(1), titleOf(2)]);
    expect(linksOf(withProperties)[0]).to.equal(new URL('/tin?id=1', location.href).href);
    expect(titlesOf(withData)).to.deep.equal([titleOf(5)]);
  });

  it('ask once, as if they had been defined early', async () => {
    expect((await endpoint.seen()).requests).to.equal(1);
  });
});
