const nested = (depth: number): unknown => JSON.parse('{"data":['.repeat(depth) + ']}'.repeat(depth)) as unknown;

/** Values that no field expects. */
export const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'null',
  '[object Object]',
  [],
  {},
  [[]],
  [null],
  [{}],
  { rendered: {} },
  { data: null },
  nested(200),
  'x'.repeat(100_000),
  '<'.repeat(50_000),
  '<img '.repeat(10_000),
  '&amp;'.repeat(20_000),
  '[vc_row '.repeat(5000),
  '{{'.repeat(10_000),
  '\ud800\u0000\u202e',
  '2026-99-99T99:99:99',
  '/Date(999999999999999999)/',
  'javascript:alert(1)',
  '//',
  'https://',
  '%E0%A4%A',
];

type Holder = Record<string | number, unknown>;

/** Every object and list in a value. */
function holdersIn(value: unknown, found: Holder[] = []): Holder[] {
  if (typeof value !== 'object' || value === null || found.length > 3000) return found;
  found.push(value as Holder);
  Object.values(value).forEach((member) => holdersIn(member, found));
  return found;
}

/** A text with a piece cut out, doubled, or something odd put in: for answers that are no JSON. */
export function mutateText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const end = at + Math.floor(random() * 200);
  const texts = odd.filter((value) => typeof value === 'string');
  const piece = text.slice(at, end);
  const put = ['', piece + piece, texts[Math.floor(random() * texts.length)] ?? ''][Math.floor(random() * 3)] ?? '';
  return text.slice(0, at) + put + text.slice(end);
}

/** Changes one to three places: drops a member, puts something odd in its place, wraps it, moves another here. */
export function mutate(data: unknown, random: () => number): unknown {
  const copy = structuredClone(data);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    const holders = holdersIn(copy);
    const holder = holders.length ? pick(holders) : {};
    const keys = Object.keys(holder);
    if (!keys.length) continue;
    const key = pick(keys);
    const kind = Math.floor(random() * 5);
    if (kind === 0 && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
    else if (kind === 1) holder[key] = [holder[key]];
    else if (kind === 2) holder[key] = { value: holder[key] };
    else if (kind === 3) holder[key] = structuredClone(pick(holders.slice(0, 50)));
    else holder[key] = structuredClone(pick(odd));
  }
  return copy;
}
