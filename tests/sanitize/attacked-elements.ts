// Hostile texts in everything that an endpoint or a page can say to the elements.
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { row, type Row } from '../support/news.js';
import { answering } from '../support/endpoint.js';
import { schemes } from './corpus.js';
import { CANARY, vectors } from './vectors.js';

type Field = (text: string) => Row;

/** Where text or markup may stand in an article. */
const textFields: Readonly<Record<string, Field>> = {
  title: (title) => ({ title }),
  kicker: (kicker) => ({ kicker }),
  summary: (summary) => ({ summary }),
  body: (content) => ({ content }),
  'part of a body': (text) => ({ content: `<p>Trước</p>${text}<p>Sau</p>` }),
  caption: (caption) => ({ image: { url: 'https://tinh.example/a.jpg', caption } }),
  alt: (alt) => ({ image: { url: 'https://tinh.example/a.jpg', alt } }),
  author: (author) => ({ author }),
  authors: (name) => ({ authors: [{ name, url: name }] }),
  category: (category) => ({ category }),
  categories: (name) => ({ categories: [{ name, url: name, id: name }] }),
  tag: (tag) => ({ tags: [tag, { name: tag, color: tag }] }),
  attachment: (name) => ({ attachments: [{ name, url: 'https://tinh.example/a.pdf', type: name, size: name }] }),
  source: (name) => ({ source: { name, url: 'https://tinh.example/' } }),
  colour: (color) => ({
    color,
    colour: color,
    category: { name: 'Mục', color, mau: color },
    style: color,
    class: color,
  }),
  id: (id) => ({ id }),
  slug: (slug) => ({ slug }),
  language: (language) => ({ language, lang: language }),
  date: (date) => ({ date }),
  views: (views) => ({ views }),
  status: (status) => ({ status, withdrawn: status }),
  embed: (embed) => ({
    content: `<figure><oembed url="${embed}"></oembed>${embed}</figure>`,
    embed,
    oembed: { html: embed },
  }),
};

/** Where an address may stand. */
const addressFields: Readonly<Record<string, Field>> = {
  url: (url) => ({ url }),
  image: (image) => ({ image }),
  'image with sizes': (url) => ({ image: { url, srcset: `${url} 1x, ${url} 2x`, sizes: [{ url, width: 300 }] } }),
  'attachment address': (url) => ({ attachments: [{ name: 'Tệp', url }, url] }),
  'source address': (url) => ({ source: { name: 'Nguồn', url }, sourceUrl: url }),
  'category address': (url) => ({ category: { name: 'Mục', url } }),
  audio: (audio) => ({ audio, sound_link: audio }),
  video: (video) => ({
    video,
    content: `<iframe src="${video}"></iframe><video src="${video}" poster="${video}"></video>`,
  }),
  'link of a body': (url) => ({ content: `<p>Tin <a href="${url}">x</a> <img src="${url}" srcset="${url} 2x"></p>` }),
};

const addresses = [
  ...schemes,
  '//evil.example\\@portal.example',
  'https://a:b@evil.example/',
  'view-source:x',
  'about:blank',
  '\u0000javascript:canary()',
];

/** An article for each vector in its turn of field, twice, and for each address in each field. */
function hostileRows(canary: string): Row[] {
  const texts = vectors.map((vector) => vector.replaceAll(CANARY, canary));
  const inTurn = (shift: number) => {
    const fields = Object.values(textFields);
    return texts.map((text, index) => fields[(index + shift) % fields.length]?.(text) ?? {});
  };
  const ofAddresses = Object.values(addressFields).flatMap((field) => addresses.map((address) => field(address)));
  return [...inTurn(0), ...inTurn(7), ...ofAddresses].map((more, index) => ({ ...row(index + 1), ...more }));
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const escaped = (text: string) =>
  text.replace(/[<>&"]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu, (letter) => `&#${letter.charCodeAt(0)};`);

/** The same in the two formats of feeds, with the text as CDATA and as references in turn. */
function feedsOf(texts: readonly string[]): string[] {
  const form = (text: string, index: number) => (index % 2 ? cdata(text) : escaped(text));
  const items = texts.map(
    (text, index) =>
      `<item><guid>${index}</guid><title>${form(text, index)} Tin ${index}</title><link>https://tinh.example/${index}</link>
       <description>${form(text, index + 1)}</description><content:encoded>${form(text, index)}</content:encoded>
       <category>${form(text, index)}</category><dc:creator>${form(text, index)}</dc:creator>
       <enclosure url="${escaped(addresses[index % addresses.length] ?? '')}" type="image/jpeg"/></item>`,
  );
  const entries = texts.map(
    (text, index) =>
      `<entry><id>${index}</id><title type="html">${form(text, index)} Tin ${index}</title><summary type="html">${form(text, index)}</summary>
       <content type="html">${form(text, index + 1)}</content><author><name>${form(text, index)}</name></author>
       <link href="${escaped(addresses[index % addresses.length] ?? '')}"/><updated>2026-03-20T08:00:00Z</updated></entry>`,
  );
  return [
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title>${items.join('')}</channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>${entries.join('')}</feed>`,
  ];
}

const schemesShown = /^(?:https?|mailto|tel):$/;

function badAddress(name: string, value: string, canary: string): boolean {
  if (name === 'srcset') return value.split(', ').some((one) => badAddress('src', one.split(' ')[0] ?? '', canary));
  const { protocol, username, password } = new URL(value, document.baseURI);
  if (username || password) return true;
  if (name !== 'href')
    return value.includes(canary) || !/^(?:https?|data|blob):$/.test(protocol) || /^data:(?!image\/)/.test(value);
  return !schemesShown.test(protocol);
}

const active = /^(?:script|iframe|frame|object|embed|applet|base|meta|link|x-canary)$/;

/** What in a shadow root, and in those in it, could run, ask or lead astray. */
function faultsIn(root: ParentNode, canary: string): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(active.test(element.localName) ? [`element ${element.localName}`] : []),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (/^on|^(?:srcdoc|formaction|ping|is|action|background|data)$/.test(name)) return [`attribute ${name}`];
      // Sound and film may be anywhere: nothing of them is loaded before they are started.
      const kind = name === 'src' && element.matches('audio, video, source, track') ? 'href' : name;
      return /^(?:href|src|srcset|poster|xlink:href)$/.test(name) && badAddress(kind, value, canary)
        ? [`${name}=${value}`]
        : [];
    }),
    ...(element.shadowRoot ? faultsIn(element.shadowRoot, canary) : []),
  ]);
}

const TAGS = ['news-list', 'news-article', 'related-news'] as const;

/** Attributes of each element that hold words: in them the texts of a page's author stand. */
const attributesOf = (tag: string): string[] =>
  ((customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes ?? []).filter(
    (name) => name !== 'src' && name !== 'refresh',
  );

/** When the element has told that it has news or has none. */
function settled(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve();
    for (const type of ['news-load', 'news-error']) element.addEventListener(type, end, { once: true });
    setTimeout(end, 3000);
  });
}

type Shown = HTMLElement & Pick<NewsArticle, 'data' | 'updateComplete'>;

interface Stage {
  readonly place: HTMLElement;
  readonly found: string[];
  readonly canary: string;
}

async function show(
  { place, found, canary }: Stage,
  tag: string,
  prepare: (element: Shown) => void,
  what: string,
): Promise<void> {
  const element = document.createElement(tag) as Shown;
  element.setAttribute('loading', 'eager');
  const done = settled(element);
  prepare(element);
  place.replaceChildren(element);
  await done;
  await element.updateComplete;
  // The text of an article comes after its head.
  await new Promise((resolve) => setTimeout(resolve, tag === 'news-article' ? 0 : 20));
  const root = element.shadowRoot;
  if (root) found.push(...faultsIn(root, canary).map((fault) => `${fault}: ${tag}, ${what}`));
}

const BATCH = 60;

async function showLists(stage: Stage, rows: readonly Row[], inline: boolean): Promise<number> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const some = rows.slice(start, start + BATCH);
    for (const tag of ['news-list', 'related-news']) {
      const prepare = (element: Shown) => {
        element.setAttribute('count', String(BATCH));
        element.setAttribute('fields', 'image date summary category author source views');
        if (!inline || start % 120) return void (element.data = some);
        // Data in the page: never a script of the page, whatever it holds.
        const script = document.createElement('script');
        script.type = 'application/json';
        script.append(document.createTextNode(JSON.stringify(some)));
        element.append(script);
      };
      await show(stage, tag, prepare, `rows from ${start}`);
    }
  }
  return rows.length;
}

async function showArticles(stage: Stage, rows: readonly Row[]): Promise<number> {
  for (const [index, one] of rows.entries())
    await show(
      stage,
      'news-article',
      (element) => (element.data = [one]),
      `row ${index}: ${JSON.stringify(one).slice(0, 200)}`,
    );
  return rows.length;
}

async function showFeeds(stage: Stage, texts: readonly string[]): Promise<number> {
  for (let start = 0; start < texts.length; start += BATCH) {
    for (const body of feedsOf(texts.slice(start, start + BATCH))) {
      const { url } = await answering({ body, type: 'application/xml' });
      for (const tag of TAGS)
        await show(stage, tag, (element) => void element.setAttribute('src', url), `feed from ${start}`);
    }
  }
  return 2 * texts.length;
}

async function showAttributes(stage: Stage, texts: readonly string[], half: number): Promise<number> {
  let at = half * 50;
  for (const tag of TAGS) {
    for (const name of attributesOf(tag)) {
      const text = texts[(at++ * 7) % texts.length] ?? '';
      const address = addresses[at % addresses.length] ?? '';
      for (const value of [half ? `title: '${text}'; ${name}: ${text}` : text, address]) {
        const prepare = (element: Shown) => {
          element.data = [row(1), row(2, { url: address })];
          element.setAttribute(name, value);
        };
        await show(stage, tag, prepare, `${name}=${value}`);
      }
    }
  }
  return 2 * at;
}

/**
 * Shows one of two halves of it; the answer is how many texts. Each vector is in both halves, in other fields.
 *
 * Whole articles and feeds are a sixth of each half, since every kind of attack is in each sixth.
 */
export async function showAttacked(place: HTMLElement, found: string[], canary: string, half: 0 | 1): Promise<number> {
  const { warn } = console;
  console.warn = () => undefined;
  const stage = { place, found, canary };
  const rows = hostileRows(canary).filter((_, index) => index % 2 === half);
  const texts = vectors.map((vector) => vector.replaceAll(CANARY, canary));
  const some = <T>(list: readonly T[]) => list.filter((_, index) => index % 3 === half);
  try {
    return (
      // A strict policy lets nobody write a script, not even one that only holds data.
      (await showLists(stage, rows, half === 0)) +
      (await showArticles(stage, some(rows))) +
      (await showFeeds(
        stage,
        some(texts).filter((_, index) => index % 2 === half),
      )) +
      (await showAttributes(stage, texts, half))
    );
  } finally {
    console.warn = warn;
  }
}
