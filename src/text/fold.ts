/** Letters without marks, `đ` as `d`, in lower case: `Hòa` and `hoà` are both `hoa`. */
export function fold(text: string): string {
  // Names of fields have no marks to look for.
  const bare = /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return bare.toLowerCase().replace(/đ/g, 'd');
}

/** What is left of a name when case, marks and everything but letters and digits are gone: `Tiêu đề`, `TieuDe` and `tieu_de` are `tieude`. */
export function foldKey(key: string): string {
  return fold(key).replace(/[^a-z0-9]/g, '');
}

/** A title as addresses write it: `Hội nghị Ban Chỉ đạo` becomes `hoi-nghi-ban-chi-dao`. */
export function slugOf(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
