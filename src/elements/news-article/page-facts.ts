import type { ReactiveController } from '../../controllers/reactive.js';
import { dateTimeAttribute } from '../../dates/format-date.js';
import type { Article } from '../../model/article.js';
import { articleJsonLd } from '../../text/article-json-ld.js';
import type { ArticleHost } from './article-host.js';
import { dataScript } from './data-script.js';

/** What the page says of its article to search engines and in its title, as long as the element is on the page. */
class PageFacts implements ReactiveController {
  #host: ArticleHost;
  #json = '';
  #script: HTMLScriptElement | undefined;
  /** The title of the page before, and the one that was made of it. */
  #title: { old: string; own: string } | undefined;

  constructor(host: ArticleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Turbo keeps a copy of the page to show it again, and the copy must not bear the name of an article that is not open in it then.
    document.addEventListener('turbo:before-cache', this.#onCopy);
  }

  hostUpdated(): void {
    const { article, jsonLd, pageTitle, timeZone } = this.#host;
    this.#describe(jsonLd ? article : undefined, timeZone);
    this.#name(pageTitle ? article : undefined);
  }

  hostDisconnected(): void {
    document.removeEventListener('turbo:before-cache', this.#onCopy);
    this.#onCopy();
  }

  #onCopy = (): void => {
    this.#describe(undefined, '');
    this.#name(undefined);
  };

  /** What the page says of the article itself stays alone. */
  #describe(article: Article | undefined, timeZone: string): void {
    const json = article ? articleJsonLd(article, (moment) => dateTimeAttribute(moment, timeZone)) : '';
    if (json === this.#json && this.#script?.isConnected) return;
    this.#script?.remove();
    this.#script = undefined;
    this.#json = json;
    const id = `news-article-${article?.id}`;
    if (!article || document.getElementById(id)) return;
    this.#script = dataScript(json);
    this.#script.id = id;
    document.head.append(this.#script);
  }

  /** A title that the page has changed in the meantime is its own again, and stays when the element goes. */
  #name(article: Article | undefined): void {
    const isOurs = document.title === this.#title?.own;
    const old = isOurs && this.#title ? this.#title.old : document.title;
    if (article) {
      const own = old ? `${article.title} – ${old}` : article.title;
      if (!isOurs || own !== document.title) document.title = own;
      // Browsers strip and collapse white space in a title.
      this.#title = { old, own: document.title };
    } else {
      if (isOurs) document.title = old;
      this.#title = undefined;
    }
  }
}

const known = new WeakSet<ArticleHost>();

/** Has the element's page described from now on, as its attributes say. */
export function describePage(host: ArticleHost): void {
  if (known.has(host)) return;
  known.add(host);
  const facts = new PageFacts(host);
  // The element may have gone while this part was on its way.
  if (!host.isConnected) return;
  facts.hostConnected();
  facts.hostUpdated();
}
