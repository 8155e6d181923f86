/**
 * Whether a server answers at all, even if this page may not read what it says: it tells a missing permission (CORS) from a dead line. One
 * more request, for web masters only.
 */
export async function isAnswering(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
