/** Waits until it is so, or fails after so many seconds. */
export async function untilSo(isSo: () => boolean, seconds = 3): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`never: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
