import type { Asked } from './ask.js';
import type { Cors, Hop, Transport } from './inspection.js';

type Header = (name: string) => string | undefined;

function corsOf(sent: string | undefined, origin: string): Cors {
  if (sent === undefined) return 'none';
  if (/[,\s]/.test(sent.trim())) return 'several';
  if (sent === '*') return 'any';
  if (sent === 'null') return 'null';
  return sent === origin ? 'echo' : 'other';
}

/** A browser asks every stop whether the page may go on. */
function wayOf(hops: readonly Hop[], origin: string): Cors {
  const [last, ...before] = hops.toReversed();
  const isFree = before.every(({ allowOrigin }) => /^(?:any|echo)$/.test(corsOf(allowOrigin, origin)));
  return isFree ? corsOf(last?.allowOrigin, origin) : 'redirect';
}

const namesIn = (list = ''): string[] =>
  list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function cachingOf(header: Header): Transport['caching'] {
  const control = header('cache-control');
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control ?? '')?.[1];
  return {
    ...(control !== undefined && { control }),
    ...(age !== undefined && { maxAge: Number(age) }),
    etag: header('etag') !== undefined,
    lastModified: header('last-modified') !== undefined,
    cookies: header('set-cookie') !== undefined,
  };
}

/** What the headers of an answer mean for pages of `origin`. */
export function transportOf({ answer, hops, time }: Asked, origin: string): Transport {
  const header: Header = (name) => answer.header(name) ?? undefined;
  const allowOrigin = hops.at(-1)?.allowOrigin;
  const [contentType, compression] = [header('content-type'), header('content-encoding')];
  return {
    hops,
    time,
    cors: {
      origin,
      kind: wayOf(hops, origin),
      ...(allowOrigin !== undefined && { allowOrigin }),
      credentials: header('access-control-allow-credentials') === 'true',
      varies: namesIn(header('vary')).some((name) => name === 'origin' || name === '*'),
      exposed: namesIn(header('access-control-expose-headers')),
    },
    caching: cachingOf(header),
    ...(contentType !== undefined && { contentType }),
    ...(compression !== undefined && { compression }),
  };
}
