import type { ReactiveControllerHost } from '../../controllers/reactive.js';
import type { FeedRequest } from '../../model/feed-request.js';
import type { Looks } from '../view-of.js';
import type { StageOwner } from './stage.js';

/** A list whose titles open their articles. */
export interface OpeningHost extends StageOwner, ReactiveControllerHost {
  readonly updateComplete: Promise<boolean>;
  readonly open: string;
  readonly deepLink: string;
  readonly dateFormat: string;
}

/** What of the element is not everybody's. */
export interface OpeningAccess {
  request(): FeedRequest;
  looks(): Looks;
}
