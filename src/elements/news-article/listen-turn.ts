let current: (() => void) | undefined;

/** On a page only one article is heard: whoever begins makes the one before fall silent, by what that one gave here. */
export function takeTurn(fallSilent: () => void): void {
  if (current !== fallSilent) current?.();
  current = fallSilent;
}
