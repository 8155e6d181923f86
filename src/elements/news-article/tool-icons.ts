/** Lines on a sheet of 24 by 24. */
export const ICONS = {
  sizeDown: 'M2.5 18 7.5 6l5 12M4.3 14h6.4M15 12h6',
  sizeUsual: 'M6 19 12 5l6 14M8.3 14h7.4',
  sizeUp: 'M2.5 18 7.5 6l5 12M4.3 14h6.4M15 12h6M18 9v6',
  contrast: 'M12 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18v18M13.5 4v16M15 4v16M16.5 5v14M18 6.5v11M19.5 8.5v7',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 13h10v8H7z',
  copy: 'M9 8h11v13H9zM15 8V3H4v13h5',
  share: 'M6 9.5a2.5 2.5 0 1 0 .01 0M18 3a2.5 2.5 0 1 0 .01 0M18 16a2.5 2.5 0 1 0 .01 0M8.2 10.8l7.6-4M8.2 13.2l7.6 4',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM20 14v2h-2M18 20h2M14 20v0',
  save: 'M12 3v12M7 10l5 5 5-5M4 16v4h16v-4',
} as const;

export type IconName = keyof typeof ICONS;
