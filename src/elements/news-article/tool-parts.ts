import { html, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import type { ToolWords } from '../../i18n/tool-words.js';
import type { Article } from '../../model/article.js';
import { icon } from '../../templates/icon.js';
import type { View } from '../../templates/view.js';
import type { ArticleHost } from './article-host.js';
import { ICONS, type IconName } from './tool-icons.js';

/** How long a word of success stays to be read, ms. */
const STAY = 4000;

/** What the reader of one element has chosen. It lasts as long as the page, and nothing is stored. */
export interface Choice {
  /** Place in the list of sizes. */
  size: number;
  /** The theme before high contrast was switched on. */
  theme: ArticleHost['theme'];
  said: string;
  timer?: ReturnType<typeof setTimeout>;
}

/** All that a tool needs to know. */
export interface ToolContext {
  readonly host: ArticleHost;
  readonly article: Article;
  readonly view: View;
  readonly words: ToolWords;
  readonly choice: Choice;
  /** Where the article is to be found: its own address, else the page's. */
  readonly address: string;
}

/** Shows a word to those who look and reads it to those who listen, for a while. */
export function say(context: ToolContext, text: string): void {
  const { host, choice } = context;
  clearTimeout(choice.timer);
  choice.said = text;
  host.requestUpdate();
  if (text) choice.timer = setTimeout(() => say(context, ''), STAY);
}

interface ButtonOptions {
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Id of the menu it opens. */
  readonly menu?: string;
}

/** A button with a picture and a name, which is shown where there is room. A menu opens by itself where `onPress` is not given. */
export function button(
  name: IconName,
  label: string,
  onPress?: (event: Event) => void,
  { pressed, disabled, menu }: ButtonOptions = {},
): TemplateResult {
  const onClick = (event: Event): void => {
    if (!disabled) onPress?.(event);
  };
  return html`<button
    type="button"
    class="tool ${menu ?? ''}"
    title=${label}
    aria-pressed=${ifDefined(pressed)}
    aria-disabled=${ifDefined(disabled)}
    popovertarget=${ifDefined(onPress ? undefined : menu)}
    @click=${onClick}
  >
    ${icon(ICONS[name], 'icon')}<span class="name">${label}</span>
  </button>`;
}

const openers = new WeakMap<EventTarget, Element | null>();

/** Gives the focus back to what opened a popover, which browsers lose on its way into a shadow root. */
export function keepFocus(event: Event): void {
  const popover = event.currentTarget as HTMLElement;
  const { activeElement } = popover.getRootNode() as ShadowRoot;
  if ((event as ToggleEvent).newState === 'open') openers.set(popover, activeElement);
  else if (popover.contains(activeElement))
    ((openers.get(popover) ?? popover.previousElementSibling) as HTMLElement | null)?.focus({ preventScroll: true });
}

/** A list that the browser opens, and closes by Esc or a press elsewhere. */
export function menu(id: string, opener: TemplateResult, entries: readonly unknown[]): TemplateResult {
  return html`${opener}
    <ul class="menu" id=${id} popover role="list" @beforetoggle=${keepFocus}>
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>`;
}

export function closeMenu({ currentTarget }: Event): void {
  (currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();
}

/** Something of the bar, by a selector. */
export function find(host: ArticleHost, selector: string): HTMLElement | null {
  return host.renderRoot.querySelector<HTMLElement>(`.bar ${selector}`);
}

/** Changes how the article looks without moving the button away from under the reader's finger. */
export async function inPlace(host: ArticleHost, { currentTarget }: Event, change: () => void): Promise<void> {
  const top = (): number => (currentTarget as Element).getBoundingClientRect().top;
  const before = top();
  change();
  host.requestUpdate();
  await host.updateComplete;
  scrollBy({ top: top() - before, behavior: 'instant' });
}
