// Runs in the page that is tested, before everything else: notes what the page's policy objects to, and uses the page as its reader does.
// In a sandboxed frame nobody can call it from outside, so it begins when the frame around it says so.
const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, disposition }) =>
  violations.push([effectiveDirective, blockedURI, sample, disposition].join(' ')),
);

/** Where things may be left on the device. */
function storage() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

// What another page has left.
storage()?.clear();

async function until(find, what) {
  for (let tries = 0; tries < 400; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never seen: ${what}`);
}

const rootOf = (tag) => document.querySelector(tag)?.shadowRoot;
const one = (tag, selector) => rootOf(tag)?.querySelector(selector);
/** Without the page's own address and its port, which differ from page to page. */
const wordsOf = (node) =>
  (node?.textContent ?? '')
    .replaceAll(location.href, 'ADDRESS')
    .replaceAll(location.host, 'HOST')
    .replace(/\s+/g, ' ')
    .trim();
const titles = () => [...(rootOf('news-list')?.querySelectorAll('.shown .title') ?? [])].map(wordsOf);
const textOf = (tag) => wordsOf(one(tag, '.root'));
const tool = (name) => until(() => one('news-article', `.bar .tool[title="${name}"]`), `the button ${name}`);

async function arrive() {
  await until(
    () => one('news-article', '.article .body p, .article p') && one('news-article', '.bar .listen'),
    'the article',
  );
  await until(() => one('news-article', '.opener'), 'pictures to press');
  await until(() => titles().length === 5 && one('news-list', '.search'), 'the list and its search');
  await until(() => one('related-news', '.root')?.querySelectorAll('a').length >= 4, 'related news');
  await until(() => /PDF/.test(textOf('news-article')), 'its files');
  const data = await until(
    () => document.head.querySelector('script[type="application/ld+json"]')?.textContent,
    'JSON-LD',
  );
  return {
    headline: JSON.parse(data).headline,
    article: textOf('news-article'),
    list: textOf('news-list'),
    related: textOf('related-news'),
  };
}

/** Types what is looked for and presses the button, which does nothing in a frame that may send no forms: typing is enough. */
async function search() {
  const before = titles().join();
  const field = one('news-list', 'input[name="query"]');
  field.value = 'cau van khe';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  one('news-list', '.search .go').click();
  await until(
    () => titles().join() !== before && /tìm thấy|Tìm thấy/i.test(wordsOf(one('news-list', '.result'))),
    'what was found',
  );
  return textOf('news-list');
}

async function enlarge() {
  one('news-article', '.opener').click();
  const image = await until(() => one('news-article', '.lightbox[open] img'), 'the lightbox');
  await until(() => image.complete && image.naturalWidth > 0, 'the large picture');
  const text = wordsOf(one('news-article', '.lightbox'));
  const { position } = getComputedStyle(one('news-article', '.lightbox'));
  one('news-article', '.lightbox .close').click();
  await until(() => !one('news-article', '.lightbox'), 'the lightbox is gone');
  return `${text} ${position}`;
}

async function code() {
  (await tool('Mã QR')).click();
  const path = await until(() => one('news-article', 'dialog.qr[open] path'), 'the code');
  const drawn = path.getAttribute('d').length > 1000;
  one('news-article', 'dialog.qr button[autofocus]').click();
  await until(() => !one('news-article', 'dialog.qr'), 'the code is gone');
  return drawn;
}

/** The sheet as it would go to the printer: its words, and that its styles apply. Nothing where a page of its own is forbidden. */
async function print() {
  const root = rootOf('news-article');
  const sheet = new Promise((resolve) => {
    window.print = () => resolve('the whole page');
    root.addEventListener(
      'load',
      ({ target }) => {
        if (target.localName !== 'iframe' || !target.contentDocument) return;
        target.contentWindow.print = () => {
          const page = target.contentDocument;
          const title = page.querySelector('.title');
          const { fontFamily, display } = target.contentWindow.getComputedStyle(page.querySelector('.bar') ?? title);
          resolve(`${wordsOf(page.body)} ${display} ${fontFamily}`);
        };
      },
      { capture: true },
    );
  });
  await document.querySelector('news-article').print();
  return sheet;
}

async function listen() {
  const button = one('news-article', '.bar .listen');
  button.click();
  const audio = await until(() => one('news-article', 'audio'), 'the sound');
  // Where no sound may begin without a press by hand it is refused, and that is no matter of policies.
  await until(() => audio.networkState !== HTMLMediaElement.NETWORK_EMPTY, 'the sound is asked for');
  audio.pause();
  return audio.error?.message ?? '';
}

async function larger() {
  const size = () => getComputedStyle(one('news-article', '.article p')).fontSize;
  const before = size();
  (await tool('Chữ to hơn')).click();
  await until(() => size() !== before, 'larger letters');
  return size();
}

/** Waits for the answer that is kept; null where nothing may be. */
async function kept(device = storage()) {
  return device && until(() => Object.keys(device).some((key) => key.startsWith('bantin:1:')), 'a kept answer');
}

async function open() {
  one('related-news', '.root a').click();
  const opened = await until(() => one('related-news', '.opened')?.shadowRoot, 'the article over the page');
  await until(() => opened.querySelector('.article .title'), 'its text');
  return wordsOf(opened.querySelector('.article .title'));
}

async function use(isKept = true) {
  const arrived = await arrive();
  const done = { ...arrived, found: await search(), large: await enlarge(), qr: await code() };
  return {
    ...done,
    sheet: await print(),
    size: await larger(),
    sound: await listen(),
    opened: await open(),
    kept: isKept && (await kept()),
  };
}

/** A policy that is heeded objects to this. */
async function sin() {
  document.body.setAttribute('style', 'color: red');
  await new Promise((resolve) => setTimeout(resolve, 300));
  return violations.length;
}

const told = (work) =>
  work().then(
    (seen) => ({ seen, violations: [...violations] }),
    (error) => ({ error: String(error), violations }),
  );
/** What the page has on the device and in the browser, and everything that it has asked for as far as it may know. */
async function left() {
  const names = (await Promise.all([indexedDB.databases?.(), globalThis.caches?.keys()])).flat().filter(Boolean);
  const places = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...names.map(String)];
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  return {
    kept: places.filter(Boolean),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    asked,
  };
}

window.reader = {
  use: () => told(use),
  useOnly: () => told(() => use(false)),
  left,
  violations: () => violations.length,
  sin: () => told(sin),
};
addEventListener('message', async ({ data, source }) => {
  if (data === 'use' || data === 'sin') source.postMessage({ [data]: await window.reader[data]() }, '*');
});
if (parent !== window) parent.postMessage({ ready: true }, '*');
