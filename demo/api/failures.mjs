import { setTimeout as sleep } from 'node:timers/promises';
import { json, numberFrom } from './common.mjs';
import { feed } from './json-feed.mjs';

const fresh = { 'cache-control': 'no-store' };
const asked = new Map();

const login = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Đăng nhập hệ thống</title></head>
<body><h1>Đăng nhập hệ thống quản trị nội dung</h1>
<form><p><label>Tên đăng nhập <input name="u"></label></p><p><label>Mật khẩu <input name="p" type="password"></label></p><button>Đăng nhập</button></form>
</body></html>`;

const unavailable = () =>
  json({ ThanhCong: false, ThongBao: 'Hệ thống đang bảo trì' }, { ...fresh, 'retry-after': '30' }, 503);

function withoutCache(answer) {
  return { ...answer, headers: { ...answer.headers, ...fresh } };
}

/** The first question with a given `for` is answered, all later ones fail: an endpoint that goes down after a good answer. */
function once(url, origin) {
  const key = url.searchParams.get('for') ?? '';
  const count = (asked.get(key) ?? 0) + 1;
  if (asked.size > 1000) asked.clear();
  asked.set(key, count);
  return count === 1 ? withoutCache(feed(url, origin)) : unavailable();
}

/** Endpoints that misbehave on purpose, by path. An answer of `'hang'` keeps the connection open and silent. */
const routes = {
  '/api/empty.json': (url, origin) => feed(url, origin, []),
  '/api/fail': unavailable,
  '/api/html': () => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...fresh }, body: login }),
  '/api/hang': () => 'hang',
  '/api/once.json': once,
  '/api/slow.json': async (url, origin) => {
    await sleep(numberFrom(url.searchParams, 'ms', 3000, 60_000), undefined, { ref: false });
    return withoutCache(feed(url, origin));
  },
};

export function failures(url, origin) {
  return Object.hasOwn(routes, url.pathname) ? routes[url.pathname](url, origin) : undefined;
}
