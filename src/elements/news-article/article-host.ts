import type { ReactiveController } from '../../controllers/reactive.js';
import type { Article } from '../../model/article.js';

/** The element whose article is shown, as far as the parts of its page need to know it. */
export interface ArticleHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly summary: string;
  readonly attribution: string;
  readonly tools: string;
  readonly images: string;
  readonly article: Article | undefined;
  readonly jsonLd: boolean;
  readonly pageTitle: boolean;
  readonly timeZone: string;
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
  /** `large`: in large type. */
  print(large?: boolean): Promise<void>;
}
