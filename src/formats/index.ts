import type { Answer } from '../model/answer.js';
import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { RawFeed } from '../model/raw-article.js';
import { envelopes } from './envelopes.js';
import type { Format, LazyFormat, ReadContext } from './format.js';
import { heuristic } from './heuristic.js';
import { headerPaging, onward } from './paging.js';
import { jsonFeed } from './json-feed.js';

export type { Format, LazyFormat, ReadContext } from './format.js';

/**
 * In the order in which they are asked; the first whose signature fits reads the answer. One line for each. Those that are loaded when an
 * answer has their hint in its text are many and seldom met.
 */
const formats: (Format | LazyFormat)[] = [
  jsonFeed,
  {
    name: 'wordpress',
    hint: /rendered|subtype/,
    address: /wp-json|rest_route|wp\/v2/,
    load: async () => (await import('./wordpress.js')).wordpress,
  },
  { name: 'strapi', hint: /documentId|attributes/, load: async () => (await import('./strapi.js')).strapi },
  { name: 'json-api', hint: /attributes|jsonapi/, load: async () => (await import('./json-api.js')).jsonApi },
  {
    name: 'ghost',
    hint: /feature_image|\bprev\b/,
    address: /\/ghost\/api\/content\//,
    load: async () => (await import('./ghost.js')).ghost,
  },
  {
    name: 'wordpress-com',
    hint: /\bURL\b/,
    address: /public-api\.wordpress\.com\/rest\//,
    load: async () => (await import('./wordpress-com.js')).wordpressCom,
  },
  { name: 'payload', hint: /totalDocs|_status|\broot\b/, load: async () => (await import('./payload.js')).payload },
  {
    name: 'pocketbase',
    hint: /collectionName/,
    address: /\/api\/collections\/[^/]+\/records/,
    load: async () => (await import('./pocketbase.js')).pocketbase,
  },
  {
    name: 'drupal-rest',
    hint: /target_uuid|items_per_page/,
    load: async () => (await import('./drupal-rest.js')).drupalRest,
  },
  {
    name: 'umbraco',
    hint: /contentType/,
    address: /\/umbraco\/delivery\/api\//,
    load: async () => (await import('./umbraco.js')).umbraco,
  },
  { name: 'typo3', hint: /colPos/, load: async () => (await import('./typo3.js')).typo3 },
  {
    name: 'directus',
    hint: /filename_download/,
    address: /\/items\/[\w-]+/,
    load: async () => (await import('./directus.js')).directus,
  },
  {
    name: 'liferay',
    hint: /lastPage|contentFields|headline|articleId/,
    address: /\/o\/headless-delivery\//,
    load: async () => (await import('./liferay.js')).liferay,
  },
  {
    name: 'sharepoint',
    hint: /__metadata|\bodata\.|\bvalue\W{1,6}\[/,
    address: /\/_api\//,
    load: async () => (await import('./sharepoint.js')).sharepoint,
  },
  { name: 'odata', hint: /@odata\.|\$metadata/, load: async () => (await import('./odata.js')).odata },
  {
    name: 'blogger',
    hint: /blogger#post|\$t\b/,
    address: /\/feeds\/posts\/|\/blogger\/v3\//,
    load: async () => (await import('./blogger.js')).blogger,
  },
  {
    name: 'google-sheets',
    hint: /\bcols\b|majorDimension/,
    address: /\/gviz\/tq|sheets\.googleapis/,
    load: async () => (await import('./google-sheets.js')).googleSheets,
  },
  { name: 'elasticsearch', hint: /_index/, load: async () => (await import('./search-engines.js')).elasticsearch },
  { name: 'solr', hint: /numFound/, load: async () => (await import('./search-engines.js')).solr },
  { name: 'algolia', hint: /nbHits/, load: async () => (await import('./search-engines.js')).algolia },
  { name: 'guardian', hint: /webTitle|userTier/, load: async () => (await import('./guardian.js')).guardian },
  { name: 'nyt', hint: /web_url|New York Times/, load: async () => (await import('./nyt.js')).nyt },
  {
    name: 'newsapi',
    hint: /totalResults|totalArticles|\bnews\W{1,6}\[|\bcountry\b|\breturned\b/,
    load: async () => (await import('./newsapi.js')).newsApi,
  },
  { name: 'firestore', hint: /stringValue/, load: async () => (await import('./firestore.js')).firestore },
  { name: 'airtable', hint: /createdTime/, load: async () => (await import('./tables.js')).airtable },
  { name: 'notion', hint: /last_edited_time/, load: async () => (await import('./tables.js')).notion },
  { name: 'mastodon', hint: /reblogs_count/, load: async () => (await import('./social.js')).mastodon },
  {
    name: 'activity-streams',
    hint: /activitystreams/,
    load: async () => (await import('./social.js')).activityStreams,
  },
  { name: 'bluesky', hint: /feed\.post/, load: async () => (await import('./social.js')).bluesky },
  { name: 'reddit', hint: /\bListing\b/, load: async () => (await import('./social.js')).reddit },
  { name: 'youtube', hint: /youtube#/, load: async () => (await import('./social.js')).youtube },
  { name: 'opds', hint: /publications/, load: async () => (await import('./social.js')).opds },
  {
    name: 'contentful',
    hint: /\bsys\b/,
    address: /\b(?:cdn|preview)\.contentful\.com\//,
    load: async () => (await import('./contentful.js')).contentful,
  },
  {
    name: 'sanity',
    hint: /\bms\W{1,5}\d/,
    address: /\.sanity\.io\/.*\/data\//,
    load: async () => (await import('./sanity.js')).sanity,
  },
  {
    name: 'prismic',
    hint: /first_publication_date|total_results_size/,
    address: /\.prismic\.io\/api\/v2\//,
    load: async () => (await import('./prismic.js')).prismic,
  },
  {
    name: 'storyblok',
    hint: /full_slug|\bstories\b/,
    address: /\.storyblok\.com\/v2\/cdn\//,
    load: async () => (await import('./storyblok.js')).storyblok,
  },
  {
    name: 'graphql',
    hint: /^\W{0,15}(?:data|errors|extensions)\b/,
    load: async () => (await import('./graphql.js')).graphql,
  },
  { name: 'schema-org', hint: /schema\.org/, load: async () => (await import('./schema-org.js')).schemaOrg },
  ...envelopes,
];

/** Bodies that are trees of nodes or Markdown, seen in the text of the answer. */
const richText = /"(?:children|nodeType)"\s*:|"type"\s*:\s*"doc"|\\n#{1,6} \S|\]\((?:https?:|\/)/;

/** Reads what no format claims. */
async function unknownShape(text: string): Promise<Format> {
  return richText.test(text)
    ? (await loadPart(import('./rich-heuristic.js'), 'rich-heuristic')).richHeuristic
    : heuristic;
}

export interface ReadOptions {
  /** Name of the format; default: detected. */
  readonly format?: string | undefined;
  /** The `map` attribute; it goes before `format`. */
  readonly map?: string | undefined;
  /** Pattern of the endpoint's dates; default: detected. */
  readonly datePattern?: string | undefined;
  /** IANA zone of times without a zone. */
  readonly timeZone: string;
}

/** What was read of an answer. */
export interface Reading extends RawFeed {
  /** Name of the format that read it. */
  readonly format: string;
  /** The answer is a web page without news in it that names this address for its news. */
  readonly alternate?: string;
}

/** Adds a format, or replaces the one of its name. Formats added later are asked first. */
export function registerFormat(format: Format | LazyFormat): void {
  const index = formats.findIndex(({ name }) => name === format.name);
  if (index >= 0) formats.splice(index, 1);
  formats.unshift(format);
}

/** Names of the formats, in the order in which they are asked. */
export function formatNames(): string[] {
  return [...formats.map(({ name }) => name), heuristic.name];
}

const whole = async (format: Format | LazyFormat): Promise<Format> =>
  'load' in format ? loadPart(format.load(), format.name) : format;

/** The format as it reads this text: the heuristic, under whatever name, with the readers of bodies that it needs. */
const equipped = async (format: Format, text: string): Promise<Format> =>
  format.parse === heuristic.parse ? { ...(await unknownShape(text)), name: format.name } : format;

/** Loads the format that an address speaks of, so that it is there when the answer is. Failures are told when it is needed. */
export function prepare(url: string): void {
  for (const one of formats) if ('load' in one && one.address?.test(url)) one.load().catch(() => {});
}

/** The formats whose signature fits, in order. */
async function* fitting(data: unknown, context: ReadContext): AsyncGenerator<Format> {
  for (const one of formats) {
    const { text, url } = context.answer;
    if ('hint' in one && !one.hint.test(text) && !one.address?.test(url)) continue;
    const format = await whole(one);
    if (format.detect(data, context)) yield format;
  }
}

/** Names of all formats whose signature fits; `readAnswer` takes the first. */
export async function detected(data: unknown, context: ReadContext): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of fitting(data, context)) names.push(name);
  return names;
}

async function choose(data: unknown, context: ReadContext, { format, map }: ReadOptions): Promise<Format | undefined> {
  if (map?.trim()) {
    const { mappedFormat, parseMap } = await loadPart(import('./mapping.js'), 'mapping');
    return mappedFormat(parseMap(map));
  }
  if (format && format !== 'auto') {
    const named = [...formats, heuristic].find(({ name }) => name === format);
    if (!named) throw new NewsError('unknown-format', { url: context.answer.url, detail: format });
    return equipped(await whole(named), context.answer.text);
  }
  for await (const fit of fitting(data, context)) return equipped(fit, context.answer.text);
  const last = await unknownShape(context.answer.text);
  return last.detect(data, context) ? last : undefined;
}

/** Nearly every answer is bare JSON; what needs more, a string of JSON too, goes to the text layer. */
async function readData(answer: Answer): Promise<{ data?: unknown; alternate?: string }> {
  const { text } = answer;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && !/^\s*\{\s*"d"/.test(text)) return { data };
  } catch {
    // The text layer knows what else it may be.
  }
  const { readText } = await loadPart(import('./text-layer.js'), 'text-layer');
  return readText(text, answer.header('content-type'), answer.url);
}

/**
 * Reads an answer: text layer, then the mapping, the named format, the first format that knows the shape, or the heuristic. An answer
 * without articles is searched for words of an error.
 *
 * @throws NewsError `not-data`, `source-error`, `bad-map`, `unknown-format`, `chunk`
 */
export async function readAnswer(answer: Answer, options: ReadOptions): Promise<Reading> {
  const context: ReadContext = { answer, datePattern: options.datePattern, timeZone: options.timeZone };
  const { data, alternate } = await readData(answer);
  if (alternate) return { articles: [], format: 'html', alternate };
  const format = await choose(data, context, options);
  const feed = format?.parse(data, context) ?? { articles: [] };
  if (!feed.articles.length) {
    const { refuse } = await loadPart(import('./source-error.js'), 'source-error');
    refuse(data, answer, !format);
  }
  const { next, total } = headerPaging((name) => answer.header(name));
  const { name } = format ?? heuristic;
  const following = feed.next ?? (feed.articles.length ? next : undefined);
  return { ...feed, next: onward(following, answer), total: feed.total ?? total, format: name };
}
