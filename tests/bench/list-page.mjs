// What is measured inside the page. Functions here are sent to the browser as text: they use nothing outside themselves but `bench`, which
// `installBench` makes.

/** Makes `bench` in the page: both lists behind the same four verbs, and a clock that stops when the screen has changed. */
export function installBench() {
  /** Resolves after the frame that shows what was done has been drawn. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      });
    });

  const until = async (isTrue) => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve));
  };

  /** Times, ms from the start of `act`: the first item painted, the last one painted. */
  const timed = async (act, root, wanted, count) => {
    const before = count();
    const started = performance.now();
    let read = 0;
    // An element has its root when it is in the page.
    const isLate = !root();
    if (isLate) act();
    const first = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (count() <= before) return;
        observer.disconnect();
        read = performance.now() - started;
        resolve(painted());
      });
      observer.observe(root(), { childList: true, subtree: true });
    });
    if (!isLate) act();
    const shown = (await first) - started;
    if (count() < wanted) {
      await until(() => count() >= wanted);
      await painted();
      return { read, shown, whole: performance.now() - started };
    }
    return { read, shown, whole: shown };
  };

  globalThis.bench = { painted, until, timed, warm: () => {} };
}

/** `<news-list>` from dist/. */
export function installBantin() {
  const { timed, until } = bench;
  let element;
  const root = () => (element.isConnected ? element.shadowRoot : undefined);
  const list = () => root()?.querySelector('.items');
  // Of a long list most rows stand in groups.
  const count = () =>
    [...(list()?.children ?? [])].reduce((sum, one) => sum + (one.localName === 'li' ? 1 : one.childElementCount), 0);
  bench.warm = async () => {
    const first = document.createElement('news-list');
    first.data = [{ title: 'Một tin', url: '/tin/0', date: '2026-03-01T08:00:00+07:00', image: '/anh.png' }];
    document.body.append(first);
    // Not a grey one, which stands there before the parts have come.
    await until(() => first.shadowRoot.querySelector('li.item'));
    first.remove();
  };
  bench.make = () => {
    element = document.createElement('news-list');
    Object.assign(element, { loading: 'eager', fields: 'image date summary category', order: 'source' });
  };
  // With its source, as in pages: without one it would first fail, and load the part that says why.
  const put = (articles, answered) => {
    Object.assign(element, { count: articles, src: `/news?count=${answered}` });
    document.body.append(element);
  };
  bench.put = async (articles, answered) => {
    put(articles, answered);
    await until(() => count() >= articles);
  };
  bench.draw = (articles) => timed(() => put(articles, articles), root, articles, count);
  bench.append = (articles) => timed(() => (element.count = articles), root, articles, count);
  bench.refresh = async () => {
    const started = performance.now();
    await element.reload();
    await element.updateComplete;
    return performance.now() - started;
  };
  bench.list = list;
}

/** By hand, without a library: one `<template>`, cloned for every article, in the page itself. */
export function installVanilla(isLazy) {
  const template = document.createElement('template');
  template.innerHTML = `<li class="item"><div class="media"><img alt="" width="600" height="400" loading="lazy" decoding="async"></div>
<div class="text"><p class="category"></p><h2 class="title"><a></a></h2><p class="meta"><time></time></p><p class="summary"></p></div></li>`;
  const style = document.createElement('style');
  style.textContent = `.items{display:grid;gap:1.25em 1em;list-style:none;margin:0;padding:0}
.item{display:grid;gap:1.25em;grid-template-columns:15em minmax(0,1fr);align-items:start;padding-block-start:1.25em;border-block-start:1px solid #ddd${isLazy ? ';content-visibility:auto;contain-intrinsic-size:auto 180px' : ''}}
.media{aspect-ratio:3/2;overflow:hidden}.media img{display:block;width:100%;height:100%;object-fit:cover}
.text p,.text h2{margin:0}.summary{display:-webkit-box;overflow:hidden;line-height:1.7;-webkit-box-orient:vertical;-webkit-line-clamp:3}`;
  document.head.append(style);
  const day = new Intl.DateTimeFormat('vi', { dateStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
  bench.row = (article) => {
    const item = document.importNode(template.content, true).firstElementChild;
    const [image, category, link, time, summary] = item.querySelectorAll('img,.category,a,time,.summary');
    image.src = article.image.url;
    category.textContent = article.category;
    link.href = article.url;
    link.textContent = article.title;
    time.dateTime = article.date;
    time.textContent = day.format(new Date(article.date));
    summary.textContent = article.summary;
    return item;
  };
}

/** What a page by hand does with it. */
export function installVanillaList() {
  const { timed, row } = bench;
  let list;
  let articles = [];
  const add = (fresh) => {
    const rows = document.createDocumentFragment();
    for (const article of fresh) rows.append(row(article));
    list.append(rows);
  };
  const load = async (count) => (await (await fetch(`/news?count=${count}`)).json()).items;
  const count = () => list.childElementCount;
  bench.make = () => {
    list = document.createElement('ul');
    list.className = 'items';
    document.body.append(list);
  };
  bench.draw = (wanted) =>
    timed(
      async () => {
        articles = await load(wanted);
        add(articles);
      },
      () => list,
      wanted,
      count,
    );
  bench.more = async (wanted) => {
    bench.rest = (await load(wanted)).slice(articles.length);
  };
  bench.append = (wanted) =>
    timed(
      () => add(bench.rest.slice(0, wanted - count())),
      () => list,
      wanted,
      count,
    );
  bench.list = () => list;
  bench.load = load;
  bench.shown = () => articles;
}

/** An equal answer: every article is compared with the one that is shown. */
export function installVanillaRefresh() {
  bench.refresh = async () => {
    const started = performance.now();
    const fresh = await bench.load(bench.shown().length);
    fresh.forEach((article, index) => {
      const changed = JSON.stringify(article) !== JSON.stringify(bench.shown()[index]);
      if (changed) bench.list().children[index].replaceWith(bench.row(article));
    });
    return performance.now() - started;
  };
}
