import { expect, fixture, waitUntil } from '@open-wc/testing';
import { hasNativeEngine } from '../../src/sanitize/engine-native.js';
import { answering, canaryServer } from '../support/endpoint.js';
import type { AttackedPage, EngineName, Report } from './attack-page.js';

// A page of its own for each run: with no policy at all, so that all that could run does; and with a strict one, which must have nothing to stop.
const STRICT =
  "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "img-src http: https: data:; media-src http: https:; require-trusted-types-for 'script'; trusted-types lit-html bantin bantin-json";
export const POLICIES = { 'no policy': undefined, 'a strict policy': STRICT } as const;

export async function attacked(policy: string | undefined): Promise<AttackedPage> {
  const { url } = await answering({
    type: 'text/html; charset=utf-8',
    headers: policy ? { 'content-security-policy': policy } : {},
    body: '<!doctype html><html lang="vi"><title>Trang</title><body><script type="module" src="/tests/sanitize/attack-page.ts"></script>',
  });
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe title="Trang" src="${url}" width="800" height="500"></iframe>`,
  );
  const page = () => frame.contentWindow as AttackedPage | null;
  await waitUntil(() => page()?.attackNothing, 'the page is there', { timeout: 9000 });
  return page() as AttackedPage;
}

export const ENGINES: readonly EngineName[] = [...(hasNativeEngine() ? (['native'] as const) : []), 'dompurify'];

/**
 * What Chromium tells a page of while it parses a document that is never shown, so that nothing of it has any effect: handlers, styles,
 * `<base>`, players whose address it would not have loaded. None is ever an address that could be asked. And the JSON-LD of `json-ld`, data
 * in a script that nobody runs.
 *
 * WebKit tells of every script that its parser meets in such a document.
 */
const HEARSAY =
  /^(?:(?:script-src-attr|style-src-attr|style-src-elem) inline|media-src (?:data|javascript|vbscript|blob|file)|base-uri) |^require-trusted-types-for trusted-types-sink HTMLScriptElement text\|\{"@context"/;

const IS_WEBKIT = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const PARSED = /^require-trusted-types-for trusted-types-sink (?:HTML|SVG)ScriptElement text\|/;

export function expectNothing({ fired, faults, changed, stopped }: Report): void {
  const isHearsay = (line: string): boolean => HEARSAY.test(line) || (IS_WEBKIT && PARSED.test(line));
  const real = stopped.filter((line) => !isHearsay(line));
  void expect({ fired, faults, changed, real }).to.deep.equal({ fired: 0, faults: [], changed: [], real: [] });
}

/** What the second server was asked while `run` ran. */
export async function askedWhile(run: (canary: string) => Promise<void>): Promise<readonly string[]> {
  const { origin, asked } = await canaryServer();
  await run(origin);
  return (await canaryServer()).asked.slice(asked.length);
}
