import type { PropertyDeclarations } from './base-element.js';
import type { View } from '../templates/view.js';
import { NewsElement, type Drawing } from './news-element.js';
import type { Opening } from './opening/opening.js';

/**
 * What the elements with titles share: where an article opens. All of it is a part of its own, loaded where `open` asks for it.
 *
 * @internal
 */
export abstract class OpeningElement<Part extends Drawing> extends NewsElement<Part> {
  static override properties: PropertyDeclarations = { open: {}, deepLink: { attribute: 'deep-link' } };

  /** Where a title opens its article: `link` on its own page, `inline` in the place of the list, `dialog` over the page. */
  open: 'link' | 'inline' | 'dialog' = 'link';
  /** Key in the page's query for the opened article: `tin` for `?tin=12`. With it Back closes the article, and its address can be passed on. */
  deepLink = '';

  #opening: Opening | undefined;
  #loading: Promise<unknown> | undefined;

  protected override willUpdate(): void {
    super.willUpdate();
    // Without it titles are links to the articles' own pages.
    if (this.open !== 'link')
      this.#loading ??= import('./opening/opening.js').then(
        ({ Opening: part }) => {
          this.#opening = new part(this, this.feed, { request: () => this.request(), looks: () => this.looks() });
          this.requestUpdate();
        },
        () => (this.#loading = undefined),
      );
  }

  protected override view(part: Part): View {
    const view = super.view(part);
    return this.#opening?.viewOf(view) ?? view;
  }

  /** Waits for the part that opens articles, where there is one, so that no title leads elsewhere for a moment. */
  protected async withOpening<T>(drawing: Promise<T>): Promise<T> {
    await this.#loading;
    return drawing;
  }
}
