import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkReport } from '../../src/cli/check-report.js';
import { inspectReport } from '../../src/cli/inspect-report.js';
import { jsonText } from '../../src/cli/json.js';
import { reportWordsFor } from '../../src/cli/report-words.js';
import { signatures } from '../../src/cli/signatures.js';
import { painter, printableData, widthOf } from '../../src/cli/terminal.js';
import { formatNames, readAnswer } from '../../src/formats/index.js';
import { check, inspect } from '../../src/server.js';
import { answerOf, fixtureNames, hanoi } from '../formats/answers.js';

/** What programs print when nobody looked. */
const CARELESS = /undefined|\[object|NaN|Invalid Date|“”|\bnull\b/;

describe('every answer that is kept', () => {
  for (const name of fixtureNames) {
    it(`can be inspected and checked: ${name}`, async () => {
      const bytes = readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
      const found = printableData(await inspect({ bytes, src: 'https://tinh.example/api/tin' }), ['snippet']);
      const options = { words: reportWordsFor('en'), language: 'en', width: 80, paint: painter(false), count: 5 };
      const reports = [
        inspectReport(found, { ...options, target: 'tin.json' }),
        checkReport(found, check(found), { ...options, target: 'tin.json' }),
      ];
      for (const report of reports) {
        assert.doesNotMatch(report, CARELESS);
        const table = report.split('\n').filter((line) => /^ {2}\d\d\/\d\d\/\d{4}/.test(line));
        assert.ok(table.every((line) => widthOf(line) <= 80));
      }
      assert.deepEqual(JSON.parse(jsonText(found)), JSON.parse(JSON.stringify(found)));
      // It reads what the elements read, and by the same format.
      const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
      const reading = await readAnswer(answerOf(text, 'https://tinh.example/api/tin'), hanoi).catch(() => undefined);
      assert.equal(found.format, reading?.alternate ? undefined : reading?.format);
      // A format and a reason why there is none exclude each other.
      assert.equal(found.format === undefined, found.failure !== undefined);
    });
  }
});

describe('the signatures of formats', () => {
  it('are those of formats that exist', () => {
    const names = formatNames();
    assert.deepEqual(
      Object.keys(signatures).filter((name) => !names.includes(name)),
      [],
    );
  });
});
