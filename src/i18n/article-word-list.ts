import type { Standing } from '../model/raw-article.js';

/**
 * Words that only the page of an article needs: its bar, its notices, its pictures. Apart from `messages.ts`, so that pages with lists
 * alone never download them.
 *
 * `{name}` is filled in with `fill`; where a number decides, `one form|other form`.
 */
export interface ArticleWords {
  /** Name of the bar. */
  readonly tools: string;

  // The bar
  readonly contrast: string;
  /** Said once the address is on the clipboard. */
  readonly copied: string;
  /** The same, where the reader has yet to paste it. */
  readonly copiedForZalo: string;
  readonly copy: string;
  /** Above the address, where it cannot be copied by a press. */
  readonly copyByHand: string;
  /** Said where a tool could not be loaded. */
  readonly notLoaded: string;
  readonly print: string;
  readonly printLarge: string;
  readonly qr: string;
  /** Below the code. */
  readonly qrHint: string;
  /** `{type}`: PNG, SVG */
  readonly saveImage: string;
  readonly save: string;
  readonly share: string;
  readonly shareByMail: string;
  readonly sizeDown: string;
  /** `{percent}`, a number */
  readonly sizeNow: string;
  readonly sizeUp: string;
  readonly sizeUsual: string;

  // Reading aloud
  /** Button that begins to read aloud, or plays the recording. */
  readonly listen: string;
  readonly listenPause: string;
  readonly listenResume: string;
  readonly listenStop: string;
  /** Label of the choice of speeds. */
  readonly listenSpeed: string;
  /** Names of the speeds 0.75, 1, 1.25 and 1.5, between spaces. */
  readonly listenSpeeds: string;
  /** Name of the player. */
  readonly listenPlayer: string;
  /** `{number}`, `{count}` */
  readonly listenProgress: string;
  /** Said where the browser has no voice on the device itself. */
  readonly listenRemote: string;
  readonly listenFailed: string;

  // Paper
  /** Before the address of the article, on paper. */
  readonly address: string;

  // Pictures, large
  /** Name of what opens a picture; its caption comes after a colon. */
  readonly enlarge: string;
  /** Name of the dialog. */
  readonly pictures: string;
  readonly pictureMissing: string;
  readonly previousPicture: string;
  readonly nextPicture: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;

  // Files
  readonly preview: string;
  readonly download: string;
  /** Said where the page, or the file's server, forbids to show it here. */
  readonly previewRefused: string;

  // Standing
  /** What is said above the article, and what it means for readers where the editor has not said it; the second may be empty. */
  readonly standings: Readonly<Record<Standing, readonly [label: string, meaning: string]>>;

  // Facts
  /** `{count}`, minutes */
  readonly readingTime: string;
  /** `{date}` */
  readonly updated: string;
  /** `{date}`, `{time}` */
  readonly updatedAt: string;

  // Films
  /** Name of a film that has none. */
  readonly film: string;
  /** `{site}` */
  readonly playNotice: string;
  /** `{site}` */
  readonly filmPage: string;

  // Footnotes
  /** Name of a link that is an arrow. */
  readonly noteBack: string;
}
