import { pageWordsFor } from '../../i18n/page-words.js';
import type { Article } from '../../model/article.js';
import { adopt } from '../adopt.js';
import { styles } from './article-paper.js';

/** How long pictures are waited for, ms. */
const PATIENCE = 5000;
/** Where printing goes on after `print()` has returned, as on phones, the frame must outlive it, ms. */
const AFTERLIFE = 60_000;

/** What only a document of its own can say. Engines that know no margin boxes leave the page number away. */
const PAGE = `@page { size: A4; margin: 2cm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 10pt sans-serif; } }
html, body { margin: 0; background: #fff; }`;

/** The element whose article is printed. */
export interface Printed {
  readonly article: Article | undefined;
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * Prints one article and nothing of the page around it.
 *
 * A shadow root cannot hide the rest of its page, and the page must not be changed; a window of its own would be stopped as a popup. So
 * the article is copied into a frame without an address, which stands in the shadow root: it asks for nothing, needs no `frame-src`, and is
 * styled by constructed sheets, which no `style-src` forbids. Resolves when the browser has been asked to print.
 */
export async function printArticle({ article, shadowRoot }: Printed, large: boolean): Promise<void> {
  const root = shadowRoot?.querySelector<HTMLElement>('.root');
  const drawn = root?.querySelector('.article');
  if (!article || !root || !drawn) return;
  adopt(root.getRootNode(), [styles], true);
  const frame = await emptyFrame(root);
  const page = frame.contentDocument;
  const view = page?.defaultView;
  if (!view) return window.print();
  page.title = article.title;
  page.documentElement.lang = root.lang;
  page.adoptedStyleSheets = [sheetOf(view, root.getRootNode() as ShadowRoot)];
  page.body.append(paperOf(page, article, drawn, large ? 'root large' : 'root'));
  await Promise.race([Promise.all([...page.images].map(loaded)), new Promise((late) => setTimeout(late, PATIENCE))]);
  const stay = matchMedia('(hover: hover)').matches ? 0 : AFTERLIFE;
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove(), stay));
  view.print();
}

/** A frame that nobody sees, reaches or hears of, with a document that is ready. */
async function emptyFrame(root: HTMLElement): Promise<HTMLIFrameElement> {
  root.querySelector('iframe.quiet')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'quiet';
  frame.inert = true;
  frame.ariaHidden = 'true';
  // Firefox replaces the first document of a frame once; what stood in it would be lost.
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.append(frame);
  await ready;
  return frame;
}

/** A document takes only sheets that were made in it, so the rules of the element are written out again. */
function sheetOf(view: Window & typeof globalThis, root: ShadowRoot): CSSStyleSheet {
  const rules = [...root.styleSheets, ...root.adoptedStyleSheets].flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText),
  );
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([PAGE, ...rules].join('\n'));
  return sheet;
}

/** The article between the name of the site and its own address. */
function paperOf(page: Document, article: Article, drawn: Element, name: string): HTMLElement {
  const paper = page.createElement('div');
  const copy = page.importNode(drawn, true);
  paper.className = name;
  paper.append(line(page, 'site', siteName(article)), copy);
  const { address } = pageWordsFor(page.documentElement.lang);
  if (!copy.querySelector('.address')) copy.append(line(page, 'address', `${address}: ${location.href}`));
  for (const player of copy.querySelectorAll('audio, video')) player.replaceWith(addressOf(player));
  for (const details of copy.querySelectorAll('details')) details.open = true;
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]')) link.classList.toggle('named', isNamed(link));
  for (const image of copy.querySelectorAll('img')) {
    // As wide as the paper between its margins; the frame is no measure.
    image.sizes = '17cm';
    image.loading = 'eager';
  }
  return paper;
}

function line(page: Document, name: string, text: string): HTMLElement {
  const paragraph = page.createElement('p');
  paragraph.className = `paper ${name}`;
  paragraph.textContent = text;
  return paragraph;
}

/** What plays nothing on paper, as words: its name and where it is. */
function addressOf(player: Element): HTMLElement {
  const from = player.hasAttribute('src') ? player : player.querySelector('[src]');
  const name = player.ariaLabel ?? player.getAttribute('title');
  const words = [name, (from as HTMLMediaElement | null)?.src].filter(Boolean);
  return line(player.ownerDocument, 'player', words.join(': '));
}

/** A link whose words are its address needs it no second time. */
function isNamed({ host, textContent }: HTMLAnchorElement): boolean {
  return !!host && !!textContent?.includes(host);
}

/** A picture that does not come takes its frame and caption with it. */
async function loaded(image: HTMLImageElement): Promise<void> {
  try {
    await image.decode();
  } catch {
    (image.closest('figure') ?? image).classList.add('broken');
  }
}

/** Whose paper it is: the site as it calls itself, or what its title says besides the article's, or its host. */
function siteName({ title }: Article): string {
  const said = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"], meta[name="application-name"]');
  const rest = document.title.replace(title, '').replace(/^[\s|–—·:»-]+|[\s|–—·:«-]+$/g, '');
  return said?.content.trim() || rest || location.hostname;
}
