import type { SafeElement, SafeNode } from '../../src/model/safe-html.js';

/** Written apart from the policy on purpose: a slip there must not pass here. */
const tags =
  /^(?:a|abbr|address|audio|b|bdi|bdo|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|picture|pre|q|rp|rt|ruby|s|samp|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|track|u|ul|video|wbr)$/;
const attributes =
  /^(?:align|alt|colspan|controls|datetime|decoding|default|dir|headers|height|href|id|kind|label|lang|loading|media|open|poster|preload|referrerpolicy|rel|reversed|rowspan|scope|sizes|span|src|srclang|srcset|start|title|type|value|width)$/;

function badAddress(name: string, value: string): boolean {
  if (name === 'srcset')
    return value.split(', ').some((candidate) => !/^https?:\/\/[^\s@]+(?: [\d.]+[wx])?$/.test(candidate));
  if (name === 'href' && value.startsWith('#')) return !/^#n-\S/.test(value);
  const url = new URL(value);
  if (url.username || url.password) return true;
  if (name === 'href') return !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
  return (
    !['http:', 'https:'].includes(url.protocol) &&
    !/^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[\w+/=]*$/.test(value)
  );
}

function faultsOf({ tag, attributes: found }: SafeElement): string[] {
  const faults = tags.test(tag) ? [] : [`element ${tag}`];
  for (const [name, value] of found) {
    if (!attributes.test(name)) faults.push(`attribute ${name}`);
    else if (/^(?:href|src|srcset|poster)$/.test(name) && badAddress(name, value)) faults.push(`${name}=${value}`);
    else if (name === 'id' && !value.startsWith('n-')) faults.push(`id ${value}`);
    else if (/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(value.replace(/[\t\n]/g, '')))
      faults.push(`control character in ${name}`);
  }
  return faults;
}

/** What in a tree could run, reach out of its place or deceive; empty when all is well. */
export function faults(nodes: readonly SafeNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node !== 'string') return [...faultsOf(node), ...faults(node.children)];
    return /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(node)
      ? [`control character in ${JSON.stringify(node)}`]
      : [];
  });
}
