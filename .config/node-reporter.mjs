// A reporter of node:test that prints failures in full, nothing else, and the counts last.
import { relative } from 'node:path';

/** A suite that fails only because a test in it failed says nothing new. */
const isEcho = ({ details }) => details.type === 'suite' || details.error?.failureType === 'subtestsFailed';

function describeFailure({ name, file, line, details }) {
  const error = details.error?.cause ?? details.error;
  const place = file ? ` (${relative(process.cwd(), file)}:${line})` : '';
  const text = error?.stack ?? error?.message ?? String(error);
  return `✖ ${name}${place}\n${text.replace(/^/gm, '    ')}\n`;
}

export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    if ((type !== 'test:pass' && type !== 'test:fail') || isEcho(data)) continue;
    // A test may leave itself out while it runs; nobody would see it in a count of what passed.
    const leftOut = data.skip !== undefined || data.todo !== undefined;
    if (leftOut) {
      failed++;
      yield `✖ ${data.name}\n    was skipped or put off\n`;
    } else if (type === 'test:pass') passed++;
    else {
      failed++;
      yield describeFailure(data);
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
