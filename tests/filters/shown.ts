// What readers see of what a filter has left.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../support/tab.js';
import { COUNT, FORMS, PROVINCE, isProbeKept, type FormName, type Shown } from './forms.js';
import type { Commune } from './site.js';

export interface Piece {
  /** One of the forms, or one of a recipe. */
  readonly form: string;
  readonly html: string;
}

/** In the page: what every section shows. The number of articles of a list, and the height that a frame tells of itself, are what counts. */
const LOOK = `return [...document.querySelectorAll('section')].map((section) => {
  const list = section.querySelector('news-list');
  const frame = section.querySelector('iframe');
  if (list?.shadowRoot?.querySelectorAll('[part~="item"]').length === ${COUNT}) return 'list';
  if (frame) return (heights.get(frame.contentWindow) ?? 0) > 100 ? 'frame' : 'dead frame';
  const link = section.querySelector('a[href]');
  if (link?.textContent.trim()) return 'link';
  return section.textContent.trim() ? 'text' : 'nothing';
})`;

const isDone = (shown: readonly Shown[], hoped: readonly boolean[]): boolean =>
  shown.every((one, index) => !hoped[index] || one === 'list' || one === 'frame');

/** Whether there is anything in this markup that might become news; in a frame with an empty `sandbox` nothing runs. */
const mayBe = ({ html }: Piece): boolean =>
  /data-news-list|<news-list|#news-list|<iframe/.test(html) && !/sandbox=""/.test(html);

/** Ten seconds: engines share a machine, and each frame is a page of its own. */
const TRIES = 200;

/** Shows pieces side by side; those that may become news are waited for. */
async function shownTogether(tab: Tab, commune: Commune, pieces: readonly Piece[]): Promise<readonly Shown[]> {
  await tab.go(commune.newsPage(pieces.map(({ html }) => `<section>${html}</section>`).join('')));
  const hoped = pieces.map(mayBe);
  let shown: readonly Shown[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    shown = (await tab.run(LOOK)) as Shown[];
    if (isDone(shown, hoped)) break;
    await sleep(50);
  }
  return shown;
}

/** A script that was left is the only one of its page, and has to bring a list beside it to life. */
async function shownScript(tab: Tab, commune: Commune, html: string): Promise<Shown> {
  await tab.go(commune.newsPage(`${html}<section>${FORMS.tag.html}</section>`, { script: false }));
  for (let tries = 0; tries < TRIES; tries++) {
    const [shown] = (await tab.run(LOOK)) as Shown[];
    if (shown === 'list') return 'script';
    await sleep(50);
  }
  return 'nothing';
}

const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name);

/** What readers see of each piece. */
export async function shownOf(tab: Tab, commune: Commune, pieces: readonly Piece[]): Promise<readonly Shown[]> {
  const together = await shownTogether(tab, commune, pieces);
  const results: Shown[] = [];
  for (const [index, { form, html }] of pieces.entries()) {
    const isScript = form === 'script' && html.includes('<script') && html.includes(`${PROVINCE}/dist/`);
    const isProbe = isForm(form) && FORMS[form].whole === 'kept';
    if (isScript) results.push(await shownScript(tab, commune, html));
    else if (isProbe && isProbeKept(form, html)) results.push('kept');
    else results.push(together[index] ?? 'nothing');
  }
  return results;
}
