import type { ReactiveControllerHost } from '../../controllers/reactive.js';
import type { TemplateResult } from 'lit-html';
import type { DeskWords } from '../../i18n/desk-words.js';
import type { Article, Feed } from '../../model/article.js';
import type { View } from '../../templates/view.js';
import type { ListState, Reach, Search, Shown } from './list-state.js';

/** The element whose list is searched and paged, as far as the parts for that need to know it. */
export interface DeskHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly src: string;
  readonly data: unknown;
  readonly format: string;
  readonly map: string;
  readonly timeZone: string;
  readonly count: number;
  readonly category: string;
  readonly tag: string;
  readonly exclude: string;
  readonly order: 'newest' | 'oldest' | 'source';
  readonly query: string;
  readonly from: string;
  readonly to: string;
  readonly paging: string;
  readonly searchable: boolean;
  readonly tabs: string;
}

/** Draws articles in the layout of the element. */
export type Draw = (articles: readonly Article[]) => TemplateResult;

/** What the search and the pages of one list have in common, as the templates see it. */
export interface Desk {
  readonly host: DeskHost;
  readonly state: ListState;
  /** What is looked for, also while the server is still at it. */
  readonly search: Search;
  /** Names of the tabs; empty: none. */
  readonly tabs: readonly string[];
  /** More articles are being loaded, could not be, or there are none. */
  readonly more: 'idle' | 'loading' | 'failed' | 'ended';
  /** Searches, on the server where it can, and tells the page. */
  look(search: Search): Promise<void>;
  /** Searches what has been loaded. */
  filter(search: Search): void;
  /** Shows a page, which is loaded if need be; resolves to the number of articles that came. */
  turn(page: number): Promise<number>;
  /** The same for the next page. */
  next(): Promise<number>;
}

/** One drawing. */
export interface DeskView extends Reach {
  readonly feed: Feed;
  readonly shown: Shown;
  /** The source may have articles that have not been loaded. */
  readonly mayGrow: boolean;
  readonly view: View;
  readonly words: DeskWords;
}
