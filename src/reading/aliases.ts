import { foldKey } from '../text/fold.js';
import { own, type Row } from './read.js';

/**
 * The names that endpoints give to the parts of an article, best first, folded (see `foldKey`): `TieuDe`, `tieu_de` and `Tiêu đề` are
 * all `tieude`. Gathered from public systems and from the interfaces of Vietnamese offices. A name is also tried in its short form (see
 * `shortName`), so `news_title`, `TieuDeTin`, `published_at`, `isHot` and, for files, `imageUrl` need no entry.
 */
export const aliases = {
  id: 'documentid id ma uid nid item objectid key guid uuid',
  title: 'title tieude headline webtitle tentin tentintuc tenbai tenbaiviet subject name ten',
  kicker: 'kicker tieudephu tieudecon subtitle demuc',
  summary:
    'customexcerpt summary sapo lead hometext tomtat excerpt shortcontent subcontent motangan trichdan teaser trailtext shortdescription ' +
    'noidungngan introtext description des mota trichyeu gioithieu loidan abstract intro modau preview snippet metadescription metadesc',
  body:
    'contenthtml bodyhtml content noidung noidungchitiet chitiet body bodytext html articlebody fulltext detail text ' +
    'publishingpagecontent canvascontent1 longtext contents contenttext blocks',
  date:
    'publish ngaydang ngayxuatban ngayphathanh thoigiandang publication publ publishup firstpublished articlestartdate articlestartdates published pub ' +
    'webpublication date isodate ngaybanhanh thoigian ngay time add creation create created createdutc ngaytao thoigiantao taoluc ngayviet',
  updated: 'modified updated update changed lastmodified lastupdated edit ngaycapnhat ngaychinhsuacuoi',
  expires: 'expires exp expire expiry publishdown close ngayhethan',
  image:
    'featureimage featuredimage heroimage mainimage coverimage cover image anhdaidien hinhdaidien hinhanhdaidien anhbia hinhanh hinhanh1 ' +
    'anh hinh anhminhhoa bannerimage urltoimage thumbnailimage headingimage homeimgfile ogimage thumbnail thumb img images poster banner ' +
    'media picture photo publishingrollupimage enclosure',
  alt: 'featureimagealt featuredimagealttext imagealt alt homeimgalt',
  caption: 'featureimagecaption imagecaption imagetitle chuthichanh chuthich motaanh ghichuanh caption',
  author:
    'byline tacgia butdanh nguoiviet primaryauthor populatedauthors authors author articlebyline creator createdbyalias hoten nguoidang ' +
    'nguoitao donvi phongban createdbyuser',
  source: 'source sourceid nguon nguonbai sourcetext publisher',
  sourceUrl: 'sourceurl originurl linkgoc lienketnguon linkexternal externallink',
  url: 'canonicalurl url link permalink duongdan lienket weburl fullurl htmlurl linkseo path route itemdefaulturl fileref fullslug viewnode href',
  slug: 'slug alias urlslug urltitle friendlyurlpath tieudekd tieudekhongdau urlname handle urlkey',
  category:
    'primarytag categories category chuyenmuc danhmuc linhvuc loai theloai cat taxonomycategorybriefs section chude zone',
  tags: 'tags tag keywords keyword tukhoa the taglist labels',
  views: 'views viewcount viewscount luotxem luotdoc lanxem hitstotal hits hitcount userhit',
  pinned: 'sticky pinned ghim featured hot focusnews noibat tinnoibat tieudiem',
  attachments: 'attachments attachment files filedinhkem tepdinhkem dinhkem tailieu documents',
  audio: 'soundlink audio fileamthanh',
  video: 'video linkvideo videos',
  status: 'status trangthai tinhtrang published hienthi active activeflag daduyet xuatban state standing',
  archived: 'archived luutru',
  // What systems call archived is mostly out of sight there, too; an archive for readers is told by its status or in Vietnamese.
  hidden: 'hidden deleted archived draft daxoa',
  withdrawn: 'withdrawn retracted retraction thuhoi dathuhoi lydothuhoi gobo dagobo lydogobo',
  expired: 'expired hethan hethieuluc',
  urgent: 'urgent breaking breakingnews khan tinkhan dokhan',
  corrected: 'correction corrections correctionnote corrected dinhchinh noidungdinhchinh',
  locked: 'locked passwordprotected protected',
  access: 'access',
  language: 'langcode language lang inlanguage locale ngonngu mangonngu',
  items:
    'items results result danhsach ds list articles newslist posts docs stories entries hits records rows nodes edges value member contents content dulieu ketqua data response documents',
  total:
    'filtercount total totalcount totalrecord totalrecords totalrow totalrows totalitems hydratotalitems odatacount totalhits totalresults totaldocs totalelements totalarticles numfound nbhits recordcount found count items tongso tong',
  next: 'nextpage next nextlink odatanextlink hydranext',
} as const;

/** A part of an article by its public name, the one that the `map` attribute uses. */
export type Field = keyof typeof aliases;

const lists = new Map<Field, readonly string[]>();

/** The aliases of a part, best first; those of files also with `url` before or after them. */
export function namesOf(field: Field): readonly string[] {
  let names = lists.get(field);
  if (!names) {
    names = aliases[field].split(' ');
    if (/image|audio|video/.test(field))
      names = names.flatMap((name) => [name, `${name}url`, `url${name}`, `link${name}`]);
    lists.set(field, names);
  }
  return names;
}

const folded = new Map<string, string>();

/** The folded name; remembered, because every row of a list has the same keys. */
export function foldedName(key: string): string {
  if (folded.size > 2000) folded.clear();
  const known = folded.get(key) ?? foldKey(key.slice(0, 60));
  folded.set(key, known);
  return known;
}

/** The name without what people put around it: `field_`, `news_`, `is`, `ten`…; `Tin`, `Date`, `At`… and the types of Solr (`_dt`). */
function shortName(key: string): string {
  return foldedName(key.replace(/_(?:t|ss?|dt|txt)$/, ''))
    .replace(/^(?:field|news|article|post|tintuc|baiviet|is|so(?!urce)|ten|date|display)(?=..)/, '')
    .replace(/^(..+?)(?:baiviet|tin(?:tuc)?|name|date|time|moment|html|at|on)$/, '$1');
}

/** The values in a row under any of some folded names: by the order of the names, full names before short ones, `id` before `_id`. */
export type Named = (names: readonly string[]) => readonly unknown[];

type Reader = (row: Row) => unknown;

/** What reads the values under each name, of all rows with these keys. */
function readersOf(keys: readonly string[]): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>();
  const add = (name: string, reader: Reader) => readers.set(name, [...(readers.get(name) ?? []), reader]);
  const isMarked = (key: string) => Number(/^[^\p{L}]/u.test(key));
  const sorted = [...keys].sort((a, b) => isMarked(a) - isMarked(b));
  for (const key of sorted) add(foldedName(key), (row) => row[key]);
  for (const key of sorted) {
    if (shortName(key) !== foldedName(key)) add(shortName(key), (row) => row[key]);
    if (key === 'meta') add('metadescription', ({ meta }) => own(meta, 'description'));
  }
  return readers;
}

interface Shape {
  readonly readers: ReadonlyMap<string, readonly Reader[]>;
  /** Those of the lists of names that have been asked for. */
  readonly asked: WeakMap<readonly string[], readonly Reader[]>;
}

/** By the keys: the rows of a list have the same ones. */
const shapes = new Map<string, Shape>();

function shapeOf(row: Row): Shape {
  const keys = Object.keys(row).slice(0, 300);
  const name = keys.join('\n');
  let shape = shapes.get(name);
  if (!shape) {
    if (shapes.size > 200) shapes.clear();
    shapes.set(name, (shape = { readers: readersOf(keys), asked: new WeakMap() }));
  }
  return shape;
}

export function byName(row: Row): Named {
  const { readers, asked } = shapeOf(row);
  return (names) => {
    let wanted = asked.get(names);
    if (!wanted) asked.set(names, (wanted = names.flatMap((name) => readers.get(name) ?? [])));
    return wanted.map((read) => read(row));
  };
}
