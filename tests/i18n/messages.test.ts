import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureWordsFor } from '../../src/i18n/failure-words.js';
import { hintFor } from '../../src/i18n/hints.js';
import { fill, messagesFor, registerMessages, type Messages } from '../../src/i18n/index.js';
import { newsWordsFor } from '../../src/i18n/news-words.js';
import { shellWordsFor } from '../../src/i18n/shell-words.js';
import { NewsError, type NewsErrorCode } from '../../src/model/news-error.js';

/** Typed as a record so that a new code does not compile without a line here. */
const EVERY_CODE: Record<NewsErrorCode, true> = {
  'bad-attribute': true,
  'no-source': true,
  'bad-address': true,
  network: true,
  blocked: true,
  'mixed-content': true,
  timeout: true,
  'too-large': true,
  http: true,
  'not-data': true,
  'source-error': true,
  'unknown-format': true,
  'bad-map': true,
  'not-found': true,
  locked: true,
  markup: true,
  encoding: true,
  chunk: true,
};
const CODES = Object.keys(EVERY_CODE) as NewsErrorCode[];

const vi = messagesFor('vi');
const en = messagesFor('en');

/** Names in braces, in order. */
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

function textsOf(messages: Messages): [key: string, text: string][] {
  const texts: [string, unknown][] = [...Object.entries(messages), ...Object.entries(messages.errors)];
  return texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

describe('messages', () => {
  it('say the words that portals use', () => {
    assert.equal(vi.relatedHeading, 'Các tin khác');
    assert.equal(vi.retry, 'Thử lại');
    assert.equal(vi.newBadge, 'Mới');
    assert.equal(vi.source, 'Nguồn: ');
    assert.equal(vi.attachments, 'Tệp đính kèm');
  });

  it('are complete, composed and not empty in both languages', () => {
    for (const messages of [vi, en]) {
      for (const [key, text] of textsOf(messages)) {
        assert.ok(text.trim(), key);
        assert.equal(text, text.normalize('NFC'), key);
        assert.doesNotMatch(text, /undefined|null|\[object/, key);
      }
    }
    assert.deepEqual(Object.keys(en), Object.keys(vi));
  });

  it('ask for the same values in both languages', () => {
    const dates = ['bulletinDate', 'longDate', 'shortDate'];
    for (const [index, [key, text]] of textsOf(vi).entries()) {
      const [otherKey, otherText] = textsOf(en)[index] ?? [];
      assert.equal(key, otherKey);
      if (!dates.includes(key)) assert.deepEqual(placeholders(text), placeholders(otherText ?? ''), key);
    }
  });

  it('have seven weekdays twice', () => {
    for (const messages of [vi, en]) {
      assert.equal(messages.weekdays.split('|').length, 7);
      assert.equal(messages.bulletinWeekdays.split('|').length, 7);
    }
  });

  it('have a sentence for every error, without the words of engineers', () => {
    const jargon = /https?|json|cors|url|html|api|csp|timeout|\bhost|\bmã\b|định dạng|\bcode\b|format|\d{3}/i;
    for (const messages of [vi, en]) {
      assert.deepEqual(Object.keys(messages.errors).sort(), [...CODES].sort());
      for (const code of CODES) {
        const sentence = messages.errors[code];
        assert.match(sentence, /^\p{Lu}.{8,90}\.$/u, sentence);
        assert.doesNotMatch(sentence, jargon, sentence);
      }
    }
  });
});

describe('messagesFor', () => {
  it('takes the nearest wider language, in any case', () => {
    for (const tag of ['vi', 'vi-VN', 'VI_vn', 'vi-Latn-VN']) assert.equal(messagesFor(tag), vi, tag);
    for (const tag of ['en', 'en-GB', 'EN-us']) assert.equal(messagesFor(tag), en, tag);
  });

  it('is Vietnamese for languages it does not know and for what is no language', () => {
    for (const tag of ['', '-', 'xx', 'english', 'víe', '__proto__', 'constructor', 'e'.repeat(1e5)]) {
      assert.equal(messagesFor(tag), vi, tag.slice(0, 20));
    }
  });

  it('knows a language that was added, also a variant of it', () => {
    const lao = { ...en, retry: 'ລອງໃໝ່' };
    const hant = { ...en, retry: '重試' };
    registerMessages('lo', lao);
    registerMessages('zh-Hant', hant);
    assert.equal(messagesFor('lo-LA'), lao);
    assert.equal(messagesFor('zh-hant-TW'), hant);
    assert.equal(messagesFor('zh-Hans'), vi);
  });
});

describe('the words of parts', () => {
  it('are those of the messages, each in one part', () => {
    const partsOf = (language: string): object[] => [shellWordsFor(language), newsWordsFor(language)];
    for (const [language, messages] of Object.entries({ vi, en })) {
      const { errors, ...others } = messages;
      const [shell, news] = partsOf(language).map((part) => Object.keys(part));
      assert.deepEqual([...(shell ?? []), ...(news ?? [])].sort(), Object.keys(messages).sort());
      assert.deepEqual(
        { ...Object.assign({}, ...partsOf(language)), errors: undefined },
        { ...others, errors: undefined },
      );
      assert.equal(shellWordsFor(language).errors.network, errors.network);
    }
  });

  it('are those of a page that has added a language, also in place of Vietnamese', () => {
    const zh = { ...en, loading: '加载中…', yesterday: '昨天', errors: { ...en.errors, network: '无法加载。' } };
    registerMessages('zh', zh);
    assert.equal(shellWordsFor('zh-Hans-CN').loading, '加载中…');
    assert.equal(newsWordsFor('zh_CN').yesterday, '昨天');
    assert.equal(failureWordsFor({ code: 'chunk' }, 'zh').sentence, en.errors.chunk);
    assert.equal(failureWordsFor({ code: 'network' }, 'zh-TW').sentence, '无法加载。');
    try {
      registerMessages('vi', zh);
      assert.equal(shellWordsFor('fr').loading, '加载中…');
    } finally {
      registerMessages('vi', vi);
    }
  });

  it('offer to try again where that can help', () => {
    assert.deepEqual(failureWordsFor({ code: 'http', status: 500 }, 'en'), {
      sentence: en.errors.http,
      retry: en.retry,
    });
    assert.deepEqual(failureWordsFor({ code: 'locked' }, 'vi'), { sentence: vi.errors.locked, retry: undefined });
  });

  it('call an address that leads nowhere a setting of the page', () => {
    assert.equal(failureWordsFor({ code: 'http', status: 404 }, 'vi').sentence, vi.errors['bad-address']);
  });
});

describe('fill', () => {
  it('puts values in, more than once, and leaves out what is missing', () => {
    assert.equal(fill('{a} và {a}, {b}', { a: 'một', b: 2 }), 'một và một, 2');
    assert.equal(fill('Trang {page}', {}), 'Trang ');
    assert.equal(fill('{toString}', {}), '');
  });

  it('does not read values as messages', () => {
    assert.equal(fill('{a}', { a: '{b}|$&', b: 'no' }), '{b}|$&');
  });

  it('takes the form of the number', () => {
    assert.equal(fill(en.views, { count: 1 }), '1 view');
    assert.equal(fill(en.views, { count: '1,234' }), '1,234 views');
    assert.equal(fill(vi.views, { count: 1 }), '1 lượt xem');
  });
});

describe('hintFor', () => {
  it('tells a web master what to do about every error, in both languages', () => {
    for (const code of CODES) {
      const error = new NewsError(code, { url: 'https://tin.example/a.json', status: 503, detail: 'x' });
      const hints = ['vi', 'en-US'].map((language) => hintFor(error, language, 'https://xa.example'));
      assert.notEqual(hints[0], hints[1]);
      for (const hint of hints) assert.doesNotMatch(hint, /undefined|[{}]/);
    }
  });

  it('names the lines to add', () => {
    const url = 'https://tin.example/a.json';
    assert.match(
      hintFor(new NewsError('network', { url }), 'vi', 'https://xa.example'),
      /Access-Control-Allow-Origin: https:\/\/xa\.example/,
    );
    assert.match(hintFor(new NewsError('blocked', { url }), 'vi'), /connect-src: https:\/\/tin\.example\./);
    assert.match(hintFor(new NewsError('http', { url, status: 404 }), 'vi'), /404\. .*src\.$/);
  });

  it('reads well when nothing is known', () => {
    for (const code of CODES) assert.doesNotMatch(hintFor(new NewsError(code), 'vi'), /undefined|NaN|[{}]/);
  });
});
