import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatNames, readAnswer } from '../../src/formats/index.js';
import { formatRows } from '../../stories/data/formats.js';
import { bantin } from '../cli/bantin.js';
import { answerOf, hanoi, textOfFixture, words } from '../formats/answers.js';

test('the documentation has a row for every format, and for no other', () => {
  const rows = formatRows.map(({ name }) => name);
  assert.deepEqual(rows.toSorted(), formatNames().toSorted());
});

for (const { name, sample, address } of formatRows) {
  test(`the sample of ${name} is read as ${name}, by what is in it alone`, async () => {
    const { articles, format } = await readAnswer(answerOf(textOfFixture(sample)), hanoi);
    assert.equal(format, name);
    assert.ok(articles.length > 0);
    for (const { title } of articles) assert.ok(words(title));
  });

  test(`the address for ${name} is one, and shows no key`, () => {
    assert.ok(URL.canParse(address), address);
    assert.doesNotMatch(address, /(?:key|token)=(?!KEY)/i);
  });
}

const page = readFileSync(new URL('../../stories/docs/formats.mdx', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^\$ npx bantin (inspect|check) tin\.json (.*)\n([^]*?)^```/gm)];

test('the page shows both commands', () => {
  assert.deepEqual(
    examples.map(([, command]) => command),
    ['inspect', 'check'],
  );
});

for (const [, command = '', options = '', shown = ''] of examples) {
  test(`bantin ${command} prints what the page shows of it, in this order`, async () => {
    const file = 'tests/fixtures/from-docs/vn-tieu_de-result.json';
    const { out } = await bantin([command, file, ...options.split(' ')]);
    const printed = out.split('\n').map((line) => line.trimEnd());
    let at = -1;
    for (const line of shown.split('\n').filter((text) => text.trim() && !/^ *…$/.test(text))) {
      at = printed.indexOf(line, at + 1);
      assert.ok(at >= 0, line);
    }
  });
}
