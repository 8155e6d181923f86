import type { ReactiveControllerHost } from '@lit/reactive-element';

/** What the parts of a list know of it. */
export interface ListHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}
