import { finding, type Finding, type FindingCode } from './finding.js';
import type { Cors, Inspection, TextKind, Transport } from './inspection.js';

/** Bytes from which compression is worth it, and above which an answer is too much for a telephone. */
const WORTH_COMPRESSING = 20_000;
const LARGE = 1_000_000;
/** Milliseconds. */
const SLOW = 2000;

const corsCodes: Readonly<Partial<Record<Cors, FindingCode>>> = {
  none: 'no-cors',
  null: 'cors-null',
  several: 'cors-several',
  other: 'cors-other',
  redirect: 'cors-redirect',
};

function corsFindings({ cors }: Transport, pagedBy: string | undefined): Finding[] {
  const { kind, origin, allowOrigin = '' } = cors;
  const [at, values] = ['Access-Control-Allow-Origin', { origin, value: allowOrigin }];
  const code = corsCodes[kind];
  if (code) return [finding(code, at, values)];
  const found: Finding[] = [];
  if (kind === 'echo' && !cors.varies) found.push(finding('cors-no-vary', 'Vary', values));
  if (cors.credentials) found.push(finding('cors-credentials', 'Access-Control-Allow-Credentials', values));
  if (pagedBy && !cors.exposed.some((name) => name === pagedBy || name === '*'))
    found.push(finding('not-exposed', 'Access-Control-Expose-Headers', { header: pagedBy }));
  return found;
}

function cachingFindings({ caching }: Transport): Finding[] {
  const { control, maxAge, etag, lastModified, cookies } = caching;
  const found: Finding[] = [];
  if (!etag && !lastModified) found.push(finding('no-validator', 'ETag'));
  if (control === undefined) found.push(finding('no-caching', 'Cache-Control'));
  else if (maxAge === 0 || /no-store|no-cache|private/i.test(control))
    found.push(finding('uncacheable', 'Cache-Control', { value: control }));
  if (cookies) found.push(finding('cookies', 'Set-Cookie'));
  return found;
}

const isLocal = (host: string) => /^(?:localhost|.*\.localhost|127\..*|\[::1\])$/.test(host);

function addressFindings({ hops }: Transport): Finding[] {
  const [first, last] = [hops[0]?.url ?? '', hops.at(-1)?.url ?? ''];
  const insecure = hops.find(({ url }) => url.startsWith('http:') && !isLocal(new URL(url).hostname));
  return [
    ...(insecure ? [finding('http', 'src', { url: insecure.url })] : []),
    ...(hops.length > 1 ? [finding('redirected', 'src', { url: first, target: last, count: hops.length - 1 })] : []),
  ];
}

/** JSON of any kind, feeds as XML, JSON-LD in pages, and scripts where there is a callback. */
function fits(type: string, kind: TextKind): boolean {
  if (kind === 'page') return /html/i.test(type);
  if (kind === 'xml') return /xml/i.test(type);
  return (
    /^[\w-]+\/(?:[\w.-]+\+)?(?:json|x-ndjson|jsonl)\b/i.test(type) || (kind === 'callback' && /javascript/i.test(type))
  );
}

/** What the headers and the address are lacking. */
export function transportFindings({ transport, text, pagedBy }: Inspection): Finding[] {
  if (!transport) return [];
  const { contentType = '', compression, time } = transport;
  return [
    ...corsFindings(transport, pagedBy),
    ...addressFindings(transport),
    ...(fits(contentType, text.kind) ? [] : [finding('content-type', 'Content-Type', { value: contentType })]),
    ...cachingFindings(transport),
    ...(!compression && text.bytes > WORTH_COMPRESSING
      ? [finding('not-compressed', 'Content-Encoding', { bytes: text.bytes })]
      : []),
    ...(time > SLOW ? [finding('slow', 'text', { seconds: Math.round(time / 100) / 10 })] : []),
  ];
}

/** Parameters whose names say that they open something. */
const secret = /^(?:.*[_-])?(?:api_?key|key|token|secret|password|passwd|pwd|auth|signature|sig|sessionid|session)$/i;

/** The address itself, also where nobody was asked. */
export function secretFindings({ url }: Inspection): Finding[] {
  const names = url && URL.canParse(url) ? [...new URL(url).searchParams.keys()] : [];
  const found = names.find((name) => secret.test(name));
  return found === undefined ? [] : [finding('secret', 'src', { name: found })];
}

const textCodes: Readonly<Partial<Record<TextKind, FindingCode>>> = {
  notice: 'notice',
  callback: 'callback',
  guarded: 'guarded',
  lines: 'lines',
  packed: 'packed',
};

/** How the text is written down. A type that is wrong as a whole is told already. */
function encodingFindings({ text, transport }: Inspection): Finding[] {
  const { charset, mark, utf8, kind } = text;
  const isWrong =
    utf8 && charset !== undefined && !/^utf-?8$/.test(charset) && fits(transport?.contentType ?? '', kind);
  return [
    ...(mark ? [finding('byte-mark', 'text')] : []),
    ...(utf8 ? [] : [finding('not-utf8', 'text')]),
    ...(isWrong ? [finding('charset', 'Content-Type', { charset })] : []),
  ];
}

/** What is around the data. */
export function textFindings(inspection: Inspection): Finding[] {
  const { text, page, url = '', format } = inspection;
  // Google writes its tables so, and nobody can change it.
  const code = format === 'google-sheets' ? undefined : textCodes[text.kind];
  return [
    ...(page === undefined ? [] : [finding('detour', 'src', { page, url })]),
    ...(code ? [finding(code, 'text', { preface: text.preface ?? '' })] : []),
    ...encodingFindings(inspection),
    ...(text.bytes > LARGE ? [finding('large', 'text', { bytes: text.bytes })] : []),
  ];
}
