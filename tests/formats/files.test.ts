import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawArticle } from '../../src/model/raw-article.js';
import { read, words } from './answers.js';
import { cpuTime } from '../support/cpu-time.js';

const title = 'Hội đồng nhân dân xã Gò Bồi họp kỳ giữa năm';
const only = async (data: unknown): Promise<RawArticle> => {
  const { articles } = await read(data);
  assert.equal(articles.length, 1);
  return articles[0] as RawArticle;
};
/** What is known of files, without what is not; white space is put in order later, by the door. */
const known = (article: RawArticle) =>
  article.attachments?.map((file) => JSON.parse(JSON.stringify(file).replace(/ +/g, ' ')) as unknown);

/** Files of a Drupal node: a picture field that may be empty, and a field of files. */
function drupalNode(image: unknown, files: unknown, included: readonly unknown[]) {
  return {
    jsonapi: { version: '1.0' },
    data: {
      type: 'node--article',
      id: 'n1',
      attributes: { title, drupal_internal__nid: 7, path: { alias: null }, body: { processed: '<p>Chữ.</p>' } },
      relationships: { field_image: { data: image }, field_tep_dinh_kem: { data: files } },
    },
    included,
  };
}

const drupalFile = (id: string, filename: string, filemime?: string) => ({
  type: 'file--file',
  id,
  attributes: {
    filename,
    uri: { value: `public://${filename}`, url: `/sites/default/files/${filename}` },
    filemime,
    filesize: 84210,
  },
});

test('gives Drupal’s files as files, and none of them as the picture', async () => {
  const link = { type: 'file--file', id: 'f1', meta: { display: true, description: 'Nghị quyết số 05' } };
  const article = await only(
    drupalNode(
      null,
      [link, { type: 'file--file', id: 'f2' }],
      [
        drupalFile('f1', 'nghi-quyet-05.pdf', 'application/pdf'),
        drupalFile('f2', 'danh-sach.xlsx', 'application/vnd.ms-excel'),
      ],
    ),
  );
  assert.equal(article.picture, undefined);
  assert.deepEqual(known(article), [
    { url: '/sites/default/files/nghi-quyet-05.pdf', name: 'Nghị quyết số 05', type: 'application/pdf', size: 84210 },
    {
      url: '/sites/default/files/danh-sach.xlsx',
      name: 'danh-sach.xlsx',
      type: 'application/vnd.ms-excel',
      size: 84210,
    },
  ]);
});

test('tells Drupal’s pictures from other files by type, and by name where there is no type', async () => {
  const files = [
    drupalFile('f1', 'ke-hoach.pdf'),
    drupalFile('f2', 'hop-dong-nhan-dan', 'image/jpeg'),
    drupalFile('f3', 'ban-doc.wav', 'audio/wav'),
  ];
  const links = ['f1', 'f2', 'f3'].map((id) => ({
    type: 'file--file',
    id,
    meta: { alt: 'Hội trường', title: 'Quang cảnh kỳ họp' },
  }));
  const article = await only(drupalNode(null, links, files));
  assert.equal(article.picture?.url, '/sites/default/files/hop-dong-nhan-dan');
  assert.equal(article.picture.caption, 'Quang cảnh kỳ họp');
  assert.equal(article.audio, '/sites/default/files/ban-doc.wav');
  assert.deepEqual(
    article.attachments?.map(({ url }) => url),
    ['/sites/default/files/ke-hoach.pdf'],
  );
  const named = await only(drupalNode(null, [{ type: 'file--file', id: 'f4' }], [drupalFile('f4', 'hop.jpg')]));
  assert.equal(named.picture?.url, '/sites/default/files/hop.jpg');
  assert.equal(named.attachments, undefined);
});

test('takes the name of a document from its media entity, and no picture from its sign', async () => {
  const document = {
    type: 'media--document',
    id: 'm1',
    attributes: { name: 'Tờ trình số 12' },
    relationships: {
      field_media_document: { data: { type: 'file--file', id: 'f1' } },
      thumbnail: { data: { type: 'file--file', id: 'f2', meta: { alt: '' } } },
    },
  };
  const article = await only(
    drupalNode(
      null,
      [{ type: 'media--document', id: 'm1' }],
      [document, drupalFile('f1', 'to-trinh-12.docx'), drupalFile('f2', 'generic.png', 'image/png')],
    ),
  );
  assert.equal(article.picture, undefined);
  assert.deepEqual(known(article), [
    { url: '/sites/default/files/to-trinh-12.docx', name: 'Tờ trình số 12', size: 84210 },
  ]);
});

const post = (content: string) => [{ id: 3, title: { rendered: title }, content: { rendered: content } }];

test('lifts the files of the WordPress editor out of the text', async () => {
  const blocks =
    '<p>Trước.</p>\n<div class="wp-block-file"><a id="wp-block-file--media-1" href="/tep/ke-hoach.pdf">Kế hoạch &#8211; <em>năm 2026</em></a>' +
    '<a href="/tep/ke-hoach.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="x">Tải về</a></div>' +
    '<p>Giữa.</p><div data-wp-interactive="core/file" class="wp-block-file aligncenter"><object class="wp-block-file__embed" data="/tep/phu-luc.pdf" ' +
    'type="application/pdf"></object><a href="/tep/phu-luc.pdf" class="wp-block-file__button" download>Tải về</a></div><p>Sau.</p>';
  const article = await only(post(blocks));
  assert.equal(words(article.body)?.replace(/\n/g, ''), '<p>Trước.</p><p>Giữa.</p><p>Sau.</p>');
  assert.deepEqual(known(article), [
    { url: '/tep/ke-hoach.pdf', name: 'Kế hoạch – năm 2026' },
    { url: '/tep/phu-luc.pdf' },
  ]);
});

test('leaves in the text of WordPress what only looks like a file block', async () => {
  for (const content of [
    '<div class="wp-block-file">Không có liên kết</div>',
    '<div class="wp-block-file"><div><a href="/a.pdf">A</a></div><p>Chữ</p></div>',
    '<div class="wp-block-file"><a href="/a.pdf">A</a>',
    '<p>wp-block-file <a href="/a.pdf">A</a></p>',
  ]) {
    const article = await only(post(content));
    assert.deepEqual([words(article.body), article.attachments], [content, undefined]);
  }
});

test('reads file blocks without end in no time', async () => {
  const openings = [
    '<div class="wp-block-file">',
    '<div class="wp-block-file"><a href="',
    '<div wp-block-file wp-block-file ',
  ];
  for (const opening of openings) {
    const begun = cpuTime();
    await only(post(opening.repeat(Math.floor(1_000_000 / opening.length))));
    assert.ok(cpuTime() - begun < 3000, opening);
  }
});

const feed = (attachments: readonly unknown[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Bản tin',
  items: [{ id: '1', url: 'https://tin.example/1', title, content_html: '<p>Chữ.</p>', attachments }],
});

test('plays the sound and the film among the files of a feed, and offers the rest', async () => {
  const article = await only(
    feed([
      { url: 'https://tin.example/ban-doc.mp3', mime_type: 'audio/mpeg', title: 'Bản tin đọc' },
      { url: 'https://tin.example/phim.mp4', mime_type: 'video/mp4' },
      { url: 'https://tin.example/bieu.pdf', mime_type: 'application/pdf', title: 'Biểu mẫu', size_in_bytes: 2048 },
      { url: 'https://tin.example/bieu.pdf', mime_type: 'application/pdf', title: 'Biểu mẫu', size_in_bytes: 2048 },
    ]),
  );
  assert.equal(article.audio, 'https://tin.example/ban-doc.mp3');
  assert.equal(article.video, 'https://tin.example/phim.mp4');
  assert.deepEqual(known(article), [
    { url: 'https://tin.example/bieu.pdf', name: 'Biểu mẫu', type: 'application/pdf', size: 2048 },
  ]);
});

test('counts Strapi’s kilobytes as bytes', async () => {
  const media = {
    documentId: 'x',
    hash: 'mau_1',
    ext: '.pdf',
    mime: 'application/pdf',
    size: 84.21,
    url: '/uploads/mau.pdf',
    name: 'Mẫu',
  };
  const article = await only({ data: { id: 1, documentId: 'abc', title, attachments: [media] }, meta: {} });
  assert.deepEqual(known(article), [{ url: '/uploads/mau.pdf', name: 'Mẫu', type: 'application/pdf', size: 84210 }]);
});

test('reads the names that offices give to parts of a file', async () => {
  const url = '/tep/cong-van.pdf';
  for (const file of [
    { TenTep: 'Công văn 12', DuongDan: url, LoaiTep: 'PDF', DungLuong: '1.234' },
    { tenFile: 'Công văn 12', file: url, extension: 'PDF', size: 1234 },
    { fileName: 'Công văn 12', fileUrl: url, ext: 'PDF', fileSize: '1,234 KB' },
    { ten_tep: 'Công văn 12', file_path: url, mime_type: 'PDF', dung_luong: '1,234KB' },
  ]) {
    const article = await only([{ TieuDe: title, TomTat: 'Tóm tắt', TepDinhKem: [file] }]);
    assert.deepEqual(known(article), [{ url, name: 'Công văn 12', type: 'PDF', size: 1234 }]);
  }
  const sizes = ['2 MB', '1.5 GB', '12 trang', '0', ''].map(async (size) => {
    const article = await only([{ TieuDe: title, TomTat: 'x', TepDinhKem: [{ url, size }] }]);
    return article.attachments?.[0]?.size;
  });
  assert.deepEqual(await Promise.all(sizes), [2_000_000, 1_500_000_000, undefined, 0, undefined]);
});

test('reads media objects of schema.org as files', async () => {
  const article = await only({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    articleBody: 'Chữ.',
    associatedMedia: [
      {
        '@type': 'MediaObject',
        name: 'Nghị quyết',
        contentUrl: '/tep/nq.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '84 KB',
      },
      { '@type': 'ImageObject', contentUrl: '/anh/1.jpg' },
      { '@type': 'AudioObject', contentUrl: '/tep/doc.mp3', encodingFormat: 'audio/mpeg' },
    ],
    encoding: { '@type': 'MediaObject', contentUrl: '/tep/bai.docx', url: '/tep/bai' },
  });
  assert.deepEqual(known(article), [
    { url: '/tep/nq.pdf', name: 'Nghị quyết', type: 'application/pdf', size: 84_000 },
    { url: '/tep/bai.docx' },
  ]);
  assert.equal(article.audio, '/tep/doc.mp3');
});

test('takes no picture from files that say they are something else', async () => {
  for (const image of [
    '/tep/a.pdf',
    '/tep/a.DOCX?v=2',
    { url: '/tep/a', mime: 'application/pdf' },
    { src: '/a', mimeType: 'video/mp4' },
  ]) {
    const article = await only([{ title, summary: 'x', image }]);
    assert.equal(article.picture, undefined, JSON.stringify(image));
  }
});

test('reads the language under its Vietnamese name', async () => {
  for (const key of ['NgonNgu', 'ngon_ngu']) {
    assert.equal((await only([{ TieuDe: title, TomTat: 'x', [key]: 'en' }])).language, 'en');
  }
});
