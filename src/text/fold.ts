/**
 * A field name reduced to what matters for comparing: marks off, `đ` to `d`, lower case, only `a-z0-9`.
 *
 * `TieuDe`, `tieu_de` and `Tiêu đề` all become `tieude`.
 */
export function foldKey(key: string): string {
  return key
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');
}
