import { BaseElement, type PropertyDeclarations } from './base-element.js';
import type { DateFormat } from '../dates/format-date.js';
import type { FeedRequest } from '../model/feed-request.js';
import { inlineData, pageAddress } from './light-dom.js';

/**
 * The attributes that the three elements share.
 *
 * @internal
 */
export abstract class NewsSettings extends BaseElement {
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    map: {},
    datePattern: { attribute: 'date-pattern' },
    timeZone: { attribute: 'time-zone' },
    dateFormat: { attribute: 'date-format' },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    loading: {},
    refresh: { type: Number },
    timeout: { type: Number },
    keep: { type: Boolean },
    imageBase: { attribute: 'image-base' },
    rewrite: {},
    theme: {},
    inheritText: { attribute: 'inherit-text', type: Boolean },
    articleUrl: { attribute: 'article-url' },
    debug: { type: Boolean },
    data: {},
  };

  /** One address, or several separated by spaces (merged, newest first); relative to the page. `{id}`, `{page}` and `{size}` are filled in. */
  src = '';
  /** Name of a format; recognised when empty. */
  format = '';
  /** Field mapping: `items: result.danhSach; title: TieuDe|TenTin; image: AnhDaiDien[0].url; date: NgayDang`. */
  map = '';
  /** How the endpoint writes dates, e.g. `dd/MM/yyyy HH:mm`; recognised when empty. */
  datePattern = '';
  /** IANA zone of times without a zone, and of every date shown. */
  timeZone = 'Asia/Ho_Chi_Minh';
  /** Form of dates: `bulletin` (in articles unless set), `long`, `datetime`, `short` (in lists unless set), `relative` or `none`. */
  dateFormat: DateFormat | '' = '';
  /** Heading of the block. */
  heading = '';
  /** Level of the heading, 1 to 6; titles inside stand one level below. */
  headingLevel = 2;
  /** `lazy` asks for the news when they come near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';
  /** Seconds between refreshes in the background, at least 15; 0: never. */
  refresh = 0;
  /** Seconds for the whole answer. */
  timeout = 15;
  /** Keeps the last good answers on the reader's device, at most thirty days, and shows them, dated, when the endpoint fails. Without it nothing is stored. */
  keep = false;
  /** Base of relative picture addresses; the endpoint when empty. */
  imageBase = '';
  /** Hosts of sites that have moved, for all addresses in the answer: `old.example=>new.example; …`. */
  rewrite = '';
  /** `auto` fits into the page and follows its colour scheme; `light`, `dark` and `contrast` bring their own ground. */
  theme: 'auto' | 'light' | 'dark' | 'contrast' = 'auto';
  /** Takes font family, size and colour from the page. */
  inheritText = false;
  /** Address pattern of an article's page: `/tin?id={id}`, also `{slug}` and `{category}`; the article's own address when empty. */
  articleUrl = '';
  /** Shows web masters under the news why they are missing, with the lines to paste on the server. It asks a silent server once more. */
  debug = false;
  /** News in any shape an endpoint may have, as an object or as JSON text. */
  data: unknown = null;

  /** What is asked for, and how to read it. */
  protected request(): FeedRequest {
    const { src, format, map, datePattern, timeZone, imageBase, rewrite, timeout, keep } = this;
    const data = this.data ?? inlineData(this);
    // Without query and fragment, which resolve nothing: a page that changes them asks for nothing new.
    const base = pageAddress().replace(/[?#].*/, '');
    return { src, format, map, datePattern, timeZone, imageBase, rewrite, timeout, keep, data, base };
  }
}
