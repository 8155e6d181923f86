import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** All other date tests must not notice where the reader's machine is. One process for all: most of the time of a short one is its start. */
const FILES = ['parse-date', 'format-date', 'round-trip'].flatMap((name) => [
  '--import',
  new URL(`${name}.test.ts`, import.meta.url).href,
]);

describe('date tests on a machine in another zone', () => {
  for (const TZ of ['America/New_York', 'UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati']) {
    it(`pass in ${TZ}`, () => {
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const run = spawnSync(process.execPath, ['--import', 'tsx', ...FILES, '--eval', ''], {
        env: { ...env, TZ },
        encoding: 'utf8',
      });
      assert.equal(run.status, 0, run.stdout + run.stderr);
      assert.match(run.stdout, /pass [1-9]\d/);
    });
  }
});
