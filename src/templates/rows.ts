import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Article } from '../model/article.js';
import { node } from './node.js';
import { dateText, isNew, type View } from './view.js';

/** Rows that are drawn at once, more than any screen shows; those behind them wait until the browser is idle. */
const AT_ONCE = 50;
/** Rows that are laid out at once, about a screen; those behind them when they come near it. */
const NEAR = 24;
/** Milliseconds of drawing in one go: half a frame. */
const SLICE = 8;

/** How the rows of a list look. */
export interface Looks {
  /** Makes the row of an article. */
  draw(article: Article): HTMLElement;
  /** What else decides how rows look, as text: a row is made again when it changes. */
  readonly key: string;
}

interface Row {
  article: Article;
  /** What the clock decides: the badge and a date like "5 minutes ago". */
  readonly stamp: string;
  readonly element: HTMLElement;
}

/** An article like any other, to see whether titles lead elsewhere than before. */
const SAMPLE = { id: '0', title: '0', slug: '0', categories: [] as const } as unknown as Article;

const keyOf = (view: View, { key }: Looks): string => {
  const { language, timeZone, dateFormat, newDays, level } = view;
  return [key, language, timeZone, dateFormat, newDays, level, view.addressOf(SAMPLE)].join('\n');
};

const stampOf = (article: Article, view: View): string => {
  const moment = view.dateFormat === 'relative' ? article.publishedAt : undefined;
  return `${isNew(article, view)}${moment ? dateText(moment, view, 'relative') : ''}`;
};

/** A picture whose host is dead leaves no hole: what holds it folds away. */
function onBroken({ target }: Event): void {
  const image = target as Element;
  (image.closest('.media') ?? image).classList.add('broken');
}

const whenIdle = (act: () => void): unknown =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(act, { timeout: 100 }) : setTimeout(act, 1);

/**
 * The rows of one list element: each is made once and touched only when its article or the view has changed. Articles are known by their
 * ids. The first ones are drawn at once, the rest in slices; before the page is printed all are.
 */
class Rows extends Directive {
  #list: HTMLElement | undefined;
  #rows = new Map<string, Row>();
  #articles = new WeakMap<Node, Article>();
  #wanted: readonly Article[] = [];
  #view: View | undefined;
  #looks: Looks | undefined;
  #key = '';
  #isWaiting = false;
  #isMeasured = false;

  override render(_articles: readonly Article[], _view: View, _looks: Looks): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [articles, view, looks]: Parameters<this['render']>): unknown {
    if (!this.#list) this.#listen((this.#list = element as HTMLElement));
    const key = keyOf(view, looks);
    if (key !== this.#key) this.#rows.clear();
    [this.#wanted, this.#view, this.#looks, this.#key] = [articles, view, looks, key];
    this.#draw(this.#rows.size + AT_ONCE);
    if (articles.length > NEAR && !this.#isMeasured) whenIdle(this.#measure);
    if (this.#rows.size < articles.length) this.#drawRest();
    return noChange;
  }

  /** One listener of each kind for all rows. */
  #listen(list: HTMLElement): void {
    list.addEventListener('click', this.#onClick);
    // Errors of pictures do not bubble, but they can be caught on their way down.
    list.addEventListener('error', onBroken, true);
  }

  /** Brings the first `count` rows up to date, all others go. */
  #draw(count: number): void {
    const list = this.#list;
    if (!list) return;
    if (this.#isBeginning()) return this.#add(() => this.#rows.size < count);
    const focused = (list.getRootNode() as Partial<ShadowRoot>).activeElement;
    const old = this.#rows;
    this.#rows = new Map();
    const elements = this.#wanted.slice(0, count).map((article) => this.#rowOf(article, old));
    const kept = new Set<Element>(elements);
    for (const element of [...list.children]) if (!kept.has(element)) element.remove();
    let at = list.firstElementChild;
    for (const element of elements) {
      if (element === at) at = at.nextElementSibling;
      else list.insertBefore(element, at);
    }
    if (focused?.isConnected && list.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
  }

  /** Whether the rows that are there are the first of those that are wanted, and the clock has changed none. */
  #isBeginning(): boolean {
    let at = 0;
    for (const { article, stamp } of this.#rows.values()) {
      if (article !== this.#wanted[at++] || stamp !== stampOf(article, this.#view as View)) return false;
    }
    return at > 0;
  }

  /** The row of an article: the one that is there, or a new one. */
  #rowOf(article: Article, old: ReadonlyMap<string, Row>): HTMLElement {
    const view = this.#view as View;
    const stamp = stampOf(article, view);
    let id = article.id;
    // Two articles of one name are two rows all the same.
    while (this.#rows.has(id)) id += '+';
    const row = old.get(id);
    const isSame = row?.stamp === stamp && (row.article === article || isEqual(row.article, article));
    const element = isSame && row ? row.element : this.#make(article);
    this.#rows.set(id, { article, stamp, element });
    this.#articles.set(element, article);
    return element;
  }

  /** Rows that have not been laid out are taken to be as high as those that have, so that the scroll bar tells the truth. */
  #measure = (): void => {
    const heights = [...(this.#list?.children ?? [])].slice(0, NEAR).map((row) => (row as HTMLElement).offsetHeight);
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
    this.#isMeasured = mean > 0;
    if (mean > 0) this.#list?.style.setProperty('--_row', `${Math.round(mean)}px`);
  };

  #drawRest(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    addEventListener('beforeprint', this.#drawAll);
    whenIdle(this.#onIdle);
  }

  #onIdle = (): void => {
    const until = performance.now() + SLICE;
    this.#add(() => performance.now() < until);
    if (this.#rows.size < this.#wanted.length && this.#list?.isConnected) whenIdle(this.#onIdle);
    else this.#rest();
  };

  #make(article: Article): HTMLElement {
    const element = this.#drawn(article);
    if (this.#rows.size >= NEAR) element.classList.add('far');
    return element;
  }

  /** One article that cannot be drawn must not take the others with it: its row stays empty. */
  #drawn(article: Article): HTMLElement {
    try {
      return (this.#looks as Looks).draw(article);
    } catch (cause) {
      this.#view?.onFailure(article, cause);
      return node('li', { hidden: '' });
    }
  }

  #drawAll = (): void => {
    this.#add(() => true);
    this.#rest();
  };

  #rest(): void {
    this.#isWaiting = false;
    removeEventListener('beforeprint', this.#drawAll);
  }

  /** Adds rows at the end as long as there is time. */
  #add(hasTime: () => boolean): void {
    const added = document.createDocumentFragment();
    const none = new Map<string, Row>();
    while (this.#rows.size < this.#wanted.length && hasTime()) {
      added.append(this.#rowOf(this.#wanted[this.#rows.size] as Article, none));
    }
    this.#list?.append(added);
  }

  #onClick = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    let row: Node | null = link;
    while (row && row.parentNode !== this.#list) row = row.parentNode;
    const article = row && this.#articles.get(row);
    const address = article && this.#view?.addressOf(article);
    if (address && link?.getAttribute('href') === address) this.#view?.onSelect(event, article, address);
  };
}

/** Articles of an answer that differs elsewhere are new objects with the same content. */
const isEqual = (one: Article, other: Article): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Stands in the start tag of a list, whose children it makes: `<ul ${rows(articles, view, { key, draw })}></ul>`. */
export const rows = directive(Rows);
