import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { fill } from '../../i18n/fill.js';
import { toolWordsFor } from '../../i18n/tool-words.js';
import type { Article } from '../../model/article.js';
import { toolPanelStyles } from '../../styles/tool-panels.styles.js';
import { toolsStyles } from '../../styles/tools.styles.js';
import type { View } from '../../templates/view.js';
import { pageAddress } from '../light-dom.js';
import { wordsOf } from '../words-of.js';
import { adopt } from '../adopt.js';
import type { ArticleHost } from './article-host.js';
import { copyAddress } from './copy-address.js';
import { optionalPart } from './optional-part.js';
import { sharePlaces, type SharePlace } from './share.js';
import { button, closeMenu, find, inPlace, keepFocus, menu, say, type Choice, type ToolContext } from './tool-parts.js';

const NAMES = ['size', 'contrast', 'listen', 'print', 'copy', 'share', 'qr', 'save'] as const;
const USUAL = ['size', 'print', 'share'] as const;
/** Sizes of the text, relative to the usual one. */
const SIZES = [1, 1.125, 1.25, 1.5, 1.75, 2];
/** With so many tools at most, their names are shown where there is room. */
const FEW = 3;

const choices = new WeakMap<ArticleHost, Choice>();
const listenPart = optionalPart(() => import('./listen.js'));

function choiceOf(host: ArticleHost): Choice {
  const choice = choices.get(host) ?? { size: 0, theme: 'auto', said: '' };
  choices.set(host, choice);
  return choice;
}

/** Class of the article for the size its reader has chosen. */
export function sizeClass(host: ArticleHost): string {
  return `size-${choiceOf(host).size}`;
}

/** The tools that the page asks for, in its order; nothing where none of them can work here, undefined until that is known. */
export function toolBar(host: ArticleHost, article: Article, view: View): unknown {
  adopt(host.renderRoot, [toolsStyles, toolPanelStyles]);
  const words = toolWordsFor(view.language);
  const names = wordsOf(host, 'tools', host.tools, NAMES, USUAL);
  if (names.includes('listen') && listenPart(host, article) === undefined) return undefined;
  const choice = choiceOf(host);
  const context = { host, article, view, words, choice, address: addressOf(article) };
  // Each keeps its place: when one comes late or goes, what a reader has opened of the others stays open.
  const tools = names.map((name) => TOOLS[name](context) || nothing);
  if (tools.every((tool) => tool === nothing)) return nothing;
  return html`<div
    class="bar ${names.length > FEW ? '' : 'few'}"
    part="tools"
    role="group"
    aria-label=${words.tools}
    lang=${view.language}
  >
    ${tools} ${addressPanel(context)}
    <div class="place"></div>
    <p class="said" role="status">${choice.said}</p>
  </div>`;
}

/** Mail and telephone are addresses too, of people and not of articles. */
function addressOf({ url }: Article): string {
  return url && /^https?:/.test(url) ? url : pageAddress();
}

const TOOLS: Readonly<Record<(typeof NAMES)[number], (context: ToolContext) => unknown>> = {
  size,
  contrast,
  listen,
  print,
  copy,
  share,
  qr,
  save,
};

function size(context: ToolContext): TemplateResult {
  const { host, words, choice } = context;
  const last = SIZES.length - 1;
  const by = (steps: number) => (event: Event) =>
    void inPlace(host, event, () => {
      choice.size = Math.min(last, Math.max(0, choice.size + steps));
      say(context, fill(words.sizeNow, { percent: Math.round((SIZES[choice.size] ?? 1) * 100) }));
    });
  const isUsual = !choice.size;
  return html`${button('sizeDown', words.sizeDown, by(-1), { disabled: isUsual })}
  ${button('sizeUsual', words.sizeUsual, by(-last), { disabled: isUsual })}
  ${button('sizeUp', words.sizeUp, by(1), { disabled: choice.size === last })}`;
}

function contrast({ host, words, choice }: ToolContext): TemplateResult {
  const pressed = host.theme === 'contrast';
  const onPress = (event: Event): void =>
    void inPlace(host, event, () => {
      if (!pressed) choice.theme = host.theme;
      host.theme = pressed ? choice.theme : 'contrast';
    });
  return button('contrast', words.contrast, onPress, { pressed });
}

/** Neither sound nor a voice: no button. */
function listen({ host, article, view }: ToolContext): unknown {
  return listenPart(host, article)?.listenTool(host, article, view);
}

function print({ host, words }: ToolContext): TemplateResult {
  const entry = (label: string, large: boolean): TemplateResult => {
    const onClick = (event: Event): void => {
      closeMenu(event);
      void host.print(large);
    };
    return html`<button type="button" class="entry" @click=${onClick}>${label}</button>`;
  };
  const entries = [entry(words.print, false), entry(words.printLarge, true)];
  return menu('print-menu', button('print', words.print, undefined, { menu: 'print-menu' }), entries);
}

function copy(context: ToolContext): TemplateResult {
  const { words } = context;
  return button('copy', words.copy, () => void copyAndSay(context, words.copied));
}

async function copyAndSay(context: ToolContext, success: string): Promise<void> {
  if (await copyAddress(context.address, find(context.host, '.panel'))) say(context, success);
}

/** Shown only where the clipboard cannot be written. */
function addressPanel({ words, address }: ToolContext): TemplateResult {
  return html`<label class="panel" popover @beforetoggle=${keepFocus}>
    ${words.copyByHand} <input readonly .value=${address} />
  </label>`;
}

/** The sheet of the device, where it has one, else links. */
function share(context: ToolContext): TemplateResult {
  const { host, article, words, address: url } = context;
  const onPress = async (): Promise<void> => {
    try {
      await navigator.share({ title: article.title, url });
    } catch (error) {
      // The reader has changed his mind, or the page's frame may not share.
      if ((error as Error).name !== 'AbortError') find(host, '#share-menu')?.showPopover();
    }
  };
  const places = sharePlaces(article.title, url, words, navigator.userAgent);
  const opener = button('share', words.share, 'share' in navigator ? onPress : undefined, { menu: 'share-menu' });
  return menu(
    'share-menu',
    opener,
    places.map((place) => shareLink(context, place)),
  );
}

function shareLink(context: ToolContext, { name, address, page, pasted }: SharePlace): TemplateResult {
  const onClick = (event: Event): void => {
    closeMenu(event);
    if (pasted) void copyAndSay(context, context.words.copiedForZalo);
  };
  return html`<a
    class="entry"
    href=${address}
    target=${ifDefined(page ? '_blank' : undefined)}
    rel="noopener noreferrer"
    @click=${onClick}
    >${name}</a
  >`;
}

/** Does something with a part that is loaded for it. */
async function using<T>(context: ToolContext, part: Promise<T>, action: (part: T) => void): Promise<void> {
  try {
    action(await part);
  } catch {
    say(context, context.words.notLoaded);
  }
}

function qr(context: ToolContext): TemplateResult {
  const { host, article, words, address } = context;
  return button(
    'qr',
    words.qr,
    () => void using(context, import('./qr.js'), (part) => part.showQr(find(host, '.place'), article, address, words)),
  );
}

function save(context: ToolContext): TemplateResult {
  const { article, view, address } = context;
  return button(
    'save',
    context.words.save,
    () => void using(context, import('./save.js'), (part) => part.saveArticle(article, view, address)),
  );
}
