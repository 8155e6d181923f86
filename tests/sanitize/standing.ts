// What of a page's names and prototypes is still what it was.

/** Names that nobody has defined and hostile texts give to their elements. */
const free = 'config url x q f p a b id hacked lit name0 n'.split(' ');
const prototypes = { Object, Array, Function, String, Promise, Node, Element, HTMLElement, Document };

export type Remembered = ReadonlyMap<string, unknown>;

function namesOf(target: object): Set<string> {
  const names = new Set<string>();
  for (let place: object | null = target; place; place = Reflect.getPrototypeOf(place))
    for (const name of Object.getOwnPropertyNames(place)) names.add(name);
  return names;
}

function valueOf(target: object, name: string): unknown {
  try {
    return Reflect.get(target, name) as unknown;
  } catch {
    return undefined;
  }
}

/** All that `window` and `document` have and that is not made anew at each asking, and the names on the prototypes. */
export function remembered(): Remembered {
  const values = new Map<string, unknown>();
  for (const [place, target] of Object.entries({ window, document })) {
    for (const name of [...namesOf(target), ...free]) {
      const value = valueOf(target, name);
      const lasts = typeof value === 'function' || (typeof value === 'object' && value) || free.includes(name);
      if (lasts && value === valueOf(target, name)) values.set(`${place}.${name}`, value);
    }
  }
  for (const [name, { prototype }] of Object.entries(prototypes))
    values.set(`${name}.prototype`, Object.getOwnPropertyNames(prototype).join());
  return values;
}

/** What is not as it was remembered. The focus may move. */
export function kept(before: Remembered): string[] {
  const now = remembered();
  return [...before].flatMap(([name, value]) =>
    now.get(name) === value || name === 'document.activeElement' || name === 'window.event' ? [] : [name],
  );
}
