// Photographs stand-ins: a valley under the sun, another one for every seed, as PNG (W3C PNG specification, third edition).
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Colour type 2: red, green and blue with 8 bits each. */
function header(width, height) {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2], 8);
  return data;
}

/** The colour at a place, both from 0 to 1. */
function colourAt(x, y, seed) {
  if (Math.hypot((x - 0.2 - (seed % 7) / 10) * 1.5, y - 0.25) < 0.08) return [255, 221, 120];
  for (const hill of [2, 1, 0]) {
    const ridge = 0.5 + hill * 0.14 + 0.07 * Math.sin(x * (5 + hill * 2) + seed * 1.7 + hill);
    if (y > ridge) return [40 + ((seed * 23) % 50), 150 - hill * 32, 70 + ((seed * 37) % 60) - hill * 12];
  }
  const light = Math.floor(y * 24) * 3;
  return [120 + light, 170 + light, 235];
}

/**
 * @param seed whole number from 0
 * @returns bytes of a PNG file
 */
export function landscape(seed, width = 960, height = 640) {
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels.set(colourAt(x / width, y / height, seed), y * row + 1 + x * 3);
  }
  const parts = [
    chunk('IHDR', header(width, height)),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...parts]);
}
