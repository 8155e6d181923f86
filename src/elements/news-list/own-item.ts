import { dateTimeAttribute } from '../../dates/format-date.js';
import { newsWordsFor } from '../../i18n/news-words.js';
import { numberText } from '../../i18n/number-text.js';
import type { Article } from '../../model/article.js';
import { node } from '../../templates/node.js';
import { dateText, isNew, ownLanguage, type View } from '../../templates/view.js';
import { pageAddress } from '../light-dom.js';
import { complain } from '../options.js';
import type { ListHost } from './list-host.js';

/** What a template may name. */
const FIELDS: Readonly<Record<string, (article: Article, view: View) => string | undefined>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  kicker: ({ kicker }) => kicker,
  summary: ({ summary }) => summary,
  url: (article, view) => view.addressOf(article),
  date: ({ publishedAt }, view) => publishedAt && dateText(publishedAt, view, view.dateFormat),
  time: ({ publishedAt }, view) => publishedAt && dateTimeAttribute(publishedAt, view.timeZone).slice(11, 16),
  datetime: ({ publishedAt }, view) => publishedAt && dateTimeAttribute(publishedAt, view.timeZone),
  image: ({ picture }) => picture?.url,
  alt: ({ picture }) => picture?.alt,
  caption: ({ picture }) => picture?.caption,
  category: ({ categories }) => categories[0]?.name,
  author: ({ byline }) => byline,
  source: ({ source }) => source?.name,
  tags: ({ tags }) => tags.join(', '),
  views: ({ views }, { language }) => (views === undefined ? '' : numberText(views, language)),
  badge: (article, view) => {
    if (article.standing === 'urgent') return newsWordsFor(view.language).urgentBadge;
    return isNew(article, view) ? newsWordsFor(view.language).newBadge : '';
  },
};

const PLACE = /\{\{\s*([\w-]+)\s*\}\}/g;

/** Attributes that may carry addresses, with the schemes they may have. */
const ADDRESSES = new Map([
  ['href', /^(?:https?|mailto|tel):/],
  ['src', /^(?:https?:|data:image\/(?:png|gif|jpe?g|webp|avif);base64,)/],
]);

/** Attributes that may carry texts. */
const TEXTS = /^(?:alt|title|datetime|aria-label)$/;

/** Elements that act by themselves; a list has no use for them, and as many times as it has articles. */
const REFUSED = 'script, style, link, meta, base, iframe, frame, object, embed, slot, template';

type Value = (name: string) => string;

/** An address out of a template. Data fill one place of it each, encoded; an address of an article may be its beginning. */
function addressOf(text: string, value: Value, schemes: RegExp): string | undefined {
  const filled = text.replace(PLACE, (_, name: string, at: number) =>
    at === 0 && /^(?:url|image)$/.test(name) ? value(name) : encodeURIComponent(value(name)),
  );
  if (!filled.trim() || !URL.canParse(filled, pageAddress())) return undefined;
  const { href, username, password } = new URL(filled, pageAddress());
  return schemes.test(href) && !username && !password ? href : undefined;
}

/** The value of an attribute, or undefined for one that is to be dropped. */
function attributeOf({ name, value: text }: Attr, value: Value): string | undefined {
  if (/^on/i.test(name)) return undefined;
  const schemes = ADDRESSES.get(name);
  if (schemes) return addressOf(text, value, schemes);
  if (!text.includes('{{')) return text;
  return (TEXTS.test(name) && text.replace(PLACE, (_, field: string) => value(field)).trim()) || undefined;
}

function fillElement(element: Element, value: Value): void {
  const condition = element.getAttribute('data-if');
  if (condition !== null && !value(condition.trim())) return void element.remove();
  element.removeAttribute('data-if');
  for (const attribute of [...element.attributes]) {
    const filled = attributeOf(attribute, value);
    if (filled === undefined) element.removeAttribute(attribute.name);
    else if (filled !== attribute.value) element.setAttribute(attribute.name, filled);
  }
  // A picture without an address would be a hole. An empty text is what it has to say to those who do not see it.
  if (element.localName === 'img') {
    if (!element.hasAttribute('src')) element.remove();
    else if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
  }
}

function fillTexts(root: Node, value: Value): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes('{{')) text.data = text.data.replace(PLACE, (_, name: string) => value(name));
  }
}

/**
 * The row of an article by a template of the page. Its markup is the page's own; data come in as text nodes and in a few attributes, where
 * addresses are checked. Nothing here is read as markup. Elements that act by themselves, event handlers and data in other attributes (a
 * style, a name of a class) are left out; its `<style>` is for `adoptOwnStyles`.
 */
export function ownItem(host: HTMLElement, template: HTMLTemplateElement, article: Article, view: View): HTMLElement {
  const value: Value = (name) => {
    if (!Object.hasOwn(FIELDS, name)) complain(host, `<template>: {{${name}}}: ${Object.keys(FIELDS).join(' ')}`);
    else return FIELDS[name]?.(article, view) ?? '';
    return '';
  };
  // Into a document that does nothing: pictures load once their addresses are right.
  const content = template.content.cloneNode(true) as DocumentFragment;
  for (const refused of content.querySelectorAll(REFUSED)) refused.remove();
  for (const element of content.querySelectorAll('*')) fillElement(element, value);
  fillTexts(content, value);
  const row = node('li', { class: 'item', part: 'item', lang: ownLanguage(article, view) });
  const only = content.children.length === 1 ? content.firstElementChild : null;
  // A template that begins with its own <li> means the row itself.
  row.append(...(only?.localName === 'li' ? only.childNodes : content.childNodes));
  return row;
}

const sheets = new WeakMap<ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

/** Styles that stand in a template hold for the list alone. They are adopted, not copied: a strict policy of the page allows that. */
export function adoptOwnStyles({ renderRoot }: ListHost, template: HTMLTemplateElement | undefined): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const text = [...(template?.content.querySelectorAll('style') ?? [])]
    .map(({ textContent }) => textContent)
    .join('\n');
  const own = sheets.get(renderRoot) ?? { sheet: new CSSStyleSheet(), text: '' };
  if (own.text === text) return;
  sheets.set(renderRoot, own);
  own.text = text;
  own.sheet.replaceSync(text);
  if (!renderRoot.adoptedStyleSheets.includes(own.sheet)) {
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, own.sheet];
  }
}

const versions = new WeakMap<HTMLTemplateElement, number>();
let latest = 0;

/** Changes whenever the template does, with a word to the list. */
export function versionOf(template: HTMLTemplateElement, changed: () => void): number {
  const known = versions.get(template);
  if (known) return known;
  versions.set(template, ++latest);
  new MutationObserver(() => {
    versions.set(template, ++latest);
    changed();
  }).observe(template.content, { subtree: true, childList: true, attributes: true, characterData: true });
  return latest;
}
