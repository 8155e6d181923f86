import { bang, tep } from './markup.mjs';

export const thongBao = [
  {
    id: 1025,
    slug: 'lich-tiep-cong-dan',
    category: 'Thông báo',
    daysAgo: 1,
    time: '14:05',
    views: 1290,
    title: 'THÔNG BÁO LỊCH TIẾP CÔNG DÂN ĐỊNH KỲ CỦA LÃNH ĐẠO UBND TỈNH VÀ CÁC SỞ, NGÀNH',
    summary: 'Lịch tiếp công dân trong bốn tuần tới tại Trụ sở Tiếp công dân tỉnh, số\u00a016 đường Bờ Sông, phường Vân Giang.',
    picture: null,
    byline: 'Ban Tiếp công dân tỉnh',
    tags: ['tiếp công dân'],
    attachments: [tep('lich-tiep-cong-dan.pdf', 'Lịch tiếp công dân (bản có ký số)')],
    body: `<p>Ban Tiếp công dân tỉnh thông báo lịch tiếp công dân định kỳ như sau:</p>
${bang('Lịch tiếp công dân', [
  ['Ngày', 'Người chủ trì', 'Thời gian'],
  ['{{7w:Y}}', 'Phan Thế Lân, Chủ tịch UBND tỉnh', '7 giờ 30 – 11 giờ'],
  ['{{12w:Y}}', 'Vũ Thị Hồng Diệp, Phó Chủ tịch UBND tỉnh', '7 giờ 30 – 11 giờ'],
  ['{{19w:Y}}', 'Giám đốc Sở Nông nghiệp và Môi trường', '13 giờ 30 – 16 giờ'],
  ['{{26w:Y}}', 'Giám đốc Sở Xây dựng', '13 giờ 30 – 16 giờ'],
])}
<p>Công dân đăng ký trước qua số điện thoại <a href="tel:+842990000116">0299 000 0116</a> hoặc tại Trung tâm Phục vụ hành chính công nơi cư trú. Khi đến, mang theo căn cước và tài liệu liên quan.</p>`,
  },
  {
    id: 1018,
    slug: 'tam-ngung-cap-dien-cap-nuoc',
    category: 'Thông báo',
    daysAgo: 4,
    time: '16:00',
    views: 1722,
    title: 'Thông báo tạm ngừng cung cấp điện, nước để sửa chữa, nâng cấp hệ thống',
    summary: 'Công ty Điện lực và Công ty cổ phần Nước sạch Hà Sơn thông báo lịch tạm ngừng trong 5 ngày tới; đề nghị khách hàng chủ động dự trữ nước.',
    picture: null,
    byline: 'Công ty Điện lực Hà Sơn – Công ty cổ phần Nước sạch Hà Sơn',
    tags: ['điện', 'nước sạch'],
    body: `${bang('Lịch tạm ngừng cung cấp', [
      ['Ngày', 'Khu vực', 'Dịch vụ', 'Thời gian'],
      ['{{1}}', 'Thôn Cầu Mây, Phú An (xã Thượng Vân)', 'Điện', '6 giờ – 11 giờ'],
      ['{{1}}', 'Tổ 4, 5, 6 (phường Vân Giang)', 'Nước', '22 giờ – 4 giờ hôm sau'],
      ['{{3}}', 'Toàn xã Cồn Sậy', 'Điện', '7 giờ – 9 giờ 30'],
      ['{{4}}', 'Khu công nghiệp Cát Sa', 'Nước', '0 giờ – 5 giờ'],
    ])}
<p>Nếu thời tiết xấu, lịch có thể thay đổi và được thông báo trước ít nhất 24 giờ. Tổng đài hỗ trợ: điện 0299 000 1900; nước 0299 000 1901.</p>`,
  },
  {
    id: 1006,
    slug: 'tuyen-dung-vien-chuc-y-te-giao-duc',
    category: 'Thông báo',
    daysAgo: 13,
    time: '08:00',
    views: 4386,
    title: 'Thông báo tuyển dụng 186 viên chức sự nghiệp giáo dục, y tế năm {{Y}}',
    summary: 'Thời gian nhận phiếu đăng ký dự tuyển: 30 ngày kể từ ngày thông báo; nộp trực tuyến hoặc qua bưu chính.',
    picture: null,
    byline: 'Sở Nội vụ tỉnh Hà Sơn',
    tags: ['tuyển dụng'],
    attachments: [
      tep('thong-bao-tuyen-dung.pdf', 'Thông báo tuyển dụng'),
      tep('chi-tieu-tuyen-dung.xlsx', 'Danh mục vị trí và chỉ tiêu'),
      tep('phieu-dang-ky-du-tuyen.docx', 'Phiếu đăng ký dự tuyển'),
    ],
    body: `<p>Sở Nội vụ thông báo tuyển dụng viên chức làm việc tại các đơn vị sự nghiệp công lập trên địa bàn tỉnh, cụ thể:</p>
${bang('Chỉ tiêu tuyển dụng', [
  ['Ngành', 'Vị trí', 'Chỉ tiêu'],
  ['Giáo dục', 'Giáo viên mầm non', '54'],
  ['Giáo dục', 'Giáo viên tiểu học', '61'],
  ['Giáo dục', 'Giáo viên THCS, THPT', '28'],
  ['Y tế', 'Bác sĩ', '17'],
  ['Y tế', 'Điều dưỡng, hộ sinh, dược', '26'],
])}
<h2>Hình thức tuyển dụng</h2>
<p>Xét tuyển theo quy định hiện hành; riêng vị trí giáo viên có phần thực hành giảng dạy. Người dự tuyển cam kết làm việc tại các xã vùng cao, hải đảo từ 5 năm trở lên được cộng điểm ưu tiên theo quy định.</p>
<h2>Nộp phiếu đăng ký</h2>
<ol>
<li>Tải phiếu đăng ký trong tệp đính kèm, điền đầy đủ thông tin.</li>
<li>Nộp trực tuyến trên hệ thống dịch vụ công hoặc gửi qua bưu chính về Sở Nội vụ, số 4 đường Nguyễn Công Thành, phường Vân Giang.</li>
<li>Theo dõi thông báo thời gian, địa điểm xét tuyển trên trang thông tin này.</li>
</ol>`,
  },
];
