import { bounded } from './bounded.js';

const formatterOf = bounded((language) => {
  const options = { maximumFractionDigits: 1 };
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    // Not a language tag.
    return new Intl.NumberFormat('vi', options);
  }
});

/** A number as people write it: `1.234` in Vietnamese; at most one decimal, never shortened to `1,2 N`. Empty when it is none. */
export function numberText(value: number, language: string): string {
  return Number.isFinite(value) ? formatterOf(language).format(value) : '';
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** Size of a file: `2,6 MB` in Vietnamese. 1 KB is 1,024 bytes, as file managers count. Empty when it is no size. */
export function fileSizeText(bytes: number, language: string): string {
  if (!(bytes >= 0 && bytes < Infinity)) return '';
  let size = Math.round(bytes);
  let unit = 0;
  // 1,023.96 KB would be written 1.024 KB, which is 1 MB.
  while (size >= 1023.95 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${numberText(size, language)} ${UNITS[unit]}`;
}
