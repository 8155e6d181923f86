/*
 * The brushes of the demo's pictures: small functions that return SVG markup.
 *
 * Shapes that occur often (people, trees, houses) are drawn once per picture as a `<g>` in `<defs>` and placed with `<use>`,
 * which keeps every file under 6 KB. A shape's main part has no fill of its own: it takes the colour given where it is placed.
 */

/** A small seeded generator (Park and Miller): the same seed draws the same hills on every machine. */
export function seeded(seed) {
  let state = seed * 7919 + 17;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

export const n = (value) => String(Math.round(value));
export const each = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');

const attributes = (more) => (more ? ` ${more}` : '');

/** A linear gradient from top to bottom (or from left to right); stops are colours, evenly spaced. */
export function gradient(id, colours, across = false) {
  const last = colours.length - 1;
  const stops = colours.map((colour, index) => `<stop offset="${+(index / last).toFixed(2)}" stop-color="${colour}"/>`);
  return `<linearGradient id="${id}" ${across ? 'x2="1" y2="0"' : 'x2="0" y2="1"'}>${stops.join('')}</linearGradient>`;
}

/** The light around a sun or lamp: bright, then a long soft edge. */
export function glow(colour, strength = 0.9) {
  const stop = (offset, opacity) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${+opacity.toFixed(2)}"/>`;
  return `<radialGradient id="glow">${stop(0, strength)}${stop(0.35, strength * 0.36)}${stop(1, 0)}</radialGradient>`;
}

export const rect = (x, y, width, height, fill, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${attributes(more)}/>`;
export const circle = (x, y, r, fill, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${attributes(more)}/>`;
export const ellipse = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attributes(more)}/>`;
/** A filled path; without a fill it takes the colour of the group it is in. */
export const path = (d, fill, more = '') => `<path d="${d}"${fill ? ` fill="${fill}"` : ''}${attributes(more)}/>`;
export const line = (d, stroke, width, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${attributes(more)}/>`;
export const group = (more, ...parts) => `<g ${more}>${parts.join('')}</g>`;
/** Many dots of one size and colour: one path of points with round ends. */
export const dots = (points, r, colour) => line(points.map(([x, y]) => `M${n(x)} ${n(y)}h0`).join(''), colour, r * 2);
/** The points 0 to count − 1 of `at`, split into as many lists as there are colours, each drawn as dots. */
export const confetti = (count, colours, r, at) =>
  colours.map((colour, k) => dots(Array.from({ length: count }, (_, i) => at(i)).filter((_, i) => i % colours.length === k), r, colour)).join('');

/** Shapes by name; drawn once in `<defs>` by `picture` when a scene uses them. All stand on the origin, about 100 px tall. */
const shapes = {
  person:
    path('M-34 0q0-78 34-78t34 78z') +
    circle(0, -95, 22, '#e9bd95') +
    path('M-23-95a23 23 0 0 1 46 0q-20-14-46 0', '#3b2b28'),
  elder:
    path('M-34 0q0-78 34-78t34 78z') +
    circle(0, -95, 22, '#e9bd95') +
    path('M-23-95a23 23 0 0 1 46 0q-20-14-46 0', '#cfcac4'),
  worker:
    path('M-34 0q0-78 34-78t34 78z') + circle(0, -95, 20, '#dcae84') + path('M-26-96a26 26 0 0 1 52 0z', '#f6d03f'),
  guest:
    circle(0, -95, 27, '#352825') + path('M-56 0q0-76 56-76t56 76z') + path('M-64 40v-52q0-16 16-16h96q16 0 16 16v52z', '#9a2f38'),
  farmer:
    path('M-30 0q0-70 30-70t30 70z') + circle(0, -80, 16, '#d9a77e') + path('M-42-82l42-34 42 34z', '#f2dfb3'),
  tree:
    rect(-6, -50, 12, 50, '#6b4a35') + circle(0, -85, 46, 'inherit').replace(' fill="inherit"', '') + circle(-16, -98, 24, '#fff', 'opacity=".18"'),
  palm:
    line('M0 0q5-50 0-100', '#6e5241', 5) +
    '<path d="M0-100q-20-10-38 14M0-100q-14-16-27 6M0-100q-6-21-15-20M0-100q6-21 15-20M0-100q14-16 27 6M0-100q20-10 38 14" fill="none" stroke-width="6" stroke-linecap="round"/>',
  house:
    path('M0 0v-42h100V0z') +
    path('M-10-40l20-30h80l20 30z', '#b5543c') +
    path('M42 0v-28h16V0zM12-14v-14h16v14zM72-14v-14h16v14z', '#5b4636'),
  panel:
    line('M40 0v60M250 0v60', '#55606e', 9) +
    path('M60-130h260L280 30H0z', '#1d3f72') +
    path('M60-130h130L140 30H0z', '#2a5797') +
    line('M46-90h262M32-50h262M16-10h270M125-130L70 30M190-130L140 30M255-130L210 30', '#8fb7de', 3, 'opacity=".8"'),
  boat:
    path('M-420-20q30 60 90 64h640q70-4 120-92-50 34-110 36h-640q-60-2-100-8z') +
    path('M-420-20q14 28 40 44h790q14-14 24-30-50 16-94 16h-640q-60-2-120-30z', '#f6d16b') +
    dots(Array.from({ length: 9 }, (_, i) => [-290 + i * 70, -56]), 17, '#e3b48c') +
    line('M-372-20v-150', '#8a5a3a', 7) +
    path('M-369-168q60 6 96 40-44 20-96 24z', '#e2413d'),
  crew: path(each(9, (i) => `M${-320 + i * 70} 0q2-42 30-42t30 42z`)) + line(each(9, (i) => `M${-276 + i * 70}-18l-34 84`), '#6b4a35', 7),
  mangrove:
    line('M0-60Q-60-30-96 60M0-70Q-30-20-44 66M0-60Q60-30 96 60M0-70Q30-20 44 66M0-160V60', '#6a4738', 12) +
    path('M-150-230a150 96 0 0 1 300 0 70 60 0 0 1-40 112q-110 14-220 0a70 60 0 0 1-40-112z') +
    path('M-110-262a86 46 0 0 1 160 0q-80 30-160 0zM-150-190a50 32 0 0 1 96 0q-50 20-96 0z', '#fff', 'opacity=".17"'),
  orange: (() => {
    const random = seeded(4);
    const fruits = Array.from({ length: 14 }, () => [(random() - 0.5) * 270, -110 - random() * 170]);
    return (
      rect(-14, -90, 28, 110, '#6b4a35') +
      path('M-130-190a130 130 0 0 1 260 0 80 80 0 0 1-44 128H-86a80 80 0 0 1-44-128z') +
      path('M-100-236a76 76 0 0 1 140-30q-60 60-140 30z', '#fff', 'opacity=".16"') +
      dots(fruits.slice(7), 17, '#f5871f') +
      dots(fruits.slice(0, 7), 17, '#ffa53d')
    );
  })(),
  plant:
    path('M-80 10l24-120h110l24 120z', '#c77b4f') +
    path('M0-108q-100-70-90-220 70 80 90 220 10-160 80-220 40 130-80 220z', '#3f8a5f'),
};

/** Places a shape: its foot at x, y, scaled by k, in a colour. */
const placed = (name, x, y, k, colour, paint = 'fill') =>
  `<use href="#${name}" transform="translate(${n(x)} ${n(y)})scale(${+k.toFixed(2)})" ${paint}="${colour}"/>`;

/** Many of one shape, size and colour: `scatter('tree', 0.6, '#2f6650', 9, (i) => [x, y])`. */
export const scatter = (name, k, colour, count, at, paint = 'fill') =>
  group(
    `${paint}="${colour}" transform="scale(${k})"`,
    each(count, (i) => `<use href="#${name}" x="${n(at(i)[0] / k)}" y="${n(at(i)[1] / k)}"/>`),
  );

export const person = (x, y, size, coat) => placed('person', x, y, size / 100, coat);
/** Somebody on a chair, seen from behind. */
export const guest = (x, y, size, coat) => placed('guest', x, y, size / 100, coat);
export const elder = (x, y, size, coat) => placed('elder', x, y, size / 100, coat);
export const worker = (x, y, size, coat) => placed('worker', x, y, size / 100, coat);
/** Somebody under a conical hat. */
export const farmer = (x, y, size, coat) => placed('farmer', x, y, size / 100, coat);
export const tree = (x, y, size, leaf) => placed('tree', x, y, size / 100, leaf);
export const palm = (x, y, height, leaf) => placed('palm', x, y, height / 100, leaf, 'stroke');
export const house = (x, y, width, wall) => placed('house', x, y, width / 100, wall);
export const panel = (x, y, k) => placed('panel', x, y, k, 'none');
export const mangrove = (x, y, k, leaf) => placed('mangrove', x, y, k, leaf);
export const orange = (x, y, k) => placed('orange', x, y, k, '#357a4a');
export const plant = (x, y, k = 1) => placed('plant', x, y, k, 'none');
export const raceBoat = (x, y, k, hull, shirts) => placed('boat', x, y, k, hull) + placed('crew', x, y, k, shirts);

export const sun = (x, y, r, colour) => circle(x, y, r * 5.5, 'url(#glow)') + circle(x, y, r, colour);

/** A ridge of hills across the whole width: soft waves around `base`, filled down to `bottom`. */
export function hills(seed, base, rise, fill, { width = 1600, bottom = 1000, waves = 5, more = '' } = {}) {
  const random = seeded(seed);
  const step = width / waves;
  let d = `M0 ${n(base - random() * rise)}`;
  for (let index = 0; index < waves; index += 1) {
    const y = base - random() * rise;
    d += `S${n((index + 0.55) * step)} ${n(y)} ${n((index + 1) * step)} ${n(base - random() * rise)}`;
  }
  return path(`${d}V${bottom}H0z`, fill, more);
}

/** Mountains with straight flanks, for the far distance. */
export function peaks(seed, base, rise, fill, { width = 1600, bottom = 1000, count = 7, more = '' } = {}) {
  const random = seeded(seed);
  const step = width / count;
  let d = `M0 ${n(base - random() * rise * 0.5)}`;
  for (let index = 0; index < count; index += 1) {
    d += `L${n((index + 0.3 + random() * 0.4) * step)} ${n(base - rise * (0.5 + random() * 0.5))}`;
    d += `L${n((index + 1) * step)} ${n(base - random() * rise * 0.35)}`;
  }
  return path(`${d}V${bottom}H0z`, fill, `stroke="${fill}" stroke-width="14" stroke-linejoin="round"${attributes(more)}`);
}

export function cloud(x, y, size, fill, opacity = 0.8) {
  const arc = (rx, ry, dx) => `a${n(size * rx)} ${n(size * ry)} 0 0 1 ${n(size * dx)} 0`;
  return path(`M${n(x - size)} ${n(y)}${arc(0.3, 0.18, 0.5)}${arc(0.5, 0.42, 0.9)}${arc(0.34, 0.2, 0.6)}q0 ${n(size * 0.16)} ${n(-size)} ${n(size * 0.16)}t${n(-size)} ${n(-size * 0.16)}z`, fill, `opacity="${opacity}"`);
}

/** A string of pennants hanging between two points, one path per colour. */
export function pennants(x1, y1, x2, y2, colours, { count = 9, size = 34, sag = 40 } = {}) {
  const flag = (index) => {
    const t = (index + 0.5) / count;
    const y = y1 + (y2 - y1) * t + sag * 4 * t * (1 - t);
    return `M${n(x1 + (x2 - x1) * t - size * 0.4)} ${n(y)}h${n(size * 0.8)}l${n(-size * 0.4)} ${n(size)}z`;
  };
  const flags = colours.map((colour, k) => path(each(count, (i) => (i % colours.length === k ? flag(i) : '')), colour));
  const cord = line(`M${x1} ${y1}Q${n((x1 + x2) / 2)} ${n((y1 + y2) / 2 + sag * 2)} ${x2} ${y2}`, colours[0], 3);
  return cord + flags.join('');
}

/** Short horizontal glints on water, wider near the viewer. */
export function glints(seed, x, spread, top, bottom, colour, count = 16) {
  const random = seeded(seed);
  const strokes = each(count, () => {
    const y = top + random() * (bottom - top);
    const near = (y - top) / (bottom - top);
    return `M${n(x + (random() - 0.5) * 2 * spread * (0.3 + near))} ${n(y)}h${n(20 + near * 110 * random())}`;
  });
  return line(strokes, colour, 5, 'opacity=".55"');
}

/** A whole picture: definitions (gradients) and parts from back to front. */
export function picture(defs, ...parts) {
  const markup = parts.join('');
  const used = Object.entries(shapes).filter(([name]) => markup.includes(`#${name}"`));
  return `<defs>${defs}${used.map(([name, shape]) => `<g id="${name}">${shape}</g>`).join('')}</defs>${markup}`;
}
