import type { Finding, Inspection } from '../server.js';
import { entry, findingLines, INDENT, sizeText, type ReportOptions } from './layout.js';
import { filled, type ReportWords } from './report-words.js';
import { wrapped } from './terminal.js';

type Good = (inspection: Inspection, words: ReportWords) => string;

/** What the headers are about: the findings on it, and what there is to say where nothing is wrong. */
const topics: readonly (readonly [topic: keyof ReportWords['topics'], at: RegExp, good: Good])[] = [
  [
    'cors',
    /^(?:access-control-|vary$)/i,
    ({ transport }, words) => {
      const { kind, allowOrigin: origin = '' } = transport?.cors ?? {};
      return kind === 'any' ? words.anySite : filled(words.askingSite, { origin });
    },
  ],
  [
    'caching',
    /^(?:cache-control|etag|set-cookie)$/i,
    ({ transport }) => {
      const { control, etag, lastModified } = transport?.caching ?? {};
      return [control, etag && 'ETag', lastModified && 'Last-Modified'].filter(Boolean).join('; ');
    },
  ],
  ['type', /^content-type$/i, ({ transport }) => transport?.contentType ?? ''],
  [
    'compression',
    /^content-encoding$/i,
    ({ transport, text }, words) => transport?.compression ?? `${words.notCompressed} (${sizeText(text.bytes)})`,
  ],
  ['address', /^src$/, () => 'https'],
];

/** Whether a page can read the address, topic by topic. */
export function readingLines(inspection: Inspection, findings: readonly Finding[], options: ReportOptions): string[] {
  const { words, paint } = options;
  const { transport } = inspection;
  if (!transport) return wrapped(words.noHeaders, options.width - 2).map((line) => INDENT + line);
  const lines = topics.flatMap(([topic, at, good]) => {
    const found = findings.filter((one) => at.test(one.at));
    if (found.length) return findingLines(words.topics[topic], found, options);
    // An http address of this machine is neither good nor bad.
    if (topic === 'address' && !transport.hops[0]?.url.startsWith('https:')) return [];
    return entry(words.topics[topic], good(inspection, words), options, paint('green', '✔'));
  });
  const slow = findings.filter(({ code }) => code === 'slow');
  if (slow.length) return [...lines, ...findingLines(words.topics.time, slow, options)];
  return [...lines, ...entry(words.topics.time, `${transport.time} ms`, options, paint('green', '✔'))];
}
