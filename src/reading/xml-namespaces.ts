/** Prefixes by which a document's names are known, whatever prefixes it declares itself; `''` is the default. */
export type Scope = Readonly<Record<string, string>>;

/** Usual prefixes of known namespaces, by address without scheme and end; an empty one for names that are written without prefix. */
const known: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['search.yahoo.com/mrss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['a9.com/-/spec/opensearch/1.1', 'opensearch'],
  ['a9.com/-/spec/opensearchrss/1.0', 'opensearch'],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss2', ''],
]);

/** No prototype: `__proto__` and `constructor` are prefixes like others. */
export const outermost: Scope = Object.create(null) as Scope;

/** The scope inside a tag: what it declares goes before what its parents did. */
export function scopeIn(parent: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let scope: Record<string, string> | undefined;
  for (const [name, address] of attributes) {
    const [, prefix = ''] = /^xmlns(?::(.+))?$/.exec(name) ?? [];
    if (!/^xmlns(?::|$)/.test(name)) continue;
    scope ??= Object.create(parent) as Record<string, string>;
    scope[prefix] = known.get(address.toLowerCase().replace(/^https?:\/\/|[/#]+$/g, '')) ?? prefix;
  }
  return scope ?? parent;
}

/** A name with the usual prefix of its namespace. Names of attributes without prefix are in no namespace (Namespaces in XML 6.2). */
export function qualified(name: string, scope: Scope, isAttribute = false): string {
  const colon = name.indexOf(':');
  if (isAttribute && colon < 0) return name;
  const prefix = scope[name.slice(0, Math.max(0, colon))];
  return prefix === undefined ? name : `${prefix}${prefix && ':'}${name.slice(colon + 1)}`;
}
