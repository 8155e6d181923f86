import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import '../../src/define.js';
import '../../src/elements/news-list/own-item.js';
import { NEWEST, pictureUrl, row, type Row } from '../support/news.js';
import { arrived, partsOf, titlesOf } from '../support/reader.js';

type List = HTMLElement & { data: unknown };

const MARKUP = '<a href="{{url}}">{{title}}</a> <time datetime="{{datetime}}">{{date}}</time>';

async function listOf(articles: readonly Row[], template: string, attributes = ''): Promise<List> {
  const element = await fixture<List>(
    `<news-list ${attributes}><template slot="item">${template}</template></news-list>`,
  );
  element.data = articles;
  await waitUntil(() => element.shadowRoot?.querySelector('.items.own'), 'own items', { timeout: 5000 });
  return element;
}

const itemsOf = (element: Element): HTMLElement[] => partsOf(element, 'item');
const firstOf = async (article: Row, template: string): Promise<HTMLElement> =>
  itemsOf(await listOf([article], template))[0] as HTMLElement;

describe('an own layout of items', () => {
  before(() => setClock(() => NEWEST + 60 * 86_400_000));
  after(() => setClock());

  it('shows the fields it names, one item an article', async () => {
    const element = await listOf([row(1), row(2)], MARKUP);
    expect(itemsOf(element).map((item) => item.innerHTML)).to.deep.equal(
      [1, 2].map(
        (number) =>
          `<a href="https://tinh.example/tin/${number}">${row(number).title as string}</a> ` +
          `<time datetime="2026-03-${21 - number}T08:00:00+07:00">${21 - number}/03/2026</time>`,
      ),
    );
    expect(itemsOf(element)[0]?.localName).to.equal('li');
  });

  it('may bring its own list item', async () => {
    const item = await firstOf(row(1), '<li class="mine"><b>{{title}}</b></li>');
    expect([...item.children].map(({ localName }) => localName)).to.deep.equal(['b']);
  });

  it('takes data for text and never for markup', async () => {
    const title = '<img src=x onerror="window.hacked = 1"><b>Đậm</b> {{summary}}';
    const item = await firstOf(row(1, { title: `&lt;i&gt;${title}` }), '<p title="{{title}}">{{title}}</p>');
    expect(item.querySelectorAll('*')).to.have.length(1);
    expect(item.textContent).to.include('{{summary}}');
    expect('hacked' in window).to.equal(false);
  });

  it('checks addresses and drops those that are none', async () => {
    const item = await firstOf(
      row(1, { title: 'javascript:alert(1)', id: '//evil.example/' }),
      `<a id="a" href="{{title}}">1</a><a id="b" href="{{id}}">2</a><a id="c" href="javascript:alert('{{id}}')">3</a>
       <a id="d" href="/tin?id={{id}}&amp;t={{title}}">4</a><a id="e" href="{{url}}#doc">5</a>`,
    );
    const hrefOf = (id: string): string | null | undefined => item.querySelector(`#${id}`)?.getAttribute('href');
    const { origin } = location;
    expect(hrefOf('a')).to.equal(new URL('javascript%3Aalert(1)', location.href).href);
    expect(hrefOf('b')).to.equal(new URL('%2F%2Fevil.example%2F', location.href).href);
    expect(hrefOf('c')).to.equal(null);
    expect(hrefOf('d')).to.equal(`${origin}/tin?id=%2F%2Fevil.example%2F&t=javascript%3Aalert(1)`);
    expect(hrefOf('e')).to.equal('https://tinh.example/tin/1#doc');
  });

  it('refuses scripts, handlers, frames, and data in styles and classes', async () => {
    const item = await firstOf(
      row(1),
      `<script>window.hacked = 1</script><iframe src="/{{id}}"></iframe><style>p { color: {{title}} }</style>
       <p onclick="window.hacked = 2" style="--x: {{title}}" class="{{title}}" srcdoc="{{title}}" data-id="{{id}}">{{title}}</p>
       <form action="{{url}}"></form>`,
    );
    expect(item.querySelectorAll('script, iframe, style')).to.have.length(0);
    expect(item.querySelector('p')?.attributes).to.have.length(0);
    expect(item.querySelector('form')?.attributes).to.have.length(0);
    item.querySelector('p')?.click();
    expect('hacked' in window).to.equal(false);
  });

  it('leaves out what has nothing to show: by data-if, and pictures without an address', async () => {
    const template =
      '<figure data-if="image"><img src="{{image}}"></figure><img id="bare" src="{{image}}"><i>{{summary}}</i>';
    const without = await firstOf(row(1), template);
    expect([...without.children].map(({ localName }) => localName)).to.deep.equal(['i']);
    const item = await firstOf(row(1, { image: pictureUrl('a') }), template);
    expect([...item.children].map(({ localName }) => localName)).to.deep.equal(['figure', 'img', 'i']);
    expect(item.querySelector('figure img')?.getAttribute('alt')).to.equal('');
    expect(item.querySelector('[data-if]')).to.equal(null);
  });

  it('folds away a picture that does not come', async () => {
    const item = await firstOf(
      row(1, { image: '/__api/none.png?status=404' }),
      '<img src="{{image}}"><b>{{title}}</b>',
    );
    await waitUntil(() => item.querySelector('img')?.checkVisibility() === false);
  });

  it('complains once of a field that nobody knows', async () => {
    const details: (string | undefined)[] = [];
    const hear = (event: Event): void =>
      void details.push((event as unknown as { error: { message: string } }).error.message);
    document.addEventListener('news-error', hear);
    const element = await listOf([row(1), row(2)], '<b>{{tittle}}{{title}}</b>');
    document.removeEventListener('news-error', hear);
    expect(details.filter((detail) => detail?.includes('{{tittle}}'))).to.have.length(1);
    expect(itemsOf(element)[0]?.textContent).to.equal(row(1).title);
  });

  it('tells of a click on a link to the article, and of no other link', async () => {
    const element = await listOf([row(1)], `${MARKUP} <a id="other" href="/other">Khác</a>`);
    const chosen: string[] = [];
    element.addEventListener('news-select', (event) => chosen.push(event.article.id));
    element.shadowRoot?.addEventListener('click', (event) => event.preventDefault());
    element.shadowRoot?.querySelector('a')?.click();
    (element.shadowRoot?.querySelector('#other') as HTMLElement).click();
    expect(chosen).to.deep.equal(['1']);
  });

  it('can come later, change and go again', async () => {
    const element = await fixture<List>('<news-list></news-list>');
    element.data = [row(1)];
    await arrived(element);
    expect(titlesOf(element)).to.have.length(1);
    const template = document.createElement('template');
    template.slot = 'item';
    template.innerHTML = '<b>{{title}}</b>';
    element.append(template);
    await waitUntil(() => itemsOf(element)[0]?.querySelector('b'));
    template.innerHTML = '<em>{{date}}</em>';
    await waitUntil(() => itemsOf(element)[0]?.querySelector('em')?.textContent === '20/03/2026');
    template.remove();
    await waitUntil(() => partsOf(element, 'title').length === 1);
  });

  it('brings its own styles, which hold inside the list alone', async () => {
    const item = await firstOf(row(1), '<style>.mine { color: rgb(1, 2, 3) }</style><b class="mine">{{title}}</b>');
    expect(getComputedStyle(item.querySelector('b') as Element).color).to.equal('rgb(1, 2, 3)');
    const outside = await fixture('<b class="mine">x</b>');
    expect(getComputedStyle(outside).color).not.to.equal('rgb(1, 2, 3)');
  });
});
