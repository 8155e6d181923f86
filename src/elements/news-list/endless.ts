import type { Desk } from './desk-host.js';
import type { Given, Search } from './list-state.js';

/** Pages that come by themselves one after the other; then a button stands there, so that what is below the list can be reached. */
const MOST_IN_A_ROW = 3;
/** How near the end of the list must be. */
const MARGIN = '200px';

interface Watch {
  observer: IntersectionObserver;
  /** Articles that were shown when the end was looked at last. */
  count: number;
  inARow: number;
  /** The question that this row answers. */
  given: Given;
  search: Search;
  target: Element | undefined;
}
const watches = new WeakMap<Desk, Watch>();

/** Nothing moves by itself for those who do not want it, or who walk the list by keyboard. */
const isStill = ({ host }: Desk): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || !!host.renderRoot.querySelector(':focus-visible');

function start(desk: Desk): Watch {
  const onCross = (entries: IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    if (desk.more !== 'idle' || watch.inARow >= MOST_IN_A_ROW || isStill(desk)) return;
    watch.inARow++;
    void desk.next();
  };
  const observer = new IntersectionObserver(onCross, { rootMargin: MARGIN });
  const { given, search } = desk.state;
  const watch: Watch = { observer, count: -1, inARow: 0, given, search, target: undefined };
  watches.set(desk, watch);
  return watch;
}

/** Loads more by itself when the end of an endless list comes near. Called after every drawing. */
export function watch(desk: Desk): void {
  const pager = desk.host.renderRoot.querySelector('.pager') ?? undefined;
  if (desk.state.given.paging !== 'infinite' || typeof IntersectionObserver === 'undefined') return unwatch(desk);
  const known = watches.get(desk) ?? start(desk);
  const count = desk.host.renderRoot.querySelectorAll('[part~="item"]').length;
  const { given, search } = desk.state;
  if (known.given !== given || known.search !== search) Object.assign(known, { given, search, inARow: 0 });
  if (pager === known.target && count === known.count) return;
  known.observer.disconnect();
  Object.assign(known, { target: pager, count });
  // Looked at anew, since an end that is still in view does not come into view.
  if (pager) known.observer.observe(pager);
}

/** After a press of the button as many come by themselves again. */
export function beginRow(desk: Desk): void {
  const known = watches.get(desk);
  if (known) known.inARow = 0;
}

export function unwatch(desk: Desk): void {
  watches.get(desk)?.observer.disconnect();
  watches.delete(desk);
}
