import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharePlaces } from '../../src/elements/news-article/share.js';
import { articleWordsFor } from '../../src/i18n/article-words.js';

const TITLE = 'Xã Suối Mơ & Làng Vạn: “nước sạch” 100%?';
const ADDRESS = 'https://tinh.example/tin?id=12&x=a b#muc';
const DEVICES = {
  computer: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0',
  android: 'Mozilla/5.0 (Linux; Android 14; Pixel) Chrome/140.0 Mobile',
  iphone: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)',
};

const addressesOf = (device: string, title = TITLE): Record<string, string> =>
  Object.fromEntries(
    sharePlaces(title, ADDRESS, articleWordsFor('vi'), device).map(({ name, address }) => [name, address]),
  );

test('title and address arrive whole at the services that take them', () => {
  const places = addressesOf(DEVICES.computer);
  const facebook = new URL(places['Facebook'] ?? '');
  assert.equal(facebook.origin + facebook.pathname, 'https://www.facebook.com/sharer/sharer.php');
  assert.deepEqual([...facebook.searchParams], [['u', ADDRESS]]);
  const x = new URL(places['X'] ?? '');
  assert.equal(x.origin + x.pathname, 'https://x.com/intent/post');
  assert.equal(x.searchParams.get('text'), TITLE);
  assert.equal(x.searchParams.get('url'), ADDRESS);
});

test('a letter has the title as its subject and the address in its text, with no plus for a space', () => {
  const mail = addressesOf(DEVICES.computer)['Thư điện tử'] ?? '';
  const [scheme, query = ''] = mail.split('?');
  assert.equal(scheme, 'mailto:');
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  assert.deepEqual(fields, [
    ['subject', TITLE],
    ['body', `${TITLE}\r\n${ADDRESS}`],
  ]);
});

test('Zalo is reached as each device can reach it', () => {
  assert.equal(addressesOf(DEVICES.computer)['Zalo'], 'https://chat.zalo.me/');
  const intent = addressesOf(DEVICES.android)['Zalo'] ?? '';
  assert.match(intent, /^intent:\/\/zaloapp\.com\/#Intent;action=android\.intent\.action\.SEND;type=text\/plain;/);
  assert.equal(decodeURIComponent(/extra\.TEXT=([^;]*);end$/.exec(intent)?.[1] ?? ''), `${TITLE}\n${ADDRESS}`);
  assert.equal(
    addressesOf(DEVICES.iphone)['Zalo'],
    `zaloshareext://shareext?url=${encodeURIComponent(ADDRESS)}&type=8&version=1`,
  );
});

test('no title adds a field to a letter or a part to an intent', () => {
  const title = 'a&bcc=x@evil.example;S.browser_fallback_url=https://evil.example;end\r\nBcc: y@evil.example';
  const places = addressesOf(DEVICES.android, title);
  assert.deepEqual(
    (places['Thư điện tử'] ?? '')
      .split('?')[1]
      ?.split('&')
      .map((field) => field.split('=')[0]),
    ['subject', 'body'],
  );
  assert.equal(places['Zalo']?.match(/;end/g)?.length, 1);
  assert.doesNotMatch(places['Zalo'] ?? '', /;S\.browser/);
});
