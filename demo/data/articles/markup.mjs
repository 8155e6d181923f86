import { pictures } from '../pictures.mjs';

/** A figure as an editor of the bulletin would insert it: the picture, its size, its caption. */
export function anh(name, alt, caption) {
  const { width, height } = pictures[name];
  return `<figure><img src="/media/${name}.svg" width="${width}" height="${height}" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
}

/** Several pictures as the gallery block of WordPress writes them, each `[name, alt, caption]`. */
export function chumAnh(...pictures) {
  return `<figure class="wp-block-gallery">${pictures.map((picture) => anh(...picture)).join('')}</figure>`;
}

/** A table from rows of cells; the first row is the head, the first cell of each other row names the row. */
export function bang(caption, [head, ...rows]) {
  const line = (cells, first) => `<tr>${cells.map((cell, index) => first(cell, index)).join('')}</tr>`;
  const headings = line(head, (cell) => `<th scope="col">${cell}</th>`);
  const body = rows.map((cells) => line(cells, (cell, index) => (index ? `<td>${cell}</td>` : `<th scope="row">${cell}</th>`)));
  return `<table><caption>${caption}</caption><thead>${headings}</thead><tbody>${body.join('')}</tbody></table>`;
}

/** The main photo of an article. */
export function photo(name, alt, caption) {
  const { width, height } = pictures[name];
  return { url: `/media/${name}.svg`, width, height, alt, caption };
}

/** A file that readers can download; `media/files.mjs` makes it. */
export function tep(file, name) {
  return { url: `/media/tep/${file}`, name };
}
