/**
 * What a format is known by, as paths in the data: the same in every language. A format that is not here is told by its name alone.
 */
export const signatures: Readonly<Record<string, string>> = {
  wordpress: '[].title.rendered, [].content.rendered',
  'json-feed': 'version: https://jsonfeed.org/version/…, items[]',
  strapi: 'data[].documentId, meta.pagination',
  'json-api': 'data[].type, data[].attributes',
  'schema-org': '@context: https://schema.org',
  ghost: 'posts[].visibility, meta.pagination',
  directus: 'data[], meta.filter_count',
  payload: 'docs[], totalDocs',
  pocketbase: 'items[].collectionId, perPage',
  drupal: 'data[].type: node--…',
  joomla: 'links, data[].attributes.catid',
  liferay: 'items[].contentFields, lastPage',
  sharepoint: 'value[], d.results[]',
  odata: '@odata.context, value[]',
  blogger: 'kind: blogger#postList',
  rss: '<rss><channel><item>',
  atom: '<feed><entry>',
  rdf: '<rdf:RDF><item>',
};
