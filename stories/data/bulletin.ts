import { daysAgo } from './dates.js';

interface Extra {
  readonly author?: string;
  readonly source?: { readonly name: string; readonly url: string };
  readonly views?: number;
}

/** A row as a hand-written endpoint sends it. The picture is one of the demo's, all 1600 × 1000 px; `''`: none. */
function row(
  id: number,
  category: string,
  date: string,
  title: string,
  summary: string,
  picture = '',
  extra: Extra = {},
) {
  const image = picture && { url: `media/${picture}.svg`, width: 1600, height: 1000 };
  return { id, category, date, title, summary, image, url: `https://hason.example/tin/${id}`, ...extra };
}

/** The bulletin of a province that does not exist. */
export const bulletin = {
  title: 'Bản tin tỉnh Hà Sơn',
  items: [
    row(
      212,
      'Thời sự',
      daysAgo(1, '08:30'),
      'Thông xe kỹ thuật cầu Vân Khê, nối hai bờ sông Vân sau 26 tháng thi công',
      'Cầu dài 612 m, rộng 16 m, rút ngắn quãng đường từ xã Thượng Vân về trung tâm tỉnh còn 11 km. Bến phà Bến Đá hoàn thành nhiệm vụ sau hơn nửa thế kỷ.',
      'cau-binh-minh',
      { author: 'Minh Khuê', views: 3120 },
    ),
    row(
      211,
      'Nông nghiệp',
      daysAgo(1, '06:45'),
      'Nông dân Tả Phìn Hạ thu hoạch chè vụ cuối, giá cao nhất trong ba năm',
      'Giá chè búp tươi tại nương đạt 14.500 đồng/kg. Hợp tác xã bao tiêu toàn bộ sản lượng của 240 hộ.',
      'doi-che',
      { author: 'Lường Thị Nga', views: 884 },
    ),
    row(
      208,
      'Chuyển đổi số',
      daysAgo(2, '15:10'),
      'Người dân nộp hồ sơ đất đai ở xã nào cũng được, không phụ thuộc nơi cư trú',
      'Từ tháng này, 42 thủ tục được tiếp nhận tại mọi trung tâm phục vụ hành chính công trong tỉnh.',
      'hanh-chinh-cong',
      {
        author: 'Hoàng Bách',
        source: { name: 'Cổng thông tin điện tử tỉnh', url: 'https://hason.example/' },
        views: 2051,
      },
    ),
    row(
      205,
      'Văn hóa – Xã hội',
      daysAgo(3, '09:00'),
      'Lễ hội đua thuyền sông Vân trở lại với 18 đội',
      'Hai ngày hội có đua thuyền, thi gói bánh và đêm hát đối bên bến nước.',
      'le-hoi-thuyen',
      { author: 'An Nhiên', views: 1540 },
    ),
    row(
      203,
      'Y tế',
      daysAgo(4, '10:20'),
      'Trạm y tế Phú An khám sàng lọc miễn phí cho người cao tuổi',
      'Mỗi buổi khám 60 người, có xe đón tại nhà văn hóa thôn cho các cụ đi lại khó khăn.',
      'tram-y-te',
    ),
    row(
      199,
      'Thông báo',
      daysAgo(5, '16:00'),
      'Thông báo lịch tạm ngừng cấp nước phường Cát Sa để thay đường ống',
      'Thời gian từ 22 giờ đến 5 giờ sáng hôm sau; các hộ chủ động trữ nước sinh hoạt.',
      '',
      { author: 'Công ty cổ phần Cấp nước Hà Sơn' },
    ),
    row(
      196,
      'Giáo dục',
      daysAgo(6, '07:55'),
      'Khánh thành trường tiểu học vùng cao Nậm Lim, 312 học sinh có lớp học mới',
      'Công trình gồm 12 phòng học, bếp ăn bán trú và nhà công vụ cho giáo viên.',
      'truong-hoc',
    ),
    row(
      190,
      'Kinh tế',
      daysAgo(8, '14:30'),
      'Cảng Cát Sa mở tuyến tàu container hằng tuần',
      'Doanh nghiệp trong tỉnh tiết kiệm gần một phần năm chi phí vận chuyển so với đường bộ.',
      'ben-cang',
    ),
    row(
      187,
      'Nông nghiệp',
      daysAgo(11, '08:10'),
      'Vườn cam Phú An vào vụ: quét mã biết tên người trồng',
      'Toàn bộ 320 ha cam của xã đã có mã vùng trồng và nhật ký canh tác điện tử.',
      'vuon-cam',
    ),
  ],
};

const [first] = bulletin.items;

/** One article alone: what a quiet commune has in a quiet week. */
export const single = { ...bulletin, items: [first] };

/** The same articles as an endpoint without dates sends them. */
export const undated = { ...bulletin, items: bulletin.items.map((item) => ({ ...item, date: undefined })) };

/** Forty articles, to see where a long list gets tired. */
export const forty = {
  ...bulletin,
  items: [...new Array<undefined>(40)].map((_, index) => {
    const item = bulletin.items[index % bulletin.items.length];
    return {
      ...item,
      id: 1000 + index,
      title: `${item?.title} (kỳ ${index + 1})`,
      url: `https://hason.example/tin/${1000 + index}`,
    };
  }),
};
