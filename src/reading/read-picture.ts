import type { RawPicture } from '../model/raw-article.js';
import { byName } from './by-name.js';
import { textIn } from './read-text.js';
import { asImageUrl, asName, asNumber, asText, firstOf, isRow, own, type Row } from './read.js';
import type { TextKind } from './text-kind.js';

const urlNames =
  'imageintro imagefulltext url source sourceurl src href publicurl contenturl file path duongdan link value processed medium large original'.split(
    ' ',
  );
const altNames = 'imageintroalt alt alternativetext alttext alternative'.split(' ');
const sizeNames = [['width'], ['height']];
const typeNames = ['mime', 'mimetype', 'filemime', 'contenttype'];
const captionNames = 'imageintrocaption caption chuthich description mota'.split(' ');
/** Most nodes of an image value are a few objects deep: `data.attributes.url`, `fieldmediaimage.uri.url`. */
const DEEPEST = 6;

/** The value of an attribute in the text of a tag. */
export function attributeIn(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** The first picture in markup, but no counting pixel. */
export function pictureInMarkup(html: string): RawPicture | undefined {
  for (const [tag] of html.slice(0, 200_000).matchAll(/<img\s[^<>]{1,3000}>/gi)) {
    const url = asImageUrl(attributeIn(tag, 'src'));
    const [width, height] = [asNumber(attributeIn(tag, 'width')), asNumber(attributeIn(tag, 'height'))];
    if (url && !(width && width < 3)) return { url, alt: attributeIn(tag, 'alt'), width, height };
  }
  return undefined;
}

/** An address, an `<img>`, or `https://…/a.png, mô tả` as SharePoint writes a picture into one string. */
function pictureInText(text: string): RawPicture | undefined {
  if (/<img\s/i.test(text)) return pictureInMarkup(text);
  const pair = /^(\S+?),(?:\s+(.*))?$/s.exec(text);
  const url = asImageUrl(pair?.[1] ?? text);
  return url ? { url, alt: pair?.[2] } : undefined;
}

/** Sizes of the same picture; those cut to another shape, such as square thumbnails, are another picture. */
function sizesOf(value: unknown, width = 0, height = 0): RawPicture['sizes'] {
  if (!isRow(value)) return undefined;
  return Object.values(value)
    .slice(0, 20)
    .flatMap((size) => {
      const [sizeWidth = 0, sizeHeight] = [asNumber(own(size, 'width')), asNumber(own(size, 'height'))];
      const url = asImageUrl(own(size, 'source_url') ?? own(size, 'url'));
      const isSameShape = sizeHeight && Math.abs((sizeWidth * height) / (sizeHeight * width) - 1) < 0.02;
      return url && isSameShape ? [{ url, width: sizeWidth }] : [];
    });
}

function factsOf(row: Row, kind: TextKind): Partial<RawPicture> {
  const named = byName(row);
  const [width, height] = sizeNames.map((names) => firstOf(named(names), asNumber));
  const text = firstOf(named(captionNames), (value) => textIn(value));
  // The description in an address field of SharePoint stands for the picture.
  const alt = firstOf([...named(altNames), own(row, 'Description')], asText);
  const caption =
    text && text.text !== alt ? (text.isMarkup ? { html: text.text } : kind(text.text, 'caption')) : undefined;
  return {
    ...(width && height && { width, height }),
    ...(alt && { alt: kind(alt, 'alt') }),
    ...(caption && { caption }),
  };
}

/** Whether a file says of itself that it is something else. */
const isOtherFile = (row: Row) => /^(?!image)\w+\//.test(firstOf(byName(row)(typeNames), asName) ?? '');

function pictureInRow(row: Row, kind: TextKind, depth: number): RawPicture | undefined {
  if (isOtherFile(row)) return undefined;
  const facts = factsOf(row, kind);
  // Directus gives a file without its address, which is made of its id.
  const file = asName(own(row, 'filename_download')) && asName(own(row, 'id'));
  const url = firstOf(byName(row)(urlNames), asImageUrl) ?? (file && `/assets/${file}`);
  if (url)
    return {
      url,
      ...(file && { alt: asText(own(row, 'title')) }),
      ...facts,
      sizes: sizesOf(own(row, 'formats') ?? own(row, 'sizes'), facts.width, facts.height),
    };
  const inner = firstOf(Object.values(row), (value) =>
    typeof value === 'object' ? readPicture(value, kind, depth + 1) : undefined,
  );
  return inner && { ...inner, ...facts };
}

/** A picture in any of the ways systems write one: address, `<img>`, object, nested object, list. */
export function readPicture(value: unknown, kind: TextKind, depth = 0): RawPicture | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return firstOf(value.slice(0, 12), (member) => readPicture(member, kind, depth + 1));
  return isRow(value) ? pictureInRow(value, kind, depth) : pictureInText(asName(value) ?? '');
}
