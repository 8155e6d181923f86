import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressWithKey } from '../../src/controllers/deep-link.js';

const PAGE = 'https://xa.example/tin-tuc';

test('a key is added to the query, and everything else stays letter for letter', () => {
  assert.equal(addressWithKey(PAGE, 'tin', '12'), `${PAGE}?tin=12`);
  assert.equal(addressWithKey(`${PAGE}?a=%20x&b&c=1+2#muc`, 'tin', '12'), `${PAGE}?a=%20x&b&c=1+2&tin=12#muc`);
});

test('a key that is there already gets another value, once', () => {
  assert.equal(addressWithKey(`${PAGE}?tin=1&a=2&tin=3`, 'tin', '4'), `${PAGE}?a=2&tin=4`);
  assert.equal(addressWithKey(`${PAGE}?b%C3%A0i=1`, 'bài', '2'), `${PAGE}?b%C3%A0i=2`);
});

test('a key is taken away with its question mark, and keys that only look alike stay', () => {
  assert.equal(addressWithKey(`${PAGE}?tin=1#muc`, 'tin'), `${PAGE}#muc`);
  assert.equal(addressWithKey(`${PAGE}?tins=1&tin=2`, 'tin'), `${PAGE}?tins=1`);
});

test('an id may be an address or have any letters', () => {
  const id = "https://tinh.example/?p=1&q='bài'#x";
  const address = new URL(addressWithKey(PAGE, 'tin', id));
  assert.equal(address.searchParams.get('tin'), id);
  assert.equal(address.hash, '');
});
