import { formatOf, registerFormat } from '../../src/index.js';

// { "congBao": [{ "soHieu": "12/2026/QĐ-UBND", "loai": "Quyết định", "trichYeu": "…", "tep": "….pdf" }] }
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
    url: 'tep',
    attachments: (row) => [{ url: row.tep, name: row.soHieu }],
  },
});

registerFormat(gazette);
