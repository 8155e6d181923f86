import { check, type ArticleFacts, type Finding, type Inspection } from '../server.js';
import {
  countsText,
  dateText,
  entry,
  findingLines,
  INDENT,
  quoted,
  section,
  sizeText,
  type ReportOptions,
} from './layout.js';
import { readingLines } from './reading-report.js';
import { filled, type ReportWords } from './report-words.js';
import { signatures } from './signatures.js';
import { fitted, widthOf, wrapped } from './terminal.js';

function formatText({ format = '', claims, guessed }: Inspection, { words }: ReportOptions): string {
  const others = claims.filter((name) => name !== format);
  const also = others.length ? `; ${words.alsoFits}: ${others.join(', ')}` : '';
  if (format === 'heuristic') return `heuristic: ${words.unknownSystem}${also}`;
  if (format === 'map') return `map: ${words.byMap}${also}`;
  const signature = Object.hasOwn(signatures, format) ? ` (${words.knownBy}: ${signatures[format]})` : '';
  return `${format}${signature}${guessed ? `; ${words.byNames}` : ''}${also}`;
}

function newsText({ articles, single, total }: Inspection, { words }: ReportOptions): string {
  const count = single ? words.article : filled(words.articles, { count: articles.length });
  return total === undefined || single ? count : `${count}, ${filled(words.inAll, { total })}`;
}

function encodingText({ text: { utf8, mark, charset = '?' } }: Inspection): string {
  return utf8 ? `UTF-8${mark ? ' + BOM' : ''}` : charset;
}

function whatLines(inspection: Inspection, options: ReportOptions): string[] {
  const { words } = options;
  const { text, page, url = '', next } = inspection;
  const facts = [words.kinds[text.kind], sizeText(text.bytes), encodingText(inspection)].join(', ');
  return [
    ...(page === undefined ? [] : entry(words.page, `${page} ${words.leadsTo} ${url}`, options)),
    ...(inspection.format ? entry(words.format, formatText(inspection, options), options) : []),
    ...entry(words.text, facts, options),
    ...(inspection.failure ? [] : entry(words.news, newsText(inspection, options), options)),
    ...(inspection.failure || inspection.single ? [] : entry(words.next, next ?? words.noNext, options)),
  ];
}

/** The title; before it why the article is not shown. */
function titleText({ title, status }: ArticleFacts, { statuses }: ReportWords): string {
  const standing = status && Object.hasOwn(statuses, status) ? `[${statuses[status]}] ` : '';
  return standing + (title || '–');
}

function tableLines({ articles }: Inspection, { words, width, count, paint }: ReportOptions): string[] {
  const rows = articles.slice(0, count);
  const cells = (article: ArticleFacts) => [
    dateText(article.date),
    titleText(article, words),
    article.category ?? '–',
    article.picture ? words.yes : words.no,
    article.bodyLength ? words.yes : words.no,
  ];
  const table = [words.columns, ...rows.map(cells)];
  const widest = (column: number) => Math.max(...table.map((row) => widthOf(row[column] ?? '')));
  const [date, , category, picture, body] = words.columns.map((_, column) => widest(column));
  const [dates = 0, categories = 0] = [date, Math.min(category ?? 0, 18)];
  // Two spaces before every column.
  const rest = dates + categories + (picture ?? 0) + (body ?? 0) + 10;
  const widths = [dates, Math.min(widest(1), Math.max(16, width - rest)), categories, picture ?? 0, body ?? 0];
  const lines = table.map((row) =>
    (INDENT + row.map((cell, index) => fitted(cell, widths[index] ?? 0)).join('  ')).trimEnd(),
  );
  return lines.map((line, index) => (index ? line : paint('dim', line)));
}

function fieldLines(inspection: Inspection, options: ReportOptions): string[] {
  const { words, width, paint } = options;
  const { fields, map, missing, guessed } = inspection;
  const found = Object.entries(fields).flatMap(([field, path]) => entry(field, path, options));
  // A known system needs no mapping, and its own may say what no path can.
  const offered = guessed ? map : undefined;
  return [
    ...found,
    ...(missing.length ? entry(words.missing, missing.join(', '), options, paint('yellow', '!')) : []),
    ...(offered
      ? ['', INDENT + words.asMap, ...wrapped(offered, width - 4).map((line) => INDENT + INDENT + line)]
      : []),
  ];
}

const isFailure = ({ code }: Finding): boolean => /^(?:unreadable|page|login)$/.test(code);

/** Why there is no news, and where it may be. */
function failureLines({ text }: Inspection, findings: readonly Finding[], options: ReportOptions): string[] {
  const { words, width } = options;
  const { title = '', alternates = [] } = text.page ?? {};
  return [
    ...findingLines('', findings.filter(isFailure), options),
    ...(title ? entry(words.page, `“${title}”`, options) : []),
    ...(alternates.length ? [INDENT + words.tryThese] : []),
    ...alternates.flatMap(({ url }) =>
      wrapped(`bantin inspect ${quoted(url)}`, width - 4).map((line) => INDENT + INDENT + line),
    ),
  ];
}

/** The report of `bantin inspect`. Everything in `inspection` must be printable. */
export function inspectReport(inspection: Inspection, options: ReportOptions): string {
  const { words, paint, target } = options;
  const findings = check(inspection);
  // How the text is written down is told beside what it is.
  const oddities = findings.filter((one) => one.at === 'text' && one.code !== 'slow' && !isFailure(one));
  const list = countsText(findings, words);
  const { transport, failure, snippet } = inspection;
  const note = transport && filled(words.askedAs, { origin: transport.cors.origin });
  return [
    paint('bold', inspection.url ?? target),
    ...section(words.what, [...whatLines(inspection, options), ...findingLines('', oddities, options)], options),
    ...(failure ? failureLines(inspection, findings, options) : []),
    ...(inspection.articles.length ? section(words.first, tableLines(inspection, options), options) : []),
    ...section(words.fields, failure ? [] : fieldLines(inspection, options), options),
    ...section(words.reading, readingLines(inspection, findings, options), options, note),
    ...(failure ? [] : section(words.paste, [snippet, '', paint('dim', words.pasteNote)], options)),
    '',
    list ? filled(words.better, { list, target: quoted(target) }) : words.nothing,
  ].join('\n');
}
