import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the three elements need where all they load comes from the page's own site, and `font-src` for the font of this page itself. */
const NEEDED = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'media-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html bantin bantin-json',
};

const written = (policy) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/**
 * `?policy=nonce`: scripts by a word that is new in every answer. `?policy=framed`: the page may stand in a sandboxed frame, for which the
 * site is named, because to WebKit `'self'` means nothing there.
 */
const POLICIES = {
  nonce: (nonce) => written({ ...NEEDED, 'script-src': `'nonce-${nonce}' 'strict-dynamic'` }),
  framed: (_, site) => written({ ...NEEDED, 'frame-ancestors': '*' }).replaceAll("'self'", site),
};

/** strict.html with its policy, which the page also shows. A page with a nonce must not be kept by caches. */
export function strictPage(root, { url, headers: { host } }) {
  const { searchParams, origin } = new URL(url, `http://${host}`);
  const name = searchParams.get('policy');
  const nonce = randomBytes(18).toString('base64');
  const policy = Object.hasOwn(POLICIES, name) ? POLICIES[name](nonce, origin) : written(NEEDED);
  const page = readFileSync(join(root, 'demo/strict.html'), 'utf8')
    .replace(/(<pre [^>]*data-policy>)/, `$1Content-Security-Policy:\n${policy.replaceAll('; ', ';\n')}`)
    .replaceAll('<script ', name === 'nonce' ? `<script nonce="${nonce}" ` : '<script ');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: page };
}
