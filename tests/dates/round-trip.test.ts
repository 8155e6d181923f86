import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateTimeAttribute, formatDate, type DateFormat } from '../../src/dates/format-date.js';
import { parseDate } from '../../src/dates/parse-date.js';
import { messagesFor } from '../../src/i18n/index.js';
import type { Moment } from '../../src/model/moment.js';
import { randomFrom } from '../support/random.js';

const ZONES = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
];

/** Whole minutes between 1980 and 2060. */
function* moments(count: number): Generator<Moment> {
  const random = randomFrom(2017);
  const [first, last] = [Date.UTC(1980, 0), Date.UTC(2060, 0)];
  for (let index = 0; index < count; index++) {
    yield { epoch: Math.floor((first + random() * (last - first)) / 60_000) * 60_000, dateOnly: false };
  }
}

function shown(moment: Moment, format: DateFormat, language: string, timeZone: string): string {
  return formatDate(moment, { format, messages: messagesFor(language), language, timeZone });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What Intl says, as a second opinion; the formatters are kept because they are dear to make. */
function byIntl(epoch: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = timeZone + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat('en', { timeZone, ...options });
  formatters.set(key, formatter);
  return formatter.format(epoch);
}

const dayByIntl = (epoch: number, timeZone: string): string =>
  byIntl(epoch, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });

/** Whether the zone's clocks show the same twice around that time, so that no reader could know which is meant. */
function isAmbiguous(epoch: number, timeZone: string): boolean {
  const clock = (time: number): string => byIntl(time, timeZone, { dateStyle: 'short', timeStyle: 'short' });
  return [-60, -30, 30, 60].some((minutes) => clock(epoch + minutes * 60_000) === clock(epoch));
}

describe('random moments, written and read again', () => {
  it('are the same moment in every zone and language, weekday and all', () => {
    let compared = 0;
    for (const moment of moments(1500)) {
      const timeZone = ZONES[compared % ZONES.length] ?? 'UTC';
      compared++;
      if (isAmbiguous(moment.epoch, timeZone)) continue;
      for (const language of ['vi', 'en']) {
        const text = shown(moment, 'datetime', language, timeZone);
        assert.deepEqual(parseDate(text, { timeZone }), moment, `${text} ${timeZone} ${moment.epoch}`);
      }
    }
    assert.equal(compared, 1500);
  });

  it('keep their day in the forms without a time', () => {
    for (const moment of moments(500)) {
      for (const timeZone of ZONES) {
        for (const format of ['bulletin', 'long', 'short'] as const) {
          const read = parseDate(shown(moment, format, 'vi', timeZone), { timeZone });
          assert.equal(read?.dateOnly, true);
          assert.equal(dayByIntl(read?.epoch ?? 0, timeZone), dayByIntl(moment.epoch, timeZone));
        }
      }
    }
  });

  it('are exact in the datetime attribute, which browsers read', () => {
    for (const moment of moments(500)) {
      for (const timeZone of ZONES) {
        const text = dateTimeAttribute(moment, timeZone);
        assert.equal(Date.parse(text), moment.epoch, text);
        assert.deepEqual(parseDate(text), moment, text);
      }
    }
  });

  it('have the weekday that Intl says they have', () => {
    const names = ['Chủ nhật', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7'];
    const short = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    for (const moment of moments(500)) {
      for (const timeZone of ZONES) {
        const weekday = byIntl(moment.epoch, timeZone, { weekday: 'short' });
        const expected = names[short.indexOf(weekday)] ?? 'unknown';
        assert.ok(shown(moment, 'bulletin', 'vi', timeZone).startsWith(`${expected} Ngày `));
      }
    }
  });
});

describe('random text', () => {
  it('is a possible moment or undefined, never an exception', () => {
    const random = randomFrom(7);
    const pieces = [
      '27',
      '2',
      '2017',
      '/',
      '-',
      '.',
      ' ',
      ':',
      'Thứ 2',
      'ngày',
      'T',
      'Z',
      '+07',
      'PM',
      'Oct',
      '(',
      '[',
      '99',
      ',',
    ];
    for (let index = 0; index < 20_000; index++) {
      let text = '';
      while (random() < 0.88) text += pieces[Math.floor(random() * pieces.length)] ?? '';
      const moment = parseDate(text);
      if (moment) assert.ok(!Number.isNaN(new Date(moment.epoch).getTime()), text);
    }
  });
});
