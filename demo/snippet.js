/* snippet.html: what is chosen becomes the lines to paste, with the room that the news of this very address need. */
import { newsFacts, roomStyle } from '/dist/npm/inspect/room-style.js';
import { blockForm, frameForm, linkForm, preloadLines, scriptLine, tagForm } from '/dist/npm/inspect/snippet.js';

const one = (selector) => document.querySelector(selector);
const form = one('[data-builder]');
const preview = one('[data-preview]');
const all = (selector) => [...document.querySelectorAll(selector)];

/** What the news of the address that was asked last tell of themselves. */
let news = {};
let shown = '';

const value = (name) => form.elements[name].value.trim();

/** Attributes that the chosen element has, in the order in which they are written. */
function attributes() {
  const tag = value('tag');
  const isOf = (name) => form.elements[name].closest('[data-for]')?.dataset.for.includes(tag) ?? true;
  const names = ['src', 'layout', 'count', 'heading', 'id-param', 'theme', 'article-url'];
  return names.flatMap((name) => (value(name) && isOf(name) ? [[name, value(name)]] : []));
}

function chosen() {
  const [tag, count] = [value('tag'), Number(value('count')) || 10];
  const hasGround = value('theme') !== '';
  const heading = value('heading').length || undefined;
  const facts = { tag, layout: value('layout'), count, heading, hasGround, ...news };
  const fallback = { url: value('home'), text: value('words') };
  return { tag, count, attributes: attributes(), style: roomStyle(facts, Number(value('column'))), fallback };
}

/** Sites that the script must be told where a form, and not a tag, names addresses. */
function originsFor(...addresses) {
  const whole = addresses.filter((address) => /^https?:/.test(address) && URL.canParse(address));
  const sites = new Set(whole.map((address) => new URL(address).origin));
  return sites.size ? ['self', ...sites].join() : undefined;
}

const FORMS = {
  tag: tagForm,
  block: blockForm,
  link: linkForm,
  frame: (block) => frameForm(block, value('page'), value('heading') || 'Tin tức'),
};

function write() {
  const block = chosen();
  const kind = value('form');
  const [script, src] = [value('script'), value('src')];
  const origins = kind === 'tag' ? undefined : originsFor(src, value('home'), value('article-url'));
  const lines = [
    ...(form.elements.preload.checked ? [preloadLines(script, src, block.count)] : []),
    scriptLine(script, { origins, integrity: value('integrity') }),
  ];
  one('[data-head]').textContent = lines.join('\n');
  one('[data-body]').textContent = FORMS[kind](block);
  for (const part of all('[data-for]')) part.hidden = !part.dataset.for.includes(block.tag);
  for (const part of all('[data-part]')) part.hidden = (part.dataset.part === 'frame') !== (kind === 'frame');
  show(block);
}

/** The element itself, made anew when another is chosen; only its room follows the news that have come. */
function show({ tag, attributes: words, style, fallback }) {
  const now = JSON.stringify([tag, words]);
  if (now === shown) return;
  shown = now;
  const element = document.createElement(tag);
  for (const [name, text] of words) element.setAttribute(name, text);
  if (tag === 'news-article') element.setAttribute('tools', '');
  element.setAttribute('loading', 'eager');
  element.setAttribute('heading-level', '3');
  element.setAttribute('style', style);
  const link = document.createElement('a');
  Object.assign(link, { href: fallback.url, textContent: fallback.text });
  element.append(link);
  element.addEventListener('news-load', ({ feed }) => {
    news = newsFacts(feed.articles);
    write();
  });
  preview.replaceChildren(element);
}

let waiting;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => URL.canParse(value('src'), location.href) && write(), 300);
});
form.addEventListener('submit', (event) => event.preventDefault());

for (const button of all('[data-copy]'))
  button.addEventListener('click', async () => {
    const code = one(`[data-${button.dataset.copy}]`);
    const said = one('[data-said]');
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = 'Đã chép.';
    } catch {
      getSelection().selectAllChildren(code);
      said.textContent = 'Trình duyệt không cho chép. Đoạn đã được chọn: nhấn Ctrl+C.';
    }
  });

write();
