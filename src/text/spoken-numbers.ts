const digits = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const digit = (value: number | string): string => digits[Number(value)] ?? '';

/** Tens and units: `mốt` and `tư` behind twenty and more, `lăm` behind ten and more. */
function underHundred(tens: number, units: number): string {
  const first = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (!units) return first;
  if (units === 5) return `${first} lăm`;
  if (tens > 1 && units === 1) return `${first} mốt`;
  return tens > 1 && units === 4 ? `${first} tư` : `${first} ${digit(units)}`;
}

/** A number under a thousand; `whole` names the hundreds although there are none, as behind thousands. */
function underThousand(value: number, whole: boolean): string {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words = hundreds || whole ? [`${digit(hundreds)} trăm`] : [];
  if (tens) words.push(underHundred(tens, units));
  else if (units) words.push(words.length ? `linh ${digit(units)}` : digit(units));
  return words.join(' ');
}

/** Digits one by one, as numbers of telephones are said. */
export function digitWords(text: string): string {
  return [...text].map(digit).filter(Boolean).join(' ');
}

function words(value: number, whole: boolean): string {
  if (value < 1000) return underThousand(value, whole);
  const [size, name] = value < 1e6 ? [1e3, 'nghìn'] : value < 1e9 ? [1e6, 'triệu'] : [1e9, 'tỷ'];
  const rest = value % size;
  return `${words(Math.floor(value / size), whole)} ${name}${rest ? ` ${words(rest, true)}` : ''}`;
}

/**
 * A whole number in words by the northern standard: `linh`, `mốt`, `tư`, `lăm`, `nghìn`, `tỷ`, and `không trăm` behind a greater group.
 *
 * @param text digits alone; more than 15 of them are said one by one, since no one could follow
 */
export function numberWords(text: string): string {
  if (text.length > 15) return digitWords(text);
  const value = Number(text);
  return value ? words(value, false) : digit(0);
}

/** Digits behind a decimal mark: two as one number, `3,25` ba phẩy hai mươi lăm, others one by one. */
export function fractionWords(text: string): string {
  return /^[1-9]\d?$/.test(text) ? numberWords(text) : digitWords(text);
}
