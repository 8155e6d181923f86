import { newsWordsFor } from '../../i18n/news-words.js';
import type { Article, Link, Picture } from '../../model/article.js';
import { slugOf } from '../../text/fold.js';
import { escapeHtml, printHtml } from '../../text/print-html.js';
import { dateText, type View } from '../../templates/view.js';
import { download } from './download.js';

/** Nothing in the file may run or ask for anything but its pictures and sounds, whoever opens it wherever. */
const POLICY = "default-src 'none'; img-src http: https: data:; media-src http: https:; style-src 'unsafe-inline'";

const STYLE = `body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.65 system-ui,sans-serif;overflow-wrap:break-word}
h1{line-height:1.4}img,video{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption{text-align:center;font-style:italic}
table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .6em}footer{text-align:right}`;

/** Text inside an element; nothing where there is no text. */
const element = (tag: string, text: string | undefined): string => (text ? `<${tag}>${escapeHtml(text)}</${tag}>` : '');

const link = (url: string, name: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;

function figure({ url, alt, caption }: Picture): string {
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">`;
  return `<figure>${image}${element('figcaption', caption)}</figure>`;
}

function credits(byline: string | undefined, source: Link | undefined, label: string): string {
  const name = source?.url ? link(source.url, source.name) : escapeHtml(source?.name ?? '');
  return `<footer>${element('p', byline)}${name && `<p>${escapeHtml(label)}${name}</p>`}</footer>`;
}

/**
 * An article as a page of its own that needs no other file; pictures stay at their addresses. Made from the clean tree, and every text is
 * escaped.
 */
export function articleFile(article: Article, view: View, address: string): string {
  const { title, summary, picture, body, byline, source, attachments, publishedAt, language } = article;
  const words = newsWordsFor(view.language);
  const files = attachments.map(({ url, name }) => `<li>${link(url, name)}</li>`).join('');
  const date = publishedAt && dateText(publishedAt, view, view.dateFormat === 'relative' ? 'long' : view.dateFormat);
  return `<!doctype html>
<html lang="${escapeHtml(language ?? view.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
${element('p', date)}
<h1>${escapeHtml(title)}</h1>
${summary && `<p><strong>${escapeHtml(summary)}</strong></p>`}
${picture ? figure(picture) : ''}
${body ? printHtml(body) : ''}
${files && `<h2>${escapeHtml(words.attachments)}</h2><ul>${files}</ul>`}
${credits(byline, source, words.source)}
<p>${link(address, address)}</p>
</article>
</body>
</html>
`;
}

/** Named as its address is, with nothing in it that a file system could mind. */
export function fileName({ slug, title }: Pick<Article, 'slug' | 'title'>): string {
  return `${slugOf(slug ?? title).slice(0, 80) || 'bai-viet'}.html`;
}

/** Hands the article to the reader's downloads. */
export function saveArticle(article: Article, view: View, address: string): void {
  download(fileName(article), new Blob([articleFile(article, view, address)], { type: 'text/html' }));
}
