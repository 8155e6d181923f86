// The forms as recipes write them, of a province whose addresses are put in when a page is shown.
import { readFileSync } from 'node:fs';

/** What readers see where a form has been through a filter; `kept` is said of probes, which mean nothing to bantin. */
export type Shown = 'list' | 'frame' | 'script' | 'dead frame' | 'link' | 'text' | 'nothing' | 'kept';

export interface Form {
  /** How the page of results calls it. */
  readonly title: string;
  readonly html: string;
  /** What it is when nothing has been taken away. */
  readonly whole: Shown;
}

export const PROVINCE = 'https://tinh.example';
/** Articles that every form asks for. */
export const COUNT = 5;

const NEWS = `${PROVINCE}/api/feed.json`;
const LINK = `<a href="${PROVINCE}/list.html">Tin trong tỉnh</a>`;
const BLOCK = `data-news-list="1" data-src="${NEWS}" data-count="${COUNT}"`;
const FRAME = `src="${PROVINCE}/embed/list.html?source=ban-tin&amp;count=${COUNT}&amp;layout=compact" title="Tin trong tỉnh"`;

export const FORMS = {
  tag: {
    title: '`<news-list>`',
    html: `<news-list src="${NEWS}" count="${COUNT}">${LINK}</news-list>`,
    whole: 'list',
  },
  block: { title: 'block', html: `<div ${BLOCK}>${LINK}</div>`, whole: 'list' },
  'empty block': { title: 'empty block', html: `<div ${BLOCK}></div>`, whole: 'list' },
  link: {
    title: 'link',
    html: `<p><a href="${PROVINCE}/list.html#news-list?src=${NEWS}&amp;count=${COUNT}">Tin trong tỉnh</a></p>`,
    whole: 'list',
  },
  frame: {
    title: 'frame',
    html: `<iframe data-bantin="1" ${FRAME} width="100%" height="480" style="border:0" loading="lazy"></iframe>`,
    whole: 'frame',
  },
  script: {
    title: 'script',
    html: `<script type="module" src="${PROVINCE}/dist/bantin.js"></script>`,
    whole: 'script',
  },
  class: { title: '`class` of a block', html: `<div class="bantin">${LINK}</div>`, whole: 'kept' },
  data: {
    title: '`data-` of a link',
    html: `<p><a class="bantin" href="${PROVINCE}/list.html" data-count="${COUNT}">Tin trong tỉnh</a></p>`,
    whole: 'kept',
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as FormName[];

/** Whether what is left of a probe still has what was to be kept. */
export function isProbeKept(name: FormName, html: string): boolean {
  return name === 'class' ? /class="bantin"/.test(html) : /class="bantin"/.test(html) && /data-count="5"/.test(html);
}

/** The blocks and links of a recipe, which are to be pasted into an editor. */
export function formsOfRecipe(file: string): string[] {
  const text = readFileSync(new URL(`../../demo/recipes/${file}`, import.meta.url), 'utf8');
  const forms = text.match(/^(?:<div data-news-list.*<\/div>|<p><a href=.*<\/p>)$/gm) ?? [];
  // The endpoint of the invented province lies elsewhere.
  return forms.map((form) => form.replaceAll(/https:\/\/tinh\.example\/(?:rss\/|api\/tin|wp-json[^"& ]*)/g, NEWS));
}
