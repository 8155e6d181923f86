import { findingText, type Finding, type Level } from '../server.js';
import { filled, type ReportWords } from './report-words.js';
import { fitted, widthOf, wrapped, type Paint } from './terminal.js';

export interface ReportOptions {
  readonly words: ReportWords;
  readonly language: string;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** What was asked for: an address, a file, `-`. */
  readonly target: string;
  /** Articles in the table. */
  readonly count: number;
}

export const marks: Readonly<Record<Level, string>> = { error: '✖', warning: '!', advice: '·' };
export const colours = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

export const INDENT = '  ';
/** Columns of labels. */
const LABEL = 12;

export function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 102.4) / 10} KB`;
}

/** A word for a shell: what comes from outside must not run when it is pasted (POSIX Shell §2.2.2). */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}

/** `20/10/2026 07:30` of an ISO date. */
export function dateText(iso: string | undefined): string {
  const [, year, month, day, time = ''] = /^(\d+)-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso ?? '') ?? [];
  return year ? `${day}/${month}/${year} ${time}`.trim() : '–';
}

/** A label and its text, which goes on below itself. */
export function entry(label: string, text: string, { width }: ReportOptions, mark = ' '): string[] {
  const start = `${mark} ${fitted(label, LABEL)}`;
  const lines = wrapped(text, width - widthOf(start) - 1);
  return lines.map((line, index) => `${index ? ' '.repeat(widthOf(start)) : start} ${line}`.trimEnd());
}

export function section(title: string, lines: readonly string[], { paint }: ReportOptions, note = ''): string[] {
  return lines.length ? ['', paint('bold', title) + (note && ` (${note})`), ...lines] : [];
}

/** Findings under a label, each with what to do. */
export function findingLines(label: string, found: readonly Finding[], options: ReportOptions): string[] {
  const { language, paint } = options;
  return found.flatMap((one, index) => {
    const { what, advice } = findingText(one, language);
    const mark = paint(colours[one.level], marks[one.level]);
    return [...entry(index ? '' : label, what, options, mark), ...entry('', `→ ${advice}`, options)];
  });
}

/** `2 errors, 1 warning`; empty where there is none. */
export function countsText(findings: readonly Finding[], words: ReportWords): string {
  const levels: readonly Level[] = ['error', 'warning', 'advice'];
  const counts = levels.map((level) => [level, findings.filter((one) => one.level === level).length] as const);
  return counts.flatMap(([level, count]) => (count ? [filled(words.counts[level], { count })] : [])).join(', ');
}
