import type { Article } from '../model/article.js';
import { NewsError } from '../model/news-error.js';
import type { RawArticle, RawText } from '../model/raw-article.js';
import type { SafeHtml, SafeNode } from '../model/safe-html.js';
import { cleanAttachment } from './attachment.js';
import { hidesWords } from './hidden.js';
import { plainText } from './plain-text.js';
import { preflight } from './preflight.js';
import { resourceUrl } from './safe-url.js';
import { sanitizeHtml, type SanitizeOptions } from './sanitize-html.js';

/**
 * What of an article only its own page shows: text, files, sound and film. Apart from `clean-article.ts`, so that a page with lists alone
 * never loads the door for markup.
 */
export type Details = Pick<Article, 'body' | 'refused' | 'attachments' | 'audio' | 'video'>;

export interface DetailOptions extends SanitizeOptions {
  /** What addresses in the text are relative to: the article's own address. Default `base`. */
  readonly bodyBase?: string | undefined;
}

/** Words without markup as paragraphs: one for each line, or, where empty lines stand between paragraphs, with line breaks inside them. */
function paragraphsOf(text: string): SafeHtml {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
  const element = (tag: string, children: readonly SafeNode[]) => ({ tag, attributes: [], children });
  const lines = (block: string) => plainText(block).split('\n').filter(Boolean);
  const whole = (block: string) => [
    element(
      'p',
      lines(block).flatMap((part, index) => (index ? [element('br', []), part] : [part])),
    ),
  ];
  const nodes = blocks.length > 1 ? blocks.flatMap(whole) : lines(text).map((part) => element('p', [part]));
  return nodes.filter(({ children }) => children.length) as readonly SafeNode[] as SafeHtml;
}

/** Rejects as `sanitizeHtml` does; what is neither text nor markup is an empty body. */
async function bodyOf(raw: RawText, options: SanitizeOptions): Promise<SafeHtml> {
  const html = typeof raw === 'object' && raw ? raw.html : undefined;
  if (typeof html === 'string') return sanitizeHtml(html, options);
  const text = typeof raw === 'string' ? raw : '';
  if (text.length > 1_048_576) throw new NewsError('markup', { detail: 'text too large' });
  return paragraphsOf(text);
}

/** The words of a text that no parser here could read; none where there were too many to read, or some of them are hidden. */
function wordsOf(raw: RawText): SafeHtml | undefined {
  try {
    const text = preflight(typeof raw === 'string' ? raw : raw.html);
    return hidesWords(text) ? undefined : paragraphsOf(plainText(raw));
  } catch {
    return undefined;
  }
}

/** The text, or why there is none although the endpoint sent one. When the parser fails, its words are shown, and never its markup. */
async function cleanBodyOf(
  raw: RawText | undefined,
  options: DetailOptions,
): Promise<Pick<Details, 'body' | 'refused'>> {
  if (raw === undefined) return {};
  const { bodyBase = options.base, imageBase = bodyBase } = options;
  try {
    const body = await bodyOf(raw, { ...options, base: bodyBase, imageBase });
    return body.length ? { body } : {};
  } catch (thrown) {
    const { code } = NewsError.from(thrown, 'markup');
    const body = wordsOf(raw);
    return body?.length ? { body, ...(code === 'chunk' && { refused: code }) } : { refused: code };
  }
}

/** Cleans what the page of an article shows beyond a list. Never rejects: of a body that cannot be cleaned it tells the reason. */
export async function cleanDetails(raw: RawArticle, options: DetailOptions): Promise<Details> {
  const { base, secure } = options;
  const files = Array.isArray(raw.attachments) ? raw.attachments : [];
  return {
    ...(await cleanBodyOf(raw.body, options)),
    attachments: files.flatMap((file) => cleanAttachment(file, base, { secure }) ?? []),
    audio: resourceUrl(raw.audio, base, { secure }),
    video: resourceUrl(raw.video, base, { secure }),
  };
}
