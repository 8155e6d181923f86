import type { ArticleStatus } from '../model/raw-article.js';
import { foldedName } from './aliases.js';
import { asBoolean, asName, asNumber } from './read.js';

/** Words of a status, folded, by what they mean; other words say nothing. */
const words: readonly (readonly [status: ArticleStatus, words: RegExp])[] = [
  ['published', /^(?:publish|published|public|(?:da)?xuatban|dadang)$/],
  ['draft', /^(?:(?:auto)?draft|(?:ban)?nhap|pending|ch(?:ua|o)duyet|inreview)$/],
  ['private', /^(?:private|riengtu|internal|noibo)$/],
  ['scheduled', /^(?:future|scheduled|hengio)$/],
  ['expired', /^(?:expired|hethan)$/],
  [
    'withdrawn',
    /^(?:archived|trash|deleted|hidden|an|inactive|withdrawn|unpublished|thuhoi|dago|(?:chua|khong)xuatban)$/,
  ],
];

/** Whether an article may be shown, as words, `0`, `false`, or a negative number (Joomla's trash). */
export function asStatus(value: unknown): ArticleStatus | undefined {
  const word = foldedName(asName(value) ?? '');
  const known = words.find(([, shape]) => shape.test(word))?.[0];
  if (known) return known;
  if ((asNumber(value) ?? 0) < 0) return 'withdrawn';
  return asBoolean(value) === false ? 'draft' : undefined;
}
