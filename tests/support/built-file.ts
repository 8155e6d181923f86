import { readFile } from 'node:fs/promises';

const DIST = new URL('../../dist/', import.meta.url);

/** The built file that stands behind this folder of an address: `builtFile('/bantin/chunks/x.js', '/bantin/')`. */
export const builtFile = (pathname: string, folder: string): Promise<Buffer> =>
  readFile(new URL(pathname.slice(folder.length), DIST));
