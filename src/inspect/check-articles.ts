import { finding, type Finding, type FindingCode } from './finding.js';
import type { ArticleFacts, DateKind, Inspection } from './inspection.js';

/** Characters of one text, and of all texts of a list, above which a list is slow on a telephone. */
const LARGE_BODY = 100_000;
/** Articles from which on a list should come in pages. */
const MANY = 30;

/** Whether an article has the fault; a text is the value that shows it. */
type Test = (article: ArticleFacts, all: readonly ArticleFacts[]) => boolean | string | undefined;

const dated =
  (kind: DateKind): Test =>
  ({ dateKind, dateSent, date }) =>
    dateKind === kind && (dateSent ?? date ?? true);

const isRelative = (url: string | undefined): boolean => url !== undefined && !/^[a-z][a-z\d+.-]*:/i.test(url);

const isTwice: Test = ({ id }, all) => id !== undefined && all.filter((other) => other.id === id).length > 1 && id;

/** The faults of single articles, in the order in which they are told. */
const tests: readonly (readonly [code: FindingCode, at: string, test: Test])[] = [
  ['no-id', 'id', ({ id }) => id === undefined],
  ['duplicate-id', 'id', isTwice],
  ['escaped-title', 'title', ({ titleEscaped }) => titleEscaped],
  ['unreadable-date', 'date', dated('unreadable')],
  ['month-first-date', 'date', dated('month-first')],
  ['ambiguous-date', 'date', dated('ambiguous')],
  ['zoneless-date', 'date', dated('zoneless')],
  ['no-date', 'date', dated('none')],
  ['draft', 'status', ({ status, title }) => status === 'draft' && title],
  ['private', 'status', ({ status, title }) => status === 'private' && title],
  ['withdrawn', 'status', ({ status, title }) => status === 'withdrawn' && title],
  ['scheduled', 'status', ({ status, title }) => status === 'scheduled' && title],
  ['expired', 'status', ({ status, title }) => status === 'expired' && title],
  ['script', 'body', ({ unsafe }) => !!unsafe?.scripts],
  ['handler', 'body', ({ unsafe }) => !!unsafe?.handlers],
  ['code-address', 'body', ({ unsafe }) => !!unsafe?.addresses],
  ['hidden-markup', 'body', ({ unsafe }) => !!unsafe?.hidden],
  ['old-encoding', 'text', ({ oldEncoding }) => oldEncoding],
  ['refused-body', 'body', ({ unsafe }) => unsafe?.refused],
  ['frame', 'body', ({ unsafe }) => !!unsafe?.frames],
  ['active-markup', 'body', ({ unsafe }) => !!unsafe?.others],
  ['style', 'body', ({ unsafe }) => !!unsafe?.styles],
  ['large-body', 'body', ({ bodyLength = 0 }) => bodyLength > LARGE_BODY],
  ['no-summary', 'summary', ({ summary }) => !summary],
  ['no-address', 'url', ({ url }) => url === undefined],
  ['relative-address', 'url', ({ url }) => isRelative(url) && url],
  ['http-picture', 'image', ({ picture }) => /^http:/i.test(picture?.url ?? '') && picture?.url],
  ['relative-picture', 'image', ({ picture }) => isRelative(picture?.url) && picture?.url],
  ['picture-without-alt', 'alt', ({ picture }) => picture && !picture.alt],
  ['picture-without-size', 'image', ({ picture }) => picture && !picture.size],
];

function listFindings({ articles, single, next, total, failure }: Inspection): Finding[] {
  const characters = articles.reduce((sum, { bodyLength = 0 }) => sum + bodyLength, 0);
  const isUnpaged = articles.length >= MANY && next === undefined && total === undefined;
  return [
    ...(!articles.length && !failure ? [finding('empty', 'text')] : []),
    ...(!single && characters > LARGE_BODY ? [finding('bodies-in-list', 'body', { bytes: characters })] : []),
    ...(isUnpaged ? [finding('no-paging', 'next', { number: articles.length })] : []),
  ];
}

/** Articles without a title, and rows that are none for want of one. */
function titleFindings({ articles, untitled }: Inspection): Finding[] {
  const numbers = articles.flatMap(({ title }, index) => (title ? [] : [index + 1]));
  const count = numbers.length + untitled;
  return count ? [finding('no-title', 'title', { count }, numbers)] : [];
}

/** What the articles are lacking. */
export function articleFindings(inspection: Inspection): Finding[] {
  const { articles } = inspection;
  const found = tests.flatMap(([code, at, test]) => {
    const results = articles.map((article) => test(article, articles));
    const numbers = results.flatMap((result, index) => (result === undefined || result === false ? [] : [index + 1]));
    const example = results.find((result) => typeof result === 'string' && result !== '');
    const values = { count: numbers.length, ...(typeof example === 'string' && { example: example.slice(0, 120) }) };
    return numbers.length ? [finding(code, at, values, numbers)] : [];
  });
  return [...titleFindings(inspection), ...found, ...listFindings(inspection)];
}
