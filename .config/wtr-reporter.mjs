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
function failuresOf({ browser, testFile, testResults, errors }) {
  const place = `${browser.name}, ${relative(process.cwd(), testFile ?? '')}`;
  const failed = [...testsOf(testResults)].filter(({ passed, skipped }) => !passed && !skipped);
  return [
    ...failed.map(({ title, error }) => `✖ ${title} (${place})\n${describeError(error)}`),
    ...(errors ?? []).map((error) => `✖ ${place}\n${describeError(error)}`),
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
        passed += [...testsOf(session.testResults)].filter((test) => test.passed).length;
        failed += failures.length;
        for (const failure of failures) console.log(failure);
      }
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
}
