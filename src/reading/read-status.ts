import type { ArticleStatus, Standing } from '../model/raw-article.js';
import { foldedName } from './by-name.js';
import { asBoolean, asName, asNumber } from './read.js';
import { bare, textIn } from './read-text.js';

/** Words of a status, folded, by what they mean; other words say nothing. What is `hidden` was taken away without a word to readers. */
const words: readonly (readonly [meaning: ArticleStatus | Standing | 'hidden', words: RegExp])[] = [
  ['published', /^(?:publish|published|public|(?:da)?xuatban|dadang)$/],
  ['draft', /^(?:(?:auto)?draft|(?:ban)?nhap|pending|ch(?:ua|o)duyet|inreview)$/],
  ['private', /^(?:private|riengtu|internal|noibo)$/],
  ['scheduled', /^(?:future|scheduled|hengio)$/],
  ['hidden', /^(?:trash|deleted|hidden|an|inactive|unpublished|(?:chua|khong)xuatban)$/],
  ['withdrawn', /^(?:withdrawn|retracted|dago|(?:da|bi)*(?:thuhoi|gobo))$/],
  ['expired', /^(?:expired|(?:da)?het(?:han|hieuluc))$/],
  ['urgent', /^(?:urgent|breaking(?:news)?|(?:tin|thuong)?khan(?:cap)?|hoatoc)$/],
  ['corrected', /^(?:correct(?:ed|ion)|(?:da|co)?dinhchinh)$/],
  ['archived', /^(?:archived?|(?:da)?luutru)$/],
];

/** The most serious first. */
const standings = ['withdrawn', 'expired', 'urgent', 'corrected', 'archived'] as const;

function meaningOf(value: unknown) {
  // Joomla's trash is -2.
  if ((asNumber(value) ?? 0) < 0) return 'hidden';
  const word = foldedName(asName(value) ?? '');
  return words.find(([, shape]) => shape.test(word))?.[0];
}

/** Whether an article may be shown, as words, `0`, `false`, or a negative number. */
export function asStatus(value: unknown): ArticleStatus | undefined {
  const known = meaningOf(value);
  if (known === 'hidden') return 'withdrawn';
  if (known && !/urgent|corrected|archived/.test(known)) return known as ArticleStatus;
  return asBoolean(value) === false ? 'draft' : undefined;
}

type Values = (field: 'status' | Standing) => readonly unknown[];

/** A field named for a standing says yes, or has a word for it; a reason, a date or a text of the correction says so too. */
function isSaid(standing: Standing, sent: unknown): boolean {
  const value = bare(sent);
  const isYes = asBoolean(value) ?? (meaningOf(value) === standing || undefined);
  if (isYes !== undefined || !/withdrawn|corrected/.test(standing)) return !!isYes;
  return !/^(?:|(?:khong|chua)(?:co)?)$/.test(foldedName(textIn(sent)?.text ?? ''));
}

/** What readers must know of an article, by words of its status and by fields of their own (`isUrgent`, `lyDoThuHoi`, `correction`). */
export function readStanding(pick: Values): Standing | undefined {
  const said = pick('status').map((value) => meaningOf(bare(value)));
  if (said.includes('hidden')) return undefined;
  return standings.find((one) => said.includes(one) || pick(one).some((value) => isSaid(one, value)));
}

/** Whether a text is what an editor has to say: no date, no address, no word that only names the standing. */
export function isNotice(text: string): boolean {
  return /\p{L} +\p{L}/u.test(text) && !meaningOf(text);
}
