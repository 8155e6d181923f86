import type { RawPicture } from '../model/raw-article.js';
import { byFoldedName } from './aliases.js';
import { asImageUrl, asName, asNumber, asText, isRow, own, type Row } from './read.js';
import { textIn } from './read-text.js';
import type { TextKind } from './text-kind.js';

const urlNames =
  'imageintro imagefulltext url sourceurl src href publicurl contenturl filename path link value processed medium large original'.split(
    ' ',
  );
const altNames = 'imageintroalt alt alternativetext alttext alternative'.split(' ');
const captionNames = 'imageintrocaption caption chuthich description mota'.split(' ');
/** Most nodes of an image value are a few objects deep: `data.attributes.url`, `fieldmediaimage.uri.url`. */
const DEEPEST = 6;

function first<T>(
  names: readonly string[],
  values: Map<string, unknown>,
  reader: (value: unknown) => T | undefined,
): T | undefined {
  for (const name of names) {
    const read = reader(values.get(name));
    if (read !== undefined) return read;
  }
  return undefined;
}

/** An attribute of a tag's text. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** The first picture in markup, but no counting pixel. */
export function pictureInMarkup(html: string): RawPicture | undefined {
  for (const [tag] of html.slice(0, 200_000).matchAll(/<img\s[^<>]{1,3000}>/gi)) {
    const url = asImageUrl(attribute(tag, 'src'));
    const [width, height] = [asNumber(attribute(tag, 'width')), asNumber(attribute(tag, 'height'))];
    if (url && !(width && width < 3)) return { url, alt: attribute(tag, 'alt'), width, height };
  }
  return undefined;
}

/** `https://…/a.png, mô tả` as SharePoint writes a picture into one string. */
function pictureInText(text: string): RawPicture | undefined {
  if (/<img\s/i.test(text)) return pictureInMarkup(text);
  const [, address, alt] = /^(\S+?),\s+(.*)$/s.exec(text) ?? [, text];
  const url = asImageUrl(address);
  return url ? { url, alt } : undefined;
}

/** Sizes of the same picture; those cut to another shape, such as square thumbnails, are another picture. */
function sizesOf(value: unknown, width?: number, height?: number): RawPicture['sizes'] {
  if (!isRow(value) || !width || !height) return undefined;
  const sizes = Object.values(value)
    .slice(0, 20)
    .flatMap((size) => {
      const [sizeWidth, sizeHeight] = [asNumber(own(size, 'width')), asNumber(own(size, 'height'))];
      const url = asImageUrl(own(size, 'source_url') ?? own(size, 'url'));
      const isSameShape = sizeWidth && sizeHeight && Math.abs((sizeWidth * height) / (sizeHeight * width) - 1) < 0.02;
      return url && isSameShape ? [{ url, width: sizeWidth }] : [];
    });
  return sizes.length ? sizes : undefined;
}

function pictureInRow(row: Row, kind: TextKind, depth: number): RawPicture | undefined {
  const values = byFoldedName(row);
  const url = first(urlNames, values, asImageUrl);
  const [width, height] = [asNumber(values.get('width')), asNumber(values.get('height'))];
  const caption = first(captionNames, values, (value) => textIn(value));
  // An address field of SharePoint has only these two: its description stands for the picture.
  const isAddressField = values.has('description') && Object.keys(row).length < 4;
  const alt = first(altNames, values, asText) ?? (isAddressField ? caption?.text : undefined);
  const facts: Partial<RawPicture> = {
    ...(alt && { alt: kind(alt, 'alt') }),
    ...(caption &&
      !isAddressField && { caption: caption.isMarkup ? { html: caption.text } : kind(caption.text, 'caption') }),
    ...(width && height && { width, height }),
  };
  if (url) return { url, ...facts, sizes: sizesOf(values.get('formats') ?? values.get('sizes'), width, height) };
  // Directus gives a file without its address, which is made of its id.
  const id = values.has('filenamedownload') ? asName(values.get('id')) : undefined;
  if (id) return { url: `/assets/${id}`, alt: asText(values.get('title')), ...facts };
  const inner = readPicture(
    Object.values(row).filter((value) => typeof value === 'object'),
    kind,
    depth + 1,
  );
  return inner && { ...inner, ...facts };
}

/** A picture in any of the ways systems write one: address, `<img>`, object, nested object, list. */
export function readPicture(value: unknown, kind: TextKind, depth = 0): RawPicture | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const member of value.slice(0, 12)) {
      const picture = readPicture(member, kind, depth + 1);
      if (picture) return picture;
    }
    return undefined;
  }
  if (isRow(value)) return pictureInRow(value, kind, depth);
  const text = asName(value);
  return text ? pictureInText(text) : undefined;
}
