import { numberText } from './number-text.js';

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
