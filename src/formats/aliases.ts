import { foldKey } from '../text/fold.js';
import { isRow, type Row } from './read.js';

/**
 * The names that endpoints give to the parts of an article, best first, folded (see `foldKey`): `TieuDe`, `tieu_de` and `Tiêu đề` are
 * all `tieude`. Gathered from public systems and from the interfaces of Vietnamese offices. A name is also tried without a leading
 * `news`, `article`, `post`… and a trailing `tin`, `baiviet`, so `news_title` and `TieuDeTin` need no entry.
 */
export const aliases = {
  id: 'documentid id ma uid nid itemid objectid key guid uuid externalreferencecode ddocname',
  title: 'title tieude headline webtitle tentin tentintuc tentintucchinh tenbai displaytitle subject titleseo name ten',
  kicker: 'kicker tieudephu tieudecon tentintucphu subtitle supertitle eyebrow demuc',
  summary:
    'customexcerpt summary sapo lead hometext tomtat excerpt shortcontent displaysubcontent motangan trichdan teaser trailtext ' +
    'shortdescription subcontent noidungngan introtext description des mota trichyeu gioithieu loidan abstract alternativeheadline intro ' +
    'modau preview snippet summaryhtml metadescription metadesc',
  body:
    'contenthtml bodyhtml content noidung noidungchitiet chitiet body bodytext html articlebody fulltext detail text noidungtin ' +
    'publishingpagecontent canvascontent1 longtext contents contenttext blocks',
  date:
    'publishdate datepublished publisheddate ngaydang ngayxuatban ngayphathanh thoigiandang publicationdate publicationtime publtime ' +
    'publishedat publishon publishup firstpublisheddate firstpublishedat articlestartdate published publish pubdate ' +
    'webpublicationdate date datetime isodate ngaybanhanh thoigian ngay time dateadd postdate creationdate createdate datecreated ' +
    'created createdat createdutc createdon addtime ngaytao thoigiantao taoluc ngayviet crdate',
  updated:
    'modified datemodified modifieddate updatedat dateupdated updated updatedate changed lastmodified edittime ngaycapnhat ngaychinhsuacuoi',
  expires: 'expiresat exptime expiredate expirydate expires publishdown closedate ngayhethan unpublishdate',
  image:
    'featureimage featuredimage heroimage mainimage coverimage cover image anhdaidien urlanhdaidien anhdaidienurl hinhdaidien ' +
    'hinhanhdaidien urlhinh urlhinhanh urlanh urlanhbia anhbia hinhanh hinhanh1 anh hinh anhminhhoa anhthumb imageurl bannerimageurl ' +
    'urltoimage thumbnailimage headingimage homeimgfile jetpackfeaturedmediaurl featuredimagesrc ogimage thumbnail thumbnailurl thumb ' +
    'img images poster banner media picture photo publishingrollupimage enclosure',
  alt: 'featureimagealt imagealt alt homeimgalt thumbnailalt',
  caption:
    'featureimagecaption imagecaption imagetitle chuthichanh chuthich thumbnailcaption motaanh ghichuanh caption',
  author:
    'byline tacgia butdanh nguoiviet primaryauthor populatedauthors authors author authorname articlebyline creator createdbyalias ' +
    'dccreator hoten nguoidang nguoitao donvi tendonvi tenphongban createdbyuser',
  source: 'source nguon nguontin nguonbai sourcename sourcetext publisher',
  sourceUrl: 'sourceurl originurl linkgoc lienketnguon linkexternal externallink',
  url: 'canonicalurl url link permalink duongdan lienket weburl fullurl htmlurl linkseo path route itemdefaulturl fileref fullslug viewnode href',
  slug: 'slug alias urlslug urltitle friendlyurlpath tieudekd tieudekhongdau urlname handle urlkey fullslug slugurl',
  category:
    'primarytag categories category tenchuyenmuc chuyenmuc tendanhmuc danhmuc linhvuc loaitin tenloaitin theloai categoryname catname ' +
    'taxonomycategorybriefs sectionname section articlesection chude tenchude zone',
  tags: 'tags tag keywords keyword tukhoa the taglist labels',
  views:
    'views viewcount viewscount luotxem soluotxem luotdoc solanxem solanxemtt hitstotal hits hitcount userhit aview readcount',
  pinned: 'sticky pinned ghim featured isfeatured hot ishot focusnews noibat isnoibat tinnoibat tieudiem latinnong',
  attachments: 'attachments attachment files filedinhkem tepdinhkem dinhkem tailieu documents urldoc filecongkhaipath',
  audio: 'soundlink audiourl audio fileamthanh currentvoice voices',
  video: 'videourl video linkvideo videos youtube',
  status:
    'status trangthai tinhtrang ispublished published ishienthi hienthi isactive active activeflag daduyet xuatban state',
  hidden: 'hidden ishidden isdeleted deleted isdraft draft daxoa',
  locked: 'locked islocked passwordprotected protected',
  access: 'access',
  language: 'langcode language lang inlanguage locale articlelang',
  items:
    'items results result danhsach dstin ds list articles newslist posts docs stories entries hits records rows nodes edges value member ' +
    'contents content dulieu ketqua data response documents publications orderedsitems',
  total:
    'filtercount total totalcount hydratotalitems totalrecord totalrecords totalitems totalhits totalresults totaldocs totalelements totalarticles numfound nbhits recordcount found count items tongso tong',
  next: 'nextpageurl nexturl nextlink odatanextlink hydranext next nextpage',
} as const;

/** A part of an article by its public name, the one that the `map` attribute uses. */
export type Field = keyof typeof aliases;

const lists = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(aliases).map(([field, names]) => [field, names.split(' ')] as const),
);

/** The aliases of a part, best first. */
export function namesOf(field: Field): readonly string[] {
  return lists.get(field) ?? [];
}

/** Names that an article can have without being one: of a category, a person, a tag. */
export const weakTitles: readonly string[] = ['name', 'ten'];

const folded = new Map<string, string>();

/** The folded name; remembered, because every row of a list has the same keys. */
export function foldedName(key: string): string {
  if (folded.size > 2000) folded.clear();
  const known = folded.get(key) ?? foldKey(key.slice(0, 60));
  folded.set(key, known);
  return known;
}

/** A row's values by folded name. Keys that begin with a letter win over `_id` and `@id`. */
export function byFoldedName(row: Row): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const add = (name: string, value: unknown) => values.has(name) || values.set(name, value);
  const entries = Object.entries(row).slice(0, 300);
  const [plain, marked] = [
    entries.filter(([key]) => !/^[_@$]/.test(key)),
    entries.filter(([key]) => /^[_@$]/.test(key)),
  ];
  for (const [key, value] of [...plain, ...marked]) add(foldedName(key), value);
  for (const [key, value] of plain) {
    add(
      foldedName(key).replace(/^(?:field|news|article|post|blog|tintuc|baiviet)(?=..)|(?:tintuc|baiviet|tin)$/g, ''),
      value,
    );
    // Solr names its types: title_t, published_dt, tags_ss.
    add(foldedName(key.replace(/_(?:t|s|ss|dt|txt)$/, '')), value);
    if (key === 'meta' && isRow(value))
      for (const [inner, content] of Object.entries(value)) add(`meta${foldedName(inner)}`, content);
  }
  return values;
}
