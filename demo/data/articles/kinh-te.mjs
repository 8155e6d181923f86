import { anh, bang, photo } from './markup.mjs';

export const kinhTe = [
  {
    id: 1021,
    slug: 'cang-cat-sa-don-tuyen-container',
    category: 'Kinh tế',
    daysAgo: 2,
    time: '07:15',
    views: 1204,
    title: 'Cảng Cát Sa mở tuyến vận tải container hằng tuần, doanh nghiệp giảm 18% chi phí',
    summary:
      'Chuyến tàu đầu tiên mang theo 312 container chè, gỗ ván và hàng dệt may rời cảng rạng sáng {{-2}}, mở ra tuyến vận tải ven biển cố định vào {{thu:-2}} hằng tuần.',
    picture: photo(
      'ben-cang',
      'Cảng biển với cần cẩu và tàu chở container, mặt nước lấp lánh buổi chiều',
      'Bốc xếp hàng tại cầu cảng số 2, phường Cát Sa. Ảnh: Hải Đăng',
    ),
    byline: 'Hải Đăng',
    source: { name: 'Báo và phát thanh, truyền hình Hà Sơn' },
    tags: ['cảng biển', 'logistics', 'xuất khẩu'],
    body: `<p>Trước đây, hàng xuất khẩu của tỉnh phải vận chuyển bằng đường bộ khoảng 240 km đến cảng trung chuyển. Theo tính toán của Hiệp hội Doanh nghiệp tỉnh, tuyến mới giúp giảm bình quân 18% chi phí và rút ngắn 2 ngày giao hàng.</p>
<h2>Hạ tầng đi trước một bước</h2>
<p>Từ năm {{Y-2}}, tỉnh đã nạo vét luồng vào cảng đến độ sâu −9,2 m, đầu tư bãi chứa 14 ha và hoàn thành đường gom nối với đường ven biển. Hệ thống quản lý cảng điện tử cho phép chủ hàng khai báo, thanh toán và nhận lệnh giao hàng trên điện thoại.</p>
${anh('toan-canh-song-van', 'Toàn cảnh sông uốn khúc giữa đồng bằng và núi', 'Luồng sông Vân đoạn đổ ra biển, nơi tàu hàng ra vào cảng Cát Sa.')}
<p>Ông Tạ Văn Bảo, Giám đốc Công ty cổ phần Chè Nậm Lim, cho biết doanh nghiệp đã ký hợp đồng giữ chỗ 20 container mỗi tháng cho cả năm sau.</p>
<blockquote><p>Điều chúng tôi cần nhất là lịch tàu ổn định. Có lịch cố định thì mới dám cam kết ngày giao với khách hàng ở xa.</p></blockquote>
<p>Phó Chủ tịch UBND tỉnh Vũ Thị Hồng Diệp giao Sở Công Thương làm việc với các hãng tàu để bổ sung một chuyến giữa tuần từ quý II/{{Y+1}} nếu lượng hàng đạt trên 500 container mỗi tuần.</p>`,
  },
  {
    id: 1016,
    slug: 'dien-mat-troi-mai-nha-ap-mai',
    category: 'Kinh tế',
    daysAgo: 5,
    time: '14:00',
    views: 540,
    title: 'Điện mặt trời mái nhà: hơn 2.300 hộ ở Hà Sơn tự cung, tự cấp điện ban ngày',
    summary: 'Sau một năm triển khai chương trình hỗ trợ lãi suất, tổng công suất điện mặt trời mái nhà trên địa bàn tỉnh đạt 38 MW.',
    picture: photo(
      'dien-mat-troi',
      'Những dãy pin mặt trời trên sườn đồi dưới nắng',
      'Hệ thống pin mặt trời của Hợp tác xã Nông nghiệp sạch Đồi Gió, xã Tả Phìn Hạ.',
    ),
    byline: 'Khánh Linh',
    tags: ['năng lượng tái tạo'],
    body: `<p>Chương trình hỗ trợ 3%/năm lãi suất vay vốn cho hộ gia đình lắp đặt điện mặt trời mái nhà công suất đến 8 kW, thời hạn tối đa 5 năm. Đến nay, 2.318 hộ và 96 cơ sở sản xuất đã tham gia.</p>
<p>Gia đình ông Hà Văn Tiến, thôn Đồi Gió, xã Tả Phìn Hạ, lắp hệ thống 6 kW để chạy máy sấy chè và kho lạnh mini. Hóa đơn tiền điện của gia đình giảm từ 2,9 triệu đồng xuống còn khoảng 800.000 đồng mỗi tháng.</p>
${bang('Kết quả theo địa bàn (đến hết tháng trước)', [
  ['Địa bàn', 'Số hộ', 'Công suất (kW)'],
  ['Phường Vân Giang', '846', '9.720'],
  ['Xã Thượng Vân', '402', '4.180'],
  ['Xã Tả Phìn Hạ', '377', '5.930'],
  ['Phường Cát Sa', '351', '11.240'],
  ['Các xã khác', '342', '6.930'],
])}
<p>Sở Công Thương khuyến cáo người dân chỉ ký hợp đồng với đơn vị có năng lực, yêu cầu lắp thiết bị chống phát ngược và thông báo cho điện lực, UBND xã trước khi lắp đặt theo quy định.</p>`,
  },
  {
    id: 1007,
    slug: 'cho-phien-ocop-thuong-van',
    category: 'Kinh tế',
    daysAgo: 12,
    time: '08:25',
    views: 1120,
    title: 'Chợ phiên OCOP Thượng Vân: sản vật vùng cao “lên sàn”, tiểu thương bán hàng bằng mã QR',
    summary:
      'Mỗi phiên chợ cuối tuần thu hút hơn 6.000 lượt khách. Tất cả 128 gian hàng đều niêm yết giá, có mã truy xuất nguồn gốc và nhận thanh toán không dùng tiền mặt.',
    picture: photo('cho-que', 'Các gian hàng chợ quê với mái bạt kẻ sọc và sạp trái cây', 'Gian hàng nông sản tại chợ phiên OCOP xã Thượng Vân.'),
    byline: 'Lan Phương',
    source: { name: 'Trung tâm Dịch vụ tổng hợp xã Thượng Vân' },
    tags: ['OCOP', 'thương mại', 'chuyển đổi số'],
    body: `<p>Chợ phiên họp vào sáng thứ Bảy và Chủ nhật tại khu đất rộng 1,1 ha cạnh nhà văn hóa trung tâm xã. Đây là mô hình do UBND xã phối hợp với Hội Liên hiệp Phụ nữ, Đoàn Thanh niên xã tổ chức từ đầu năm.</p>
<h2>Mua một cân cam, biết cả tên người trồng</h2>
<p>Trên mỗi túi cam Phú An đều dán mã QR. Quét mã, người mua xem được tên hộ trồng, ngày thu hoạch, nhật ký bón phân và kết quả kiểm nghiệm. Bà Đinh Thị Vượng, 61 tuổi, bán cam ở chợ, nói vui rằng bà “học dùng điện thoại vì quả cam”.</p>
${anh('vuon-cam', 'Vườn cam sai quả trên triền đồi buổi sáng', 'Vườn cam thôn Phú An vào vụ thu hoạch.')}
<h2>Những con số sau 40 phiên chợ</h2>
<ul>
<li>128 gian hàng, trong đó 57 gian của hợp tác xã và tổ hợp tác;</li>
<li>43 sản phẩm OCOP từ 3 sao trở lên;</li>
<li>doanh thu bình quân 1,4 tỷ đồng mỗi phiên;</li>
<li>72% giao dịch không dùng tiền mặt.</li>
</ul>
<p>Thời gian tới, xã Thượng Vân bố trí thêm bãi đỗ xe và tổ chức không gian trình diễn nghề đan lát, làm hương trầm để phục vụ du khách.</p>`,
  },
];
