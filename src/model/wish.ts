/** What a reader looks for. Parts that are absent or empty are not asked for. */
export interface Wish {
  /** Words, with or without marks. */
  readonly query?: string | undefined;
  /** First moment, ms since 1970. */
  readonly from?: number | undefined;
  /** Last moment, ms since 1970. */
  readonly to?: number | undefined;
  /** As the `category` attribute. */
  readonly category?: string | undefined;
  readonly tag?: string | undefined;
}

export type WishPart = keyof Wish;
