/** An element that draws itself again. */
interface Host {
  requestUpdate(): void;
}

/**
 * A part that an element can do without: undefined while it is coming, null where it did not come.
 *
 * A failure is kept for the article that is shown and no longer: the next one asks again.
 */
export function optionalPart<T>(load: () => Promise<T>): (host: Host, article: object) => T | null | undefined {
  let part: T | undefined;
  const asked = new WeakMap<Host, object>();
  const missed = new WeakMap<Host, object>();
  const ask = async (host: Host, article: object): Promise<void> => {
    asked.set(host, article);
    try {
      part = await load();
    } catch {
      missed.set(host, article);
    }
    host.requestUpdate();
  };
  return (host, article) => {
    if (!part && asked.get(host) !== article) void ask(host, article);
    return part ?? (missed.get(host) === article ? null : undefined);
  };
}
