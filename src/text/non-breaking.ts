import type { SafeNode } from '../model/safe-html.js';
import { isElement } from './tree.js';

const units = '[kcm]?m[²2³3]?|ha|tấn|tạ|kg|lít|t[ỷỉ]|triệu|ngh?ìn|ngàn|đồng|USD|%|°C|độ|giờ|phút|tuổi';
/** The ends of words that a number follows, with a capital or without: `số`, `ngày`, `tháng`, `năm`, `quý`, `điều`, `khoản`, `thứ` … */
const heads = 'số|Số|gày|háng|ăm|uý|hóa|iều|oản|hứ|lần|hôn|tổ';
/** `TP.`, `PGS.`, `ThS.`, `Đ/c`. */
const titles = 'TP|[Đđ]/c|\\p{Lu}[\\p{Lu}hp]{0,3}\\.';
const letter = '[\\p{L}\\p{N}]';

/** Spaces where a line should not end. */
const joints = new RegExp(
  `(?<=\\d) (?=(?:${units})(?!${letter}))|(?<=t[ỷỉ]|iệu|ìn|àn) (?=đồng)|` +
    `(?<=${heads}) (?=\\d)|(?<=(?<!${letter})(?:${titles})) (?=[\\p{Lu}\\d])`,
  'gu',
);

/**
 * Text with a no-break space where a line should not end: between a number and its unit (`16 km`, `5 tỷ đồng`), a word and its number
 * (`số 16`, `ngày 20/10`), a title and its name (`TP. Phủ Lý`). Only ordinary spaces are changed, and only in that way.
 */
export const nonBreaking = (text: string): string => text.replace(joints, '\u00a0');

/** The same for all text in nodes; what is shown as typed stays as typed. */
export function nonBreakingIn(nodes: readonly SafeNode[]): SafeNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return nonBreaking(node);
    return /^(?:pre|code)$/.test(node.tag) ? node : { ...node, children: nonBreakingIn(node.children) };
  });
}
