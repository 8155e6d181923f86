import { cloud, circle, confetti, each, elder, ellipse, farmer, glow, gradient, group, hills, house, line, n, palm, path, peaks, pennants, person, picture, plant, rect, scatter, sun, tree } from './brushes.mjs';

export const town = {
  'cho-que': () => {
    const awning = (x, y, width, i) =>
      `M${n(x - 20 + (i * (width + 40)) / 6)} ${y + 18}l${n(18 - i * 6)}-74h${n((width - 18) / 6)}l${n(i * 6 - 12)} 74v14a${n((width + 40) / 12)} 20 0 0 1 ${n(-(width + 40) / 6)} 0z`;
    const stall = (x, y, width, colour) =>
      rect(x + 10, y, 10, 230, '#7a5a41') +
      rect(x + width - 20, y, 10, 230, '#7a5a41') +
      rect(x, y + 150, width, 90, '#a8754a') +
      rect(x, y + 150, width, 16, '#c69260') +
      path(each(6, (i) => (i % 2 ? awning(x, y, width, i) : '')), '#fff6e6') +
      path(each(6, (i) => (i % 2 ? '' : awning(x, y, width, i))), colour);
    const fruit = (x, y, colour, light) => confetti(9, [light, colour], 17, (i) => [x + (i % 5) * 30 + (i > 4 ? 16 : 0), y - (i > 4 ? 24 : 0)]);
    return picture(
      gradient('sky', ['#9fd3e6', '#e3f2e6', '#fff3d1']) + glow('#fffbe0'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(240, 200, 60, '#fffdf2'),
      cloud(1180, 150, 210, '#ffffff'),
      hills(14, 500, 150, '#8fc0a4'),
      hills(22, 540, 80, '#62a07f'),
      each(5, (i) => palm(90 + i * 390, 580, 210 + (i % 2) * 50, '#3c7d58')),
      rect(0, 570, 1600, 430, '#e8cfa3'),
      path('M0 640h1600v360H0z', '#dfc08e'),
      house(660, 590, 200, '#fbeeda'),
      stall(90, 420, 370, '#d1495b'),
      stall(1130, 420, 390, '#2a7f9e'),
      fruit(130, 552, '#f08a24', '#ffab49'),
      fruit(290, 552, '#7fb241', '#9fce5e'),
      fruit(1170, 552, '#c8323f', '#e25563'),
      fruit(1340, 552, '#e6b32e', '#f6cf5d'),
      pennants(440, 372, 1150, 372, ['#d1495b', '#edae49', '#2a7f9e', '#66a182'], { count: 13 }),
      person(560, 790, 170, '#3f7cac'),
      farmer(720, 850, 190, '#8d4f8f'),
      person(930, 800, 165, '#d9773f'),
      farmer(1070, 870, 200, '#2f7a5f'),
      path('M360 900l30 80h150l30-80z', '#9a6a3d'),
      fruit(400, 892, '#f08a24', '#ffbb66'),
      path('M1240 910l26 70h140l26-70z', '#9a6a3d'),
      fruit(1276, 902, '#6aa336', '#98c95a'),
    );
  },

  'truong-hoc': () => {
    const windows = (y) => path(each(8, (i) => (i === 3 || i === 4 ? '' : `M${330 + i * 122} ${y}h72v92h-72z`)), '#8ec5dd') +
      path(each(8, (i) => (i === 3 || i === 4 ? '' : `M${330 + i * 122} ${y}h72v40h-72zM${363 + i * 122} ${y}h6v92h-6z`)), '#d3edf4');
    return picture(
      gradient('sky', ['#58a9d6', '#aedbe6', '#f7f3d8']) + gradient('yard', ['#e9d3a8', '#d5b27c']) + glow('#ffffff'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(1350, 180, 62, '#fffdf0'),
      cloud(420, 150, 240, '#ffffff', 0.85),
      cloud(980, 230, 140, '#ffffff', 0.6),
      peaks(17, 520, 230, '#86b4bb'),
      hills(19, 560, 120, '#579679'),
      rect(0, 720, 1600, 280, 'url(#yard)'),
      rect(280, 360, 1040, 370, '#fbe3b0'),
      rect(280, 545, 1040, 20, '#e7bd7b'),
      rect(280, 700, 1040, 30, '#c98b55'),
      path('M240 370l70-96h980l70 96z', '#b8452f'),
      path('M240 370l70-96h490v96z', '#cf5a3d'),
      windows(410),
      windows(590),
      rect(690, 330, 220, 400, '#fff2d4'),
      path('M660 340l140-110 140 110z', '#a33a28'),
      circle(800, 312, 24, '#fff2d4'),
      circle(800, 312, 16, '#edae49'),
      rect(752, 590, 96, 140, '#8a5a3a'),
      rect(735, 410, 130, 100, '#8ec5dd'),
      pennants(120, 470, 690, 420, ['#e4572e', '#f3a712', '#29a19c', '#3d5a98'], { count: 12, size: 30 }),
      pennants(910, 420, 1490, 470, ['#29a19c', '#e4572e', '#3d5a98', '#f3a712'], { count: 12, size: 30 }),
      tree(150, 770, 220, '#2f7d4f'),
      tree(1450, 770, 240, '#2f7d4f'),
      path('M700 730L520 1000h560L900 730z', '#f4e3bf'),
      each(6, (i) => person(330 + i * 64, 860 + (i % 2) * 30, 96, ['#f8f8f4', '#d94f3d', '#f8f8f4'][i % 3])),
      each(5, (i) => person(1080 + i * 70, 880 + (i % 2) * 26, 100, ['#f8f8f4', '#f8f8f4', '#2f6fa3'][i % 3])),
    );
  },

  'tram-y-te': () =>
    picture(
      gradient('sky', ['#7cc3cf', '#c9e9e2', '#fbf7e6']) + gradient('lawn', ['#8fc48a', '#4f9663']) + glow('#ffffff'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(260, 220, 58, '#fffef6'),
      cloud(1180, 170, 220, '#ffffff'),
      hills(41, 520, 190, '#9bcdc0'),
      hills(43, 580, 120, '#6cae97'),
      rect(0, 690, 1600, 310, 'url(#lawn)'),
      rect(330, 420, 940, 300, '#fdfdf8'),
      rect(330, 680, 940, 40, '#cfe3da'),
      path('M290 430l80-90h860l80 90z', '#2f8f83'),
      path('M290 430l80-90h430v90z', '#3ba797'),
      rect(640, 350, 320, 370, '#ffffff'),
      path('M610 366l190-116 190 116z', '#24756c'),
      circle(800, 430, 52, '#e6f4ef'),
      path('M784 394h32v20h20v32h-20v20h-32v-20h-20v-32h20z', '#1f8f63'),
      rect(726, 540, 148, 180, '#bfe1e6'),
      rect(797, 540, 6, 180, '#ffffff'),
      each(2, (i) => rect(400 + i * 110, 500, 76, 110, '#bfe1e6') + rect(400 + i * 110, 500, 76, 44, '#dff1f2')),
      each(2, (i) => rect(1010 + i * 110, 500, 76, 110, '#bfe1e6') + rect(1010 + i * 110, 500, 76, 44, '#dff1f2')),
      path('M720 720L560 1000h480L880 720z', '#f3ead6'),
      tree(190, 760, 230, '#2f7f5a'),
      tree(1420, 770, 210, '#2f7f5a'),
      confetti(14, ['#f0637c', '#f7b733', '#ffffff'], 12, (i) => [380 + i * 24, 742 + (i % 4) * 9]),
      confetti(14, ['#f7b733', '#ffffff', '#f0637c'], 12, (i) => [900 + i * 26, 742 + (i % 4) * 9]),
      person(620, 850, 150, '#ffffff'),
      elder(730, 860, 140, '#a05a7c'),
      elder(980, 880, 160, '#5b7fb5'),
    ),

  'tru-so': () => {
    const column = (i) => rect(590 + i * 84, 470, 34, 250, '#fff8e8') + rect(582 + i * 84, 462, 50, 14, '#e9d3a4') + rect(582 + i * 84, 708, 50, 14, '#e9d3a4');
    const windows = (x, y) => path(each(4, (i) => `M${x + i * 82} ${y}h50v76h-50z`), '#7fb0c9') + path(each(4, (i) => `M${x + i * 82} ${y}h50v32h-50z`), '#b5d7e4');
    const pole = (x, colour) => line(`M${x} 760V360`, '#c9ccd0', 7) + path(`M${x} 366q34 16 66 0t62 4v62q-32 14-62-2t-66 2z`, colour);
    return picture(
      gradient('sky', ['#3f86bf', '#a5d0df', '#fdeccb']) + gradient('yard', ['#e3d6bb', '#c8b48d']) + glow('#fff6d8'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(1290, 300, 66, '#fffbe8'),
      cloud(360, 190, 230, '#ffffff', 0.85),
      cloud(930, 120, 150, '#ffffff', 0.6),
      peaks(171, 560, 190, '#8fb0bd'),
      hills(173, 600, 90, '#5f9580'),
      rect(0, 720, 1600, 280, 'url(#yard)'),
      rect(190, 480, 1220, 250, '#f3dfb4'),
      rect(190, 466, 1220, 22, '#d9b878'),
      [230, 1060].map((x) => windows(x, 520) + windows(x, 630)).join(''),
      rect(560, 400, 480, 330, '#f8e9c8'),
      rect(600, 480, 400, 240, '#b98a56'),
      path('M530 410l270-140 270 140z', '#b0472f'),
      path('M640 402l160-84 160 84z', '#f8e9c8'),
      circle(800, 368, 28, '#e0a93c'),
      circle(800, 368, 15, '#fff3cf'),
      each(5, (i) => column(i)),
      path('M520 722h560l60 60H460z', '#efe3c8'),
      path('M490 752h620l30 30H460z', '#d8c8a4'),
      ['#2f7f9e', '#e2a93b', '#3f8f6a', '#c9563c'].map((colour, i) => pole([300, 380, 1240, 1320][i], colour)).join(''),
      path('M560 782L330 1000h940L1040 782z', '#f2e8d2'),
      ellipse(800, 880, 170, 44, '#c3b18b'),
      ellipse(800, 872, 156, 36, '#6fb3c6'),
      line('M800 872v-84m-6 4q-40 4-50 70m62-70q40 4 50 70', '#e9f7fa', 7),
      scatter('tree', 2.1, '#2f7850', 2, (i) => [110 + i * 1380, 800]),
      confetti(16, ['#e2556a', '#f4c24a', '#ffffff'], 13, (i) => [(i < 8 ? 60 : 1160) + (i % 8) * 50, 850 + (i % 4) * 12]),
      person(560, 900, 120, '#2f4f77'),
      person(640, 915, 116, '#f4f1ea'),
      elder(990, 905, 120, '#6d5a86'),
      person(1070, 925, 128, '#c9563c'),
    );
  },

  'san-nha': () => {
    const jar = (x, y, k, colour) => group(`transform="translate(${x} ${y})scale(${k})"`, path('M-60 0q-44-70-6-130h132q38 60-6 130z', colour), path('M-66-130h132q-10-16-30-18h-72q-20 2-30 18z', '#00000022'), path('M-40-20q-26-50-4-92', 'none', 'stroke="#ffffff55" stroke-width="10" stroke-linecap="round"'));
    return picture(
      gradient('sky', ['#78bcd0', '#cfe9dd', '#fff3d3']) + gradient('yard', ['#dcb98a', '#b98c5c']) + glow('#fffbe4'),
      rect(0, 0, 1600, 1000, 'url(#sky)'),
      sun(250, 210, 62, '#fffdf0'),
      cloud(1240, 150, 200, '#ffffff', 0.85),
      hills(181, 520, 150, '#a3ccb4'),
      hills(183, 570, 90, '#6fae8c'),
      scatter('palm', 3.4, '#3a7d55', 3, (i) => [[130, 700], [1370, 690], [1500, 720]][i], 'stroke'),
      rect(0, 680, 1600, 320, 'url(#yard)'),
      rect(410, 400, 800, 300, '#f9e7c6'),
      rect(410, 670, 800, 40, '#c79a66'),
      path('M330 412l120-180h720l120 180z', '#b04a32'),
      path('M330 412l120-180h360v180z', '#c35a3d'),
      line('M430 320h760M385 366h850', '#8f3a27', 4, 'opacity=".45"'),
      rect(440, 412, 22, 290, '#9a6a42'),
      rect(1158, 412, 22, 290, '#9a6a42'),
      rect(710, 480, 200, 230, '#7a4f33'),
      rect(724, 494, 82, 216, '#945f3d'),
      rect(814, 494, 82, 216, '#945f3d'),
      rect(520, 500, 130, 110, '#7a4f33'),
      rect(530, 510, 110, 90, '#a9d6dd'),
      rect(970, 500, 130, 110, '#7a4f33'),
      rect(980, 510, 110, 90, '#a9d6dd'),
      line('M585 510v90M530 555h110M1035 510v90M980 555h110', '#7a4f33', 6),
      jar(270, 820, 0.95, '#8a5236'),
      jar(410, 850, 0.8, '#a4643f'),
      rect(1180, 760, 250, 120, '#8fa9ad'),
      rect(1194, 772, 222, 100, '#5fa9bd'),
      line('M1240 824q22-16 44 0m-44 0q22 16 44 0m0 0l16-12v24zM1340 846q18-12 36 0m-36 0q18 12 36 0m0 0l12-10v20z', '#f5b04a', 6),
      plant(560, 780, 0.42),
      plant(1120, 780, 0.42),
      person(640, 900, 170, '#c9563c'),
      person(770, 870, 130, '#f2c14e'),
      elder(930, 905, 170, '#4f7a94'),
      line('M700 800l-70 130', '#7a5638', 9),
      path('M604 918l44-4 6 54-64 6z', '#d9b45a'),
    );
  },
};
