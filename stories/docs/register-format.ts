import { formatOf, registerFormat } from '../../src/index.js';

/** A gazette: `{ "congBao": [{ "soHieu": "12/2026/QĐ-UBND", "loai": "Quyết định", "trichYeu": "…", "banHanh": "2026-03-05", … }] }` */
export const gazette = formatOf({
  name: 'cong-bao',
  detect: (data) => typeof data === 'object' && data !== null && Object.hasOwn(data, 'congBao'),
  rows: 'congBao',
  fields: {
    id: 'soHieu',
    title: (row) => [[row.loai, row.soHieu].join(' ')],
    summary: 'trichYeu',
    date: 'hieuLuc|banHanh',
    author: 'coQuan',
    category: 'loai',
    attachments: (row) => [{ url: row.tep, name: row.soHieu }],
  },
});

registerFormat(gazette);
