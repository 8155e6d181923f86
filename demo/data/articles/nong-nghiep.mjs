import { anh, bang, photo, tep } from './markup.mjs';

export const nongNghiep = [
  {
    id: 1027,
    slug: 'phong-chong-ret-cho-vat-nuoi',
    category: 'Nông nghiệp',
    daysAgo: 0,
    time: '06:45',
    views: 655,
    title: 'Chủ động phòng, chống rét cho đàn vật nuôi vùng cao',
    summary:
      'Không khí lạnh tăng cường khiến nhiệt độ ở các xã vùng cao có nơi xuống dưới 8 độ C. Ngành nông nghiệp khuyến cáo bà con che chắn chuồng trại, dự trữ thức ăn và không thả rông trâu, bò.',
    picture: photo('ruong-bac-thang', 'Ruộng bậc thang trong sương sớm với những lớp núi mờ xa', 'Sương sớm trên các thửa ruộng bậc thang xã Tả Phìn Hạ sáng {{-1}}.'),
    byline: 'Thanh Tùng',
    source: { name: 'Chi cục Chăn nuôi và Thú y tỉnh' },
    tags: ['chăn nuôi', 'phòng chống thiên tai'],
    body: `<p>Theo Đài Khí tượng Thủy văn tỉnh, đợt không khí lạnh này kéo dài đến ngày {{4}}. Vùng núi cao đề phòng sương muối vào sáng sớm. Toàn tỉnh hiện có trên 96.000 con trâu, bò, trong đó gần một nửa được nuôi ở các xã vùng cao.</p>
<h2>Năm việc cần làm ngay</h2>
<ol>
<li><strong>Che kín chuồng trại</strong> bằng bạt, phên nứa; nền chuồng khô, có lớp độn rơm dày ít nhất 10 cm.</li>
<li><strong>Dự trữ thức ăn</strong>: mỗi con trâu, bò cần 5 – 7 kg rơm khô hoặc 20 kg cỏ ủ chua mỗi ngày.</li>
<li><strong>Bổ sung thức ăn tinh</strong> và nước ấm pha muối cho gia súc già yếu, gia súc non.</li>
<li><strong>Không thả rông</strong>, không cho làm việc khi nhiệt độ dưới 12 độ C.</li>
<li><strong>Tiêm phòng đầy đủ</strong> và báo ngay cho thú y xã khi vật nuôi bỏ ăn, run rẩy.</li>
</ol>
<p>Tại xã Nậm Lim, từ đầu tháng, UBND xã đã thành lập 12 tổ xung kích giúp các hộ neo đơn sửa chuồng, trồng được 38 ha cỏ voi và ngô sinh khối. Ông Vàng A Sinh, Chủ tịch UBND xã, cho biết xã phân công cán bộ xuống từng thôn, “không để hộ nào bị động khi rét về”.</p>
<p>Chi cục Chăn nuôi và Thú y trực đường dây nóng 24/24 giờ trong suốt đợt rét.</p>`,
  },
  {
    id: 1015,
    slug: 'che-shan-nam-lim',
    category: 'Nông nghiệp',
    daysAgo: 5,
    time: '07:50',
    views: 803,
    title: 'Giữ đồi chè cổ thụ, người Nậm Lim làm giàu từ “búp vàng” vùng mây',
    summary: 'Hơn 600 cây chè Shan cổ thụ được gắn biển, chăm sóc theo hướng hữu cơ đã trở thành sinh kế bền vững của 170 hộ dân xã Nậm Lim.',
    picture: photo('doi-che', 'Những luống chè uốn lượn trên đồi trong nắng sớm', 'Đồi chè thôn Nà Lim, xã Nậm Lim. Ảnh: Sùng Mai'),
    byline: 'Sùng Mai',
    tags: ['chè Shan', 'OCOP', 'nông nghiệp hữu cơ'],
    body: `<p>Nằm ở độ cao trên 1.100 m, thôn Nà Lim quanh năm mây phủ. Những gốc chè Shan hàng trăm tuổi từng có lúc bị bỏ quên vì búp tươi chỉ bán được 8.000 đồng/kg. Nay giá thu mua tại vườn ổn định ở mức 45.000 – 60.000 đồng/kg.</p>
<h2>Mỗi gốc chè một tấm biển</h2>
<p>Từ năm {{Y-3}}, Hợp tác xã Chè Nà Lim phối hợp với Trung tâm Khuyến nông tỉnh kiểm kê, gắn biển số và lập hồ sơ điện tử cho từng cây. Người dân cam kết không đốn, không dùng thuốc bảo vệ thực vật hóa học, chỉ hái đúng lứa.</p>
<blockquote><p>Cây chè là của ông bà để lại. Mình giữ cây thì cây nuôi mình.</p></blockquote>
<p>Đó là lời của bà Giàng Thị Chư, 67 tuổi, người có 41 gốc chè được công nhận cây di sản.</p>
<h2>Từ đồi chè đến cảng biển</h2>
<p>Năm nay, hợp tác xã xuất bán 9,6 tấn chè khô, trong đó 2,1 tấn xuất khẩu. Với <a href="/article.html?id=1021">tuyến vận tải container mới từ cảng Cát Sa</a>, chi phí vận chuyển mỗi tấn chè giảm khoảng 1,7 triệu đồng.</p>
<p>Xã đặt mục tiêu đến năm {{Y+2}} có 100% diện tích chè cổ thụ đạt chứng nhận hữu cơ và hình thành ba điểm du lịch cộng đồng gắn với văn hóa trà.</p>`,
  },
  {
    id: 1008,
    slug: 'lua-chat-luong-cao-thuong-van',
    category: 'Nông nghiệp',
    daysAgo: 11,
    time: '15:10',
    views: 497,
    title: 'Cánh đồng không dấu chân ở Thượng Vân: năng suất 67 tạ/ha, chi phí giảm một phần tư',
    summary: 'Gieo sạ bằng máy, bay phun phân bón, thu hoạch liên hoàn: 320 ha lúa chất lượng cao của xã Thượng Vân khép lại một vụ mùa thắng lợi.',
    picture: photo('ruong-lua', 'Cánh đồng lúa chín vàng chạy đến chân đồi, mặt trời đang lên', 'Cánh đồng lúa thôn Cầu Mây trước ngày thu hoạch.'),
    byline: 'Thanh Tùng – Lan Phương',
    tags: ['lúa chất lượng cao', 'cơ giới hóa'],
    attachments: [tep('lich-thoi-vu.xlsx', 'Lịch thời vụ và cơ cấu giống vụ đông xuân')],
    body: `<p>Mô hình do Trung tâm Khuyến nông tỉnh phối hợp với Hợp tác xã Dịch vụ nông nghiệp Thượng Vân triển khai từ vụ mùa năm ngoái, với 486 hộ tham gia dồn đổi ruộng đất.</p>
${bang('So sánh hiệu quả trên 1 ha lúa vụ mùa', [
  ['Chỉ tiêu', 'Canh tác truyền thống', 'Mô hình'],
  ['Lượng giống (kg)', '80', '45'],
  ['Số công lao động', '62', '18'],
  ['Chi phí (triệu đồng)', '27,5', '20,6'],
  ['Năng suất (tạ)', '58', '67'],
  ['Lợi nhuận (triệu đồng)', '14,9', '31,2'],
])}
<p>Điểm mới là toàn bộ khâu làm đất, gieo sạ, phun phân bón và thu hoạch đều thực hiện bằng máy; nước được điều tiết theo cảm biến mực nước đặt tại ruộng. Rơm sau thu hoạch được cuốn bán cho các trang trại nuôi bò, không còn cảnh đốt đồng.</p>
<p>Vụ đông xuân tới, mô hình mở rộng thêm 210 ha ở hai thôn Cầu Mây và Phú An. Lịch thời vụ chi tiết được đăng trong tệp đính kèm.</p>`,
  },
  {
    id: 1003,
    slug: 'trong-rung-ngap-man-con-say',
    category: 'Nông nghiệp',
    daysAgo: 20,
    time: '10:00',
    views: 389,
    title: 'Trồng mới 85 ha rừng ngập mặn, xã Cồn Sậy có thêm “bức tường xanh” chắn sóng',
    summary: 'Sau ba năm, tỷ lệ cây sống đạt 88%; bãi bồi phía đông xã đã nâng cao thêm gần 30 cm.',
    picture: photo('rung-ngap-man', 'Rừng ngập mặn ven biển với những chùm rễ soi bóng nước', 'Rừng trang, bần chua ở bãi bồi xã Cồn Sậy.'),
    byline: 'Hải Đăng',
    tags: ['rừng ngập mặn', 'biến đổi khí hậu'],
    body: `<p>Dự án trồng rừng ngập mặn ven biển do Sở Nông nghiệp và Môi trường làm chủ đầu tư, giao khoán cho 9 tổ cộng đồng trồng, chăm sóc và bảo vệ. Mỗi ngày công trồng rừng được trả 380.000 đồng.</p>
<p>Bà con chọn trang, bần chua và đước, trồng xen theo dải song song với bờ. Nhờ rừng, lượng cua, ốc, cá bống dưới tán tăng rõ rệt; nhiều hộ có thêm 3 – 5 triệu đồng mỗi tháng từ khai thác thủ công đúng quy định.</p>
${anh('ben-cang', 'Bến tàu phía ngoài rừng ngập mặn', 'Phía ngoài bãi bồi là luồng tàu vào phường Cát Sa.')}
<p>Xã đã xây dựng quy ước bảo vệ rừng: không chặt cây, không đào bới bãi trong mùa cây con, không vứt rác nhựa. Vi phạm lần đầu bị nhắc nhở trên loa truyền thanh, lần thứ hai phải tham gia trồng lại 50 cây.</p>`,
  },
];
