// Pages with two copies of bantin, or with another library that has the names.
import { NEXT, SCRIPT, newsOf } from '../farm.js';
import { TAGS, markup, type HostPage, type Tags } from '../host.js';

const byName = (tags: Tags): string => [...tags].sort().join();
const before = (prefix: string): Tags => [`${prefix}-news-list`, `${prefix}-news-article`, `${prefix}-related-news`];
const NEXT_SCRIPT = '<script type="module" src="/next/bantin.js"></script>';

const versions: HostPage = {
  title: 'Two versions',
  does: `loads this version and then ${NEXT}`,
  script: SCRIPT + NEXT_SCRIPT,
  page: (pieces) => markup(pieces),
  check: `const records = window[Symbol.for('bantin')];
    must('the first has the names', records.length === 1 && records[0].url.endsWith('/dist/bantin.js') && records[0].tags.length === 3);
    must('one warning: ' + witness.warnings, witness.warnings.length === 1);
    for (const words of [records[0].version, records[0].url, '${NEXT}', '/next/bantin.js', ...records[0].tags])
      must('the warning names ' + words, witness.warnings[0]?.includes(words));`,
};

const NEW: Tags = before('moi');
const prefixed: HostPage = {
  title: 'Two versions, one with a prefix',
  does: `loads this version and ${NEXT} as \`bantin.js?prefix=moi\`; the elements of the latter are looked at`,
  tags: NEW,
  script: `${SCRIPT}<script type="module" src="/next/bantin.js?prefix=moi"></script>`,
  page: (pieces) => markup({ ...pieces, news: `${pieces.news}<section>${newsOf(TAGS)}</section>` }),
  check: `const [first, next] = window[Symbol.for('bantin')];
    must('both have names', first.tags.sort().join() === '${byName(TAGS)}' && next.tags.sort().join() === '${byName(NEW)}' && next.version === '${NEXT}');
    must('no warning', witness.warnings.length === 0);
    must('two classes', customElements.get('news-list') !== customElements.get('moi-news-list'));
    must('the first shows news too', document.querySelector('news-list').shadowRoot.querySelectorAll('.shown .title').length === 3);`,
};

const OWNER = `<script>customElements.define('news-list', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Danh sách của trang</p>'; } });</script>`;
const owned: HostPage = {
  title: 'Another library with `news-list`',
  does: 'has an element of that name; bantin is loaded once without and once with `?prefix=tinh`',
  tags: before('tinh'),
  script: `${OWNER}${SCRIPT}<script type="module" src="/dist/bantin.js?prefix=tinh"></script>`,
  page: (pieces) =>
    markup({ ...pieces, before: `${pieces.before}<news-list id="cua-trang" data-host="before"></news-list>` }),
  check: `must('the owner keeps its name', document.getElementById('cua-trang').shadowRoot.textContent === 'Danh sách của trang');
    must('one warning: ' + witness.warnings, witness.warnings.length === 1 && /<news-list>.*another library/.test(witness.warnings[0]));`,
};

export const copies: Readonly<Record<string, HostPage>> = { versions, prefixed, owned };
