import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNames, registerFormat } from '../../src/formats/index.js';
import { gazette as answer } from '../../stories/data/gazette.js';
import { gazette } from '../../stories/docs/register-format.js';
import { read } from './answers.js';

test('the example of the documentation registers itself, is asked first and reads its gazette', async () => {
  assert.equal(formatNames()[0], 'cong-bao');
  const { articles, format } = await read(answer);
  assert.equal(format, 'cong-bao');
  assert.deepEqual(
    articles.map(({ id, title, summary, byline }) => ({ id, title, summary, byline })),
    [
      {
        id: '12/2026/QĐ-UBND',
        title: 'Quyết định 12/2026/QĐ-UBND',
        summary: 'Quy định mức hỗ trợ giống lúa chịu hạn cho hộ dân ven sông Vân',
        byline: 'Ủy ban nhân dân tỉnh Hà Sơn',
      },
      {
        id: '04/2026/NQ-HĐND',
        title: 'Nghị quyết 04/2026/NQ-HĐND',
        summary: 'Đặt tên bốn tuyến đường mới ở phường Cát Sa',
        byline: 'Hội đồng nhân dân tỉnh Hà Sơn',
      },
    ],
  );
  const days = articles.map(({ publishedAt }) => publishedAt && new Date(publishedAt.epoch + 7 * 3_600_000));
  assert.deepEqual(
    days.map((day) => day?.toISOString().slice(0, 10)),
    ['2026-03-15', '2026-02-27'],
    'the day from which it holds, else the day of its making',
  );
  assert.deepEqual(
    articles.map(({ url, attachments, categories }) => [url, attachments?.[0]?.name, categories?.[0]?.name]),
    [
      ['https://hason.example/cong-bao/12-2026-qd-ubnd.pdf', '12/2026/QĐ-UBND', 'Quyết định'],
      ['https://hason.example/cong-bao/04-2026-nq-hdnd.pdf', '04/2026/NQ-HĐND', 'Nghị quyết'],
    ],
  );
});

test('leaves other answers to the other formats', async () => {
  for (const data of [
    [{ title: 'Tin', date: '2026-03-05' }],
    { version: 'https://jsonfeed.org/version/1.1', items: [] },
  ])
    assert.notEqual((await read(data)).format, 'cong-bao');
});

test('is loaded late where an answer has its hint, and replaces the format of its name', async () => {
  let loads = 0;
  const load = async () => {
    loads++;
    return gazette;
  };
  const before = formatNames().length;
  registerFormat({ name: 'cong-bao', hint: /congBao/, load });
  assert.equal(formatNames().length, before);
  await read([{ title: 'Tin', date: '2026-03-05' }]);
  assert.equal(loads, 0);
  assert.equal((await read(answer)).format, 'cong-bao');
  assert.equal(loads, 1);
});
