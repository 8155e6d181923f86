import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { setClock } from '../../src/dates/clock.js';
import { dateTimeAttribute, formatDate, type DateFormat } from '../../src/dates/format-date.js';
import { messagesFor } from '../../src/i18n/index.js';
import type { Moment } from '../../src/model/moment.js';

const HOME = 'Asia/Ho_Chi_Minh';

const at = (iso: string): Moment => ({ epoch: Date.parse(iso), dateOnly: false });
const day = (date: string): Moment => ({ epoch: Date.parse(`${date}T00:00:00+07:00`), dateOnly: true });

function shown(moment: Moment, format: DateFormat, language = 'vi', timeZone = HOME): string {
  return formatDate(moment, { format, messages: messagesFor(language), language, timeZone });
}

afterEach(() => setClock());

describe('formatDate in Vietnamese', () => {
  const monday = at('2017-02-27T08:30:00+07:00');

  it('writes the forms of the plan', () => {
    assert.equal(shown(monday, 'bulletin'), 'Thứ 2 Ngày 27/02/2017');
    assert.equal(shown(monday, 'long'), 'Thứ Hai, 27/02/2017');
    assert.equal(shown(monday, 'datetime'), 'Thứ Hai, 27/02/2017, 08:30');
    assert.equal(shown(monday, 'short'), '27/02/2017');
    assert.equal(shown(monday, 'none'), '');
  });

  it('writes every weekday', () => {
    const bulletin = ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7', 'Chủ nhật'];
    const long = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];
    bulletin.forEach((name, index) => {
      const date = day(`2024-07-0${index + 1}`);
      assert.equal(shown(date, 'bulletin'), `${name} Ngày 0${index + 1}/07/2024`);
      assert.equal(shown(date, 'long'), `${long[index]}, 0${index + 1}/07/2024`);
    });
  });

  it('shows the weekday and day of Hà Nội on both sides of its midnight', () => {
    assert.equal(shown(at('2017-02-26T16:59:59Z'), 'bulletin'), 'Chủ nhật Ngày 26/02/2017');
    assert.equal(shown(at('2017-02-26T17:00:00Z'), 'bulletin'), 'Thứ 2 Ngày 27/02/2017');
    assert.equal(shown(at('2016-12-31T17:00:00Z'), 'datetime'), 'Chủ Nhật, 01/01/2017, 00:00');
  });

  it('shows no time for a day without one', () => {
    assert.equal(shown(day('2017-02-27'), 'datetime'), 'Thứ Hai, 27/02/2017');
  });

  it('shows another zone where the page asks for it', () => {
    assert.equal(shown(monday, 'datetime', 'vi', 'America/New_York'), 'Chủ Nhật, 26/02/2017, 20:30');
    assert.equal(shown(monday, 'datetime', 'vi', 'UTC'), 'Thứ Hai, 27/02/2017, 01:30');
    assert.equal(shown(monday, 'datetime', 'vi', 'Nowhere/None'), 'Thứ Hai, 27/02/2017, 08:30');
  });

  it('shows nothing of a moment that is none', () => {
    for (const format of ['bulletin', 'long', 'datetime', 'short', 'relative', 'none'] as const) {
      assert.equal(shown({ epoch: NaN, dateOnly: false }, format), '');
    }
  });
});

describe('formatDate in other languages', () => {
  const monday = at('2017-02-27T08:30:00+07:00');

  it('writes English dates that nobody reads month first', () => {
    assert.equal(shown(monday, 'bulletin', 'en'), 'Monday, 27 February 2017');
    assert.equal(shown(monday, 'long', 'en'), 'Monday, 27 February 2017');
    assert.equal(shown(monday, 'datetime', 'en'), 'Monday, 27 February 2017, 08:30');
    assert.equal(shown(monday, 'short', 'en'), '27 February 2017');
  });

  it('takes month names from the language, and English ones when the tag is none', () => {
    assert.equal(shown(monday, 'short', 'en-GB'), '27 February 2017');
    const options = { format: 'short', messages: messagesFor('en'), timeZone: HOME } as const;
    assert.equal(formatDate(monday, { ...options, language: 'fr' }), '27 février 2017');
    assert.equal(formatDate(monday, { ...options, language: 'not a tag' }), '27 February 2017');
  });
});

describe('relative dates', () => {
  const now = at('2026-10-20T08:30:00+07:00').epoch;
  const ago = (minutes: number, language = 'vi', dateOnly = false): string => {
    setClock(() => now);
    return shown({ epoch: now - minutes * 60_000, dateOnly }, 'relative', language);
  };

  it('count minutes and hours, then days by the calendar', () => {
    const cases: [minutes: number, expected: string][] = [
      [0, 'Vừa xong'],
      [0.99, 'Vừa xong'],
      [1, '1 phút trước'],
      [59.9, '59 phút trước'],
      [60, '1 giờ trước'],
      [23 * 60 + 59, '23 giờ trước'],
      [24 * 60, 'Hôm qua'],
      [32 * 60 + 29, 'Hôm qua'],
      [32 * 60 + 31, '2 ngày trước'],
      [6 * 24 * 60, '6 ngày trước'],
      [7 * 24 * 60, '13/10/2026'],
    ];
    for (const [minutes, expected] of cases) assert.equal(ago(minutes), expected, `${minutes} minutes`);
  });

  it('take a clock that is a minute off as now, and a later time as a date', () => {
    assert.equal(ago(-1.5), 'Vừa xong');
    assert.equal(ago(-60 * 24), '21/10/2026');
  });

  it('count days only where there is no time', () => {
    setClock(() => now);
    assert.equal(shown(day('2026-10-20'), 'relative'), 'Hôm nay');
    assert.equal(shown(day('2026-10-19'), 'relative'), 'Hôm qua');
    assert.equal(shown(day('2026-10-17'), 'relative'), '3 ngày trước');
    assert.equal(shown(day('2026-10-21'), 'relative'), '21/10/2026');
  });

  it('have a singular in English', () => {
    assert.equal(ago(1, 'en'), '1 minute ago');
    assert.equal(ago(5, 'en'), '5 minutes ago');
    assert.equal(ago(60, 'en'), '1 hour ago');
    assert.equal(ago(3 * 24 * 60, 'en'), '3 days ago');
  });

  it('use the given time before the clock', () => {
    setClock(() => 0);
    const options = { format: 'relative', messages: messagesFor('vi'), language: 'vi', timeZone: HOME } as const;
    assert.equal(formatDate({ epoch: now - 300_000, dateOnly: false }, { ...options, now }), '5 phút trước');
  });
});

describe('dateTimeAttribute', () => {
  it('has the offset of the zone, or is just the day', () => {
    const moment = at('2017-02-27T01:30:15.250Z');
    assert.equal(dateTimeAttribute(moment, HOME), '2017-02-27T08:30:15+07:00');
    assert.equal(dateTimeAttribute(moment, 'America/New_York'), '2017-02-26T20:30:15-05:00');
    assert.equal(dateTimeAttribute(moment, 'Asia/Kolkata'), '2017-02-27T07:00:15+05:30');
    assert.equal(dateTimeAttribute(moment, 'UTC'), '2017-02-27T01:30:15+00:00');
    assert.equal(dateTimeAttribute(day('2017-02-27'), HOME), '2017-02-27');
    assert.equal(dateTimeAttribute({ epoch: NaN, dateOnly: false }, HOME), '');
  });
});
