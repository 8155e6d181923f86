import { VERSION } from '../model/version.js';
import { findingText, type Finding, type FindingText, type Inspection } from '../server.js';
import type { Trouble } from './trouble.js';

/**
 * What `--json` prints. Fields are added, never renamed; should one change its meaning, `schema` becomes 2.
 */
interface Header {
  readonly schema: 1;
  /** Version of bantin. */
  readonly bantin: string;
}

/** `bantin inspect --json`. */
export interface InspectJson extends Header, Inspection {}

/** `bantin check --json`. `what` and `advice` are in the language of the command; `code` is the same in all. */
export interface CheckJson extends Header, Pick<Inspection, 'url' | 'format' | 'failure'> {
  /** Number of articles that were looked at. */
  readonly articles: number;
  /** Headers were there to be judged. */
  readonly headers: boolean;
  readonly counts: Readonly<Record<Finding['level'], number>>;
  readonly findings: readonly (Finding & FindingText)[];
}

/** Either command, when there was no answer at all. */
export interface TroubleJson extends Header {
  readonly error: Trouble & { readonly code: string; readonly url?: string; readonly status?: number };
}

const header: Header = { schema: 1, bantin: VERSION };

export function inspectJson(inspection: Inspection): InspectJson {
  return { ...header, ...inspection };
}

export function checkJson(inspection: Inspection, findings: readonly Finding[], language: string): CheckJson {
  const { url, format, failure, articles, transport } = inspection;
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
  return {
    ...header,
    url,
    format,
    failure,
    articles: articles.length,
    headers: transport !== undefined,
    counts: { error: count('error'), warning: count('warning'), advice: count('advice') },
    findings: findings.map((finding) => ({ ...finding, ...findingText(finding, language) })),
  };
}

export function troubleJson(error: Omit<TroubleJson['error'], keyof Trouble>, trouble: Trouble): TroubleJson {
  return { ...header, error: { ...error, ...trouble } };
}

/** JSON that is safe to print: what a terminal would obey is written as its number, which JSON reads as the same text. */
export function jsonText(value: object): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(/[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escape);
}
