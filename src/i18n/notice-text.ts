import type { Article } from '../model/article.js';
import type { PageWords } from './page-words.js';

export interface NoticeText {
  /** A short sentence: `Đã thu hồi.` */
  readonly label: string;
  /** The editor's own words, else what the standing means for readers; may be empty. */
  readonly text: string;
}

/** What is said above an article of its standing; undefined for an ordinary one. */
export function noticeText(
  { standing, notice }: Pick<Article, 'standing' | 'notice'>,
  { standings }: PageWords,
): NoticeText | undefined {
  const words = standing && Object.hasOwn(standings, standing) ? standings[standing] : undefined;
  if (!words) return undefined;
  const [label, usual] = words;
  // Many an office begins its correction with the word that stands before it.
  const own = notice?.replace(/^(?:đính chính|correction) ?[:.–-]\s*(.?)/iu, (_, first: string) => first.toUpperCase());
  return { label, text: own || usual };
}
