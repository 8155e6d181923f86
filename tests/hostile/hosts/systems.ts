// Pages of content systems and of services that write into pages.
import type { Tab } from '../../support/tab.js';
import { markup, type HostPage } from '../host.js';

/** Types into the search box of the list and presses Enter there, and on a button and a link of every element. */
async function pressEnter(tab: Tab): Promise<readonly string[]> {
  await tab.run(`document.querySelector('news-list').shadowRoot.querySelector('input').focus();`);
  await tab.press('Enter');
  await tab.run(`for (const tag of ['news-list', 'news-article', 'related-news'])
    for (const button of document.querySelector(tag).shadowRoot.querySelectorAll('.bar [aria-pressed], .go, .pager button')) button.click();`);
  return (await tab.run('return witness.submits.length')) === 0
    ? []
    : ['Enter or a button in an element sends the form of the host'];
}

const aspnet: HostPage = {
  title: 'ASP.NET Web Forms',
  does: 'has one form around the page, which Enter and `__doPostBack` send',
  page: (pieces) =>
    markup(pieces, {
      body: `<form id="aspnetForm" method="post" action="/gui">
        <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK">
        ${pieces.before}<a id="dang" href="javascript:__doPostBack('ctl00$dang','')">Đăng nhập</a><main class="column">${pieces.news}</main>${pieces.behind}
        <input type="submit" id="tim" value="Tìm"></form><iframe name="kin" title="Kín" hidden></iframe><script>
        function __doPostBack(target) { const { aspnetForm: form } = document.forms; form.__EVENTTARGET.value = target; form.target = 'kin'; form.submit(); }</script>`,
    }),
  use: pressEnter,
  check: `const form = document.forms.aspnetForm;
    must('the form has no field but its own', [...form.elements].every((field) => field.getRootNode() === document));
    must('its data are its own', [...new FormData(form).keys()].join() === '__EVENTTARGET,__VIEWSTATE');
    __doPostBack('ctl00$dang');
    must('post back', form.__EVENTTARGET.value === 'ctl00$dang');`,
};

const sharepoint: HostPage = {
  title: 'SharePoint, script editor',
  does: 'scrolls in a box of its own, has a form around everything, and puts in what editors wrote when it is loaded',
  from: 'a stand-in: the frame of a classic page',
  script: '',
  page: (pieces) =>
    markup(pieces, {
      head: `<style>html, body { overflow: hidden; height: 100% } #s4-workspace { overflow: auto scroll; height: 100vh; position: relative }
        .ms-rte-layoutszone-inner { word-wrap: break-word; min-height: 60px } .ms-rtestate-field p, h1, h2, h3 { font: 11px/1.2 "Segoe UI", Tahoma; color: #444 }
        #s4-workspace table, #s4-workspace td { font-size: 8pt } .ms-core-defaultFont { color: #444; font: 13px "Segoe UI" }</style>`,
      bodyTag: 'class="ms-core-defaultFont"',
      body: `<form id="aspnetForm" method="post" action="/gui"><div id="s4-workspace"><div id="s4-bodyContainer">${pieces.before}
        <div class="ms-rte-layoutszone-inner"><div class="ms-rtestate-field"><main class="column" id="khung"></main></div></div>${pieces.behind}</div></div></form>
        <template id="kho">${pieces.news}</template><script>
        var _spBodyOnLoadFunctions = [];
        _spBodyOnLoadFunctions.push(function () {
          witness.begin();
          document.getElementById('khung').innerHTML = document.getElementById('kho').innerHTML;
          var script = document.createElement('script');
          script.src = '/dist/bantin.iife.js';
          document.getElementById('khung').parentNode.appendChild(script);
        });
        window.onload = function () { _spBodyOnLoadFunctions.forEach(function (run) { run(); }); };</script>`,
    }),
  use: pressEnter,
  check: `const space = document.getElementById('s4-workspace');
    space.scrollTop = 40;
    must('the box scrolls', space.scrollTop === 40 && scrollY === 0);
    space.scrollTop = 0;`,
};

const base: HostPage = {
  title: '`<base href>`',
  does: 'lets every relative address begin elsewhere',
  page: (pieces) =>
    markup(
      { ...pieces, news: pieces.news.replaceAll('src="/', 'src="../') },
      { head: '<base href="/khac/sau/trang.html" target="_top">' },
    ),
  check: `must('links begin at the base', Object.assign(document.createElement('a'), { href: 'x' }).pathname === '/khac/sau/x');
    must('the address is as it was', location.pathname === '/host/base');`,
};

const written: HostPage = {
  title: '`document.write`',
  does: 'writes the tags, the script and a counter while the page is being read',
  script: '',
  page: (pieces) =>
    markup(pieces, {
      body: `${pieces.before}<main class="column"><template id="kho">${pieces.news}</template><script>
        document.write(document.getElementById('kho').innerHTML);
        document.write('<script>witness.begin()</' + 'script><script src="/dist/bantin.iife.js"></' + 'script><script src="/dem.js"></' + 'script>');</script></main>${pieces.behind}`,
    }),
  more: () => ({ '/dem.js': `document.write('<p id="dem">12 lượt xem</p>');` }),
  check: `must('the counter', document.getElementById('dem').textContent === '12 lượt xem');`,
};

const natives: HostPage = {
  title: 'Changed natives',
  does: 'has old polyfills and home-made helpers: enumerable members on every prototype, its own `fetch`, `Promise`, `Array.from`, `bind`, `matches`',
  from: 'a script of our own',
  page: (pieces) => markup(pieces, { head: '<script src="/old-helpers.js"></script>' }),
  check: `must('helpers', [1, 2].last() === 2 && 'a b'.words().length === 2 && ({}).keys().length === 0);
    must('for in meets them', (() => { let count = 0; for (const key in [1]) count++; return count; })() > 1);
    must('fetch is theirs', fetch.isOld === true);`,
};

export const systems: Readonly<Record<string, HostPage>> = { aspnet, sharepoint, base, written, natives };
