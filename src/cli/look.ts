import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { NewsError } from '../model/news-error.js';
import { check, explain, inspect, type Finding, type Inspection } from '../server.js';
import { UsageError, type LookOrder } from './arguments.js';
import { checkReport } from './check-report.js';
import { inspectReport } from './inspect-report.js';
import { checkJson, inspectJson, jsonText, troubleJson } from './json.js';
import type { ReportOptions } from './layout.js';
import { reportWordsFor } from './report-words.js';
import { isColoured, painter, printable, printableData } from './terminal.js';
import { fileTrouble, troubleOf, type Trouble } from './trouble.js';

/** Where a report goes, and what it is written in. */
export interface Screen {
  /** BCP 47 tag. */
  readonly language: string;
  readonly columns: number | undefined;
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** News was read, or none of it is wrong. */
const FINE = 0;
/** `check` has found errors. */
const FAULTY = 1;
/** No news could be read. */
const UNREADABLE = 3;

const NARROWEST = 60;
const WIDEST = 160;

async function bytesOf({ target }: LookOrder): Promise<Uint8Array> {
  return target === '-' ? buffer(process.stdin) : readFile(target);
}

/** @throws NewsError, UsageError; anything else is about a file */
async function inspected(order: LookOrder, language: string): Promise<Inspection> {
  const bytes = order.isFile ? await bytesOf(order) : undefined;
  return inspect({ ...order, src: order.isFile ? order.url : order.target, bytes }).catch((thrown: unknown) => {
    const error = NewsError.from(thrown, 'unknown-format');
    // A format or a mapping that does not exist was not sent by the server.
    if (error.code === 'bad-map' || error.code === 'unknown-format' || error.code === 'bad-address')
      throw new UsageError(explain(error, language).split('\n').at(-1));
    throw error;
  });
}

function optionsFor(order: LookOrder, { language, columns = 80, isTerminal, env }: Screen): ReportOptions {
  const words = reportWordsFor(language);
  return {
    words,
    language,
    width: Math.min(Math.max(columns, NARROWEST), WIDEST),
    paint: painter(isColoured(env, isTerminal)),
    target: printable(order.target),
    count: order.count,
  };
}

function exitCode({ command, strict }: LookOrder, { failure }: Inspection, findings: readonly Finding[]): number {
  if (failure) return UNREADABLE;
  const counts = strict ? /error|warning/ : /error/;
  return command === 'check' && findings.some(({ level }) => counts.test(level)) ? FAULTY : FINE;
}

function tell(order: LookOrder, inspection: Inspection, screen: Screen): number {
  const options = optionsFor(order, screen);
  const findings = check(inspection);
  if (order.json) {
    const isCheck = order.command === 'check';
    screen.print(jsonText(isCheck ? checkJson(inspection, findings, screen.language) : inspectJson(inspection)));
  } else {
    const clean = printableData(inspection, ['snippet']);
    screen.print(order.command === 'check' ? checkReport(clean, check(clean), options) : inspectReport(clean, options));
  }
  return exitCode(order, inspection, findings);
}

function troubleIn(thrown: unknown, { target, timeout }: LookOrder, language: string): Trouble {
  return thrown instanceof NewsError ? troubleOf(thrown, language, timeout) : fileTrouble(thrown, target, language);
}

/**
 * Runs `bantin inspect` or `bantin check`. Resolves to the exit code.
 *
 * @throws UsageError
 */
export async function look(order: LookOrder, screen: Screen): Promise<number> {
  try {
    return tell(order, await inspected(order, screen.language), screen);
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    const trouble = troubleIn(thrown, order, screen.language);
    const { code, url, status } = thrown instanceof NewsError ? thrown : { code: 'file' };
    if (order.json) screen.print(jsonText(troubleJson({ code, url, status }, trouble)));
    else screen.printError(`${printable(trouble.message)}\n${printable(trouble.advice)}`);
    return UNREADABLE;
  }
}
