import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { setClock } from '../../src/dates/clock.js';
import { parseDate, type ParseDateOptions } from '../../src/dates/parse-date.js';
import { cpuTime } from '../support/cpu-time.js';

/** The time as ISO in UTC, and ` day` where there is no time of day. */
function read(value: unknown, options?: ParseDateOptions): string | undefined {
  const moment = parseDate(value, options);
  return moment && new Date(moment.epoch).toISOString() + (moment.dateOnly ? ' day' : '');
}

function readsAs(cases: readonly (readonly [value: unknown, expected: string | undefined])[]): void {
  for (const [value, expected] of cases) assert.equal(read(value), expected, `value: ${JSON.stringify(value)}`);
}

afterEach(() => setClock());

describe('parseDate reads what computers write', () => {
  it('ISO 8601 with a zone', () => {
    readsAs([
      ['2026-10-20T00:30:00Z', '2026-10-20T00:30:00.000Z'],
      ['2026-10-20T07:30:00+07:00', '2026-10-20T00:30:00.000Z'],
      ['2026-10-20T00:30:00+0000', '2026-10-20T00:30:00.000Z'],
      ['2026-10-19T19:00:00-05:30', '2026-10-20T00:30:00.000Z'],
      ['2026-10-20T07:30+07', '2026-10-20T00:30:00.000Z'],
      ['2022-06-25 11:03:50.052Z', '2022-06-25T11:03:50.052Z'],
      ['2026-10-20T07:30:00+07:00[Asia/Ho_Chi_Minh]', '2026-10-20T00:30:00.000Z'],
    ]);
  });

  it('ISO 8601 and SQL without a zone as Hà Nội time, and days as days', () => {
    readsAs([
      ['2026-10-20T07:30:00', '2026-10-20T00:30:00.000Z'],
      ['2022-06-24 09:10:00', '2022-06-24T02:10:00.000Z'],
      ['2026/10/20 07:30', '2026-10-20T00:30:00.000Z'],
      ['2026-10-20', '2026-10-19T17:00:00.000Z day'],
      ['2026-10-20T24:00:00', '2026-10-20T17:00:00.000Z'],
    ]);
  });

  it('fractions of a second, cut to milliseconds', () => {
    readsAs([
      ['2026-10-20T07:30:00.1234567', '2026-10-20T00:30:00.123Z'],
      ['2026-10-20T07:30:00.9999999Z', '2026-10-20T07:30:00.999Z'],
      ['2026-10-20T07:30:00,5Z', '2026-10-20T07:30:00.500Z'],
      ['2026-10-20T07:30:00.29Z', '2026-10-20T07:30:00.290Z'],
    ]);
  });

  it('RFC 822, its zone names, and what programs print', () => {
    readsAs([
      ['Tue, 20 Oct 2026 07:30:00 +0700', '2026-10-20T00:30:00.000Z'],
      ['Tue, 20 Oct 2026 00:30:00 GMT', '2026-10-20T00:30:00.000Z'],
      ['20 Oct 26 00:30 UT', '2026-10-20T00:30:00.000Z'],
      ['Mon, 19 Oct 2026 20:30:00 EDT', '2026-10-20T00:30:00.000Z'],
      ['Mon, 19 Oct 2026 16:30:00 PST', '2026-10-20T00:30:00.000Z'],
      ['Tue Oct 20 2026 07:30:00 GMT+0700 (Indochina Time)', '2026-10-20T00:30:00.000Z'],
      ['Tue Oct 20 07:30:00 2026', '2026-10-20T00:30:00.000Z'],
      ['Oct 20 2026', '2026-10-19T17:00:00.000Z day'],
      ['October 20th, 2026', '2026-10-19T17:00:00.000Z day'],
      ['20-Oct-2026', '2026-10-19T17:00:00.000Z day'],
    ]);
  });

  it('seconds and milliseconds since 1970, as numbers and as digits', () => {
    readsAs([
      [1760920200, '2025-10-20T00:30:00.000Z'],
      [1760920200.5, '2025-10-20T00:30:00.500Z'],
      [1760920200000, '2025-10-20T00:30:00.000Z'],
      ['1760920200', '2025-10-20T00:30:00.000Z'],
      ['1760920200.0', '2025-10-20T00:30:00.000Z'],
      ['1760920200000', '2025-10-20T00:30:00.000Z'],
      [new Date(1760920200000), '2025-10-20T00:30:00.000Z'],
    ]);
  });

  it('digits without signs', () => {
    readsAs([
      ['20261020', '2026-10-19T17:00:00.000Z day'],
      [20261020, '2026-10-19T17:00:00.000Z day'],
      ['202610200730', '2026-10-20T00:30:00.000Z'],
      ['20261020073015', '2026-10-20T00:30:15.000Z'],
    ]);
  });

  it('ASP.NET, gviz and Java', () => {
    readsAs([
      ['/Date(1488128400000)/', '2017-02-26T17:00:00.000Z'],
      ['/Date(1488128400000+0700)/', '2017-02-26T17:00:00.000Z'],
      ['Date(2026,9,20,7,30,0)', '2026-10-20T00:30:00.000Z'],
      ['Date(2026,0,5)', '2026-01-04T17:00:00.000Z day'],
      [[2026, 10, 20, 7, 30], '2026-10-20T00:30:00.000Z'],
      [[2026, 10, 20], '2026-10-19T17:00:00.000Z day'],
      [[2026, 10, 20, 7, 30, 15, 123456789], '2026-10-20T00:30:15.000Z'],
    ]);
  });

  it('the datetime of a <time> element', () => {
    readsAs([
      ['<time datetime="2026-10-20T00:30:00Z">20/10/2026 - 07:30</time>', '2026-10-20T00:30:00.000Z'],
      [`<time class='x' datetime='2026-10-20T00:30:00Z' title="Thứ Ba">07:30</time>\n`, '2026-10-20T00:30:00.000Z'],
    ]);
  });
});

describe('parseDate reads what Vietnamese sites write', () => {
  it('the time before the date', () => {
    readsAs([
      ['08:30 27/02/2017', '2017-02-27T01:30:00.000Z'],
      ['15:00 ngày 09/02/2024', '2024-02-09T08:00:00.000Z'],
      ['13:39 - 01/08/2022', '2022-08-01T06:39:00.000Z'],
      ['07:30 -20/10/2026', '2026-10-20T00:30:00.000Z'],
      ['07:30-20/10/2026', '2026-10-20T00:30:00.000Z'],
      ['13:45, 24/12/2017', '2017-12-24T06:45:00.000Z'],
      ['08:30 | 27/02/2017', '2017-02-27T01:30:00.000Z'],
      ['10:8, Thứ Tư, 3-4-2024', '2024-04-03T03:08:00.000Z'],
      ['lúc 08:30 Thứ Hai, 27 tháng 2, 2017', '2017-02-27T01:30:00.000Z'],
      ['7h30 ngày 20/10/2026', '2026-10-20T00:30:00.000Z'],
      ['7 giờ 30 phút ngày 20/10/2026', '2026-10-20T00:30:00.000Z'],
      ['7h, 20/10/2026', '2026-10-20T00:00:00.000Z'],
    ]);
  });

  it('the date before the time', () => {
    readsAs([
      ['27/02/2017 08:30', '2017-02-27T01:30:00.000Z'],
      ['27/02/2017 08:30:15', '2017-02-27T01:30:15.000Z'],
      ['20.10.2026 07:30', '2026-10-20T00:30:00.000Z'],
      ['Thứ hai - 27/02/2017 08:30', '2017-02-27T01:30:00.000Z'],
      ['Thứ Hai, 27/02/2017 | 08:30 GMT+7', '2017-02-27T01:30:00.000Z'],
      ['Thứ hai, 27/2/2017, 08:30 (GMT+7)', '2017-02-27T01:30:00.000Z'],
      ['Gửi lúc: 05/12/2013 15:42:27', '2013-12-05T08:42:27.000Z'],
    ]);
  });

  it('halves of the day, also with hours that need none', () => {
    readsAs([
      ['27-02-2017 - 08:30 AM', '2017-02-27T01:30:00.000Z'],
      ['02/10/2020 08:20 SA', '2020-10-02T01:20:00.000Z'],
      ['02/10/2020 06:20 CH', '2020-10-02T11:20:00.000Z'],
      ['28/06/2022 08:31 AM', '2022-06-28T01:31:00.000Z'],
      ['15/03/2024 17:23 PM', '2024-03-15T10:23:00.000Z'],
      ['15/03/2024 12:05 AM', '2024-03-14T17:05:00.000Z'],
      ['15/03/2024 12:05 PM', '2024-03-15T05:05:00.000Z'],
    ]);
  });

  it('days alone, with weekdays and words around them', () => {
    readsAs([
      ['05/02/2017', '2017-02-04T17:00:00.000Z day'],
      ['20-10-2026', '2026-10-19T17:00:00.000Z day'],
      ['27/02/17', '2017-02-26T17:00:00.000Z day'],
      ['Thứ 2 Ngày 27/02/2017', '2017-02-26T17:00:00.000Z day'],
      ['Chủ nhật Ngày 26/02/2017', '2017-02-25T17:00:00.000Z day'],
      ['Thứ Sáu ngày 06/02/2026', '2026-02-05T17:00:00.000Z day'],
      ['Ngày 27 tháng 02 năm 2017', '2017-02-26T17:00:00.000Z day'],
      ['Thứ hai, 27/02/2017'.normalize('NFD'), '2017-02-26T17:00:00.000Z day'],
    ]);
  });

  it('a day without a year as the last such day', () => {
    setClock(() => Date.parse('2026-10-20T05:00:00Z'));
    readsAs([
      ['12.4', '2026-04-11T17:00:00.000Z day'],
      ['20/10', '2026-10-19T17:00:00.000Z day'],
      ['24/12', '2025-12-23T17:00:00.000Z day'],
    ]);
  });
});

describe('parseDate refuses', () => {
  it('days and times that do not exist', () => {
    const impossible = ['31/02/2024', '29/02/2023', '00/01/2024', '10/13/2024', '2024-04-31', '20/10/2026 25:00'];
    readsAs([...impossible, '20/10/2026 10:60', '2026-10-20T10:00:00+15:00', [2026, 13, 1]].map((v) => [v, undefined]));
    assert.equal(read('29/02/2024'), '2024-02-28T17:00:00.000Z day');
  });

  it('what systems write for "no date"', () => {
    const none = [0, '0', '', ' ', null, undefined, false, '0000-00-00 00:00:00', '0001-01-01T00:00:00', '1900-01-01'];
    readsAs([...none, '/Date(-62135596800000)/', '1970-01-01T00:00:00Z', [], {}].map((v) => [v, undefined]));
  });

  it('words, numbers and titles with a date in them', () => {
    const others = [
      '5 phút trước',
      'Vừa xong',
      '2026',
      2026,
      5,
      1e30,
      -1e12,
      NaN,
      Infinity,
      '1.234',
      'Họp ngày 24/2/2017 tại',
    ];
    readsAs([...others, 'Quyết định 12/2017/QĐ', '12/3/4/2017', '192.168.1.10', '1-2-3-4'].map((v) => [v, undefined]));
  });

  it('values that are no text at all', () => {
    const odd = [
      Symbol('x'),
      () => 1,
      10n,
      new Map(),
      [null, 1, 2],
      ['2026', '10', '20'],
      new Date(NaN),
      { toString: null },
    ];
    for (const value of odd) assert.equal(parseDate(value), undefined);
  });

  it('text longer than a date, in no time', () => {
    const hostile = [
      '1'.repeat(1e6),
      '1/'.repeat(1e5),
      ' '.repeat(1e6),
      `<time ${'<time '.repeat(1e5)}`,
      'thu '.repeat(1e5),
    ];
    const start = cpuTime();
    for (const value of [...hostile, `20/10/2026${' '.repeat(100)}x`]) assert.equal(parseDate(value), undefined);
    for (let length = 1; length <= 200; length++) parseDate('<time datetime=1:'.padEnd(length, '1/-: th'));
    assert.ok(cpuTime() - start < 500);
  });
});

describe('parseDate obeys', () => {
  it('a zone for times without one', () => {
    const newYork = { timeZone: 'America/New_York' };
    assert.equal(read('20/01/2026 07:30', newYork), '2026-01-20T12:30:00.000Z', 'winter');
    assert.equal(read('20/07/2026 07:30', newYork), '2026-07-20T11:30:00.000Z', 'summer');
    assert.equal(read('08/03/2026 03:30', newYork), '2026-03-08T07:30:00.000Z', 'just after the clocks changed');
    assert.equal(read('08/03/2026 01:30', newYork), '2026-03-08T06:30:00.000Z', 'just before');
    assert.equal(read('20/07/2026', newYork), '2026-07-20T04:00:00.000Z day');
    assert.equal(read('20/07/2026 07:30', { timeZone: 'Asia/Kolkata' }), '2026-07-20T02:00:00.000Z');
    assert.equal(read('2026-07-20T07:30:00Z', newYork), '2026-07-20T07:30:00.000Z', 'a zone in the text is stronger');
  });

  it('Hà Nội where the zone is no zone', () => {
    assert.equal(read('20/07/2026 07:30', { timeZone: 'Hà Nội' }), '2026-07-20T00:30:00.000Z');
  });

  it('UTC for formats that say so, but a day stays a day at home', () => {
    assert.equal(read('2026-10-20 00:30:00', { assumeUtc: true }), '2026-10-20T00:30:00.000Z');
    assert.equal(read('2026-10-20T07:30:00+07:00', { assumeUtc: true }), '2026-10-20T00:30:00.000Z');
    assert.equal(read('2026-10-20', { assumeUtc: true }), '2026-10-19T17:00:00.000Z day');
  });

  it('a pattern', () => {
    const cases: [string, string, string | undefined][] = [
      ['02/27/2017', 'MM/dd/yyyy', '2017-02-26T17:00:00.000Z day'],
      ['2/7/2017 8:30:00 PM', 'M/d/yyyy h:mm:ss tt', '2017-02-07T13:30:00.000Z'],
      ['27/02/2017', 'MM/dd/yyyy', undefined],
      ['02/27/17', 'MM/dd/yy', '2017-02-26T17:00:00.000Z day'],
      ['2017/27/02', 'yyyy/dd/MM', '2017-02-26T17:00:00.000Z day'],
      ['20170227', 'yyyyMMdd', '2017-02-26T17:00:00.000Z day'],
      ['07022017', 'ddMMyyyy', '2017-02-06T17:00:00.000Z day'],
      ['070220170830', 'ddMMyyyyHHmm', '2017-02-07T01:30:00.000Z'],
      ['08:30 ngày 27/02/2017', 'HH:mm ngày dd/MM/yyyy', '2017-02-27T01:30:00.000Z'],
      ['27/02/2017 08:30', 'dd/MM/yyyy HH:mm', '2017-02-27T01:30:00.000Z'],
      ['2017-02-27T08:30:00.000+0000', "yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2017-02-27T08:30:00.000Z'],
    ];
    for (const [value, pattern, expected] of cases)
      assert.equal(read(value, { pattern }), expected, `${value} ${pattern}`);
  });

  it('what cannot be mistaken in spite of a pattern', () => {
    const pattern = 'MM/dd/yyyy';
    assert.equal(read('2017-02-27T08:30:00Z', { pattern }), '2017-02-27T08:30:00.000Z');
    assert.equal(read('1760920200', { pattern }), '2025-10-20T00:30:00.000Z');
    assert.equal(read('27 Feb 2017', { pattern }), '2017-02-26T17:00:00.000Z day');
  });

  it('no pattern that is none', () => {
    for (const pattern of ['', 'x', '(((', 'dd', 'y'.repeat(1000), '[\\']) {
      assert.equal(read('27/02/2017', { pattern }), '2017-02-26T17:00:00.000Z day', pattern.slice(0, 9));
    }
  });
});
