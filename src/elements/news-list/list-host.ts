import type { ReactiveControllerHost } from '../../controllers/reactive.js';

/** What the parts of a list know of it. */
export interface ListHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}
