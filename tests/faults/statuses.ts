import { answer, json, refusal } from './answer.js';
import type { Fault } from './fault.js';
import { rows } from '../support/news.js';

const good = json(rows(2));

/** A refusal that asking again will not change. */
const lasting = (status: number, server: string, headers = {}): Fault => ({
  name: String(status),
  server,
  answers: [refusal(status, headers)],
  sees: 'error',
  code: 'http',
});

/** A refusal that may pass. */
const passing = (status: number, server: string, headers = {}): Fault => ({
  ...lasting(status, server, headers),
  most: 3,
});

/** Without this no page may read the header of another site. */
const exposed = (wait: string): Record<string, string> => ({
  'retry-after': wait,
  'access-control-expose-headers': 'retry-after',
});

const named = (name: string, fault: Fault): Fault => ({ ...fault, name });

export const statuses: readonly Fault[] = [
  { name: '204', server: 'has no content', answers: [answer('', {}, 204)], sees: 'empty' },
  {
    name: '304 without a copy',
    server: 'says “as before” to one who has nothing',
    answers: [answer('', {}, 304)],
    sees: 'error',
    code: 'not-data',
  },
  lasting(400, 'does not understand'),
  lasting(401, 'wants a password (Basic)', { 'www-authenticate': 'Basic realm="Nội bộ"' }),
  lasting(403, 'forbids'),
  lasting(404, 'has nothing there'),
  lasting(405, 'forbids the method'),
  passing(408, 'has waited too long'),
  lasting(410, 'has nothing there any more'),
  lasting(418, 'is a teapot'),
  passing(425, 'finds it too early'),
  passing(429, 'has too many requests'),
  named('429, a second', passing(429, 'asks to wait a second', exposed('1'))),
  named('429, a past date', passing(429, 'names a moment that is over', exposed('Thu, 01 Jan 2026 00:00:00 GMT'))),
  named('429, far future', lasting(429, 'asks to wait until 2090', exposed('Sun, 01 Jan 2090 00:00:00 GMT'))),
  named('429, an hour', lasting(429, 'asks to wait an hour', exposed('3600'))),
  named(
    '429, an hour, untold',
    passing(429, 'asks to wait an hour, in a header that pages may not read', { 'retry-after': '3600' }),
  ),
  named('429, rubbish', passing(429, 'asks to wait “soon”', exposed('soon; -1'))),
  lasting(451, 'is forbidden by law'),
  passing(500, 'breaks down'),
  passing(502, 'cannot reach what is behind it'),
  passing(503, 'is being mended'),
  passing(504, 'gets no answer from what is behind it'),
  passing(511, 'wants a login to the network'),
  passing(520, 'has a trouble that nobody else has a number for'),
  {
    name: '500 with words',
    server: 'breaks down and says so in JSON',
    answers: [answer('{"code":"loi","message":"<b>Hỏng</b>"}', {}, 500)],
    sees: 'error',
    code: 'http',
    most: 3,
  },
  {
    name: '503 without an end',
    server: 'breaks down in JSON that never ends',
    answers: [[...answer('', { 'content-length': null }, 503).slice(0, 1), { text: ' ', times: 1e9 }]],
    sees: 'error',
    code: 'http',
    most: 3,
  },
  {
    name: 'recovers at the second try',
    server: 'breaks down once',
    answers: [refusal(503), good],
    sees: 'news',
    most: 2,
  },
  {
    name: 'recovers at the third try',
    server: 'breaks down twice',
    answers: [refusal(502), refusal(500), good],
    sees: 'news',
    most: 3,
  },
  {
    name: 'flapping',
    server: 'answers every second time',
    answers: [refusal(500), good, refusal(500), good, refusal(500), good],
    sees: 'news',
    most: 2,
  },
];
