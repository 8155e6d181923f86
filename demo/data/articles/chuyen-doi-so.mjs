import { anh, photo } from './markup.mjs';

export const chuyenDoiSo = [
  {
    id: 1024,
    slug: 'thu-tuc-khong-hen-ngay',
    category: 'Chuyển đổi số',
    daysAgo: 1,
    time: '08:10',
    views: 1033,
    title: '“Thủ tục không hẹn”: 62 thủ tục hành chính trả kết quả ngay trong buổi',
    summary: 'Sau ba tháng thí điểm tại 8 Trung tâm Phục vụ hành chính công cấp xã, thời gian chờ bình quân của người dân giảm từ 2,4 ngày xuống còn 37 phút.',
    picture: photo(
      'hanh-chinh-cong',
      'Quầy giao dịch hành chính công sáng sủa với màn hình và cây xanh',
      'Trung tâm Phục vụ hành chính công xã Thượng Vân.',
    ),
    byline: 'Khánh Linh',
    source: { name: 'Sở Khoa học và Công nghệ' },
    tags: ['cải cách hành chính', 'dịch vụ công trực tuyến', 'Khoa học & Công nghệ'],
    body: `<p>“Thủ tục không hẹn” là các thủ tục đủ điều kiện giải quyết ngay khi tiếp nhận: chứng thực, đăng ký khai sinh, xác nhận tình trạng hôn nhân, cấp bản sao trích lục, đăng ký hộ kinh doanh…</p>
<h2>Vì sao làm được?</h2>
<ul>
<li>Dữ liệu dân cư, đất đai, hộ tịch được kết nối, cán bộ không phải gửi công văn xác minh.</li>
<li>Lãnh đạo UBND xã ký số luân phiên ngay tại trung tâm.</li>
<li>Quy trình được rút gọn từ 9 bước còn 4 bước.</li>
</ul>
<p>Anh Bế Văn Khương, thôn Phú An, xã Thượng Vân, đến làm giấy khai sinh cho con và đăng ký bảo hiểm y tế cùng lúc. Từ khi lấy số đến khi nhận kết quả, anh chờ đúng 25 phút.</p>
<blockquote><p>Tôi xin nghỉ làm cả ngày để đi làm giấy tờ, cuối cùng 9 giờ sáng đã xong.</p></blockquote>
<p>Từ ngày 1/1/{{Y+1}}, mô hình được mở rộng ra toàn tỉnh. Các xã vùng cao có thêm xe phục vụ lưu động vào ngày chợ phiên.</p>`,
  },
  {
    id: 1010,
    slug: 'to-cong-nghe-so-cong-dong',
    category: 'Chuyển đổi số',
    daysAgo: 9,
    time: '10:30',
    views: 222,
    title: 'Tổ công nghệ số cộng đồng “đi từng ngõ, gõ từng nhà”',
    summary: '1.146 tổ với hơn 7.000 thành viên đã giúp 88% người trưởng thành trong tỉnh sử dụng được dịch vụ công trực tuyến.',
    // The file was lost when the picture server moved: readers of the bulletin meet such addresses every day.
    picture: { url: '/media/kho-cu/to-cong-nghe-so.jpg', width: 1200, height: 800, alt: 'Thành viên tổ công nghệ số hướng dẫn người dân', caption: '' },
    byline: 'Xuân Bách',
    tags: ['công nghệ số cộng đồng'],
    body: `<p>Tối thứ Ba và thứ Năm hằng tuần, nhà văn hóa thôn Cầu Mây sáng đèn. Người đến đủ lứa tuổi, tay cầm điện thoại, hỏi cách đăng ký khám bệnh, nộp học phí, tra cứu quy hoạch.</p>
<p>Tổ trưởng Phạm Ngọc Ánh, 24 tuổi, soạn sẵn các tờ hướng dẫn chữ to, in màu. “Các bác lớn tuổi chỉ cần làm đúng hai lần là nhớ. Quan trọng là mình đừng làm hộ”, chị nói.</p>
<p>Sở Khoa học và Công nghệ đang tổng hợp 40 câu hỏi thường gặp nhất để làm thành sổ tay và video ngắn, phát trên hệ thống truyền thanh cơ sở.</p>`,
  },
  {
    id: 1000,
    slug: 'hoi-dap-chinh-quyen-dia-phuong-hai-cap',
    category: 'Chuyển đổi số',
    daysAgo: null,
    time: null,
    views: 5210,
    title: 'Hỏi – đáp: làm giấy tờ ở đâu trong mô hình chính quyền địa phương hai cấp?',
    summary: 'Giải đáp những câu hỏi thường gặp khi người dân đến làm thủ tục tại xã, phường, đặc khu.',
    picture: photo('hanh-chinh-cong', 'Quầy giao dịch hành chính công với màn hình hướng dẫn', ''),
    byline: 'Sở Nội vụ',
    tags: ['cải cách hành chính', 'hỏi đáp'],
    body: `<p>Từ ngày 1/7/2025, cả nước tổ chức chính quyền địa phương hai cấp gồm cấp tỉnh và cấp xã. Nhiều việc trước đây phải lên cấp trên nay được giải quyết ngay tại xã, phường, đặc khu.</p>
<h2>Tôi nộp hồ sơ đất đai ở đâu?</h2>
<p>Tại bất kỳ Trung tâm Phục vụ hành chính công cấp xã nào trong tỉnh, không phụ thuộc nơi có đất.</p>
<h2>Giấy tờ cũ ghi tên đơn vị hành chính trước sắp xếp có phải đổi không?</h2>
<p>Không bắt buộc. Giấy tờ đã cấp tiếp tục được sử dụng cho đến khi hết thời hạn; nếu có nhu cầu đổi, người dân không phải nộp phí.</p>
<h2>Tôi không có điện thoại thông minh thì sao?</h2>
<p>Đến trực tiếp trung tâm, nhân viên hỗ trợ lập hồ sơ điện tử trên máy tính đặt sẵn. Người cao tuổi, người khuyết tật được phục vụ tại nhà khi đăng ký qua trưởng thôn.</p>
${anh('cho-que', 'Chợ quê nơi xe phục vụ lưu động dừng vào ngày phiên', 'Xe phục vụ hành chính công lưu động dừng ở chợ phiên vào sáng thứ Bảy.')}`,
  },
];
