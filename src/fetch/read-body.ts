import { NewsError } from '../model/news-error.js';

/** Bytes of an answer after decompression: room for hundreds of articles with their texts, and an end to what never ends. */
export const MOST_BYTES = 5_000_000;

/** Reads a body chunk by chunk and lets go of it at the limit, which `response.text()` would not. */
async function bytesOf(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  // No body (204), or a replaced `fetch` without streams.
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > limit) {
      // The answer is already known; how the rest of the stream ends is not waited for.
      reader.cancel().catch(() => undefined);
      throw new NewsError('too-large', { url: response.url });
    }
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Text in the encoding of the given name; a name nobody knows is UTF-8. A byte order mark is left out. */
function decoded(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The text of a body.
 *
 * What is valid UTF-8 is UTF-8, whatever the header says: servers add `charset=iso-8859-1` to files they never looked at, and text in an
 * old encoding such as windows-1258 is practically never valid UTF-8. Only UTF-16 is believed first, as its bytes can be.
 */
function textOf(bytes: Uint8Array, charset: string): string {
  const mark = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : charset;
  if (/^utf-16/i.test(mark)) return decoded(bytes, mark);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, mark);
  }
}

/**
 * The whole body as text.
 *
 * @throws {NewsError} `too-large` above `limit` bytes
 */
export async function readBody(response: Response, limit = MOST_BYTES): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  const charset = type.includes('=') ? (/charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? '') : '';
  return textOf(await bytesOf(response, limit), charset);
}
