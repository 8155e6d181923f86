import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleWordsFor } from '../../src/i18n/article-words.js';
import { noticeText } from '../../src/i18n/notice-text.js';

const vi = articleWordsFor('vi');

test('has nothing to say of an ordinary article, and of a standing that there is not', () => {
  assert.equal(noticeText({}, vi), undefined);
  assert.equal(noticeText({ notice: 'Lời của người biên tập.' }, vi), undefined);
  assert.equal(noticeText({ standing: 'toString' as unknown as 'urgent' }, vi), undefined);
});

test('says the label and the editor’s own words, else what it means', () => {
  assert.deepEqual(noticeText({ standing: 'withdrawn', notice: 'Đăng nhầm.' }, vi), {
    label: 'Đã thu hồi.',
    text: 'Đăng nhầm.',
  });
  assert.deepEqual(noticeText({ standing: 'urgent' }, vi), { label: 'Tin khẩn.', text: '' });
  assert.deepEqual(noticeText({ standing: 'expired' }, articleWordsFor('en')), {
    label: 'No longer in force.',
    text: 'This article is kept for reference only.',
  });
});

test('does not say “đính chính” twice', () => {
  for (const notice of [
    'Đính chính: Cầu dài 412 mét.',
    'ĐÍNH CHÍNH - Cầu dài 412 mét.',
    'Correction: cầu dài 412 mét.',
  ])
    assert.equal(noticeText({ standing: 'corrected', notice }, vi)?.text, 'Cầu dài 412 mét.');
  const within = 'Đính chính tên cầu trong bài.';
  assert.equal(noticeText({ standing: 'corrected', notice: within }, vi)?.text, within);
});
