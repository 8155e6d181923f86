import { noChange } from 'lit-html';
import { Directive, directive, type ElementPart } from 'lit-html/directive.js';
import type { Article } from '../model/article.js';
import { node } from './node.js';
import { NEAR, PER_PLACE, RowPlaces } from './row-places.js';
import { dateText, isNew, type View } from './view.js';

/** Rows that are drawn at once, more than any screen shows; those behind them wait until the browser is idle. */
const AT_ONCE = 50;
/** Milliseconds of drawing in one go: half a frame. */
const SLICE = 8;

/** How the rows of a list look. */
export interface Looks {
  /** Makes the row of an article. */
  draw(article: Article): HTMLElement;
  /** What else decides how rows look, as text: a row is made again when it changes. */
  readonly key: string;
  /** Rows far down may stand in groups: no style of theirs asks for what is beside them. */
  readonly mayGroup?: boolean;
}

interface Row {
  readonly article: Article;
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
  #places: RowPlaces | undefined;
  #rows: Row[] = [];
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
    if (key !== this.#key) this.#begin(looks);
    [this.#wanted, this.#view, this.#looks, this.#key] = [articles, view, looks, key];
    if (this.#places) this.#places.total = articles.length;
    this.#draw(this.#rows.length + AT_ONCE);
    // Not before they are painted, which would wait for two layouts then.
    if (articles.length > NEAR && !this.#isMeasured) requestAnimationFrame(() => whenIdle(this.#measure));
    if (this.#rows.length < articles.length) this.#drawRest();
    return noChange;
  }

  /** One listener of each kind for all rows. */
  #listen(list: HTMLElement): void {
    list.addEventListener('click', this.#onClick);
    // Errors of pictures do not bubble, but they can be caught on their way down.
    list.addEventListener('error', onBroken, true);
  }

  /** Without any rows. */
  #begin({ mayGroup }: Looks): void {
    this.#list?.replaceChildren();
    this.#places = this.#list && new RowPlaces(this.#list, mayGroup);
    this.#rows = [];
    this.#isMeasured = false;
  }

  /** Brings the first `count` rows up to date, all others go. */
  #draw(count: number): void {
    if (this.#isBeginning()) return this.#add(() => this.#rows.length < count);
    const focused = (this.#list?.getRootNode() as Partial<ShadowRoot>).activeElement;
    this.#places?.arrange(this.#renew(this.#wanted.slice(0, count)));
    if (focused?.isConnected && this.#list?.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
  }

  /** The rows of these articles, old ones as far as there are; those of others go. */
  #renew(articles: readonly Article[]): readonly HTMLElement[] {
    const old = new Map<string, Row>();
    for (const row of this.#rows) old.set(unused(row.article.id, old), row);
    this.#rows = [];
    const kept = new Map<string, HTMLElement>();
    for (const article of articles) {
      const id = unused(article.id, kept);
      kept.set(id, this.#row(article, old.get(id)));
    }
    const elements = new Set(kept.values());
    for (const { element } of old.values()) if (!elements.has(element)) element.remove();
    return [...elements];
  }

  /** Whether the rows that are there are the first of those that are wanted, and the clock has changed none. */
  #isBeginning(): boolean {
    const isAsWanted = ({ article, stamp }: Row, at: number): boolean =>
      article === this.#wanted[at] && stamp === stampOf(article, this.#view as View);
    return this.#rows.every(isAsWanted);
  }

  /** The next row: the one that there was for this article, or a new one. */
  #row(article: Article, old?: Row): HTMLElement {
    const stamp = stampOf(article, this.#view as View);
    const isSame = old?.stamp === stamp && (old.article === article || isEqual(old.article, article));
    const element = isSame ? old.element : this.#drawn(article);
    this.#rows.push({ article, stamp, element });
    return element;
  }

  /** Rows that have not been laid out are taken to be as high as those that have, so that the scroll bar tells the truth. */
  #measure = (): void => {
    const [rows, list] = [this.#rows.slice(0, NEAR).map(({ element }) => element), this.#list];
    const [first, last] = [rows[0], rows.at(-1)];
    if (!list || !first || !last) return;
    const mean = rows.reduce((sum, row) => sum + row.offsetHeight, 0) / rows.length;
    this.#isMeasured = mean > 0;
    if (!this.#isMeasured) return;
    list.style.setProperty('--_row', `${Math.round(mean)}px`);
    // With what is between the rows, and as many beside each other as there are columns.
    const span = last.offsetTop + last.offsetHeight - first.offsetTop;
    list.style.setProperty('--_group', `${Math.round((span / rows.length) * PER_PLACE)}px`);
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
    if (this.#rows.length < this.#wanted.length && this.#list?.isConnected) whenIdle(this.#onIdle);
    else this.#rest();
  };

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
    const wanted = this.#wanted;
    while (this.#rows.length < wanted.length && hasTime()) {
      const index = this.#rows.length;
      this.#places?.add(this.#row(wanted[index] as Article), index);
    }
  }

  #onClick = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    const article = link && this.#rows.find(({ element }) => element.contains(link))?.article;
    const address = article && this.#view?.addressOf(article);
    if (address && link.getAttribute('href') === address) this.#view?.onSelect(event, article, address);
  };
}

/** Two articles of one name are two rows all the same. */
function unused(name: string, names: ReadonlyMap<string, unknown>): string {
  let free = name;
  while (names.has(free)) free += '+';
  return free;
}

/** Articles of an answer that differs elsewhere are new objects with the same content. */
const isEqual = (one: Article, other: Article): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Stands in the start tag of a list, whose children it makes: `<ul ${rows(articles, view, { key, draw })}></ul>`. */
export const rows = directive(Rows);
