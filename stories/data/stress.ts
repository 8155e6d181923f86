import { daysAgo } from './dates.js';

/** 300 letters in capitals with the tallest marks of Vietnamese, as notices of some offices are typed. */
const shouted =
  'ĐẨY MẠNH CẢI CÁCH THỦ TỤC HÀNH CHÍNH, GIẢM PHIỀN HÀ CHO NGƯỜI DÂN: MẪU ĐƠN, TỜ KHAI ĐIỆN TỬ, HỖ TRỢ TẬN NHÀ CHO HỘ KHÓ KHĂN Ở CÁC THÔN VẪN CHƯA CÓ SÓNG DI ĐỘNG; SẴN SÀNG PHƯƠNG ÁN BẢO ĐẢM ĐƯỜNG TRUYỀN THÔNG SUỐT TRONG MÙA MƯA LŨ, KHÔNG ĐỂ NGƯỜI DÂN PHẢI ĐI LẠI NHIỀU LẦN VÌ MỖI MỘT CHỮ KÝ';

const word = 'Quyếtđịnhsố1288/QĐ-UBNDvềviệcphêduyệtđiềuchỉnhtổngmứcđầutưdựánđườngvenbiển';
const address =
  'https://hason.example/van-ban/2026/chi-dao-dieu-hanh/phe-duyet-dieu-chinh-tong-muc-dau-tu-du-an-duong-ven-bien.aspx';
const dead = { url: 'media/khong-con-anh-nay.svg', width: 1600, height: 1000 };

/** Articles that break layouts. */
export const hard = {
  items: [
    {
      id: 1,
      category: 'Chỉ đạo, điều hành của Ủy ban nhân dân tỉnh và Chủ tịch Ủy ban nhân dân tỉnh',
      title: shouted,
      summary: `${shouted}. ${shouted}`,
      date: daysAgo(1, '07:00'),
      author: 'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Hà Sơn',
      image: { url: 'media/hai-dang.svg', width: 1000, height: 1600 },
      url: 'https://hason.example/1',
    },
    { id: 2, title: word, summary: address, date: daysAgo(2, '07:00'), image: dead, url: 'https://hason.example/2' },
    { id: 3, title: 'Ngắn', date: daysAgo(3, '07:00'), url: 'https://hason.example/3' },
    { id: 4, title: 'Bài không có ngày, không có ảnh, không có địa chỉ', summary: 'Chỉ có bấy nhiêu.' },
    {
      id: 5,
      title: 'Ảnh rất ngang: toàn cảnh sông Vân chụp từ trên cao',
      summary: 'Ảnh 3:1 trong khung 3:2.',
      date: daysAgo(4, '07:00'),
      image: { url: 'media/toan-canh-song-van.svg', width: 2400, height: 800 },
      url: 'https://hason.example/5',
    },
  ],
};

const cells = [
  'Số TT',
  'Tên công trình, dự án',
  'Chủ đầu tư',
  'Tổng mức đầu tư',
  'Lũy kế giải ngân',
  'Kế hoạch vốn',
  'Tỷ lệ',
  'Ghi chú',
];

/** One article of the same kind: capitals, a tall photo, a wide table, a dead picture, a word without an end. */
export const hardArticle = {
  id: 1,
  category: 'Chỉ đạo, điều hành',
  title: shouted,
  summary: shouted,
  date: daysAgo(1, '07:00'),
  author: 'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Hà Sơn',
  image: { url: 'media/hai-dang.svg', width: 1000, height: 1600, alt: 'Ngọn hải đăng', caption: 'Hải đăng Hòn Nhạn' },
  body: `<p>${word} ${word}</p><p><a href="${address}">${address}</a></p>
<figure><img src="media/khong-con-anh-nay.svg" width="1600" height="1000" alt="Ảnh đã mất"><figcaption>Chú thích của ảnh đã mất</figcaption></figure>
<h2>${shouted}</h2>
<table><thead><tr>${cells.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody><tr>${cells.map((_, index) => `<td>${index === 1 ? 'Đường ven biển đoạn Cát Sa – Hòn Nhạn' : '1.234.567.890'}</td>`).join('')}</tr></tbody></table>
<pre>1. Căn cứ Luật Tổ chức chính quyền địa phương; căn cứ Luật Đầu tư công; xét đề nghị của Giám đốc Sở Tài chính.</pre>`,
  attachments: [{ name: `${word}.signed.signed.pdf`, url: 'https://hason.example/a.pdf', size: 9_999_999 }],
};
