import { formatOf } from '../reading/format-of.js';
import { asName, get, isRow, own, rowsOf, type Row } from '../reading/read.js';
import { richText } from '../reading/rich-text.js';

/** An article, its author, the author's picture; nodes of a body between them. */
const DEEPEST_LINK = 4;
const DEEPEST = 24;
/** Links followed for one answer: entries that lead to one another in a circle must not take for ever. */
const MOST_LINKS = 5000;

interface Linked {
  readonly byKey: ReadonlyMap<string, Row>;
  left: number;
}

const typeOf = (value: unknown) => asName(get(value, 'sys.type'));
const keyOf = (type: unknown, id: unknown) => `${String(asName(type))} ${String(asName(id))}`;

const locale = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})*$/;

/** With `locale=*` every field is `{ "vi": …, "en-US": … }`: Vietnamese, else the first. */
function inOneLanguage(value: unknown): unknown {
  const names = isRow(value) ? Object.keys(value) : [];
  if (!names.length || !names.every((name) => locale.test(name))) return value;
  return own(value, names.find((name) => /^vi\b/.test(name)) ?? names[0] ?? '');
}

/** A file as formats read files; titles of pictures are written for those who do not see them. */
function flatAsset(fields: Row): Row {
  const [file, title] = [own(fields, 'file'), own(fields, 'title')];
  const { width, height } = (get(file, 'details.image') ?? {}) as Row;
  const url = own(file, 'url');
  return {
    url: typeof url === 'string' ? url.replace(/^\/\//, 'https://') : undefined,
    mime: own(file, 'contentType'),
    size: get(file, 'details.size'),
    title: title ?? own(file, 'fileName'),
    alt: title ?? own(fields, 'description'),
    caption: title ? own(fields, 'description') : undefined,
    width,
    height,
  };
}

/** An entry or a file: its fields beside its facts, links replaced by what they lead to. */
function flat(resource: Row, linked: Linked, depth: number): Row {
  const all = isRow(resource.fields) ? resource.fields : {};
  const isWhole = get(resource, 'sys.locale') === undefined;
  const fields = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, isWhole ? inOneLanguage(value) : value]),
  );
  if (typeOf(resource) === 'Asset') return flatAsset(fields);
  const sys = own(resource, 'sys');
  return {
    id: own(sys, 'id'),
    createdAt: own(sys, 'createdAt'),
    updatedAt: own(sys, 'updatedAt'),
    locale: own(sys, 'locale'),
    ...(resolved(fields, linked, depth) as Row),
  };
}

/** A value with its links, also those inside of bodies, followed. Links to what was not sent (`errors`) go. */
function resolved(value: unknown, linked: Linked, links: number, depth = 0): unknown {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((member) => resolved(member, linked, links, depth + 1));
  if (!isRow(value)) return value;
  if (typeOf(value) === 'Link') {
    const target = linked.byKey.get(keyOf(get(value, 'sys.linkType'), get(value, 'sys.id')));
    return target && links < DEEPEST_LINK && linked.left-- > 0 ? flat(target, linked, links + 1) : undefined;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, resolved(member, linked, links, depth + 1)]),
  );
}

function rowsIn(data: unknown): readonly Row[] {
  const items = rowsOf(own(data, 'items') ?? data);
  const included = ['Entry', 'Asset'].flatMap((type) => rowsOf(get(data, `includes.${type}`)));
  const keyed = [...items, ...included].map(
    (resource) => [keyOf(typeOf(resource), get(resource, 'sys.id')), resource] as const,
  );
  const linked = { byKey: new Map(keyed), left: MOST_LINKS };
  return items.filter((item) => typeOf(item) !== 'Asset').map((item) => flat(item, linked, 0));
}

/** A list of the Content Delivery API, or one entry. */
function isContentful(data: unknown): boolean {
  const isList = typeOf(data) === 'Array' && Array.isArray(own(data, 'items'));
  return isList || (typeOf(data) === 'Entry' && isRow(own(data, 'fields')));
}

/** Contentful (Content Delivery API), whose content types are the owner's: fields are found by name. Answers without a type hold people too. */
export const contentful = /* @__PURE__ */ formatOf({
  name: 'contentful',
  // Full-text search, contentful.com/developers/docs/references/content-delivery-api/search-parameters. Fields of dates are the owner's.
  search: (address, { query }, { withParameters }) => withParameters(address, { query }),
  detect: isContentful,
  rows: rowsIn,
  readBody: richText,
  finish: (article) => (article.body || article.summary || article.picture ? article : undefined),
});
