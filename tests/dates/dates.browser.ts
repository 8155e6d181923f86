import { expect } from '@open-wc/testing';
import { dateTimeAttribute, formatDate } from '../../src/dates/format-date.js';
import { parseDate } from '../../src/dates/parse-date.js';
import { messagesFor, numberText } from '../../src/i18n/index.js';

/** What depends on the browser's own Intl; everything else is tested in Node. */
describe('dates and numbers in a browser', () => {
  const moment = { epoch: Date.parse('2017-02-27T01:30:00Z'), dateOnly: false };

  it('know the offsets of zones', () => {
    const cases = [
      ['Asia/Ho_Chi_Minh', '2017-02-27T08:30:00+07:00'],
      ['America/New_York', '2017-02-26T20:30:00-05:00'],
      ['Asia/Kolkata', '2017-02-27T07:00:00+05:30'],
      ['UTC', '2017-02-27T01:30:00+00:00'],
    ] as const;
    for (const [timeZone, expected] of cases) {
      expect(dateTimeAttribute(moment, timeZone)).to.equal(expected);
      expect(parseDate(expected.slice(0, 19), { timeZone })).to.deep.equal(moment);
    }
  });

  it('are written the same in every engine', () => {
    const shown = (language: string): string[] =>
      (['bulletin', 'datetime', 'short'] as const).map((format) =>
        formatDate(moment, { format, messages: messagesFor(language), language, timeZone: 'Asia/Ho_Chi_Minh' }),
      );
    expect(shown('vi')).to.deep.equal(['Thứ 2 Ngày 27/02/2017', 'Thứ Hai, 27/02/2017, 08:30', '27/02/2017']);
    expect(shown('en')).to.deep.equal([
      'Monday, 27 February 2017',
      'Monday, 27 February 2017, 08:30',
      '27 February 2017',
    ]);
    expect(numberText(7448251, 'vi')).to.equal('7.448.251');
  });
});
