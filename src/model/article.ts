import type { NewsError, NewsErrorCode } from './news-error.js';
import type { Moment } from './moment.js';
import type { Standing } from './raw-article.js';
import type { SafeHtml, SafeUrl } from './safe-html.js';

export interface Picture {
  readonly url: SafeUrl;
  /** Text for those who do not see the picture; empty where the endpoint has none. */
  readonly alt: string;
  readonly caption?: string;
  /** CSS px. */
  readonly width?: number;
  readonly height?: number;
  /** Ready for the `srcset` attribute, absolute addresses with `w` descriptors. */
  readonly srcset?: string;
}

export interface Link {
  readonly name: string;
  readonly url?: SafeUrl;
}

export interface Attachment {
  readonly name: string;
  readonly url: SafeUrl;
  /** Upper-case file type for people: `PDF`, `DOCX`. */
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
}

/** One article, ready to be shown: all text is plain and normalised (NFC), all markup and all addresses have passed the door. */
export interface Article {
  /** Never empty: the endpoint's id, else its address, else its folded title. */
  readonly id: string;
  /** Never empty. */
  readonly title: string;
  readonly kicker?: string;
  /** Plain text, paragraphs separated by a line feed; empty where there is none. */
  readonly summary: string;
  /** Absent when the feed was loaded without bodies or the endpoint sent none. */
  readonly body?: SafeHtml;
  /** Why the text that the endpoint sent is not here. */
  readonly refused?: NewsErrorCode;
  /** The text was typed in an old Vietnamese encoding and is shown as it came: its letters are wrong. */
  readonly encoding?: 'TCVN3' | 'VNI';
  readonly url?: SafeUrl;
  readonly slug?: string;
  readonly publishedAt?: Moment;
  readonly updatedAt?: Moment;
  readonly picture?: Picture;
  /** A person or an issuing office. */
  readonly byline?: string;
  readonly source?: Link;
  readonly categories: readonly Link[];
  readonly tags: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly audio?: SafeUrl;
  readonly video?: SafeUrl;
  /** BCP 47 tag when it differs from unknown. */
  readonly language?: string;
  readonly pinned: boolean;
  /** What readers must know of it. Of a withdrawn article nothing is here but title, date, address and notice. */
  readonly standing?: Standing;
  /** The editor's own words on the standing, plain text. */
  readonly notice?: string;
  readonly locked: boolean;
  readonly views?: number;
}

/** What an element shows: the articles of one or more answers, cleaned. */
export interface Feed {
  readonly articles: readonly Article[];
  readonly title?: string;
  readonly url?: SafeUrl;
  readonly next?: SafeUrl;
  readonly total?: number;
  /** Name of the format that read the answer, such as `wordpress` or `heuristic`; of several sources each name once, separated by spaces. */
  readonly format: string;
  /** Where `src` has several addresses: each of them, in its order, and what has come from it so far. `next` is that of the first with more. */
  readonly sources?: readonly FeedSource[];
  /** The sources that failed, while others gave news. */
  readonly failures?: readonly SourceFailure[];
}

/** One of several addresses of a feed. */
export interface FeedSource {
  /** The address as it stands in `src`. */
  readonly src: string;
  /** Its pages so far as one feed; absent where it gave nothing. */
  readonly feed?: Feed;
  /** Why it gave nothing, or no further page. */
  readonly error?: NewsError;
  /** All its pages are here, whatever `next` says. */
  readonly ended?: boolean;
}

export interface SourceFailure {
  /** The address as it stands in `src`. */
  readonly src: string;
  readonly error: NewsError;
}
