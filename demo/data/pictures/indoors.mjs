import { circle, confetti, each, elder, ellipse, farmer, glow, gradient, guest, hills, line, n, path, person, picture, plant, rect, seeded, tree } from './brushes.mjs';

/** Draws one board full of books, in another order each time. */
function bookshelf(random) {
  const palette = ['#d1495b', '#edae49', '#66a182', '#2e6f95', '#8d6a9f', '#f4e9d0', '#c97b4a'];
  return (x, y, width) => {
    const books = palette.map(() => '');
    for (let at = x + 8; at < x + width - 34; ) {
      const thick = 22 + random() * 22;
      const tall = 74 + random() * 40;
      books[Math.floor(random() * palette.length)] += `M${n(at)} ${n(y - tall)}h${n(thick)}V${n(y)}h${n(-thick)}z`;
      at += thick + 3 + (random() > 0.85 ? 30 : 0);
    }
    return books.map((d, index) => (d ? path(d, palette[index]) : '')).join('') + rect(x, y, width, 14, '#8a5f3d');
  };
}

export const indoors = {
  'hoi-truong': () => {
    return picture(
      gradient('wall', ['#7c1f2b', '#a83238', '#8a2530']) + gradient('floor', ['#b57a4a', '#7b4a2e']) + glow('#ffe9b8', 0.75),
      rect(0, 0, 1600, 1000, '#f0e0c4'),
      rect(0, 0, 1600, 90, '#d9c29a'),
      rect(250, 90, 1100, 430, 'url(#wall)'),
      path(each(11, (i) => `M${250 + i * 100} 90q26 220 0 430h34q26-220 0-430z`), '#5f1520', 'opacity=".35"'),
      ellipse(800, 300, 420, 230, 'url(#glow)'),
      path('M800 190c60 34 92 92 92 150-62-8-92-46-92-46s-30 38-92 46c0-58 32-116 92-150z', '#f3c65f'),
      circle(800, 250, 26, '#fff3cf'),
      path('M250 90h1100v40q-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0-46 44-92 0z', '#c79a3c'),
      each(4, (i) => line(`M${300 + i * 44} 500v-250`, '#d8b873', 7) + path(`M${303 + i * 44} 256q34 20 30 70t-30 90z`, ['#2f6f8f', '#e2b33c', '#3f8f6a', '#c9563c'][i])),
      each(4, (i) => line(`M${1300 - i * 44} 500v-250`, '#d8b873', 7) + path(`M${1297 - i * 44} 256q-34 20-30 70t30 90z`, ['#2f6f8f', '#e2b33c', '#3f8f6a', '#c9563c'][i])),
      path('M160 520h1280l90 70H70z', '#9c6238'),
      rect(70, 590, 1460, 30, '#6e4126'),
      path('M690 420h220l-24 150H714z', '#7d4a2b'),
      rect(676, 404, 248, 22, '#96603a'),
      confetti(12, ['#f2697b', '#ffd66b', '#ffffff'], 13, (i) => [700 + i * 18, 402 - (i % 2) * 10]),
      person(800, 410, 120, '#2f3f5f'),
      rect(0, 620, 1600, 380, 'url(#floor)'),
      each(3, (row) =>
        each(9 - row, (i) => {
          const x = 800 + (i - (8 - row) / 2) * (170 + row * 34);
          const size = 108 + row * 27;
          const coat = ['#35506f', '#f1ece2', '#6d3f57', '#4c6b57'][(i * 3 + row) % 4];
          return guest(x, 780 + row * 124, size, coat);
        }),
      ),
    );
  },

  'thu-vien': () => {
    const shelf = bookshelf(seeded(5));
    return picture(
      gradient('wall', ['#f6e8cf', '#ecd2a8']) + gradient('out', ['#9ad4e6', '#d9f0da', '#8cc389']) + glow('#fffbe6', 0.7),
      rect(0, 0, 1600, 1000, 'url(#wall)'),
      rect(0, 830, 1600, 170, '#b98352'),
      path('M660 1000L760 830h520l180 170z', '#f7dfae', 'opacity=".6"'),
      rect(640, 130, 560, 560, '#fff8ea'),
      rect(660, 150, 520, 520, 'url(#out)'),
      hills(91, 560, 90, '#6fb07c', { bottom: 670, more: 'clip-path="inset(0)" transform="translate(660 0) scale(.325 1)"' }),
      tree(780, 640, 190, '#3f8a58'),
      tree(1080, 650, 150, '#358052'),
      rect(910, 150, 18, 520, '#fff8ea'),
      rect(660, 390, 520, 14, '#fff8ea'),
      ellipse(920, 420, 520, 420, 'url(#glow)'),
      rect(60, 90, 520, 740, '#a4734b'),
      rect(80, 110, 480, 700, '#6d4a32'),
      each(4, (i) => shelf(80, 268 + i * 176, 480)),
      rect(1260, 90, 300, 740, '#a4734b'),
      rect(1280, 110, 260, 700, '#6d4a32'),
      each(4, (i) => shelf(1280, 268 + i * 176, 260)),
      rect(630, 690, 580, 46, '#c08a58'),
      rect(660, 736, 520, 94, '#a4734b'),
      person(790, 726, 150, '#3f7cac'),
      path('M736 664l54 16 54-16v34l-54 16-54-16z', '#fffdf4'),
      person(1010, 730, 160, '#e07a5f'),
      path('M956 662l54 16 54-16v34l-54 16-54-16z', '#fffdf4'),
      ellipse(430, 920, 190, 40, '#9c6b41'),
      person(430, 930, 190, '#f2c14e'),
      path('M370 842l60 18 60-18v40l-60 18-60-18z', '#fffdf4'),
      plant(1415, 930, 0.8),
    );
  },

  'hanh-chinh-cong': () =>
    picture(
      gradient('wall', ['#f3f7f8', '#dbe8ec']) + gradient('floor', ['#d9c7a8', '#b89c74']) + glow('#ffffff', 0.8),
      rect(0, 0, 1600, 1000, 'url(#wall)'),
      rect(0, 0, 1600, 70, '#c8d9df'),
      each(4, (i) => rect(180 + i * 360, 54, 200, 16, '#ffffff') + ellipse(280 + i * 360, 130, 210, 110, 'url(#glow)')),
      rect(120, 150, 1360, 170, '#1f6f8b'),
      each(4, (i) => rect(170 + i * 330, 180, 270, 110, '#0f4c63', 'rx="10"') + rect(190 + i * 330, 200, 90, 70, ['#f2b33d', '#5fc2a6', '#ee7f5b', '#8fb8f0'][i], 'rx="8"') + rect(300 + i * 330, 206, 116, 14, '#cfe6ee') + rect(300 + i * 330, 232, 84, 14, '#7fb4c6') + rect(300 + i * 330, 256, 100, 10, '#7fb4c6')),
      rect(0, 700, 1600, 300, 'url(#floor)'),
      each(4, (i) => person(300 + i * 330, 570, 160, ['#f7f7f2', '#f7f7f2', '#dcebf2', '#f7f7f2'][i])),
      rect(90, 560, 1420, 40, '#f5efe2'),
      rect(90, 600, 1420, 130, '#2c8c99'),
      each(5, (i) => rect(90 + i * 350, 450, 12, 150, '#c8d9df')),
      each(4, (i) => rect(350 + i * 330, 490, 90, 62, '#33424d', 'rx="6"') + rect(356 + i * 330, 496, 78, 50, '#9fd8e6', 'rx="3"') + rect(388 + i * 330, 552, 14, 10, '#33424d')),
      each(3, (i) => rect(170 + i * 330, 640, 200, 12, '#5fb7bf')),
      person(330, 860, 210, '#c9563c'),
      elder(660, 850, 200, '#5a7d4f'),
      farmer(985, 880, 220, '#7b4f8c'),
      person(1250, 860, 205, '#34588c'),
      plant(140, 930),
      plant(1470, 940),
    ),
};
