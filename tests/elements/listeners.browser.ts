import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { answering, answeringJson } from '../support/endpoint.js';
import { openLedger, type Ledger } from '../support/ledger.js';
import { pictureUrl, row, rows } from '../support/news.js';
import { closes, opens } from '../support/opened.js';
import { arrived } from '../support/reader.js';

/** Twenty lives, ten at a time. */
const [WAVES, TOGETHER] = [2, 10];
/** The short time for which an answer is shared keeps a timer, and what gives up waiting another. */
const PATIENCE = { timeout: 20_000 };

const content = `<p>Nội dung <a href=#a>bài</a></p><table><tr><td id=a>1</table><img src="${pictureUrl('mot')}" width=600 height=400>`;
const NEWS = rows(12, { content, category: 'Nông thôn mới' });

type Attributes = Readonly<Record<string, string>>;

/** How an element comes, what happens to it, and then it goes. */
interface Life {
  readonly tag: string;
  readonly attributes: Attributes;
  /** An address instead of data, made once for all turns. */
  readonly src?: () => Promise<{ url: string }>;
  readonly live: (element: HTMLElement) => Promise<unknown>;
}

const press = (element: HTMLElement, selector: string): void => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  found.click();
};
const there = (element: HTMLElement, selector: string): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector(selector), `there is a ${selector}`, { timeout: 5000 });

/** The three elements, one after the other. */
const everywhere = (attributes: Attributes, more: Omit<Life, 'tag' | 'attributes'>): Life[] =>
  ['news-list', 'news-article', 'related-news'].map((tag) => ({ tag, attributes, ...more }));

async function opened(element: HTMLElement): Promise<void> {
  await arrived(element);
  press(element, '.title a');
  await opens(element, String(NEWS[0]?.['title']));
}

const shown = { live: (element: HTMLElement) => arrived(element) };
const gone = { live: () => Promise.resolve() };
const failed = (element: HTMLElement): Promise<void> =>
  waitUntil(() => element.matches(':state(error)'), 'it has failed', { timeout: 5000 });
const fromAddress = { src: () => answeringJson(NEWS) };

const lives: Readonly<Record<string, readonly Life[]>> = {
  'with data': everywhere({}, shown),
  'from an address': everywhere({}, { ...fromAddress, ...shown }),
  'gone while loading': everywhere({}, { src: () => answering({ hang: 'headers' }), ...gone }),
  refused: everywhere({}, { src: () => answering({ status: 404 }), live: failed }),
  'without an answer': everywhere({}, { src: () => answering({ hang: 'reset' }), live: failed }),
  'never seen': everywhere({ loading: 'lazy' }, { ...fromAddress, ...gone }),
  'without a source': everywhere({}, { src: () => Promise.resolve({ url: '' }), ...gone }),
  'with a refresh': everywhere({ refresh: '15' }, { ...fromAddress, ...shown }),
  'with a key in the address': everywhere({ open: 'dialog', 'deep-link': 'tin#', 'id-param': 'tin' }, shown),
  'a list with a search box and tabs': [
    { tag: 'news-list', attributes: { searchable: '', tabs: '' }, live: (element) => there(element, 'input') },
  ],
  'a list without an end': [{ tag: 'news-list', attributes: { paging: 'infinite', count: '3' }, ...shown }],
  'a ticker': [{ tag: 'news-list', attributes: { layout: 'ticker' }, ...shown }],
  'a list that opened an article over the page and closed it': [
    {
      tag: 'news-list',
      attributes: { open: 'dialog' },
      live: async (element) => {
        await opened(element);
        element.shadowRoot?.querySelector('dialog')?.close();
        await closes(element);
      },
    },
  ],
  'a list with an article open over the page': [{ tag: 'news-list', attributes: { open: 'dialog' }, live: opened }],
  'a list with an article in its place': [{ tag: 'news-list', attributes: { open: 'inline' }, live: opened }],
  'an article with all its parts': [
    {
      tag: 'news-article',
      attributes: {
        tools: 'size contrast listen print copy share qr save',
        images: 'lightbox',
        'json-ld': '',
        'page-title': '',
      },
      live: (element) => there(element, '.opener'),
    },
  ],
  'related news with their archive': [
    { tag: 'related-news', attributes: { archive: '' }, live: (element) => there(element, 'input') },
  ],
};

let count = 0;

/** `#` in an attribute is another number in each life. */
async function lived({ tag, attributes, live }: Life, url: string | undefined): Promise<void> {
  const element = document.createElement(tag) as HTMLElement & { data: unknown };
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes }))
    element.setAttribute(name, value.replace('#', `${++count}`));
  if (url === undefined) element.data = tag === 'news-article' ? [row(1, { content })] : NEWS;
  else element.setAttribute('src', url);
  document.body.append(element);
  await live(element);
  element.remove();
}

describe('what an element leaves with the page after twenty lives', function () {
  this.timeout(55_000);
  let ledger: Ledger;
  beforeEach(() => {
    fixtureCleanup();
    ledger = openLedger();
  });
  afterEach(() => ledger.close());

  for (const [name, kinds] of Object.entries(lives)) {
    it(`is no listener and no timer: ${name}`, async () => {
      for (const life of kinds) {
        const url = (await life.src?.())?.url;
        for (let wave = 0; wave < WAVES; wave++)
          await Promise.all([...new Array<undefined>(TOGETHER)].map(() => lived(life, url)));
      }
      const left = (): string[] => [...ledger.listeners(), ...ledger.timers()];
      await waitUntil(() => !left().length, '', PATIENCE).catch(() => undefined);
      expect(left()).to.deep.equal([]);
    });
  }
});
