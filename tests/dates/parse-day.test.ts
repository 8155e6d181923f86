import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDay } from '../../src/dates/parse-day.js';

const HOME = 'Asia/Ho_Chi_Minh';
const HOUR = 3_600_000;

describe('parseDay', () => {
  it('reads a day in each way it is typed, from midnight to midnight in Hà Nội', () => {
    for (const text of [
      '27/2/2017',
      '27/02/2017',
      '27-02-2017',
      '27.02.2017',
      '2017-02-27',
      ' 27/02/2017 ',
      '27. 2. 2017',
    ]) {
      const day = parseDay(text, HOME);
      assert.ok(day, text);
      assert.equal(new Date(day.from).toISOString(), '2017-02-26T17:00:00.000Z', text);
      assert.equal(new Date(day.to).toISOString(), '2017-02-27T17:00:00.000Z', text);
    }
  });

  it('takes the day first where both orders would be a date', () => {
    assert.equal(new Date(parseDay('05/02/2017', 'UTC')?.from ?? NaN).toISOString(), '2017-02-05T00:00:00.000Z');
  });

  it('ends the last day of a year at the first moment of the next', () => {
    assert.equal(new Date(parseDay('31/12/2025', 'UTC')?.to ?? NaN).toISOString(), '2026-01-01T00:00:00.000Z');
  });

  it('knows the leap days', () => {
    assert.ok(parseDay('29/02/2024', HOME));
    assert.equal(parseDay('29/02/2023', HOME), undefined);
    assert.equal(parseDay('29/02/2100', HOME), undefined);
  });

  it('is 23 or 25 hours long where the clocks of the zone change', () => {
    const length = (text: string) => {
      const day = parseDay(text, 'Europe/Paris');
      return day && (day.to - day.from) / HOUR;
    };
    assert.deepEqual(['29/03/2026', '30/03/2026', '25/10/2026'].map(length), [23, 24, 25]);
  });

  it('refuses what is no day', () => {
    const none = [
      '',
      ' ',
      '31/02/2017',
      '0/1/2017',
      '1/0/2017',
      '1/13/2017',
      '32/1/2017',
      '27/02/17',
      '27/02',
      '02/2017',
    ];
    const slips = ['27/02-2017', '2017/02/27', '27022017', '27/02/2017 08:30', 'hôm nay', '27/02/20170', '-1/2/2017'];
    const hostile = [
      '27/02/0000',
      '27/02/0017',
      '٢٧/٠٢/٢٠١٧',
      `${' '.repeat(50_000)}27`,
      '9'.repeat(50_000),
      'NaN/NaN/NaN',
    ];
    for (const text of [...none, ...slips, ...hostile])
      assert.equal(parseDay(text, HOME), undefined, text.slice(0, 40));
  });

  it('reads a zone that does not exist as home', () => {
    assert.deepEqual(parseDay('27/02/2017', 'Asia/Nowhere'), parseDay('27/02/2017', HOME));
  });
});
