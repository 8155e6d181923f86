import { HOME_ZONE } from '../dates/zone.js';

/** How an address was read, as the attributes of an element say it. */
export interface SnippetFacts {
  readonly src: string;
  readonly single: boolean;
  /** Articles have no address of their own, so the page must say where to read them. */
  readonly isAddressless: boolean;
  readonly format?: string | undefined;
  readonly map?: string | undefined;
  readonly datePattern?: string | undefined;
  readonly timeZone?: string | undefined;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The lines to paste into a page, with those attributes only that this address needs. */
export function snippetFor({ src, single, isAddressless, timeZone, ...facts }: SnippetFacts): string {
  const tag = single ? 'news-article' : 'news-list';
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['src', src],
    ['format', facts.format === 'auto' ? undefined : facts.format],
    ['map', facts.map],
    ['date-pattern', facts.datePattern],
    ['time-zone', timeZone === HOME_ZONE ? undefined : timeZone],
    ['article-url', isAddressless && !single ? '/tin?id={id}' : undefined],
  ];
  const words = attributes.flatMap(([name, value]) => (value?.trim() ? [`${name}="${escaped(value.trim())}"`] : []));
  const inline = `<${tag} ${words.join(' ')}></${tag}>`;
  const element = inline.length < 100 ? inline : `<${tag}\n  ${words.join('\n  ')}\n></${tag}>`;
  return `<script type="module" src="/bantin/bantin.js"></script>\n${element}`;
}
