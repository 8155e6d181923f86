import type { ArticleStatus } from '../model/raw-article.js';

/** One stop on the way to the answer: the address that was asked, or where a redirect led. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  /** `Access-Control-Allow-Origin` as sent; a browser looks at that of every stop. */
  readonly allowOrigin?: string;
}

/**
 * Whether a page of `origin` may read the answer (Fetch Standard §4.9, "CORS check").
 *
 * `any` the header is `*` · `echo` it names the origin that asked · `none` there is no header · `other` it names another origin ·
 * `null` it says `null`, which is no site · `several` it has more than one value, which no browser takes · `redirect` a redirect on the way
 * does not allow it
 */
export type Cors = 'any' | 'echo' | 'none' | 'other' | 'null' | 'several' | 'redirect';

/** What the network said around the answer. */
export interface Transport {
  /** The address that was asked first, then those that redirects led to. */
  readonly hops: readonly Hop[];
  /** Milliseconds until the whole answer was there. */
  readonly time: number;
  readonly cors: {
    /** The origin that the request named. */
    readonly origin: string;
    readonly kind: Cors;
    /** `Access-Control-Allow-Origin` as sent. */
    readonly allowOrigin?: string;
    readonly credentials: boolean;
    /** `Vary` names the origin, so that no cache gives the answer for one site to another. */
    readonly varies: boolean;
    /** Headers that a page may read besides the few it always may, lower case. */
    readonly exposed: readonly string[];
  };
  readonly caching: {
    readonly control?: string;
    /** Seconds for which a browser may keep the answer without asking. */
    readonly maxAge?: number;
    readonly etag: boolean;
    readonly lastModified: boolean;
    readonly cookies: boolean;
  };
  readonly contentType?: string;
  /** `gzip`, `br` …; absent when the answer came as it is. */
  readonly compression?: string;
}

/** What the answer's text turned out to be. */
export type TextKind = 'json' | 'packed' | 'callback' | 'guarded' | 'lines' | 'notice' | 'xml' | 'page' | 'unknown';

/** An address that a web page gives for its news. */
export interface Alternate {
  readonly url: string;
  /** MIME type of the link, `wordpress` for the interface of WordPress. */
  readonly type: string;
}

export interface TextFacts {
  readonly kind: TextKind;
  /** Bytes after decompression. */
  readonly bytes: number;
  /** A byte order mark, which JSON must not begin with (RFC 8259 §8.1). */
  readonly mark: boolean;
  readonly utf8: boolean;
  /** The encoding that `Content-Type` names, lower case. */
  readonly charset?: string;
  /** What stands before the data: a notice of a program, a callback's name. At most 200 characters. */
  readonly preface?: string;
  /** Title of the web page, and the addresses of news that it names. */
  readonly page?: { readonly title: string; readonly alternates: readonly Alternate[] };
}

/**
 * How an article's date is written.
 *
 * `exact` with a zone, in seconds, or in a form that is known to be UTC · `day` without a time · `zoneless` a time that means another moment
 * in another zone · `ambiguous` day and month could be exchanged · `month-first` only readable with the month first · `unreadable` a value
 * that is no date · `none` nothing
 */
export type DateKind = 'exact' | 'day' | 'zoneless' | 'ambiguous' | 'month-first' | 'unreadable' | 'none';

/** Parts of markup that the sanitizing door takes out, each with how often they are met. */
export interface Unsafe {
  readonly scripts: number;
  /** `onclick`, `onerror` … */
  readonly handlers: number;
  /** `javascript:` and other addresses that carry code. */
  readonly addresses: number;
  /** `<iframe>`, shown as a link. */
  readonly frames: number;
  /** `<object>`, `<form>` controls, `<svg>` … */
  readonly others: number;
  /** `style` attributes and `<style>`; only alignment, bold and italic are read from them. */
  readonly styles: number;
  /** Elements hidden by their style: the way in which links are planted in other people's sites. */
  readonly hidden: number;
  /** The text is too large or nested too deep and is not shown at all. */
  readonly refused: boolean;
}

/** One article of the answer, as far as it can be judged. */
export interface ArticleFacts {
  readonly id?: string;
  /** Plain text; empty where there is none. */
  readonly title: string;
  /** The title as sent, where it holds references such as `&amp;` that were not meant to be read. */
  readonly titleEscaped?: string;
  /** ISO 8601 in the zone of the inspection; a day where there is no time. */
  readonly date?: string;
  readonly dateKind: DateKind;
  /** The date as sent. */
  readonly dateSent?: string;
  readonly summary: boolean;
  readonly category?: string;
  /** As sent. */
  readonly url?: string;
  readonly picture?: { readonly url: string; readonly alt: boolean; readonly size: boolean };
  /** Characters of the text; absent where there is none. */
  readonly bodyLength?: number;
  readonly unsafe?: Unsafe;
  /** The beginning of a text in TCVN3 or VNI, as sent. */
  readonly oldEncoding?: string;
  readonly status?: ArticleStatus;
  readonly locked: boolean;
}

/** All that can be told about an address, as plain data: it may be stored and printed as JSON. */
export interface Inspection {
  /** The address that was asked, or that of the data at hand; absent when neither is known. */
  readonly url?: string;
  /** The web page that was asked first and named `url` for its news. */
  readonly page?: string;
  /** Absent when the data came from a file. */
  readonly transport?: Transport;
  readonly text: TextFacts;
  /** Why no news could be read from the answer; the facts below are then empty. */
  readonly failure?: { readonly code: string; readonly detail?: string };
  /** The format that reads the answer: a name, `map` or `heuristic`. */
  readonly format?: string;
  /** The names of the fields are the owner's, and their meaning was guessed by them. */
  readonly guessed: boolean;
  /** All formats whose signature fits. */
  readonly claims: readonly string[];
  /** The fields as a `map` attribute. */
  readonly map?: string;
  /** Path of the field that holds each part: `{ title: 'TieuDe' }`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Parts of an article that no field was found for. */
  readonly missing: readonly string[];
  /** The answer is one article and no list. */
  readonly single: boolean;
  readonly articles: readonly ArticleFacts[];
  /** Rows that are no articles, for want of a title. */
  readonly untitled: number;
  /** Absolute address of the next page; without its host where the address of the data is not known. */
  readonly next?: string;
  readonly total?: number;
  /** The number of articles or the next page is told by this header only. */
  readonly pagedBy?: string;
  /** What to paste into a page. */
  readonly snippet: string;
}
