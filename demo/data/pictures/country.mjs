import { cloud, circle, confetti, each, ellipse, farmer, glints, glow, gradient, group, hills, house, line, orange, panel, path, peaks, picture, rect, sun, tree, worker } from './brushes.mjs';

export const country = {
  'ruong-lua': () =>
    picture(
      gradient('sky', ['#6db7d8', '#bfe0dc', '#fdeec4']) + gradient('rice', ['#e8c14b', '#d79c2b', '#9a7a1e']) + glow('#fffbe0'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(1130, 330, 70, '#fffdf0'),
      cloud(380, 180, 220, '#ffffff'),
      cloud(760, 110, 130, '#ffffff', 0.6),
      peaks(9, 450, 180, '#8fb8bd'),
      hills(5, 480, 120, '#5f9a8c'),
      hills(11, 510, 70, '#3f7d63'),
      each(9, (i) => tree(60 + i * 178, 512 + (i % 3) * 6, 58 + (i % 4) * 10, '#2f6650')),
      house(420, 516, 120, '#f8e8cf'),
      house(590, 514, 90, '#f2dfc2'),
      rect(0, 505, 1600, 495, 'url(#rice)'),
      each(6, (i) => path(`M${760 + i * 4} 505L${-900 + i * 640} 1000h${230}L${768 + i * 4} 505z`, i % 2 ? '#f3d673' : '#c68f22', 'opacity=".38"')),
      path('M772 505L560 1000h190l42-495z', '#8fb3a6', 'opacity=".9"'),
      path('M780 505L640 1000h50l98-495z', '#d9ecdf', 'opacity=".7"'),
      line(each(46, (i) => `M${(i * 97) % 1600} ${800 + ((i * 53) % 190)}q6-34 22-48`), '#fbe69a', 6, 'opacity=".7"'),
      farmer(1080, 700, 120, '#6d4c8f'),
      farmer(1230, 735, 132, '#2f6f8f'),
      farmer(330, 640, 84, '#b9483d'),
    ),

  'ruong-bac-thang': () =>
    picture(
      gradient('sky', ['#8aa6c9', '#d3dbe3', '#f6efe2']) + gradient('mist', ['#ffffff00', '#ffffffcc', '#ffffff00']) + glow('#ffffff'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(420, 250, 54, '#fffaf0'),
      peaks(21, 430, 260, '#a9b9cf'),
      hills(31, 470, 190, '#86a3b4'),
      rect(0, 330, 1600, 200, 'url(#mist)'),
      hills(7, 560, 170, '#5f8f86'),
      rect(0, 450, 1600, 190, 'url(#mist)'),
      each(8, (i) => {
        const y = 560 + i * 54;
        const bend = i % 2 ? 60 : -46;
        return (
          path(`M0 ${y}C300 ${y - 90 - bend} 620 ${y + 80} 930 ${y + bend * 0.4}S1400 ${y - 70} 1600 ${y - 20 + bend}V1000H0z`, ['#7fae6b', '#6b9f5c', '#8fbb70', '#5c9152'][i % 4]) +
          line(`M0 ${y + 9}C300 ${y - 81 - bend} 620 ${y + 89} 930 ${y + 9 + bend * 0.4}S1400 ${y - 61} 1600 ${y - 11 + bend}`, i % 3 ? '#d9ecc4' : '#e6f2f7', 8, 'opacity=".75"')
        );
      }),
      each(5, (i) => tree(1180 + i * 70, 640 + ((i * 37) % 60), 76 + ((i * 13) % 30), '#3f7550', '#5d9560')),
      house(270, 690, 130, '#e9d8bd'),
      house(430, 714, 96, '#e0ceb2'),
      line('M306 596c-10-40 22-56 4-100', '#ffffff', 10, 'opacity=".6"'),
      rect(0, 800, 1600, 170, 'url(#mist)', 'opacity=".45"'),
    ),

  'doi-che': () => {
    const row = (cx, cy, rx, ry, count, dark, light) =>
      ellipse(cx, cy, rx, ry, dark) + each(count, (i) => ellipse(cx, cy + (i * ry) / count, rx * (1 - i * 0.012), (ry * (count - i)) / count, i % 2 ? dark : light));
    return picture(
      gradient('sky', ['#9cc9c4', '#e5ecd0', '#fff0c9']) + gradient('mist', ['#ffffff00', '#fffdf0bb', '#ffffff00']) + glow('#fffbe0'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(520, 270, 62, '#fffdf0'),
      peaks(71, 450, 260, '#a5c4bd'),
      hills(73, 500, 170, '#7fae9b'),
      rect(0, 360, 1600, 210, 'url(#mist)'),
      hills(77, 570, 110, '#5a9376'),
      row(1250, 900, 780, 380, 9, '#3f8550', '#5fa65f'),
      row(260, 960, 760, 360, 9, '#37784b', '#57a05c'),
      row(880, 1130, 760, 360, 8, '#2f6d44', '#6ab062'),
      each(4, (i) => tree(1260 + i * 86, 540 - ((i * 29) % 40), 100 - i * 8, '#2d664a', '#4d8a5c')),
      house(980, 585, 110, '#f6e6cb'),
      farmer(470, 820, 130, '#b53f5a'),
      farmer(640, 850, 138, '#3a5f9a'),
      farmer(1120, 760, 108, '#8b4a86'),
      farmer(1270, 780, 110, '#c7722f'),
      rect(0, 520, 1600, 160, 'url(#mist)', 'opacity=".6"'),
    );
  },

  'vuon-cam': () => {
    return picture(
      gradient('sky', ['#6cb6dc', '#c4e4e0', '#fff1cd']) + gradient('grass', ['#a9cd68', '#6ba14b']) + glow('#fffbe0'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(1260, 220, 66, '#fffdf0'),
      cloud(420, 170, 220, '#ffffff', 0.85),
      peaks(141, 500, 210, '#8fb6bd'),
      hills(143, 540, 130, '#63a081'),
      hills(147, 590, 70, 'url(#grass)'),
      each(8, (i) => orange(60 + i * 215, 610 + (i % 2) * 12, 0.42)),
      path('M760 600q-60 200-260 400h520q-160-190-190-400z', '#e6cf9e'),
      orange(180, 800, 0.95),
      orange(560, 740, 0.66),
      orange(1050, 740, 0.7),
      orange(1430, 810, 1),
      farmer(780, 800, 150, '#b5485d'),
      farmer(900, 830, 156, '#3a6ea5'),
      path('M640 900l24 70h150l24-70z', '#9a6a3d'),
      confetti(9, ['#ffa53d', '#f5871f'], 20, (i) => [668 + (i % 5) * 36 + (i > 4 ? 16 : 0), 894 - (i > 4 ? 28 : 0)]),
    );
  },

  'rung-tre': () => {
    const stemX = (i) => (i < 7 ? 30 + i * 70 : 1080 + (i - 7) * 88);
    const stem = (i) => `M${stemX(i)} ${760 + ((i * 37) % 60)}V300q0-160 ${i < 7 ? 50 - i * 4 : i * 6 - 102}-320`;
    const leaves = (i) => {
      const x = (i < 14 ? (i * 61) % 560 : 1020 + ((i * 83) % 560)) + 10;
      return `M${x} ${60 + ((i * 119) % 420)}q60-26 110 20-60 12-110-20q30 40 20 100-36-44-20-100z`;
    };
    return picture(
      gradient('sky', ['#c4e2c4', '#edf5d8', '#fff8dc']) + gradient('water', ['#d6ecd2', '#8dbf9f', '#4b8f7d']) + glow('#fffde6'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(860, 330, 70, '#fffef2'),
      hills(151, 600, 150, '#b5d5af'),
      hills(153, 650, 90, '#92bf97'),
      rect(0, 690, 1600, 310, 'url(#water)'),
      glints(17, 840, 300, 710, 960, '#fdfdea', 20),
      ['#6f9e4b', '#88b45a', '#56883f'].map((colour, k) => line(each(13, (i) => (i % 3 === k ? stem(i) : '')), colour, 20)).join(''),
      line(each(13, (i) => `M${stemX(i) - 11} 640h22m-20-140h24m-19-140h24m-16-140h24`), '#41702f', 4),
      path(each(13, (i) => leaves(2 * i)), '#7fb257'),
      path(each(13, (i) => leaves(2 * i + 1)), '#5d9447'),
      path('M0 1000V760q240-30 420 60t300 180z', '#5f8f4f'),
      path('M1600 1000V770q-200-20-330 60t-250 170z', '#527f47'),
      path('M560 830q130 60 360 0l-44 60H606z', '#7a4a35'),
      path('M560 830q130 60 360 0l-8 12q-170 46-344 0z', '#9a6446'),
      farmer(720, 848, 150, '#7d4a6e'),
      line('M770 760l90 150', '#5b4636', 8),
      path('M260 900h120l-16 70H276z', '#c99a5b'),
      line('M260 904h120M268 926h106M272 948h98M290 900l-6 66M320 900v66M350 900l8 66', '#9a6a3d', 5),
      path('M270 900q50-90 100 0', 'none', 'stroke="#9a6a3d" stroke-width="8"'),
    );
  },

  'lam-duong': () =>
    picture(
      gradient('sky', ['#86b6d9', '#d8e6e4', '#fdeccb']) + gradient('earth', ['#c98f5a', '#96603a']) + glow('#fffbe0'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(330, 250, 60, '#fffdf0'),
      cloud(1120, 180, 220, '#ffffff', 0.85),
      peaks(101, 500, 250, '#93aebb'),
      hills(103, 540, 150, '#6f9d86'),
      hills(107, 590, 80, '#4f8266'),
      each(9, (i) => tree(60 + i * 96, 602, 70 + ((i * 17) % 30), '#36694f', '#528a63')),
      rect(0, 590, 1600, 410, 'url(#earth)'),
      path('M840 590C760 700 560 820 300 1000h900C1120 820 960 700 900 590z', '#4d5360'),
      path('M840 590C760 700 560 820 300 1000h40C590 820 770 700 846 590zM894 590c66 110 226 230 276 410h30C1120 820 960 700 900 590z', '#e9e2d0'),
      line('M868 620v40M862 700v56M852 800v70M838 920v80', '#f6d465', 14),
      group(
        'transform="translate(1180 760)"',
        rect(-150, 60, 330, 66, '#2e3138', 'rx="33"'),
        each(5, (i) => circle(-115 + i * 65, 93, 20, '#6a707c')),
        path('M-120 60v-70h110v-110h150q40 0 40 40v140z', '#f2ae2e'),
        path('M10-100h90q36 0 36 34v54H10z', '#bfe0ea'),
        line('M-90-10L-250-190L-400-60', '#e29a1c', 30, 'stroke-linejoin="round"'),
        path('M-440-76h76l-6 92q-60 12-92-34z', '#4a4f59'),
      ),
      group('transform="translate(330 720)"', circle(0, 60, 74, '#4a4f59'), circle(0, 60, 34, '#8d94a0'), circle(230, 66, 66, '#2e3138'), circle(230, 66, 26, '#8d94a0'), path('M20 30v-70h170l40 70z', '#e2603f'), path('M70-40v-84h110v84z', '#bfe0ea'), rect(54, -142, 142, 20, '#c94f32')),
      each(6, (i) => path(`M${600 + i * 10 - i * i * 9} ${770 + i * 42}l20-66 20 66z`, '#f0682f') + rect(596 + i * 10 - i * i * 9, 766 + i * 42, 48, 8, '#33363d')),
      worker(760, 700, 90, '#f08a24'),
      worker(1010, 790, 120, '#f08a24'),
    ),

  'dien-mat-troi': () => {
    return picture(
      gradient('sky', ['#2f86c9', '#93cdea', '#f4f2d4']) + gradient('hill', ['#9cc45f', '#5f9447']) + glow('#fffbd0'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(1240, 210, 92, '#fffce0'),
      cloud(370, 200, 230, '#ffffff', 0.9),
      cloud(780, 120, 120, '#ffffff', 0.6),
      peaks(61, 520, 190, '#7fb0b9'),
      hills(63, 560, 130, '#6aa77a'),
      hills(66, 620, 90, 'url(#hill)'),
      each(3, (i) => group(`transform="translate(${230 + i * 170} ${500 - i * 18}) scale(${0.8 - i * 0.14})"`, line('M0 60V-190', '#f5f5ee', 12), line('M0-190l-14-150M0-190l136 66M0-190l-124 84', '#ffffff', 11), circle(0, -190, 13, '#dfe6e6'))),
      each(5, (i) => panel(90 + i * 300, 690, 0.72)),
      each(5, (i) => panel(-60 + i * 350, 820, 0.92)),
      each(4, (i) => panel(20 + i * 430, 970, 1.16)),
      worker(1490, 900, 130, '#e8873a'),
    );
  },
};
