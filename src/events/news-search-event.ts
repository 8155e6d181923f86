/** What was looked for, and how much was found. */
export interface SearchFacts {
  readonly query: string;
  /** Days as they were written, `dd/MM/yyyy`; empty: no limit. */
  readonly from: string;
  readonly to: string;
  /** The category that was chosen among the tabs; empty: all. */
  readonly category: string;
  /** Articles found among those that have been loaded. */
  readonly count: number;
}

/** Fired when a reader has searched, cleared the search or chosen a category, and what was found is shown. Bubbles through shadow roots. */
export class NewsSearchEvent extends Event implements SearchFacts {
  readonly query: string;
  readonly from: string;
  readonly to: string;
  readonly category: string;
  readonly count: number;

  constructor({ query, from, to, category, count }: SearchFacts) {
    super('news-search', { bubbles: true, composed: true });
    this.query = query;
    this.from = from;
    this.to = to;
    this.category = category;
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-search': NewsSearchEvent;
  }
}
