import type { Answer } from '../model/answer.js';
import { loadPart } from '../model/load-part.js';
import { NewsError } from '../model/news-error.js';
import type { RawFeed } from '../model/raw-article.js';
import { envelopes } from './envelopes.js';
import type { Format, LazyFormat, ReadContext } from '../reading/format.js';
import { heuristic } from './heuristic.js';
import { headerPaging, onward } from '../reading/paging.js';
import { own } from '../reading/read.js';

export type { Format, LazyFormat, ReadContext };

/** A format in a file of its own, which is loaded when an answer has its hint in its text or comes from its address. */
function lazy(name: string, hint: RegExp, file: () => Promise<object>, address?: RegExp): LazyFormat {
  const isIt = (member: unknown): member is Format => own(member, 'name') === name;
  return { name, hint, address, load: async () => Object.values(await file()).find(isIt) };
}

/**
 * In the order in which they are asked; the first whose signature fits reads the answer. One line for each. Those that are loaded when an
 * answer has their hint in its text are many and seldom met.
 */
const formats: (Format | LazyFormat)[] = [
  lazy('json-feed', /jsonfeed/, () => import('./json-feed.js'), /feed\.json/),
  lazy('wordpress', /rendered|subtype/, () => import('./wordpress.js'), /wp-json|rest_route|wp\/v2/),
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
  ...envelopes,
];

/** Bodies that are trees of nodes or Markdown, seen in the text of the answer. */
const richBodies = /"(?:children|nodeType)"\s*:|"type"\s*:\s*"doc"|\\n#{1,6} \S|\]\((?:https?:|\/)/;

/** Reads what no format claims. */
async function unknownShape(text: string): Promise<Format> {
  return richBodies.test(text)
    ? (await loadPart(import('./rich-heuristic.js'), 'rich-heuristic')).richHeuristic
    : heuristic;
}

/** Rows read of one answer; the rest is dropped, so that no endpoint can choke a page. */
export const MOST_ROWS = 10_000;
/** Characters from which on an answer is read with pauses. */
const LARGE = 250_000;

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

async function whole(format: Format | LazyFormat): Promise<Format> {
  if (!('load' in format)) return format;
  const loaded = await loadPart(format.load(), format.name);
  if (!loaded) throw new NewsError('chunk', { detail: format.name });
  return loaded;
}

/** The format of a name, loaded; undefined where there is none. */
export async function formatNamed(name: string): Promise<Format | undefined> {
  const named = [...formats, heuristic].find((one) => one.name === name);
  return named && whole(named);
}

/** The format as it reads this text: the heuristic, under whatever name, with the readers of bodies that it needs. */
const equipped = async (format: Format, text: string): Promise<Format> =>
  format.parse === heuristic.parse ? { ...(await unknownShape(text)), name: format.name } : format;

/** Loads the format that an address speaks of, so that it is there when the answer is. Failures are told when it is needed. */
export function prepare(url: string): void {
  for (const one of formats) if ('load' in one && one.address?.test(url)) one.load().catch(() => {});
}

/** The formats whose signature fits, in order. */
async function* fitting(data: unknown, context: ReadContext): AsyncGenerator<Format> {
  const { text, url } = context.answer;
  for (const one of formats) {
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
    const { mappedFormat, parseMap } = await loadPart(import('../reading/mapping.js'), 'mapping');
    const rich =
      richBodies.test(context.answer.text) && (await loadPart(import('../reading/rich-text.js'), 'rich-text'));
    return mappedFormat(parseMap(map), rich ? rich.richText : undefined);
  }
  if (format && format !== 'auto') {
    const named = await formatNamed(format);
    if (!named) throw new NewsError('unknown-format', { url: context.answer.url, detail: format });
    return equipped(named, context.answer.text);
  }
  for await (const fit of fitting(data, context)) return equipped(fit, context.answer.text);
  const last = await unknownShape(context.answer.text);
  return last.detect(data, context) ? last : undefined;
}

/** Whether a text begins as XML does, or is called XML and may be. XHTML is a page. */
function isXml({ text, header }: Answer): boolean {
  if (/^\s*<\?xml[^>]*>(?:\s|<!--[^>]*>|<\?[^>]*>)*<(?:!doctype\s+)?html\b/i.test(text)) return false;
  const isCalled = /^(?!.*html).*[/+]xml/i.test(header('content-type') ?? '');
  return /^\s*<(?:\?xml|rss|(?:[\w-]+:)?(?:feed|rdf))\b/i.test(text) || (isCalled && /^\s*<[a-z]/i.test(text));
}

/**
 * The data in an answer, or the address that a web page gives for it. Nearly every answer is bare JSON; what needs more, a string of JSON
 * too, goes to the text layer.
 */
export async function readData(answer: Answer): Promise<{ data?: unknown; alternate?: string }> {
  // No content is no news.
  const text = answer.status === 204 ? '[]' : answer.text;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && !/^\s*\{\s*"d"/.test(text)) return { data };
  } catch {
    // The text layer knows what else it may be.
  }
  if (isXml(answer)) return { data: (await loadPart(import('../reading/xml.js'), 'xml')).readXml(text) };
  const { readText } = await loadPart(import('../reading/text-layer.js'), 'text-layer');
  return readText(text, answer.header('content-type'), answer.url);
}

type Large = typeof import('../model/pace.js');

/** What a large answer takes, which must not keep the page from everything else; undefined for the usual ones. */
export const largeOnes = async ({ text }: Answer): Promise<Large | undefined> =>
  text.length > LARGE ? loadPart(import('../model/pace.js'), 'pace') : undefined;

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
  const { datePattern, timeZone } = options;
  const { data, alternate } = await readData(answer);
  if (alternate) return { articles: [], format: 'html', alternate };
  const large = await largeOnes(answer);
  const context: ReadContext = { answer: large?.looked(answer, data, MOST_ROWS) ?? answer, datePattern, timeZone };
  const format = await choose(data, context, options);
  const feed = await parsed(format, data, context, large);
  const { next, total } = headerPaging((name) => answer.header(name));
  const { name } = format ?? heuristic;
  const following = feed.next ?? (feed.articles.length ? next : undefined);
  return { ...feed, next: onward(following, answer), total: feed.total ?? total, format: name };
}
