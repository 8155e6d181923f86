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
