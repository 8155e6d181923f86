import { articleFindings } from './check-articles.js';
import { secretFindings, textFindings, transportFindings } from './check-transport.js';
import { finding, type Finding, type Level } from './finding.js';
import type { Inspection } from './inspection.js';

const order: readonly Level[] = ['error', 'warning', 'advice'];

/**
 * What the producer of the news can make better, the worst first.
 *
 * Headers are judged only where there was an answer with headers: nothing is said of those of a file.
 */
export function check(inspection: Inspection): Finding[] {
  const { failure } = inspection;
  const all = [
    ...(failure ? [finding('unreadable', 'text', { code: failure.code, detail: failure.detail ?? '' })] : []),
    ...textFindings(inspection),
    ...transportFindings(inspection),
    ...secretFindings(inspection),
    ...articleFindings(inspection),
  ];
  return order.flatMap((level) => all.filter((one) => one.level === level));
}
