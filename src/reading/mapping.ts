import type { Field } from './aliases.js';
import type { Format, ReadContext } from './format.js';
import { findRows, namesIn, type Entry } from './map-rows.js';
import { isString, type Choice, type Mapping } from './map-text.js';
import { nextFrom, pagingOf } from './paging.js';
import { badMap, valuesAt } from './paths.js';
import { asNumber, listOf, type Row } from './read.js';
import { pickByAlias } from './pick-by-alias.js';
import { readRow, type Pick, type RowOptions } from './read-row.js';
import { textIn } from './read-text.js';
import { guessed } from './text-kind.js';

export { parseMap } from './map-text.js';

/** What stands between texts that are joined; several tags and files may stand in one text. */
const separators: Readonly<Partial<Record<Field, string>>> = { body: '\n', tags: ';', attachments: ';' };

/** The texts of a choice as one. With constants in it, it is whole or nothing, so that no half address appears. */
function joined(data: unknown, choice: Choice, field: Field): readonly string[] {
  const hasConstant = choice.some(isString);
  const separator = hasConstant ? '' : (separators[field] ?? ' ');
  const texts = choice.flatMap((part) => {
    if (isString(part)) return part;
    const values = valuesAt(data, part).flatMap(listOf);
    return values.flatMap((value) => textIn(value)?.text ?? []).join(separator) || [];
  });
  return texts.length && !(hasConstant && texts.length < choice.length) ? [texts.join(separator)] : [];
}

/** The values of a choice: a path with several values gives one list. */
function chosen(data: unknown, choice: Choice, field: Field): readonly unknown[] {
  const [part] = choice;
  if (choice.length > 1 || !part || isString(part)) return joined(data, choice, field);
  const values = valuesAt(data, part);
  return values.length > 1 ? [values] : values;
}

/** Picks by a mapping; what it does not name, by `rest`. */
function pickByMap(row: unknown, mapping: Mapping, rest: Pick): Pick {
  return (field) => mapping.get(field)?.choices.flatMap((choice) => chosen(row, choice, field)) ?? rest(field);
}

/**
 * The format that a `map` attribute describes. What it does not map is found by its name.
 *
 * Its `parse` throws NewsError `bad-map` where `items` leads to nothing or `title` stands in no row; `detail` names what does stand there.
 *
 * @param readBody reads bodies that are neither text nor markup
 */
export function mappedFormat(mapping: Mapping, readBody?: RowOptions['readBody']): Format {
  const pick = ({ row, key }: Entry): Pick => {
    const mapped = pickByMap(row, mapping, pickByAlias({ ...(row as Row) }));
    return (field) => (field === 'id' && key !== undefined ? [...mapped(field), key] : mapped(field));
  };
  const title = mapping.get('title');
  const paths = title?.choices.filter((choice) => !choice.every(isString));
  const isTitled = (row: Row) => {
    const values = paths?.flatMap((choice) => chosen(row, choice, 'title')) ?? pickByAlias(row)('title');
    return values.some((value) => textIn(value));
  };
  return {
    name: 'map',
    detect: () => true,
    parse(data: unknown, context: ReadContext) {
      const { entries, holders } = findRows(data, mapping, isTitled);
      const articles = entries.map((entry) => readRow(pick(entry), { kind: guessed, context, readBody }));
      if (title && articles.length && articles.every((article) => !article.title))
        throw badMap(`title: ${title.source} → row has: ${namesIn(entries[0]?.row)}`);
      const at = pickByMap(data, mapping, () => []);
      const found = pagingOf(holders, context, articles.length);
      return {
        ...found,
        articles,
        total: asNumber(at('total')[0]) ?? found.total,
        next: (articles.length ? nextFrom(at('next')[0], context) : undefined) ?? found.next,
      };
    },
  };
}
