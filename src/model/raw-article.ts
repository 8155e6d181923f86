import type { Moment } from './moment.js';

/**
 * Text as an endpoint sent it: a string is plain text and is shown letter for letter; `{ html }` is markup.
 *
 * Which of the two is a fact about the format (WordPress titles are markup, Ghost titles are text), never a guess of a later step.
 */
export type RawText = string | { readonly html: string };

export interface RawPicture {
  /** Address as sent: may be relative to the endpoint. */
  readonly url: string;
  readonly alt?: RawText;
  readonly caption?: RawText;
  /** CSS px of the file at `url`. */
  readonly width?: number;
  readonly height?: number;
  /** Other sizes of the same picture; `width` in px. */
  readonly sizes?: readonly { readonly url: string; readonly width: number }[];
}

export interface RawLink {
  readonly name: RawText;
  readonly url?: string;
}

export interface RawAttachment {
  readonly name?: RawText;
  readonly url: string;
  /** MIME type or file extension, as sent. */
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
}

/** What an endpoint says about the standing of an article. Only `published` and what has no status is shown. */
export type ArticleStatus = 'published' | 'draft' | 'private' | 'scheduled' | 'expired' | 'withdrawn';

/**
 * What readers are told of an article that they may know of. Where several hold, the first of: withdrawn, expired, urgent, corrected,
 * archived.
 */
export type Standing = 'withdrawn' | 'expired' | 'urgent' | 'corrected' | 'archived';

/**
 * One article as a format read it: nothing in it may be trusted, every part may be missing.
 *
 * Dates are already parsed, since only the format knows whether a zone-less time is UTC.
 */
export interface RawArticle {
  readonly id?: string;
  readonly title?: RawText;
  readonly kicker?: RawText;
  readonly summary?: RawText;
  readonly body?: RawText;
  readonly url?: string;
  readonly slug?: string;
  readonly publishedAt?: Moment;
  readonly updatedAt?: Moment;
  readonly expiresAt?: Moment;
  readonly picture?: RawPicture;
  readonly byline?: RawText;
  readonly source?: RawLink;
  readonly categories?: readonly RawLink[];
  readonly tags?: readonly RawText[];
  readonly attachments?: readonly RawAttachment[];
  readonly audio?: string;
  readonly video?: string;
  /** BCP 47 tag, as sent. */
  readonly language?: string;
  readonly pinned?: boolean;
  readonly status?: ArticleStatus;
  readonly standing?: Standing;
  /** The editor's own words on the standing: what was corrected, why it was withdrawn. */
  readonly notice?: RawText;
  /** The text is behind a password or a membership. */
  readonly locked?: boolean;
  readonly views?: number;
}

/** What a format makes of one answer. */
export interface RawFeed {
  readonly articles: readonly RawArticle[];
  readonly title?: RawText;
  /** The page of the feed for people. */
  readonly url?: string;
  /** Address of the next page of the answer, as sent. */
  readonly next?: string;
  /** Number of articles in all pages. */
  readonly total?: number;
}
