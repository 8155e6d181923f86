/**
 * A function that remembers its answers, for objects that are dear to make (Intl formatters take up to 0.1 ms each).
 *
 * A page needs one or two of them. Keys may come from feeds, so when there are more than `limit` the memory starts again.
 */
export function bounded<Value>(make: (key: string) => Value, limit = 16): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) {
      if (known.size >= limit) known.clear();
      known.set(key, make(key));
    }
    return known.get(key) as Value;
  };
}
