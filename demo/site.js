/*
 * The page script of the demo site. A customer's page needs none of this: it only lets one demo show the same tags with six shapes
 * of data (`?shape=drupal`), name the chosen section and press buttons of the pages about states.
 */
const api = '/api';
/** The six systems whose shapes the demo's API speaks; `one` has the place of the article's id. */
const shapes = {
  wordpress: {
    name: 'WordPress',
    list: `${api}/wordpress/wp-json/wp/v2/posts?_embed&per_page=30`,
    one: `${api}/wordpress/wp-json/wp/v2/posts/{id}?_embed`,
  },
  feed: { name: 'JSON Feed', list: `${api}/feed.json`, one: `${api}/feed.json` },
  drupal: {
    name: 'Drupal',
    list: `${api}/drupal/jsonapi/node/article?include=field_image,uid,field_category,field_tags,field_attachments`,
    one: `${api}/drupal/jsonapi/node/article/{id}?include=field_image,uid,field_category,field_tags,field_attachments`,
  },
  strapi: {
    name: 'Strapi',
    list: `${api}/strapi/api/articles?populate=*&pagination[pageSize]=50`,
    one: `${api}/strapi/api/articles/{id}?populate=*`,
  },
  tintuc: { name: 'API tự viết', list: `${api}/tintuc?soDong=50`, one: `${api}/tintuc/{id}` },
  schema: { name: 'schema.org', list: `${api}/schema.json`, one: `${api}/schema.json` },
};

const query = new URLSearchParams(location.search);
const asked = query.get('shape') ?? '';
const shape = Object.hasOwn(shapes, asked) ? asked : '';
const all = (selector) => [...document.querySelectorAll(selector)];

/** An address of this site with the chosen shape in its query. */
function withShape(address) {
  if (!shape || !address || /^(https?:|mailto:|tel:|#)/.test(address)) return address;
  const [path, hash = ''] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}shape=${shape}${hash && `#${hash}`}`;
}

function chooseShape() {
  if (!shape) return;
  for (const element of all('[data-source]')) element.setAttribute('src', shapes[shape][element.dataset.source]);
  for (const element of all('[article-url]'))
    element.setAttribute('article-url', withShape(element.getAttribute('article-url')));
  for (const link of all('a[href]:not([data-plain])')) link.setAttribute('href', withShape(link.getAttribute('href')));
}

/** Today, as Vietnamese sites print it above everything else. */
function showToday() {
  const place = document.querySelector('[data-today]');
  if (!place) return;
  const parts = new Intl.DateTimeFormat('vi', {
    timeZone: 'Asia/Ho_Chi_Minh',
    weekday: 'long',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });
  const part = Object.fromEntries(parts.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  place.textContent = `${part.weekday}, ngày ${part.day}/${part.month}/${part.year}`;
}

/** list.html?muc=y-te: the section's name as heading and filter. */
function chooseSection() {
  const list = document.querySelector('[data-section-list]');
  if (!list) return;
  const link =
    all('[data-sections] a').find((one) => new URL(one.href).searchParams.get('muc') === query.get('muc')) ??
    document.querySelector('[data-sections] a');
  link.setAttribute('aria-current', 'page');
  const name = link.textContent.trim();
  document.querySelector('h1').textContent = name;
  if (!query.has('muc')) return;
  document.title = `${name} – Xã Thượng Vân`;
  const own = all('.menu a').find(({ href }) => href === link.href);
  if (own) {
    for (const other of all('.menu [aria-current]')) other.removeAttribute('aria-current');
    own.setAttribute('aria-current', 'page');
  }
  list.setAttribute('category', name);
}

/** formats.html: the chosen shape feeds the list and writes the tag to paste. */
function chooseFormat() {
  const form = document.querySelector('[data-formats]');
  if (!form) return;
  const list = document.querySelector('[data-format-list]');
  const show = (name) => {
    const { list: src } = shapes[name];
    list.setAttribute('src', src);
    list.setAttribute('article-url', `article.html?id={id}&shape=${name}`);
    document.querySelector('[data-address]').textContent = src;
    document.querySelector('[data-open]').setAttribute('href', src);
    document.querySelector('[data-code]').textContent =
      `<script type="module" src="/dist/bantin.js"></script>\n\n<news-list\n  src="${src}"\n  layout="list" count="6"\n  article-url="/tin?id={id}"\n  style="display:block;min-height:900px">\n  <a href="/tin">Xem tin trên cổng của tỉnh</a>\n</news-list>`;
    document.querySelector(`[data-note="${name}"]`).hidden = false;
    for (const note of all('[data-note]')) note.hidden = note.dataset.note !== name;
  };
  const chosen = shape || 'wordpress';
  form.elements.shape.value = chosen;
  show(chosen);
  form.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set('shape', form.elements.shape.value);
    history.replaceState(history.state, '', address.href);
    show(form.elements.shape.value);
  });
}

/** states.html: buttons ask again; the endpoint that fails after its first answer gets a name of its own on every visit. */
function wireStates() {
  for (const element of all('[data-once]'))
    element.setAttribute('src', `${element.getAttribute('src')}&for=${Date.now()}`);
  for (const button of all('[data-reload]'))
    button.addEventListener('click', () => void document.getElementById(button.dataset.reload)?.reload?.());
}

/** On narrow screens the menu scrolls: the page that is open stays in sight. */
function showPlace() {
  const here = document.querySelector('.menu [aria-current]');
  const menu = here?.closest('ul');
  if (menu) menu.scrollLeft = here.offsetLeft - (menu.clientWidth - here.offsetWidth) / 2;
}

chooseFormat();
chooseShape();
showToday();
chooseSection();
wireStates();
showPlace();
