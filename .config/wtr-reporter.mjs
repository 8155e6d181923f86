// A reporter of @web/test-runner that prints failures in full, little else, and the counts last.
import { relative } from 'node:path';

function* testsOf({ suites = [], tests = [] } = {}, path = '') {
  for (const test of tests) yield { ...test, title: `${path}${test.name}` };
  for (const suite of suites) yield* testsOf(suite, `${path}${suite.name} › `);
}

const indented = (text) => String(text).replace(/^/gm, '    ');

function describeError({ message, stack, expected, actual } = {}) {
  const compared = expected === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;
  return indented(`${message ?? 'no message'}${compared}${stack ? `\n${stack}` : ''}`);
}

/** Failures of one file in one browser; a file that cannot be loaded is one failure. */
function failuresOf({ browser, testFile, testResults, errors, logs }) {
  const place = `${browser.name}, ${relative(process.cwd(), testFile ?? '')}`;
  const tests = [...testsOf(testResults)];
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
  return [
    // A test may leave itself out while it runs; nobody would see it in a count of what passed.
    ...tests.filter(({ skipped }) => skipped).map(({ title }) => `✖ ${title} (${place})\n    was skipped`),
    ...failed.map(({ title, error }) => `✖ ${title} (${place})\n${describeError(error)}`),
    // why a file cannot be loaded stands only in the browser's log
    ...(errors ?? []).map(
      (error) => `✖ ${place}\n${describeError(error)}\n${indented((logs ?? []).flat().join('\n'))}`,
    ),
  ];
}

export function shortReporter() {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const failures = failuresOf(session);
        // a session that neither passed nor says why was cut off
        if (!session.passed && !failures.length)
          failures.push(`✖ ${session.browser.name}, ${session.testFile}: cut off`);
        passed += [...testsOf(session.testResults)].filter((test) => test.passed && !test.skipped).length;
        failed += failures.length;
        for (const failure of failures) console.log(failure);
      }
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
}
