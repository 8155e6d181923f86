import { answer, head, json, redirect, RESET, thenSilence, page } from './answer.js';
import type { Fault } from './fault.js';
import { rows } from '../support/news.js';

const good = json(rows(2));
const start = '{"items":[{"id":"1","title":"Xã Suối Mơ khánh thành';
const lasting = 2.5;
/** Three tries, each of which Firefox by itself sends up to ten times when not one byte has come. */
const RESENT = 30;

/** The connection breaks or never comes to an end. */
export const connections: readonly Fault[] = [
  { name: 'refused', server: 'nobody listens', answers: [], down: true, sees: 'error', code: 'network', most: 0 },
  {
    name: 'no such host',
    server: 'has no name in the DNS',
    answers: [good],
    src: 'http://khong-co.invalid/tin',
    sees: 'error',
    code: 'network',
    most: 0,
    heals: false,
  },
  {
    name: 'forbidden port',
    server: 'listens where browsers do not go',
    answers: [good],
    src: 'http://127.0.0.1:1/tin',
    sees: 'error',
    code: 'network',
    most: 0,
    heals: false,
  },
  { name: 'reset at once', server: 'resets', answers: [[RESET]], sees: 'error', code: 'network', most: RESENT },
  {
    name: 'closed at once',
    server: 'closes without a word',
    answers: [[]],
    sees: 'error',
    code: 'network',
    most: RESENT,
  },
  {
    name: 'reset in the headers',
    server: 'resets within the headers',
    answers: [[{ text: 'HTTP/1.1 200 OK\r\ncontent-ty' }, RESET]],
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'no HTTP',
    server: 'speaks another protocol',
    answers: [[{ text: 'SSH-2.0-OpenSSH_9.2\r\n' }]],
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'reset in the body',
    server: 'resets within the body',
    answers: [[head(200, { 'content-length': '9000' }), { text: start }, { wait: 30 }, RESET]],
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'body cut short',
    server: 'closes before the announced length',
    answers: [[head(200, { 'content-length': '9000' }), { text: start }]],
    sees: 'error',
    code: 'network',
    most: 3,
    webkit: { sees: 'error', code: 'not-data' },
  },
  {
    name: 'body longer than announced',
    server: 'announces 40 bytes and sends more',
    answers: [[head(200, { 'content-length': '40' }), { text: start.padEnd(400, '.') }]],
    sees: 'error',
    code: 'not-data',
  },
  {
    name: 'broken chunks',
    server: 'sends a chunk whose size is no number',
    answers: [[head(200, { 'transfer-encoding': 'chunked' }), { text: `4\r\n{"it\r\nxyz\r\nems"` }]],
    sees: 'error',
    code: 'network',
    most: 3,
    webkit: { sees: 'error', code: 'not-data' },
  },
  {
    name: 'chunks without an end',
    server: 'closes before the last chunk',
    answers: [[head(200, { 'transfer-encoding': 'chunked' }), { text: `4\r\n{"it\r\n` }]],
    sees: 'error',
    code: 'network',
    most: 3,
    webkit: { sees: 'error', code: 'not-data' },
  },
  {
    name: 'wrong gzip',
    server: 'calls plain text gzip',
    answers: [answer(JSON.stringify(rows(2)), { 'content-encoding': 'gzip' })],
    sees: 'error',
    code: 'network',
    most: 3,
    webkit: { sees: 'news' },
  },
  {
    name: 'never answers',
    server: 'takes the request and is silent',
    answers: [thenSilence()],
    timeout: lasting,
    sees: 'error',
    code: 'timeout',
  },
  {
    name: 'slow to begin',
    server: 'answers after twice the timeout',
    answers: [[{ wait: 2000 * lasting }, ...good]],
    timeout: lasting,
    sees: 'error',
    code: 'timeout',
  },
  {
    name: 'headers and silence',
    server: 'is silent after the headers',
    answers: [thenSilence(head(200, { 'content-length': '9000' }))],
    timeout: lasting,
    sees: 'error',
    code: 'timeout',
  },
  {
    name: 'half a body and silence',
    server: 'is silent within the body',
    answers: [thenSilence(head(200, { 'content-length': '9000' }), { text: start })],
    timeout: lasting,
    sees: 'error',
    code: 'timeout',
  },
  {
    name: 'one byte a second',
    server: 'sends one byte a second',
    answers: [[head(200, { 'content-length': '9000' }), { text: ' ', times: 9000, every: 1000 }]],
    timeout: lasting,
    sees: 'error',
    code: 'timeout',
  },
];

const hidden = (headers: Parameters<typeof head>[1]): Fault['answers'] => [answer(JSON.stringify(rows(2)), headers)];

/** The page may not read the answer. */
export const permissions: readonly Fault[] = [
  {
    name: 'no CORS',
    server: 'sends no Access-Control-Allow-Origin',
    answers: hidden({ 'access-control-allow-origin': null }),
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'CORS for another origin',
    server: 'allows another site',
    answers: hidden({ 'access-control-allow-origin': 'https://tinh.example' }),
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'CORS twice',
    server: 'sends the header twice',
    answers: hidden({ 'access-control-allow-origin': ['*', '*'] }),
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'CORS “null”',
    server: 'allows the origin “null”',
    answers: hidden({ 'access-control-allow-origin': 'null' }),
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'CORS in preflights only',
    server: 'allows everything, but only in answers to OPTIONS',
    answers: hidden({ 'access-control-allow-origin': null, 'access-control-allow-headers': '*' }),
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'CORS with a wildcard and credentials',
    server: 'allows all sites and credentials, which excludes one another',
    answers: hidden({ 'access-control-allow-credentials': 'true' }),
    sees: 'news',
  },
];

const LOGIN = page('<title>Đăng nhập</title><form><input name="user"><input type="password"></form>');

/** The answer is elsewhere. */
export const redirects: readonly Fault[] = [
  {
    name: 'redirect',
    server: 'sends to another address of its own',
    answers: [redirect('{self}/moi')],
    below: { '/moi': [good] },
    sees: 'news',
    most: 2,
  },
  {
    name: 'redirect to another origin',
    server: 'sends to another site that allows all',
    answers: [redirect('{other}/moi', 301)],
    below: { '/moi': [good] },
    sees: 'news',
    most: 2,
  },
  {
    name: 'redirect to a site without CORS',
    server: 'sends to a site that allows nobody',
    answers: [redirect('{other}/moi')],
    below: { '/moi': hidden({ 'access-control-allow-origin': null }) },
    sees: 'error',
    code: 'network',
    most: 6,
  },
  {
    name: 'redirect loop',
    server: 'sends to the same address again and again',
    answers: [redirect('{self}')],
    sees: 'error',
    code: 'network',
    most: 63,
  },
  {
    name: 'redirect to a login page',
    server: 'sends to its login page',
    answers: [redirect('{self}/dang-nhap')],
    below: { '/dang-nhap': [LOGIN] },
    sees: 'error',
    code: 'not-data',
    most: 2,
  },
  {
    name: 'redirect to no address',
    server: 'redirects without Location',
    answers: [answer('', {}, 302)],
    sees: 'error',
    code: 'not-data',
  },
  {
    name: 'redirect to a file',
    server: 'sends to file:///etc/passwd',
    answers: [redirect('file:///etc/passwd')],
    sees: 'error',
    code: 'network',
    most: 3,
  },
  {
    name: 'captive portal',
    server: 'is not reached: a portal answers with its own page',
    answers: [page('<title>Wi-Fi miễn phí</title><a href="/chap-nhan">Đồng ý</a>')],
    sees: 'error',
    code: 'not-data',
  },
];
