import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNames, readAnswer } from '../../src/formats/index.js';
import { formatRows } from '../../stories/data/formats.js';
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
