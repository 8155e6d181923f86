import { aliases, namesOf, type Field } from './aliases.js';
import { BODY_IN_PARTS, byName, NOTHING, shapeOf, valuesOf, type Places, type Shape } from './by-name.js';
import { STANDING_FIELDS, type Pick } from './read-row.js';
import { asName, asText, firstOf, get, isRow, own, type Row } from './read.js';

/** Where systems put an article's own fields one level down. */
const wrappers = [
  'attributes',
  'fields',
  'node',
  '_source',
  'properties',
  'fieldData',
  'snippet',
  'document',
  'item',
  'data',
  'content',
  'expand',
];

const bodyNames = ['body'];
const linkNames = ['links'];
const fields = Object.keys(aliases) as Field[];

/** The row with the fields of its inner objects beside its own: `{ id, attributes: { title } }` becomes `{ id, title }`. */
export function unwrapped(row: Row): Row {
  let whole = row;
  for (const key of wrappers) {
    if (!(key in row)) continue;
    const inner = own(row, key);
    const isFields = isRow(inner) && (key === 'expand' || firstOf(byName(inner)(namesOf('title')), asText));
    if (isFields) whole = { ...whole, [key]: undefined, ...inner };
  }
  return whole;
}

/** What rows of one shape have of an article. */
interface Plan {
  readonly parts: readonly (readonly [field: Field, places: Places])[];
  readonly isPlain: boolean;
}

const plans = new WeakMap<Shape, Plan>();

/** HAL names an article only by its address. */
const idInAddress = (row: Row): unknown => asName(get(row, '_links.self.href'))?.match(/[^/]+(?=\/?$)/)?.[0];

/** Drupal keeps the summary in the body's field. */
const summaryInBody = (row: Row): unknown => {
  const bodies = byName(row)(bodyNames);
  return firstOf(bodies, (body) => own(own(body, 0) ?? body, 'summary'));
};

const inBody = [BODY_IN_PARTS];

/** Where a part stands in rows of a shape, best first. */
function placesOf(shape: Shape, field: Field): Places {
  const named = shape(namesOf(field));
  if (field === 'body') return [...shape(inBody), ...named];
  if (field === 'id') return shape(linkNames).length ? [...named, idInAddress] : named;
  return field === 'summary' && shape(bodyNames).length ? [...named, summaryInBody] : named;
}

function planOf(shape: Shape): Plan {
  const known = plans.get(shape);
  if (known) return known;
  const parts = fields.map((field) => [field, placesOf(shape, field)] as const).filter(([, places]) => places.length);
  const plan = { parts, isPlain: !parts.some(([field]) => STANDING_FIELDS.includes(field)) };
  plans.set(shape, plan);
  return plan;
}

/** Picks by the names of `aliases.ts`. */
export function pickByAlias(sent: Row): Pick {
  const row = unwrapped(sent);
  const { parts, isPlain } = planOf(shapeOf(row));
  const values: Partial<Record<Field, readonly unknown[]>> = {};
  for (const [field, places] of parts) values[field] = valuesOf(row, places);
  return Object.assign((field: Field) => values[field] ?? NOTHING, { isPlain });
}
