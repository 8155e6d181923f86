import { decodeEntities } from '../text/entities.js';

/** Attributes of one tag that are read. */
const MOST = 100;
/** A name and perhaps its value, with whatever stands before it that belongs to neither. */
const attribute = /[\s/"'=]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;

export interface TagInside {
  /** Values by name as written, references decoded; of two with one name, the last. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the reading ended: at a `<` or `>`, or at the end of the text. */
  readonly end: number;
}

/** The attributes of a tag of HTML or XML, in any order and with any quotes or none, from the end of its name on. */
export function readAttributes(text: string, start = 0): TagInside {
  const attributes = new Map<string, string>();
  let end = start;
  attribute.lastIndex = start;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const [, name = '', ...values] = found;
    const value = values.find((one) => one !== undefined) ?? '';
    if (attributes.size < MOST) attributes.set(name, decodeEntities(value).trim());
    end = attribute.lastIndex;
  }
  while (/[\s/"'=]/.test(text.charAt(end))) end++;
  return { attributes, end };
}
