import { asName, asNumber, asText, asUrl, firstOf, get, own, type Row } from './read.js';

/** Pieces of markup for bodies that are no markup. What comes from outside is escaped here; all of it goes through the door later. */

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Text with its line breaks. */
export const broken = (text: string): string => escaped(text).replace(/\r?\n/g, '<br>');

export const linked = (url: unknown, inner: string): string => {
  const address = asUrl(url);
  return address && inner ? `<a href="${escaped(address)}">${inner}</a>` : inner;
};

/** What editors call the marks of words, by the element that shows them. */
const elements = new Map(
  [
    'strong bold strong',
    'em italic em emphasis',
    'u underline',
    's strikethrough strike strike-through',
    'code code inlinecode',
    'sub subscript sub',
    'sup superscript sup',
    'mark highlight mark',
  ].flatMap((line) => {
    const [element = '', ...marks] = line.split(' ');
    return marks.map((mark) => [mark, element] as const);
  }),
);

/** Every name that a mark may have, for editors that write `bold: true`. */
export const markNames: readonly string[] = [...elements.keys()];

/** Marks around markup; unknown ones are left out. */
export function marked(html: string, marks: readonly unknown[]): string {
  const found = new Set(marks.flatMap((mark) => elements.get(String(asName(mark)).toLowerCase()) ?? []));
  return [...found].reduce((inner, element) => `<${element}>${inner}</${element}>`, html);
}

/** A picture as a figure; a file that is none as a link. */
export function figure(file: unknown): string {
  const url = firstOf([own(file, 'url'), own(file, 'src')], asUrl);
  if (!url) return '';
  const text = (...names: string[]) =>
    firstOf(
      names.map((name) => own(file, name)),
      asText,
    ) ?? '';
  const type = text('mime', 'mimeType', 'contentType');
  if (type && !type.startsWith('image/'))
    return `<p>${linked(url, escaped(text('title', 'name', 'filename') || url))}</p>`;
  const [width, height] = [asNumber(own(file, 'width')), asNumber(own(file, 'height'))];
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const caption = text('caption');
  const words = caption && `<figcaption>${broken(caption)}</figcaption>`;
  return `<figure><img src="${escaped(url)}" alt="${escaped(text('alternativeText', 'altText', 'alt'))}"${size}>${words}</figure>`;
}

/** A film or a page of another site that stands in a text: a link with its name. */
export function embedded(node: Row): string {
  const url = firstOf([own(node, 'embed_url'), own(node, 'url'), get(node, 'attrs.src')], asUrl);
  return url ? `<p>${linked(url, escaped(asText(own(node, 'title')) ?? url))}</p>` : '';
}
