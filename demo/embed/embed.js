// The page in the frame: an element made of the query, and the height of the page for the one around it.
import { SOURCES } from './sources.js';

/** What the query may set: what chooses and arranges news, and nothing that names an address. */
const ATTRIBUTES = {
  'news-list':
    'layout count heading heading-level fields category tag order new-days columns images-hidden paging searchable tabs theme lang',
  'news-article': 'summary tools attribution theme lang',
};

const query = new URLSearchParams(location.search);
const place = document.querySelector('main');
const kind = place.dataset.news;
const name = query.get('source') ?? '';
const source = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;

function linkTo(address, text) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

/** This page or its sister, with the query that a reader came with. */
function sister(file, values) {
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(values)) if (value) next.set(key, value);
  if (!values.id) next.delete('id');
  return `${new URL(file, import.meta.url).pathname}?${next}`;
}

function newsElement() {
  const element = document.createElement(kind);
  for (const key of ATTRIBUTES[kind].split(' ')) if (query.has(key)) element.setAttribute(key, query.get(key));
  if (kind === 'news-list') {
    element.setAttribute('src', source.list);
    element.setAttribute('article-url', sister('article.html', { id: 'ID' }).replace('id=ID', 'id={id}'));
  } else {
    element.setAttribute('src', source.article);
    element.setAttribute('article-id', query.get('id') ?? '');
  }
  element.setAttribute('loading', 'eager');
  element.append(linkTo(source.home, 'Xem tin trên trang gốc'));
  return element;
}

if (!source) place.textContent = 'Nguồn tin này không có trong danh sách của máy chủ.';
else {
  place.append(newsElement());
  if (kind === 'news-article') place.prepend(linkTo(sister('list.html', {}), '‹ Về danh sách tin'));
}

// A frame is no place for other sites, and many of them refuse to be in one.
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node.localName === 'a');
    if (!link?.href || link.pathname.startsWith(new URL('.', import.meta.url).pathname)) return;
    link.target = '_blank';
    link.relList.add('noopener');
  },
  true,
);

// To whomever it may concern: a height is no secret, and who is around is not known here.
if (parent !== window) {
  const tell = () =>
    parent.postMessage({ type: 'bantin-height', height: Math.ceil(place.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(place);
}
