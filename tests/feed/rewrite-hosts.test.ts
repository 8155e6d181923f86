import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsError } from '../../src/model/news-error.js';
import { rewriteHosts } from '../../src/feed/rewrite-hosts.js';

const rules = 'cu.hason.example=>hason.example; Anh.cu.example:8080 => anh.hason.example';

test('moves the host of every address, in JSON that escapes slashes and in markup too', () => {
  const text =
    '{"a":"https:\\/\\/cu.hason.example\\/tin","b":"<img src=//anh.cu.example:8080/x.jpg>","c":"http://CU.hason.example?id=1"}';
  assert.equal(
    rewriteHosts(text, rules),
    '{"a":"https:\\/\\/hason.example\\/tin","b":"<img src=//anh.hason.example/x.jpg>","c":"http://hason.example?id=1"}',
  );
});

test('leaves other hosts, other ports and names in a text', () => {
  const text =
    'https://xcu.hason.example https://cu.hason.example.vn https://cu.hason.example:81/ cu.hason.example //anh.cu.example/';
  assert.equal(rewriteHosts(text, rules), text);
});

test('takes a name literally and knows marks', () => {
  assert.equal(rewriteHosts('//báo.example //bao-example', 'báo.example=>bao.example'), '//bao.example //bao-example');
  assert.equal(rewriteHosts('//aXb', 'a.b=>c'), '//aXb');
});

test('does nothing without rules, and says which rule cannot be read', () => {
  for (const none of ['', ' ; ;']) assert.equal(rewriteHosts('https://a/', none), 'https://a/');
  for (const wrong of ['a', 'a=>', '=>b', 'a=>b/c', 'http://a=>b', 'a=>$1"><script>', 'a b=>c'])
    assert.throws(
      () => rewriteHosts('https://a/ http://b/', `cu.example=>moi.example;${wrong}`),
      (error) => error instanceof NewsError && error.code === 'bad-attribute' && !!error.detail?.includes(wrong),
    );
});
