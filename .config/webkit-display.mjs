// A display that nobody sits at, and what is to be seen on it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param height of a screen that is looked at, px: no window is higher. Without it nobody looks, and nothing is written. */
export async function startDisplay(height) {
  const folder = height && (await mkdtemp(join(tmpdir(), 'xvfb-')));
  const options = ['-screen', '0', `1600x${height ?? 1200}x24`, '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', ['-displayfd', '3', ...options, ...(folder ? ['-fbdir', folder] : [])], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(xvfb.stdio[3], 'data');
  return { xvfb, folder, display: `:${String(number).trim()}` };
}

/** A part of the display as RGBA. The file is an X window dump: a header, its colours, and words of blue, green, red and nothing. */
export async function pictureOf(folder, { left, top, width, height }) {
  const dump = await readFile(join(folder, 'Xvfb_screen0'));
  const [headerSize, lineSize, colours] = [0, 12, 19].map((at) => dump.readUInt32BE(at * 4));
  const begin = headerSize + colours * 12;
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    const line = begin + (top + y) * lineSize + left * 4;
    dump.copy(data, y * width * 4, line, line + width * 4);
  }
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (const [at, word] of words.entries())
    words[at] = (word & 0xff00) | ((word >>> 16) & 0xff) | ((word & 0xff) << 16) | 0xff000000;
  return { width, height, data };
}
