// What whole pages download of dist/, by the names of its files without the hash of their content. Tests open these pages and compare.
const chunks = (names) => names.split(' ').map((name) => `chunks/${name}.js`);

const reading = chunks('read-feed read-row dates');
const list = ['bantin.js', ...reading, ...chunks('drawing templates')];
const article = [
  ...list,
  ...chunks('read-by-name article-door article-text article-page article-paper related-view canonical-address'),
];

const LIST = '<news-list src="/news.json" loading="eager"></news-list>';
const ARTICLE = (tools) =>
  `<news-article src="/news.json" article-id="2" loading="eager" tools="${tools}"></news-article><related-news src="/news.json" loading="eager"></related-news>`;

/** Markup of a page with news of one endpoint, and what it downloads. */
export const PAGES = {
  'a page with a list': { markup: LIST, files: [...list, ...chunks('read-by-name')] },
  'the same of WordPress': {
    markup: LIST.replace(' ', ' format="wordpress" '),
    files: [...list, ...chunks('wordpress')],
  },
  'a page with an article and related news': { markup: ARTICLE(''), files: article },
  'the same with the bar of tools': { markup: ARTICLE('size print share'), files: [...article, ...chunks('tools')] },
};
