/** Systems whose lists have each article below them, as `LIST/ID`. */
const NESTED = new Set(
  'wordpress wordpress-com ghost json-api strapi directus pocketbase payload wagtail json-server laravel django-rest'.split(
    ' ',
  ),
);

/** Parameters that say how an article is given and who may ask; all others choose among articles, or leave fields out. */
const KEPT = /^(?:_embed|key|include|populate|expand|depth|lang|locale|(?:access_?)?token|api_?key)\b/i;

/**
 * The address of one article, with `{id}` for its id, where the system of the list is known to have one; undefined elsewhere.
 *
 * REST API handbook of WordPress, Content API of Ghost, JSON:API 1.1 ("URLs"), REST references of Strapi, Directus, PocketBase, Payload,
 * Wagtail and Umbraco.
 */
export function articleEndpoint(list: string, format: string): string | undefined {
  const place = format === 'umbraco' ? 'item/' : NESTED.has(format) ? '' : undefined;
  if (place === undefined || !URL.canParse(list)) return undefined;
  const url = new URL(list);
  const [, path = '', slash = ''] = /^(.*?)(\/?)$/.exec(url.pathname) ?? [];
  for (const name of [...url.searchParams.keys()]) if (!KEPT.test(name)) url.searchParams.delete(name);
  return `${url.origin}${path}/${place}{id}${slash}${url.search}`;
}
