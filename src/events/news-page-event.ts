/** Fired when another page of a list is shown, or more of it. Bubbles through shadow roots. */
export class NewsPageEvent extends Event {
  /** From 1. */
  readonly page: number;
  /** Articles that are shown now. */
  readonly count: number;

  constructor(page: number, count: number) {
    super('news-page', { bubbles: true, composed: true });
    this.page = page;
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-page': NewsPageEvent;
  }
}
