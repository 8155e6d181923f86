const RATE = 11_025;

/** A tune of soft bells as a WAV file (8 bit, mono): the signal before the bulletin. Notes are [start in s, frequency in Hz]. */
export function chime(notes, seconds) {
  const data = Buffer.alloc(Math.round(seconds * RATE), 128);
  for (let index = 0; index < data.length; index += 1) {
    const now = index / RATE;
    let level = 0;
    for (const [start, frequency] of notes) {
      const age = now - start;
      if (age < 0) continue;
      const phase = 2 * Math.PI * frequency * age;
      level += Math.exp(-age * 2.6) * Math.min(1, age * 120) * (Math.sin(phase) + 0.4 * Math.sin(2 * phase) * Math.exp(-age * 4));
    }
    data[index] = 128 + Math.round(Math.max(-1, Math.min(1, level * 0.36)) * 127);
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
