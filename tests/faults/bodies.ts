import { answer, bytes, head, json, page, type Answer } from './answer.js';
import type { Fault } from './fault.js';
import { row, rows, type Row } from '../support/news.js';

const text = JSON.stringify(rows(2));

const typed = (body: string, type: string | null): Answer => answer(body, { 'content-type': type });

const wrong = (name: string, server: string, sent: Answer, code: Fault['code'] = 'not-data'): Fault => ({
  name,
  server,
  answers: [sent],
  sees: 'error',
  code,
});
const empty = (name: string, server: string, sent: Answer): Fault => ({ name, server, answers: [sent], sees: 'empty' });
const fine = (name: string, server: string, sent: Answer): Fault => ({ name, server, answers: [sent], sees: 'news' });

/** Code units, low byte first or high byte first. */
const utf16 = (source: string, high: 0 | 1): number[] =>
  [...source].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return high ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });

/** Windows-1258 of the few letters in {@link OLD}: the marks follow their letters. */
const OLD = '[{"id":"1","title":"Thi th\xe2\xf2i c\xf4m","date":"2026-03-20"}]';

/** What is no news. */
export const wrongData: readonly Fault[] = [
  wrong('HTML as JSON', 'calls a web page JSON', answer('<!doctype html><title>Trang chủ</title>')),
  wrong('HTML', 'sends a web page', page('<title>Trang chủ</title>')),
  wrong('login page', 'sends its login page with 200', page('<form action="/login"><input type="password"></form>')),
  wrong('empty body', 'sends nothing', answer('')),
  wrong('white space', 'sends spaces and lines', answer(' \n\n\t ')),
  wrong('truncated JSON', 'stops in the middle of a word', answer(text.slice(0, 200))),
  wrong('NaN', 'writes NaN for a number', answer(text.replace('"id":"1"', '"id":NaN'))),
  wrong('trailing comma', 'writes a comma too many', answer(text.replace(/\]$/, ',]'))),
  wrong('comments', 'writes comments into JSON', answer(text.replace('{', '{ // tin đầu\n'))),
  wrong('single quotes', 'writes JSON as a programmer would', answer(text.replaceAll('"', "'"))),
  wrong('a picture', 'sends a picture', bytes([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13], 'image/png')),
  wrong('zeros', 'sends zeros, as a full disk does', bytes(new Uint8Array(5000))),
  wrong('a sentence', 'sends a sentence', typed('Bảo trì đến 17 giờ.', 'text/plain')),
  wrong(
    'error with 200',
    'reports an error with 200',
    json({ error: { code: 17, message: 'Hết phiên' } }),
    'source-error',
  ),
  wrong(
    'failure with 200',
    'says that it failed, with 200',
    json({ success: false, message: 'Lỗi CSDL' }),
    'source-error',
  ),
  wrong('true', 'sends `true`', answer('true'), 'unknown-format'),
  wrong('{}', 'sends an empty object', answer('{}'), 'unknown-format'),
  wrong('strings', 'sends a list of strings', json(['tin 1', 'tin 2']), 'unknown-format'),
  wrong('numbers', 'sends a list of numbers', json([1, 2, 3]), 'unknown-format'),
  {
    ...wrong('wrong map', 'sends good data, which `map` does not fit', answer(text), 'bad-map'),
    attributes: { map: 'items: result.danhSach; title: TieuDe' },
    heals: false,
  },
  {
    ...wrong('broken map', 'sends good data, and `map` cannot be read', answer(text), 'bad-map'),
    attributes: { map: 'items: [; title' },
    heals: false,
  },
  {
    ...wrong('wrong format', 'sends JSON that is called RSS', answer(text), 'unknown-format'),
    attributes: { format: 'khong-co' },
    heals: false,
  },
];

export const nothingNew: readonly Fault[] = [
  empty('[]', 'has an empty list', answer('[]')),
  empty('{"items":[]}', 'has an empty list with a name', answer('{"items":[]}')),
  empty('null', 'sends `null`', answer('null')),
  empty('items: null', 'writes null for an empty list', answer('{"items":null}')),
];

const absurd: unknown[] = [null, true, 7, -1e308, '', [], {}, [[]], { a: { b: null } }, ['x', 1, null]];
/** A value of every kind in every field. */
const absurdRows = (): Row[] =>
  absurd.map((value, index) => {
    const fields = ['summary', 'content', 'date', 'image', 'url', 'author', 'category', 'tags', 'attachments', 'views'];
    return { ...row(index + 1), ...Object.fromEntries(fields.map((field) => [field, value])) };
  });

/** News that are odd, but news. */
export const oddNews: readonly Fault[] = [
  fine('JSONP', 'wraps its data in a call', typed(`hienTin(${text});`, 'text/javascript')),
  fine(")]}'", 'guards its data', answer(`)]}',\n${text}`)),
  fine(
    'NDJSON',
    'sends one object a line',
    answer(
      rows(3)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ),
  ),
  fine(
    'a notice before the data',
    'prints a warning first',
    answer(`<br />\n<b>Warning</b>: date() in /a.php<br />\n${text}`),
  ),
  fine('JSON in a string', 'packs its JSON into JSON', json({ d: text })),
  fine('byte order mark', 'begins with a byte order mark', answer(`\ufeff${text}`)),
  fine('UTF-16, low first', 'sends UTF-16', bytes([255, 254, ...utf16(text, 0)])),
  fine('UTF-16, high first', 'sends UTF-16 the other way round', bytes([254, 255, ...utf16(text, 1)])),
  fine(
    'windows-1258',
    'sends an old encoding and says so',
    bytes(
      [...OLD].map((one) => one.charCodeAt(0)),
      'application/json; charset=windows-1258',
    ),
  ),
  fine('wrong charset', 'sends UTF-8 and says Latin-1', typed(text, 'application/json; charset=iso-8859-1')),
  fine('unknown charset', 'names an encoding that there is not', typed(text, 'application/json; charset=tcvn-9')),
  fine(
    'broken UTF-8',
    'cuts a letter in two',
    bytes([...new TextEncoder().encode(text.replace('việc', 'vi\u0001c'))].map((byte) => (byte === 1 ? 0xe1 : byte))),
  ),
  fine('text/plain', 'calls JSON text', typed(text, 'text/plain')),
  fine('octet-stream', 'calls JSON bytes', typed(text, 'application/octet-stream')),
  fine('text/html', 'calls JSON a web page', typed(text, 'text/html')),
  fine('no content type', 'does not say what it is', typed(text, null)),
  fine('no length', 'says neither length nor chunks', answer(text, { 'content-length': null })),
  fine(
    '__proto__ keys',
    'sends keys that pollute',
    answer(
      text.replaceAll(
        '{"id"',
        '{"__proto__":{"polluted":1,"title":"X"},"constructor":{"prototype":{"polluted":1}},"id"',
      ),
    ),
  ),
  fine(
    'only __proto__',
    'sends its rows under the name of a prototype',
    answer('{"__proto__":{"items":[{"id":"1","title":"Tin","date":"2026-03-20"}]}}'),
  ),
  fine('nulls among the items', 'sends rows that are null', json([null, ...rows(2), null])),
  fine('mixed items', 'sends rows of all kinds', json([1, 'tin', null, [], {}, row(1), true, [row(2)]])),
  fine('absurd types', 'sends every kind of value in every field', json(absurdRows())),
  fine(
    'rows of Lit',
    'sends rows that look like templates',
    json(rows(2, { summary: { _$litType$: 1, strings: ['<b>'] }, author: { nodeType: 1 } })),
  ),
  fine(
    'bad dates',
    'sends dates that are none',
    json(rows(3).map((one, index) => ({ ...one, date: ['0000-00-00', '31/02/2026', '9'.repeat(400)][index] }))),
  ),
  fine('missing titles', 'forgets titles', json([{ ...row(1), title: '' }, row(2), { id: '3', summary: 'x' }])),
  fine('one id for all', 'gives all articles one id', json(rows(3, { id: '1' }))),
  fine(
    'addresses that are none',
    'sends broken and hostile addresses',
    json(rows(2, { url: 'javascript:alert(1)', image: 'http://[::1' })),
  ),
];

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const nested = (levels: number): string => '{"children":['.repeat(levels) + ']}'.repeat(levels);

/** Too much of something. */
export const tooMuch: readonly Fault[] = [
  {
    ...wrong('endless body', 'never stops sending', [head(), { text: ' ', times: 1e9 }], 'too-large'),
    timeout: 15,
  },
  {
    ...wrong(
      '100 MB',
      'sends 100 MB of data',
      [head(200, { 'content-length': '100000000' }), { text: '{"a":"bc"}', times: 1e7 }],
      'too-large',
    ),
    timeout: 15,
  },
  {
    ...wrong(
      'gzip bomb',
      'packs 100 MB into a few',
      [head(200, { 'content-encoding': 'gzip' }), { gzip: '[1,2,3,4],', times: 1e7 }],
      'too-large',
    ),
    timeout: 15,
  },
  {
    ...wrong('very deep JSON', 'nests 200,000 lists', answer(deep(200_000)), 'unknown-format'),
  },
  {
    ...fine(
      'a very deep text',
      'sends a text of 20,000 levels',
      answer(`[{"id":"1","title":"Tin sâu","date":"2026-03-20","content":${nested(20_000)}}]`),
    ),
  },
  {
    ...fine('100,000 items', 'sends a hundred thousand rows', [
      head(),
      { text: '[' },
      { each: '{"id":"{n}","title":"Tin","date":"2026-03-20"}', times: 100_000 },
      { text: ']' },
    ]),
    timeout: 15,
  },
  {
    ...fine('a title of 300 KB', 'sends one very long title', json(rows(2, { title: 'Tin dài '.repeat(37_500) }))),
  },
  {
    ...fine(
      '10,000 members',
      'sends rows of ten thousand members',
      json([row(1), { ...row(2), ...Object.fromEntries([...new Array(10_000).keys()].map((n) => [`k${n}`, n])) }]),
    ),
  },
];
