import { describe, toMap } from '../reading/describe.js';
import type { ReadContext } from '../reading/format.js';
import type { RawArticle } from '../model/raw-article.js';
import type { Inspection } from './inspection.js';

/** Which field holds what, as a `map` attribute, and the parts that have none. */
export function fieldFacts(
  data: unknown,
  context: ReadContext,
  articles: readonly RawArticle[] | undefined,
): Pick<Inspection, 'map' | 'fields' | 'missing'> {
  const description = describe(data, context, articles);
  if (!description) return { fields: {}, missing: [] };
  const { fields, missing } = description;
  return { map: toMap(description), fields, missing };
}
