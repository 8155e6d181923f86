import type { SafeNode } from '../model/safe-html.js';
import { isElement } from './tree.js';

const units =
  'km[²2]?|[cm]?m[²³23]?|ha|tấn|tạ|kg|m?g|lít|ml|kW[hp]?|MW|tỷ|tỉ|triệu|nghìn|ngàn|đồng|USD|VNĐ|VND|%|°C|độ|giờ|phút|giây|tuổi';
/** What a number names, and what a name follows. */
const heads = 'số|ngày|tháng|năm|quý|khóa|khoá|điều|khoản|thứ|lần|tổ|thôn|xóm|khu|bảng|hình';
const titles = 'TP\\.?|(?:TX|TT|Tp|[QPHX]|PGS|GS|ThS|TS|BS|KS|CN|NSND|NSƯT)\\.|[Đđ]/c|đ\\.c\\.?';
const end = '(?![\\p{L}\\p{N}])';
const start = '(^|[^\\p{L}\\p{N}])';

/** Pairs that a line should not part; the space between them is the one in the pattern. */
const pairs = [
  new RegExp(`(\\d) (?=(?:${units})${end})`, 'gu'),
  new RegExp(`${start}(tỷ|tỉ|triệu|nghìn|ngàn) (?=đồng${end})`, 'gu'),
  new RegExp(`${start}(${heads}) (?=\\d)`, 'giu'),
  new RegExp(`${start}(${titles}) (?=[\\p{Lu}\\d])`, 'gu'),
];

/**
 * Text with a no-break space where a line should not end: between a number and its unit (`16 km`, `5 tỷ đồng`), a word and its number
 * (`số 16`, `ngày 20/10`), a title and its name (`TP. Phủ Lý`). Only ordinary spaces are changed, and only in that way.
 */
export function nonBreaking(text: string): string {
  return pairs.reduce((joined, pair) => joined.replace(pair, (found) => `${found.slice(0, -1)}\u00a0`), text);
}

/** The same for all text in nodes; what is shown as typed stays as typed. */
export function nonBreakingIn(nodes: readonly SafeNode[]): SafeNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return nonBreaking(node);
    return /^(?:pre|code)$/.test(node.tag) ? node : { ...node, children: nonBreakingIn(node.children) };
  });
}
