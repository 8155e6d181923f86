import { digitWords, fractionWords, numberWords } from './spoken-numbers.js';
import { anyOf, tableOf } from './spoken-table.js';

/** Units behind a number. Case counts: `5G` are no grams. */
const units = tableOf(
  'km ki-lô-mét|Km ki-lô-mét|m mét|cm xen-ti-mét|mm mi-li-mét|km² ki-lô-mét vuông|km2 ki-lô-mét vuông|m² mét vuông|m2 mét vuông|' +
    'm³ mét khối|m3 mét khối|ha héc-ta|kg ki-lô-gam|Kg ki-lô-gam|g gam|mg mi-li-gam|ml mi-li-lít|l lít|kW ki-lô-oát|' +
    'kWh ki-lô-oát giờ|MW mê-ga-oát|kV ki-lô-vôn|đ đồng|°C độ C|oC độ C|ºC độ C|° độ|% phần trăm|‰ phần nghìn|h giờ|s giây',
);
/** Behind these the word is `trên`, behind others `một`: ki-lô-mét trên giờ, đồng một ki-lô-gam. */
const over = /^(?:h|s|giờ|giây|phút|ha|k?m[23²³])$/;

const counted = 'đồng|tạ|tấn|lít|tỷ|triệu|nghìn|người|hộ|lượt|suất|con|cây|m³|USD';
const quantities = new RegExp(
  `(?:(?<=\\d)\\s?(${anyOf(units)})|(?<!\\p{L})(${counted}))((?:\\s?/\\s?(?:k?m[23²³]|\\p{Ll}+))*)(?![\\p{L}\\d])`,
  'gu',
);

function quantityWords(all: string, unit: string | undefined, word: string | undefined, rates = ''): string {
  if (!unit && !rates) return all;
  const said = rates
    .split('/')
    .slice(1)
    .map((rate) => rate.trim());
  return [
    unit ? ` ${units.get(unit)}` : word,
    ...said.map((rate) => `${over.test(rate) ? 'trên' : 'một'} ${units.get(rate) ?? rate}`),
  ].join(' ');
}

const number = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const range = new RegExp(`(?<![\\p{L}\\d.,/–-])(${number})(\\s?%)?\\s?[-–—]\\s?(${number})(?![\\d/–-]|[.,]\\d)`, 'gu');
const valueOf = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));

/** `5–7`, `2020 - 2025`, `5%–7%`; what does not rise is a score or a code and stays. */
function rangeWords(all: string, from: string, sign: string | undefined, to: string): string {
  return valueOf(from) < valueOf(to) ? `${from}${sign ?? ''} đến ${to}` : all;
}

/** A number of a telephone: area and number from 0 or +84, or a service line. */
const telephones =
  /(?<![\p{L}\d.,/-])(?:\+84|\(?0\d{1,3}\)?|1[89]00(?=[ .]?\d{4,6}(?!\d)))[ .-]?\d{1,4}(?:[ .-]?\d{2,4}){0,3}(?![\d/])/gu;

/** Digit by digit, a pause between the groups; without groups four, three, three. */
function telephoneWords(all: string): string {
  const count = all.replace(/\D/g, '').length;
  if (count < 8 || count > 12) return all;
  const groups = all.match(/\d+/g) ?? [];
  const parts = groups.length > 1 ? groups : (all.match(/\d{4}(?=\d{6}$)|\d{2,4}?(?=(?:\d{3})*$)/g) ?? []);
  return (all.startsWith('+') ? 'cộng ' : '') + parts.map(digitWords).join(', ');
}

const numerals =
  /(?<!\p{L})(khóa|khoá|thứ|thế kỷ|thế kỉ|quý|chương|phần|nhiệm kỳ|kỳ|vùng|hạng|cấp|loại|giai đoạn|đợt|đại hội|mục)\s+(X{0,3}(?:IX|IV|V?I{0,3}))(?:\s?\/\s?((?:19|20)\d\d))?(?![\p{L}\d])/giu;
const roman = (text: string): number => {
  const values = [...text].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
};
/** First and fourth have words of their own. */
const ordinals: Readonly<Record<number, string>> = { 1: 'nhất', 4: 'tư' };

function numeralWords(all: string, name: string, text: string, year?: string): string {
  const value = roman(text);
  if (!value) return all;
  const said = (name.toLowerCase() === 'thứ' && ordinals[value]) || value;
  return `${name} ${said}${year ? ` năm ${year}` : ''}`;
}

const free = '(?<![\\p{L}\\d.,])';
const grouped = new RegExp(`${free}(\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3}){2,})(?:,(\\d+))?(?!\\d|[.,]\\d)`, 'gu');
const fraction = new RegExp(`${free}(\\d+)([,.])(\\d+)(?!\\d|[.,]\\d)`, 'gu');
const long = new RegExp(`${free}(\\d{5,}|0\\d+)(?!\\d|[.,]\\d)`, 'gu');

const withFraction = (whole: string, mark: string, digits: string | undefined): string =>
  digits ? `${numberWords(whole)} ${mark === '.' ? 'chấm' : 'phẩy'} ${fractionWords(digits)}` : numberWords(whole);

/** Plain numbers of two digits may begin with 0; longer ones that do are codes. */
function longWords(all: string): string {
  if (all.startsWith('0')) return all.length === 2 ? String(Number(all)) : digitWords(all);
  return numberWords(all);
}

/** Numbers and what is counted, as they are said in Vietnamese. Whole numbers of up to four digits stay: every voice knows them. */
export function withQuantities(text: string): string {
  return text
    .replace(telephones, telephoneWords)
    .replace(numerals, numeralWords)
    .replace(/^(X{0,3}(?:IX|IV|V?I{0,3}))(?=[.)]\s)/, (all) => String(roman(all) || all))
    .replace(range, rangeWords)
    .replace(/(?<![^\s(])[-–−](?=\d+(?:,\d+)?\s?[°º])/gu, 'âm ')
    .replace(quantities, quantityWords)
    .replace(grouped, (_, whole: string, digits?: string) => withFraction(whole.replace(/[.,]/g, ''), ',', digits))
    .replace(fraction, (_, whole: string, mark: string, digits: string) => withFraction(whole, mark, digits))
    .replace(long, longWords);
}
