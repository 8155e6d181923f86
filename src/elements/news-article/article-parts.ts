import type { Article } from '../../model/article.js';
import type { NewsErrorCode } from '../../model/news-error.js';
import type { View } from '../../templates/view.js';
import { loadSentences } from '../told-state.js';
import type { ArticleHost } from './article-host.js';

/** What only some articles need; undefined until it has come. */
export interface ArticleParts {
  /** Kept by those who say them. */
  sentences?: never;
  files?: typeof import('./article-files.js');
  films?: typeof import('./article-films.js');
  tables?: typeof import('./article-tables.js');
  scripts?: typeof import('./article-scripts.js');
}

/** The parts that have come, for all articles of the page. */
export const parts: ArticleParts = {};

/** How long a part is waited for before an article is drawn without it, ms. */
const PATIENCE = 3000;

/** Why there is no text although the endpoint has one, or why its letters look wrong. */
export const troubleOf = ({ refused, locked, body, encoding }: Article): NewsErrorCode | undefined =>
  refused ?? (locked && !body ? 'locked' : encoding && 'encoding');

type Need = (article: Article, view: View) => boolean;

const NEEDS: readonly (readonly [name: keyof ArticleParts, isNeeded: Need, load: () => Promise<unknown>])[] = [
  ['sentences', (article) => !!troubleOf(article), loadSentences],
  [
    'files',
    ({ attachments }) => attachments.length > 0,
    // Together with what makes a press of their buttons mean something.
    () => Promise.all([import('./article-files.js'), import('./enlarge.js')]).then(([part]) => (parts.files = part)),
  ],
  [
    'films',
    // A word that every address of a known site has; where it is said of something else, a small part is loaded in vain.
    ({ body, video }) => /youtu|vimeo/.test(JSON.stringify([body, video])),
    () => import('./article-films.js').then(({ styles, filmPlayer }) => (parts.films = { styles, filmPlayer })),
  ],
  [
    'tables',
    // Prototype before 1.7 packs lists twice, with more quotes.
    ({ body }) => /tag\W+table\b/.test(JSON.stringify(body ?? '')),
    () => import('./article-tables.js').then(({ styles, wideTable }) => (parts.tables = { styles, wideTable })),
  ],
  [
    'scripts',
    ({ language }, view) => /^(?:zh|ja|ko|lo|km|th)\b/i.test(language ?? view.language),
    () => import('./article-scripts.js').then(({ styles }) => (parts.scripts = { styles })),
  ],
];

/** Asks for the parts that an article needs and that are not there; resolves to whether there were any, once all have come or failed. */
async function load(article: Article, view: View): Promise<boolean> {
  const missing = NEEDS.filter(([name, isNeeded]) => !parts[name] && isNeeded(article, view));
  await Promise.allSettled(missing.map(([, , ask]) => ask()));
  return missing.length > 0;
}

/** Resolves when an article can be drawn with all it needs, or when it must do without. */
export function prepareArticle(article: Article, view: View): Promise<unknown> {
  return Promise.race([load(article, view), new Promise((late) => setTimeout(late, PATIENCE))]);
}

const asked = new WeakMap<ArticleHost, readonly [Article, language: string]>();

/** The same for an article that is drawn already: a part that comes late, or is needed in another language, draws it again. */
export async function completeArticle(host: ArticleHost, article: Article, view: View): Promise<void> {
  const [known, language] = asked.get(host) ?? [];
  if (known === article && language === view.language) return;
  asked.set(host, [article, view.language]);
  if (await load(article, view)) host.requestUpdate();
}
