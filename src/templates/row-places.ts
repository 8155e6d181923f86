import { node } from './node.js';

/** Rows of the list itself, and of each group: as many as end a line whole in 1 to 6 columns. */
export const PER_PLACE = 60;
/** Rows that are laid out at once, near or not, about a screen of pictures; those behind them when they come near it. */
export const NEAR = 12;
/** Groups at the end, which may grow; those before them are closed. */
const OPEN = 2;

/**
 * Where the rows of a list stand: the first ones in the list itself, as in any short list, the others in groups where it may have them.
 *
 * Whenever a row is added, browsers go through all children of a list, and through all that they watch because it is laid out only near
 * the screen. A group that is closed is one box and one thing to watch, whatever is in it.
 */
export class RowPlaces {
  #list: HTMLElement;
  #size: number;
  #groups: HTMLElement[] = [];
  /** Groups that there will be. */
  #last = 0;

  constructor(list: HTMLElement, mayGroup: boolean | undefined) {
    this.#list = list;
    this.#size = mayGroup ? PER_PLACE : Infinity;
  }

  /** Number of rows that there will be. */
  set total(rows: number) {
    this.#last = Math.max(0, Math.ceil(rows / this.#size) - 1);
  }

  /** Puts the row with this number, from 0, behind all others. */
  add(row: HTMLElement, index: number): void {
    this.#put(row, this.#of(index), null, index);
  }

  /** Puts rows where they belong; those that stand right are not touched. */
  arrange(rows: readonly HTMLElement[]): void {
    for (let at = 0; at < rows.length; at += this.#size) this.#fill(at, rows.slice(at, at + this.#size));
    const count = Math.max(0, Math.ceil(rows.length / this.#size) - 1);
    for (const empty of this.#groups.splice(count)) empty.remove();
  }

  #of(index: number): HTMLElement {
    const at = Math.floor(index / this.#size);
    return at ? (this.#groups[at - 1] ?? this.#open()) : this.#list;
  }

  /** Rows of the group that was the last one are watched no longer, and then the group is closed: what is closed is not looked at again. */
  #open(): HTMLElement {
    this.#groups.at(-OPEN)?.classList.add('whole');
    for (const row of this.#groups.at(-1)?.children ?? []) row.classList.remove('far');
    // For screen readers its rows are items of the list.
    const group = node('div', { class: 'rows', role: 'none' });
    if (this.#groups.push(group) <= this.#last - OPEN) group.classList.add('whole');
    this.#list.append(group);
    return group;
  }

  /** What belongs elsewhere is passed over: it goes when its own place is filled. */
  #fill(first: number, rows: readonly HTMLElement[]): void {
    const place = this.#of(first);
    const wanted = first ? rows : [...rows, ...this.#groups];
    const own = new Set<Element>(wanted);
    let at = place.firstElementChild;
    for (const [index, element] of wanted.entries()) {
      while (at && !own.has(at)) at = at.nextElementSibling;
      if (element === at) at = at.nextElementSibling;
      else this.#put(element, place, at, first + index);
    }
  }

  #put(row: HTMLElement, place: HTMLElement, before: Element | null, index: number): void {
    row.classList.toggle('far', index >= NEAR && !place.classList.contains('whole'));
    place.insertBefore(row, before);
  }
}
