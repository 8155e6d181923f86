import type { ReactiveControllerHost } from 'lit';

/** What the parts of a list know of it. */
export interface ListHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}
