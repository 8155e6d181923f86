import type { Answer } from '../model/answer.js';
import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { RawFeed } from '../model/raw-article.js';
import type { Format, LazyFormat, ReadContext } from '../reading/format.js';
import { headerPaging, onward } from '../reading/header-paging.js';
import { guessing, HEURISTIC, lazy, loadGuesses, loadHeuristic, whole } from './lazy.js';
import { largeOnes, MOST_ROWS, readData, type Large } from './read-data.js';

export { largeOnes, MOST_ROWS, readData };
export type { Format, LazyFormat, ReadContext };

/** Fields of the site's own have to be found by their names. */
const wordpressFor = (text = ''): Promise<object> =>
  /\bacf\W{1,9}\{/.test(text) ? import('./wordpress-fields.js') : import('./wordpress.js');

/**
 * In the order in which they are asked; the first whose signature fits reads the answer. One line for each. Those that are loaded when an
 * answer has their hint in its text are many and seldom met.
 */
const formats: (Format | LazyFormat)[] = [
  lazy('json-feed', /jsonfeed/, () => import('./json-feed.js'), /feed\.json/),
  lazy('wordpress', /rendered|subtype/, wordpressFor, /wp-json|rest_route|wp\/v2/),
  lazy('strapi', /documentId|attributes/, () => import('./strapi.js')),
  lazy('json-api', /attributes|jsonapi/, () => import('./json-api.js')),
  lazy('ghost', /feature_image|\bprev\b/, () => import('./ghost.js')),
  lazy('wordpress-com', /\bURL\b/, () => import('./wordpress-com.js')),
  lazy('payload', /totalDocs|_status|\broot\b/, () => import('./payload.js')),
  lazy('pocketbase', /collectionName/, () => import('./pocketbase.js')),
  lazy('drupal-rest', /target_uuid|items_per_page/, () => import('./drupal-rest.js')),
  lazy('umbraco', /contentType/, () => import('./umbraco.js')),
  lazy('typo3', /colPos/, () => import('./typo3.js')),
  lazy('squarespace', /websiteSettings/, () => import('./squarespace.js')),
  lazy('discourse', /topic_list/, () => import('./discourse.js')),
  lazy('wagtail', /detail_url/, () => import('./wagtail.js')),
  lazy('rss2json', /\bpubDate\b/, () => import('./rss2json.js'), /api\.rss2json\.com\//),
  lazy('directus', /filename_download/, () => import('./directus.js'), /\/items\/[\w-]+/),
  lazy('liferay', /lastPage|contentFields|headline|articleId/, () => import('./liferay.js')),
  lazy('sharepoint', /__metadata|\bodata\.|\bvalue\W{1,6}\[/, () => import('./sharepoint.js')),
  lazy('odata', /@odata\.|\$metadata/, () => import('./odata.js')),
  lazy('blogger', /blogger#post|\$t\b/, () => import('./blogger.js'), /\/feeds\/posts\/|\/blogger\/v3\//),
  lazy('google-sheets', /\bcols\b|majorDimension/, () => import('./google-sheets.js')),
  lazy('elasticsearch', /_index/, () => import('./search-engines.js')),
  lazy('solr', /numFound/, () => import('./search-engines.js')),
  lazy('algolia', /nbHits/, () => import('./search-engines.js')),
  lazy('guardian', /webTitle|userTier/, () => import('./guardian.js')),
  lazy('nyt', /web_url|New York Times/, () => import('./nyt.js')),
  lazy('newsapi', /totalResults|totalArticles|\bnews\W{1,6}\[|\bcountry\b|\breturned\b/, () => import('./newsapi.js')),
  lazy('firestore', /stringValue/, () => import('./firestore.js')),
  lazy('airtable', /createdTime/, () => import('./tables.js')),
  lazy('notion', /last_edited_time/, () => import('./tables.js')),
  lazy('mastodon', /reblogs_count/, () => import('./social.js')),
  lazy('activity-streams', /activitystreams/, () => import('./social.js')),
  lazy('bluesky', /feed\.post/, () => import('./social.js')),
  lazy('reddit', /\bListing\b/, () => import('./social.js')),
  lazy('youtube', /youtube#/, () => import('./social.js')),
  lazy('opds', /publications/, () => import('./social.js')),
  lazy('contentful', /\bsys\b/, () => import('./contentful.js')),
  lazy('sanity', /\bms\W{1,5}\d/, () => import('./sanity.js')),
  lazy('prismic', /first_publication_date|total_results_size/, () => import('./prismic.js')),
  lazy('storyblok', /full_slug|\bstories\b/, () => import('./storyblok.js')),
  lazy('graphql', /^\W{0,15}(?:errors|extensions|data[\s"':\\]{1,9}\{)/, () => import('./graphql.js')),
  lazy('schema-org', /schema\.org/, () => import('./schema-org.js')),
  lazy('rss', /<rss\b/, () => import('./rss.js')),
  lazy('atom', /<(?:[\w-]+:)?feed\b/, () => import('./atom.js')),
  lazy('rdf', /<(?:[\w-]+:)?RDF\b/, () => import('./rdf.js')),
  ...guessing.slice(0, -1).map((name) => lazy(name, /^/, loadGuesses)),
];

/** Bodies that are trees of nodes or Markdown, seen in the text of the answer. */
const richBodies = /"(?:children|nodeType)"\s*:|"type"\s*:\s*"doc"|\\n#{1,6} \S|\]\((?:https?:|\/)/;

/** Reads what no format claims. */
async function unknownShape(text: string): Promise<Format> {
  return richBodies.test(text)
    ? (await loadPart(import('./rich-heuristic.js'), 'rich-heuristic')).richHeuristic
    : loadHeuristic();
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
  /** Files, sound and film are not read. */
  readonly withoutFiles?: boolean | undefined;
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
  return [...formats.map(({ name }) => name), HEURISTIC];
}

/** The format of a name, loaded for this text of an answer; undefined where there is none. */
export async function formatNamed(name: string, text?: string): Promise<Format | undefined> {
  const named = formats.find((one) => one.name === name);
  return named ? whole(named, text) : name === HEURISTIC ? loadHeuristic() : undefined;
}

/** Whether a value of `format` names one. */
const isNamed = (format: string | undefined): format is string => !!format && format !== 'auto';

/** What a request says of its answers before they are there. */
interface Expected {
  readonly src?: string | undefined;
  readonly format?: string | undefined;
  readonly map?: string | undefined;
}

/** Loads what will read the answer, so that it is there when the answer is. Failures are told when it is needed. */
export function prepare({ src = '', format, map }: Expected): void {
  const isExpected = ({ name, address }: LazyFormat) => (isNamed(format) ? name === format : address?.test(src));
  const wanted: Promise<unknown>[] = [];
  if (map?.trim()) wanted.push(import('../reading/mapping.js'));
  else for (const one of formats) if ('load' in one && isExpected(one)) wanted.push(whole(one));
  for (const one of wanted) one.catch(() => {});
}

/** The formats whose signature fits, in order. */
async function* fitting(data: unknown, context: ReadContext): AsyncGenerator<Format> {
  const { text, url } = context.answer;
  for (const one of formats) {
    if ('hint' in one && !one.hint.test(text) && !one.address?.test(url)) continue;
    const format = await whole(one, text);
    if (format.detect(data, context)) yield format;
  }
}
/** The format as it reads this text: the heuristic, under whatever name, with the readers of bodies that it needs. */
async function equipped(format: Format, text: string): Promise<Format> {
  const isHeuristic = guessing.includes(format.name) && format.parse === (await loadHeuristic()).parse;
  return isHeuristic ? { ...(await unknownShape(text)), name: format.name } : format;
}

/** Names of all formats whose signature fits; `readAnswer` takes the first. */
export async function detected(data: unknown, context: ReadContext): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of fitting(data, context)) names.push(name);
  return names;
}

async function choose(data: unknown, context: ReadContext, { format, map }: ReadOptions): Promise<Format | undefined> {
  if (map?.trim()) {
    const { mappedFormat, parseMap } = await loadPart(import('../reading/mapping.js'), 'mapping');
    const rich =
      richBodies.test(context.answer.text) && (await loadPart(import('../reading/rich-text.js'), 'rich-text'));
    return mappedFormat(parseMap(map), rich ? rich.richText : undefined);
  }
  if (isNamed(format)) {
    const named = await formatNamed(format, context.answer.text);
    if (!named) throw new NewsError('unknown-format', { url: context.answer.url, detail: format });
    return equipped(named, context.answer.text);
  }
  for await (const fit of fitting(data, context)) return equipped(fit, context.answer.text);
  const last = await unknownShape(context.answer.text);
  return last.detect(data, context) ? last : undefined;
}

/** Lists show no files, so pages without an article do without what reads them. */
const fileReader = () => loadPart(import('../reading/read-files.js'), 'read-files');

/** What a format makes of data. Where it finds nothing, the data may be an error: then its words say more than that a path leads nowhere. */
async function parsed(
  format: Format | undefined,
  data: unknown,
  context: ReadContext,
  large: Large | undefined,
): Promise<RawFeed> {
  let feed: RawFeed = { articles: [] };
  let failure: unknown;
  try {
    if (large && format?.steps) feed = await large.slowly(format.steps(data, context));
    else feed = format?.parse(data, context) ?? feed;
  } catch (thrown) {
    failure = thrown;
  }
  if (!feed.articles.length) {
    const { refuse } = await loadPart(import('../reading/source-error.js'), 'source-error');
    refuse(data, context.answer, !format);
  }
  if (failure) throw failure;
  return feed;
}

/**
 * Reads an answer: text layer, then the mapping, the named format, the first format that knows the shape, or the heuristic. An answer
 * without articles is searched for words of an error.
 *
 * @throws NewsError `not-data`, `source-error`, `bad-map`, `unknown-format`, `chunk`
 */
export async function readAnswer(answer: Answer, options: ReadOptions): Promise<Reading> {
  const { datePattern, timeZone, withoutFiles } = options;
  const { data, alternate } = await readData(answer);
  if (alternate) return { articles: [], format: 'html', alternate };
  const large = await largeOnes(answer);
  const seen = large?.looked(answer, data, MOST_ROWS) ?? answer;
  const context: ReadContext = { answer: seen, datePattern, timeZone, ...(!withoutFiles && (await fileReader())) };
  const format = await choose(data, context, options);
  const feed = await parsed(format, data, context, large);
  const { next, total } = headerPaging((name) => answer.header(name));
  const following = feed.next ?? (feed.articles.length ? next : undefined);
  return { ...feed, next: onward(following, answer), total: feed.total ?? total, format: format?.name ?? HEURISTIC };
}
