// Pages of libraries that change what the browser gives, or that put the news onto the page in their own way.
import { until } from '../../support/tab.js';
import { markup, type HostPage } from '../host.js';
import { SCRIPT } from '../farm.js';

const js = (path: string): string => `<script src="${path}"></script>`;
/** The script comes when the host is done with itself. */
const LATE = `<script>addEventListener('load', () => { witness.begin(); import('/dist/bantin.js'); });</script>`;

const mootools: HostPage = {
  title: 'MooTools 1.5.1',
  does: 'replaces `Array.from`, `Function.prototype.bind` and `Element`, and adds to every prototype',
  from: 'npm `mootools-core-dist`',
  page: (pieces) => markup(pieces, { head: js('/lib/mootools-core-dist/dist/mootools-core.js') }),
  check: `must('Array.from is theirs', Array.from(new Set([1, 2])).length === 1);
    must('$ finds', document.id('menu') === document.getElementById('menu'));
    must('classes', new (new Class({ initialize() { this.a = 1; } }))().a === 1);
    let pressed = 0;
    document.id('menu').addEvent('click', () => pressed++).click();
    must('events', pressed === 1);
    const made = new Element('p', { text: 'Thôn Bến Đá', class: 'moi' }).inject(document.body);
    must('elements', $$('p.moi').length === 1 && made.get('text') === 'Thôn Bến Đá');
    made.dispose();`,
};

const prototype: HostPage = {
  title: 'Prototype 1.6 and 1.7',
  does: 'replaces `Array.from`, `Array.prototype.find` and `Element`, takes `entries` from lists, and gives them a `toJSON` that packs them twice',
  from: 'a stand-in of our own: npm has no copy of it',
  page: (pieces) => markup(pieces, { head: js('/old-prototype.js') }),
  check: `must('Array.from is theirs', Array.from(new Set([1, 2])).length === 0);
    must('entries are gone', [].entries === undefined);
    must('lists are packed twice', JSON.stringify({ a: [1] }) === '{"a":"[1]"}');
    must('$ and its methods', $('menu').hide().show() === document.getElementById('menu'));
    must('enumerables', [3, 4].pluck('length').length === 2 && [1, 2].find((one) => one > 1) === 2);
    must('$$', $$('#bar button').length === 1);`,
};

const requirejs: HostPage = {
  title: 'RequireJS 2.3.8',
  does: 'owns `define`, and loads the script of the elements as one of its modules',
  from: 'npm `requirejs`',
  script: '',
  page: (pieces) =>
    markup(pieces, {
      head: `${js('/lib/requirejs/require.js')}<script>
        require(['/thon.js'], (thon) => { window.thon = thon; witness.begin(); require(['/dist/bantin.iife.js']); });</script>`,
    }),
  more: () => ({
    '/thon.js': `define([], () => ['Đồng Tâm', 'Bến Đá']);`,
    '/xa.js': `define(['/thon.js'], (thon) => thon.length);`,
  }),
  check: `must('modules', await new Promise((resolve, fail) => require(['/xa.js'], resolve, fail)) === 2);`,
};

const jquery: HostPage = {
  title: 'jQuery 1.12.4',
  does: 'puts tags and script in by `.html()`',
  from: 'npm `jquery`',
  script: '',
  page: (pieces) =>
    markup(pieces, {
      head: js('/lib/jquery/dist/jquery.js'),
      body: `${pieces.before}<main class="column"></main>${pieces.behind}<template id="kho">${pieces.news}</template><script>
        $(function () { witness.begin(); $('main').html($('#kho').html() + '<script src="/dist/bantin.iife.js"></' + 'script>'); });</script>`,
    }),
  check: `must('hide and show', !$('#line').hide().is(':visible') && $('#line').show().is(':visible'));
    let pressed = 0;
    $(document).on('click', '#menu', () => pressed++);
    $('#menu').click();
    must('events', pressed === 1);
    must('ajax', (await $.getJSON('/news.json')).length === 6);`,
};

const bootstrapParts = (folder: string, script: string): string =>
  `<link rel="stylesheet" href="/lib/${folder}/css/bootstrap.css">${js('/lib/jquery/dist/jquery.js')}${js(`/lib/${folder}/js/${script}`)}`;
const MENU = `<div class="dropdown"><a id="muc" data-toggle="dropdown" href="#">Mục</a><ul class="dropdown-menu"><li><a href="#">Tin</a></li></ul></div>`;
const bootstrap = (version: string, folder: string, script: string, from: string, column: string): HostPage => ({
  title: `Bootstrap ${version}`,
  does: 'resets and dresses headings, links, lists, tables, buttons and fields',
  from,
  page: (pieces) =>
    markup(pieces, {
      head: bootstrapParts(folder, script),
      body: `${pieces.before}${MENU}<div class="container"><div class="row"><div class="${column}"><main class="column">${pieces.news}</main></div></div></div>${pieces.behind}`,
    }),
  check: `$('#muc').dropdown('toggle');
    must('menus', $('.dropdown').is('.open') && $('.dropdown-menu').is(':visible'));
    $('#muc').dropdown('toggle');`,
});

const angular: HostPage = {
  title: 'AngularJS 1.8.3',
  does: 'compiles the page, and makes the elements out of a template when its data are there',
  from: 'npm `angular`',
  script: LATE,
  page: (pieces) =>
    markup(pieces, {
      html: 'lang="vi" ng-app="xa"',
      head: js('/lib/angular/angular.js'),
      bodyTag: 'ng-controller="Trang as trang"',
      body: `${pieces.before}<input ng-model="trang.ten" aria-label="Tên"><b id="ten">{{trang.ten}}</b>
        <main class="column" ng-if="trang.nguon">${pieces.news.replaceAll('src="/news.json"', 'ng-attr-src="{{trang.nguon}}"')}</main>${pieces.behind}<script>
        angular.module('xa', []).controller('Trang', function ($timeout) { this.ten = 'Suối Mơ'; $timeout(() => { this.nguon = '/news.json'; }); });</script>`,
    }),
  check: `const field = document.querySelector('input[ng-model]');
    field.value = 'Bến Đá';
    field.dispatchEvent(new Event('input'));
    must('binding', document.getElementById('ten').textContent === 'Bến Đá');`,
};

const turbo: HostPage = {
  title: 'Turbo 8',
  does: 'follows a link by putting the next page into this one',
  from: 'npm `@hotwired/turbo`',
  script: `<script type="module" src="/lib/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>${SCRIPT}`,
  page: (pieces) =>
    markup(pieces, { body: `${pieces.before}<a id="go" href="/host/turbo/tin">Tin</a>${pieces.behind}` }),
  more: (pieces) => ({ '/host/turbo/tin': markup(pieces) }),
  enter: (tab) => tab.run(`witness.isSame = true; document.getElementById('go').click();`),
  check: `must('the page is the same', witness.isSame);`,
};

const htmx: HostPage = {
  title: 'htmx 4',
  does: 'puts the answer of a server into the page',
  from: 'npm `htmx.org`',
  page: (pieces) =>
    markup(pieces, {
      head: js('/lib/htmx.org/dist/htmx.js'),
      body: `${pieces.before}<button id="go" hx-get="/htmx/tin" hx-target="main" hx-swap="innerHTML">Tin</button><main class="column"></main>${pieces.behind}`,
    }),
  more: ({ news }) => ({ '/htmx/tin': news }),
  enter: async (tab) => {
    await until(tab, `return document.getElementById("go").hasAttribute("data-htmx-powered")`, 'htmx');
    await tab.run(`document.getElementById("go").click();`);
  },
};

export const libraries: Readonly<Record<string, HostPage>> = {
  mootools,
  prototype,
  requirejs,
  jquery,
  bootstrap2: bootstrap('2.3.2', 'bootstrap-2.3.2', 'bootstrap-dropdown.js', 'npm `bootstrap-2.3.2`', 'span12'),
  bootstrap3: bootstrap('3.4.1', 'bootstrap/dist', 'bootstrap.js', 'npm `bootstrap`', 'col-md-12'),
  angular,
  turbo,
  htmx,
};
