import type { ReactiveController } from '../../controllers/reactive.js';
import { html, render, type TemplateResult } from 'lit-html';
import type { Article } from '../../model/article.js';
import { baseStyles } from '../../styles/base.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { openedStyles } from '../../styles/opened.styles.js';
import { openingStyles } from '../../styles/opening.styles.js';
import { stateStyles } from '../../styles/state.styles.js';
import { adopt } from '../adopt.js';
import type { ArticleHost } from '../news-article/article-host.js';

/** The list whose article is opened, as far as the place of the article needs to know it. */
export interface StageOwner extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly timeZone: string;
  readonly inheritText: boolean;
  theme: ArticleHost['theme'];
}

export interface StageEvents {
  /** The article is to be drawn anew: its reader has chosen something in its bar. */
  onUpdate(): void;
  /** The reader has closed what lies over the page. */
  onLeave(): void;
}

/** Names by which pages can style what stands in the article: `news-list::part(article-title)`. */
const PARTS =
  'category date title tools notice reading summary image caption body attachments byline source status more'.replace(
    /\w+/g,
    '$&:article-$&,',
  );

/**
 * The place of an opened article: an element with a shadow root of its own, so that the rules of lists and of articles do not meet. To the
 * parts of an article's page it is what `<news-article>` is to them; a plain `<div>` all the same, since elements of another version may
 * have the tags.
 */
export class Stage {
  readonly place: ArticleHost & { article: Article | undefined };
  #shadow: ShadowRoot;
  #owner: StageOwner;
  #events: StageEvents;
  #controllers = new Set<ReactiveController>();
  #dialog: HTMLDialogElement | undefined;
  #isStyled = false;

  constructor(owner: StageOwner, events: StageEvents) {
    this.#owner = owner;
    this.#events = events;
    const element = document.createElement('div');
    element.className = 'opened';
    element.setAttribute('part', 'opened');
    element.setAttribute('exportparts', PARTS);
    this.#shadow = element.attachShadow({ mode: 'open' });
    this.place = this.#asHost(element);
    adopt(this.#shadow, [hostStyles, baseStyles, stateStyles]);
    adopt(this.#shadow, [openedStyles], true);
  }

  get isShown(): boolean {
    return this.place.isConnected;
  }

  /** Puts the place into the root of the list, over the page where `isOver`. */
  show(root: Element, isOver: boolean): void {
    adopt(root.getRootNode(), [openingStyles]);
    if (isOver) this.#showOver(root);
    else root.append(this.place);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  hide(): void {
    const dialog = this.#dialog;
    this.#dialog = undefined;
    this.place.article = undefined;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
    dialog?.close();
    dialog?.remove();
    this.place.remove();
  }

  /** Draws into the place, in a root like that of every element. `dress` gives it its styles, once it is there. */
  draw(content: TemplateResult, language: string, dress: ((host: ArticleHost) => void) | undefined): void {
    if (dress && !this.#isStyled) dress(this.place);
    this.#isStyled ||= !!dress;
    const { theme, inheritText } = this.#owner;
    const classes = `${theme} ${inheritText ? 'inherit' : ''} ${this.#dialog ? 'over' : ''}`;
    render(html`<div class="root ${classes}" lang=${language}>${content}</div>`, this.#shadow);
  }

  /** Tells all who need to know that the article is drawn: its own parts, and by its title those who hear the dialog. */
  tell(title: string): void {
    if (this.#dialog) this.#dialog.ariaLabel = title;
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }

  #showOver(root: Element): void {
    const dialog = document.createElement('dialog');
    dialog.className = 'over';
    dialog.append(this.place);
    let pressed: EventTarget | null = null;
    // Text that is marked beyond the edge ends outside too.
    dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog && pressed === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => this.#dialog === dialog && this.#events.onLeave());
    this.#dialog = dialog;
    root.append(dialog);
    dialog.showModal();
  }

  #asHost(element: HTMLElement): Stage['place'] {
    const owner = this.#owner;
    const facts = {
      renderRoot: this.#shadow,
      summary: 'auto',
      attribution: '',
      tools: 'size print share',
      images: 'inline',
      article: undefined as Article | undefined,
      jsonLd: false,
      pageTitle: true,
      timeZone: owner.timeZone,
      theme: owner.theme,
      updateComplete: owner.updateComplete,
      requestUpdate: () => this.#events.onUpdate(),
      addController: (controller: ReactiveController) => void this.#controllers.add(controller),
      print: (large = false) => printed(host, large),
    };
    const host = Object.assign(element, facts);
    Object.defineProperties(host, {
      theme: { get: () => owner.theme, set: (theme: ArticleHost['theme']) => (owner.theme = theme) },
      timeZone: { get: () => owner.timeZone },
      updateComplete: { get: () => owner.updateComplete },
    });
    return host;
  }
}

function printed(host: ArticleHost, large: boolean): Promise<void> {
  return import('../news-article/print.js').then(
    ({ printArticle }) => printArticle(host, large),
    () => window.print(),
  );
}
