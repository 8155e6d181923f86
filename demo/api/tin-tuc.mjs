import { categoryOf } from '../data/articles.mjs';
import { bulletin, bytesOf, extensionOf, isOffice, json, local, numberFrom } from './common.mjs';

/*
 * An API as offices in Vietnam write them by hand: Vietnamese names without marks, day-first dates, numbers as text, an envelope
 * with a flag, empty strings for what is missing.
 */

/** `20/10/2026 07:30`, or an empty string. */
function dayFirst(epoch) {
  if (epoch === null) return '';
  const [date, time] = local(epoch).split('T');
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
}

const empty = (value) => value ?? '';

/** Who signs, in the field for a person or in the one for an office. */
function signature({ byline }) {
  return isOffice(byline) ? { TacGia: '', DonVi: byline } : { TacGia: empty(byline), DonVi: '' };
}

function tin(article) {
  const category = categoryOf(article);
  return {
    MaTin: String(article.id),
    TieuDe: article.title,
    TieuDeKhongDau: article.slug,
    TomTat: empty(article.summary),
    NoiDung: article.body,
    AnhDaiDien: empty(article.picture?.url),
    ChuThichAnh: empty(article.picture?.caption),
    NgayDang: dayFirst(article.publishedAt),
    NgayCapNhat: dayFirst(article.updatedAt),
    ...signature(article),
    NguonTin: empty(article.source?.name),
    ChuyenMuc: category ? { Ma: category.slug, Ten: category.name } : null,
    TuKhoa: article.tags.join(', '),
    NgonNgu: article.lang,
    TinNoiBat: article.pinned ? '1' : '0',
    LuotXem: String(article.views),
    FileAmThanh: empty(article.audio),
    DuongDan: `/article.html?id=${article.id}`,
    TepDinhKem: article.attachments.map((file) => ({
      TenTep: file.name,
      DuongDan: file.url,
      LoaiTep: extensionOf(file.url).toUpperCase(),
      DungLuong: String(bytesOf(file)),
    })),
    TrangThai: true,
  };
}

/** Answers of `/api/tintuc` and `/api/tintuc/{MaTin}`, or undefined. */
export function tinTuc(url) {
  const query = url.searchParams;
  if (url.pathname === '/api/tintuc') {
    const wanted = query.get('chuyenMuc');
    const found = bulletin().filter((article) => !wanted || categoryOf(article)?.slug === wanted);
    const size = numberFrom(query, 'soDong', 10) || 10;
    const page = numberFrom(query, 'trang', 1, 10_000) || 1;
    const shown = found.slice((page - 1) * size, page * size);
    return json({
      ThanhCong: true,
      ThongBao: '',
      TongSo: found.length,
      Trang: page,
      SoDong: size,
      DanhSach: shown.map(tin),
    });
  }
  if (!url.pathname.startsWith('/api/tintuc/')) return undefined;
  const article = bulletin().find(({ id }) => url.pathname === `/api/tintuc/${id}`);
  if (article) return json({ ThanhCong: true, ThongBao: '', DuLieu: tin(article) });
  return json({ ThanhCong: false, ThongBao: 'Không tìm thấy tin bài', DuLieu: null }, {}, 404);
}
