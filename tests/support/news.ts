/** One article as an endpoint of no particular system sends it. */
export type Row = Record<string, unknown>;

const TITLES = [
  'Xã Suối Mơ khánh thành trạm cấp nước sạch',
  'Hội thi thổi cơm đình Làng Vạn mở lại sau ba năm',
  'Tỉnh hỗ trợ giống lúa cho vùng ngập mặn',
  'Cầu Bến Đá thông xe trước mùa mưa',
  'Đoàn thanh niên trồng hai nghìn cây phi lao',
  'Trường Mạc Thị Lan đón thư viện mới',
  'Nông dân Gò Sim được mùa hồ tiêu',
  'Lịch tiếp công dân tháng tư của Ủy ban xã',
  'Khám mắt miễn phí cho người cao tuổi',
  'Giải đua ghe ngo trên sông Trà Vọng',
  'Tập huấn phòng cháy ở chợ Phú Yên Hạ',
  'Thông báo tạm ngừng cấp điện khu phố 3',
];

const HOUR = 3_600_000;
/** When the newest of {@link rows} was published. */
export const NEWEST = Date.parse('2026-03-20T08:00:00+07:00');

/** One article: number 1 is the newest, each next one a day older. */
export function row(number: number, more: Row = {}): Row {
  const title = TITLES[(number - 1) % TITLES.length];
  return {
    id: String(number),
    title,
    summary: `Tóm tắt thứ ${number}: việc được người dân mong đợi từ lâu.`,
    url: `https://tinh.example/tin/${number}`,
    date: new Date(NEWEST - (number - 1) * 24 * HOUR).toISOString(),
    ...more,
  };
}

/** That many articles, the newest first. */
export function rows(count: number, more: Row = {}): Row[] {
  return [...new Array<undefined>(count)].map((_, index) => row(index + 1, more));
}

/** The title of article `number` of {@link rows}. */
export function titleOf(number: number): string {
  return TITLES[(number - 1) % TITLES.length] ?? '';
}

/** Address of a small picture that the test endpoint draws. */
export function pictureUrl(name: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#275"/></svg>`;
  return `/__api/${name}.svg?type=${encodeURIComponent('image/svg+xml')}&body=${encodeURIComponent(svg)}`;
}
