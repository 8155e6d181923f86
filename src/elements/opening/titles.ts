import type { Article } from '../../model/article.js';
import type { View } from '../../templates/view.js';
import type { Neighbour } from './opened-view.js';
import { besides, linkTo } from './title-links.js';

type OnSelect = (event: Event, article: Article, address: string) => void;

interface TitleAccess {
  /** What the titles are drawn with. */
  view(): View;
  /** The article that an address of this page names, if any. */
  idIn(address: string): string | undefined;
}

/** The titles of a list and their articles: which link is whose. The list may be drawn in any way, as long as its titles are links. */
export class Titles {
  #root: ParentNode;
  #articles: () => readonly Article[];
  #access: TitleAccess;

  /** `articles`: all that the list has loaded. */
  constructor(root: ParentNode, articles: () => readonly Article[], access: TitleAccess) {
    this.#root = root;
    this.#articles = articles;
    this.#access = access;
  }

  /** What the list knows of an article; an address of the page may name it by its slug or its own address too. */
  known(id: string): Article | undefined {
    const articles = this.#articles();
    return articles.find((article) => article.id === id) ?? articles.find(({ slug, url }) => slug === id || url === id);
  }

  /** The title of an article; undefined while it is not on the page. */
  linkOf(id: string): HTMLAnchorElement | undefined {
    const article = this.known(id);
    const address = article && this.#access.view().addressOf(article);
    return address === undefined ? undefined : linkTo(this.#root, address);
  }

  articleOf({ href }: HTMLAnchorElement): Article | undefined {
    const id = this.#access.idIn(href);
    if (id !== undefined) return this.known(id);
    const view = this.#access.view();
    return this.#articles().find((article) => view.addressOf(article) === href);
  }

  /** The articles whose titles stand before and after that of another one. */
  neighbours(id: string, onSelect: OnSelect): Record<'previous' | 'next', Neighbour | undefined> {
    return { previous: this.#neighbour(id, -1, onSelect), next: this.#neighbour(id, 1, onSelect) };
  }

  #neighbour(id: string, step: 1 | -1, onSelect: OnSelect): Neighbour | undefined {
    const from = this.linkOf(id);
    const to = from && besides(this.#root, from, step, (link) => !!this.articleOf(link));
    const article = to && this.articleOf(to);
    if (!article) return undefined;
    const address = to.href;
    return { title: article.title, address, onSelect: (event) => onSelect(event, article, address) };
  }
}

/** An article without any address: its place on this page, so that its title is a link all the same. */
export function ownAddress({ id }: Article): string {
  return new URL(`#${encodeURIComponent(id)}`, location.href).href;
}
