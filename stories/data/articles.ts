import { daysAgo } from './dates.js';

const opening = daysAgo(1, '08:30').slice(5, 10).split('-').reverse().map(Number).join('/');

/** Markup as an editor of a portal leaves it behind: indents of hard spaces, a table, a quotation, links within the page. */
const body = `
<p>&nbsp;&nbsp;&nbsp;&nbsp;Sáng ${opening}, chuyến xe buýt đầu tiên chạy qua cầu Vân Khê mang theo 42 hành khách là người dân hai bờ. Xem
<a href="#phan-luong">phương án phân luồng</a> và <a href="#so-lieu">số liệu công trình</a> ở cuối bài.</p>
<p>Cầu có chín nhịp dầm bê tông dự ứng lực, phần đường xe chạy rộng 11 m và hai lối đi bộ. Tổng mức đầu tư 486 tỷ đồng từ ngân sách tỉnh.</p>
<h2>Hết cảnh chờ phà</h2>
<p>Hơn nửa thế kỷ qua, người xã Thượng Vân muốn về trung tâm tỉnh phải qua bến phà Bến Đá hoặc đi vòng 31 km. Mùa nước lớn, phà nghỉ có khi cả tuần.</p>
<blockquote><p>Ngày trước nghe tiếng còi phà là biết mấy giờ. Giờ hết tiếng còi cũng nhớ, nhưng cháu tôi đi học không phải dậy từ bốn giờ nữa.</p>
<cite>Bà Nông Thị Sẩm, 74 tuổi, thôn Bến Đá</cite></blockquote>
<figure><img src="media/toan-canh-song-van.svg" width="2400" height="800" alt="Sông uốn khúc giữa đồng bằng và núi">
<figcaption>Sông Vân nhìn từ đỉnh Pù Luông; cầu mới ở khúc quanh thứ hai. Ảnh: Minh Khuê</figcaption></figure>
<h2 id="phan-luong">Phân luồng trong 14 ngày đầu</h2>
<ul>
<li>Xe tải trên 18 tấn đi theo đường tỉnh 312;</li>
<li>Tốc độ trên cầu không quá 60 km/h;</li>
<li>Cấm dừng, đỗ xe và họp chợ trong phạm vi 150 m tính từ hai đầu cầu.</li>
</ul>
<h2 id="so-lieu">Số liệu công trình</h2>
<table>
<caption>So sánh trước và sau khi có cầu</caption>
<thead><tr><th scope="col">Chặng</th><th scope="col">Trước đây</th><th scope="col">Qua cầu</th><th scope="col">Thời gian tiết kiệm</th></tr></thead>
<tbody>
<tr><th scope="row">Thượng Vân – Vân Giang</th><td>31 km</td><td>11 km</td><td>35 phút</td></tr>
<tr><th scope="row">Phú An – cảng Cát Sa</th><td>48 km</td><td>29 km</td><td>40 phút</td></tr>
</tbody>
</table>
<p>Dự kiến cuối năm, tỉnh khởi công đoạn đường dẫn nối cầu với quốc lộ.</p>`;

const plain = `<p>Công ty cổ phần Cấp nước Hà Sơn thông báo tạm ngừng cấp nước trên địa bàn phường Cát Sa để thay 1,2 km đường ống.</p>
<p>Thời gian: từ 22 giờ đến 5 giờ sáng hôm sau. Đề nghị các hộ chủ động trữ nước và khóa van tổng khi không sử dụng.</p>`;

/** With everything a provincial bulletin may have. */
export const full = {
  id: 212,
  category: 'Thời sự',
  date: daysAgo(1, '08:30'),
  title: 'Thông xe kỹ thuật cầu Vân Khê, nối hai bờ sông Vân sau 26 tháng thi công',
  summary:
    'Cầu dài 612 m, rộng 16 m, rút ngắn quãng đường từ xã Thượng Vân về trung tâm tỉnh còn 11 km. Bến phà Bến Đá hoàn thành nhiệm vụ sau hơn nửa thế kỷ.',
  image: {
    url: 'media/cau-binh-minh.svg',
    width: 1600,
    height: 1000,
    alt: 'Cầu nhiều nhịp bắc qua sông lúc bình minh',
    caption: 'Cầu Vân Khê trong sáng thông xe. Ảnh: Hải Đăng',
  },
  body,
  author: 'Minh Khuê',
  source: { name: 'Cổng thông tin điện tử tỉnh Hà Sơn', url: 'https://hason.example/' },
  tags: ['giao thông', 'cầu Vân Khê', 'đầu tư công'],
  attachments: [
    { name: 'Phương án phân luồng giao thông', url: 'https://hason.example/tep/phan-luong.pdf', size: 248_312 },
    { name: 'Lộ trình xe buýt số 07', url: 'https://hason.example/tep/xe-buyt-07.docx', size: 31_744 },
  ],
};

export const withoutPhoto = { ...full, id: 213, image: undefined, body: body.replace(/<figure>[^]*?<\/figure>/, '') };

export const withoutSummary = { ...full, id: 214, summary: undefined, attachments: undefined };

/** A notice signed by an office: files, no photo, no category. */
export const notice = {
  id: 199,
  date: daysAgo(5, '16:00'),
  title: 'Thông báo lịch tạm ngừng cấp nước phường Cát Sa để thay đường ống',
  body: plain,
  author: 'Công ty cổ phần Cấp nước Hà Sơn',
  attachments: [
    { name: 'Sơ đồ khu vực tạm ngừng cấp nước', url: 'https://hason.example/tep/so-do.pdf', size: 1_204_224 },
    { name: 'Danh sách tổ dân phố', url: 'https://hason.example/tep/to-dan-pho.xlsx', size: 18_432 },
  ],
};

/** The bulletin that provinces print for guests from abroad. */
export const english = {
  id: 'e-17',
  language: 'en',
  category: 'News in English',
  date: daysAgo(2, '09:00'),
  title: 'Van Khe Bridge opens to its first bus after 26 months of work',
  summary: 'The 612-metre bridge shortens the way from Thuong Van to the provincial centre to eleven kilometres.',
  image: { url: 'media/cau-binh-minh.svg', width: 1600, height: 1000, alt: 'A bridge of many spans at sunrise' },
  body: '<p>For more than half a century people on the left bank waited for the ferry at Ben Da. On its last morning it carried flowers.</p><p>Lorries above 18 tonnes keep to provincial road 312 for two weeks.</p>',
  author: 'Ha Son Portal',
};
