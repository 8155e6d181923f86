import { findingText, type Finding, type Inspection } from '../server.js';
import { colours, countsText, marks, type ReportOptions } from './layout.js';
import { filled } from './report-words.js';
import { fitted, widthOf, wrapped } from './terminal.js';

/** Articles that are named before "and 7 more". */
const NAMED = 8;

/** Columns of a title. */
const TITLE = 50;

/** The title of the one article that it is about, where the sentence does not tell it already. */
function titleText({ articles: [first = 0, ...more], values }: Finding, all: Inspection['articles']): string {
  const title = all[first - 1]?.title ?? '';
  const isWanted = title !== '' && !more.length && values.example !== title;
  return isWanted ? ` “${fitted(title, Math.min(widthOf(title), TITLE))}”` : '';
}

function placeText(finding: Finding, all: Inspection['articles'], { words }: ReportOptions): string {
  const { at, articles } = finding;
  if (!articles.length) return at;
  const more = articles.length - NAMED;
  const list = articles.slice(0, NAMED).join(', ') + (more > 0 ? ` ${filled(words.andMore, { count: more })}` : '');
  return `${at}, ${filled(words.concerned, { list, count: articles.length })}${titleText(finding, all)}`;
}

function findingLines(finding: Finding, all: Inspection['articles'], options: ReportOptions): string[] {
  const { words, language, width, paint } = options;
  const { what, advice } = findingText(finding, language);
  const label = Math.max(...Object.values(words.levels).map(widthOf));
  const start = `${marks[finding.level]} ${fitted(words.levels[finding.level], label)} `;
  const indent = ' '.repeat(widthOf(start));
  const room = Math.max(20, width - indent.length);
  const [first = '', ...rest] = wrapped(what, room);
  return [
    paint(colours[finding.level], start) + first,
    ...[...rest, ...wrapped(`→ ${advice}`, room)].map((line) => indent + line),
    ...wrapped(`[${placeText(finding, all, options)}]`, room).map((line) => indent + paint('dim', line)),
    '',
  ];
}

/** The report of `bantin check`. Everything in `inspection` must be printable, and the findings made of it. */
export function checkReport(inspection: Inspection, findings: readonly Finding[], options: ReportOptions): string {
  const { words, paint, target, width } = options;
  const { url, articles, single, format, transport, failure, text } = inspection;
  const count = single ? words.article : filled(words.articles, { count: articles.length });
  const facts = failure ? words.kinds[text.kind] : `${count}, ${format}`;
  return [
    paint('bold', url ?? target),
    facts,
    '',
    ...findings.flatMap((finding) => findingLines(finding, articles, options)),
    ...(transport ? [] : [...wrapped(words.noHeaders, width), '']),
    findings.length ? `${countsText(findings, words)}.` : words.nothing,
  ].join('\n');
}
