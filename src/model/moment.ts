/** A point in time as an endpoint gave it. */
export interface Moment {
  /**
   * Milliseconds since 1970-01-01T00:00Z. For a day without a time: midnight in the feed's time zone, or an hour of that day which is too
   * rough to be shown and keeps the order.
   */
  readonly epoch: number;
  /** The endpoint gave a day and no time, so none may be shown. */
  readonly dateOnly: boolean;
}
