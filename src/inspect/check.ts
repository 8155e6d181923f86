import { articleFindings } from './check-articles.js';
import { secretFindings, textFindings, transportFindings } from './check-transport.js';
import { finding, type Finding, type Level } from './finding.js';
import type { Inspection } from './inspection.js';

const order: readonly Level[] = ['error', 'warning', 'advice'];

/** Why there is no news at all: a web page is told apart, as it is the most common mistake. */
function failureFindings({ failure, text }: Inspection): Finding[] {
  if (!failure) return [];
  const { title } = text.page ?? {};
  if (failure.code !== 'not-data' || title === undefined)
    return [finding('unreadable', 'text', { code: failure.code, detail: failure.detail ?? '' })];
  return [finding(/đăng nhập|log ?in|sign ?in/i.test(title) ? 'login' : 'page', 'text', { title })];
}

/**
 * What the producer of the news can make better, the worst first.
 *
 * Headers are judged only where there was an answer with headers: nothing is said of those of a file.
 */
export function check(inspection: Inspection): Finding[] {
  const all = [
    ...failureFindings(inspection),
    ...textFindings(inspection),
    ...transportFindings(inspection),
    ...secretFindings(inspection),
    ...articleFindings(inspection),
  ];
  return order.flatMap((level) => all.filter((one) => one.level === level));
}
