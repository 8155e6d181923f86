import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orderOf, read, UsageError } from '../../src/cli/arguments.js';
import { wordsFor } from '../../src/cli/words.js';

const order = (...args: string[]) => orderOf(read(args), wordsFor('en'));
const says = (words: RegExp) => (thrown: unknown) => thrown instanceof UsageError && words.test(thrown.message);

describe('the arguments of inspect and check', () => {
  it('are an address, a file or standard input', () => {
    const isFile = (target: string) => (order('inspect', target) as { isFile: boolean }).isFile;
    assert.deepEqual(['https://tinh.example/tin', 'HTTP://tinh.example/'].map(isFile), [false, false]);
    assert.deepEqual(['tin.json', './a b.json', '-', 'C:\\tin.json', 'https'].map(isFile), [
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('have defaults', () => {
    assert.deepEqual(order('check', 'tin.json'), {
      command: 'check',
      target: 'tin.json',
      isFile: true,
      url: undefined,
      origin: undefined,
      count: 5,
      format: undefined,
      map: undefined,
      datePattern: undefined,
      timeZone: undefined,
      timeout: undefined,
      json: false,
      strict: false,
    });
  });

  const misuses: Record<string, [args: string[], words: RegExp]> = {
    'nothing to inspect': [['inspect'], /^an address or a file is missing$/],
    'two addresses': [['check', 'https://tinh.example/', 'tin.json'], /too many: tin\.json$/],
    'an address of another kind': [['check', 'ftp://tinh.example/tin.json'], /not an http\(s\) address: ftp:/],
    'a site that is none': [['inspect', 'tin.json', '--origin', 'xa.example'], /not an http\(s\) address: xa\.example/],
    'an address of data that is none': [['inspect', 'tin.json', '--url', 'tin.json'], /not an http\(s\) address/],
    'a time that is none': [['inspect', 'tin.json', '--timeout', 'long'], /number of seconds: long/],
    'no time at all': [['inspect', 'tin.json', '--timeout', '0'], /number of seconds: 0/],
    'no articles': [['inspect', 'tin.json', '--count', '0'], /whole number from 1: 0/],
  };
  for (const [name, [args, words]] of Object.entries(misuses)) {
    it(`mean nothing: ${name}`, () => assert.throws(() => order(...args), says(words)));
  }
});
