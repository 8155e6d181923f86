/**
 * The names that endpoints give to the parts of an article, best first, folded (see `foldKey`): `TieuDe`, `tieu_de` and `Tiêu đề` are
 * all `tieude`. Gathered from public systems and from the interfaces of Vietnamese offices. A name is also tried in its short form (see
 * `by-name.ts`), so `news_title`, `TieuDeTin`, `published_at`, `isHot` and, for files, `imageUrl` need no entry.
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
