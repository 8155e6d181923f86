import { anh, bang, photo, tep } from './markup.mjs';

/*
 * Days are counted back from the day the demo runs. In texts `{{-1}}` is yesterday as 24/11, `{{-1:Y}}` as 24/11/2026,
 * `{{7w}}` the first working day from a week on, `{{thu:-1}}` a weekday and `{{Y}}` the year.
 */
export const thoiSu = [
  {
    id: 1028,
    slug: 'thong-xe-cau-van-khe',
    category: 'Thời sự',
    daysAgo: 0,
    time: '07:30',
    updated: '08:05',
    pinned: true,
    views: 1846,
    title: 'Thông xe cầu Vân Khê, nối liền hai bờ sông Vân sau 26 tháng thi công',
    summary:
      'Sáng {{0}}, UBND tỉnh Hà Sơn tổ chức lễ thông xe cầu Vân Khê. Công trình dài 486 m giúp hơn 41.000 người dân hai xã Thượng Vân và Bến Đá không còn phải qua phà hoặc đi vòng 23 km để đến trung tâm tỉnh.',
    picture: photo(
      'cau-binh-minh',
      'Cầu dây văng bắc qua sông lúc bình minh, phía xa là những dãy đồi',
      'Cầu Vân Khê nhìn từ bờ phía xã Bến Đá sáng {{0}}. Ảnh: Thu Hà',
    ),
    byline: 'Thu Hà – Đức Long',
    source: { name: 'Cổng thông tin điện tử tỉnh Hà Sơn', url: '/index.html' },
    tags: ['hạ tầng giao thông', 'cầu Vân Khê', 'đầu tư công'],
    audio: '/media/am-thanh/ban-tin.wav',
    attachments: [
      tep('phuong-an-phan-luong.pdf', 'Phương án phân luồng giao thông qua cầu Vân Khê'),
      tep('so-do-tuyen-xe-buyt-07.docx', 'Lộ trình điều chỉnh tuyến xe buýt số 07'),
    ],
    body: `<p>Dự lễ thông xe có các đồng chí: Đặng Hữu Khuê, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Phan Thế Lân, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; đại diện lãnh đạo các sở, ban, ngành và đông đảo người dân hai xã Thượng Vân, Bến Đá.</p>
<p>Xem nhanh: <a href="#quy-mo">Quy mô công trình</a> · <a href="#nguoi-dan">Người dân nói gì</a> · <a href="#phan-luong">Phân luồng giao thông</a></p>
<h2 id="quy-mo">Cây cầu lớn nhất trên sông Vân</h2>
<p>Cầu Vân Khê khởi công cuối năm {{Y-2}}, tổng mức đầu tư 612 tỷ đồng từ ngân sách tỉnh và nguồn vốn Trung ương hỗ trợ. Cầu chính có kết cấu dây văng một mặt phẳng dây, khổ cầu rộng 16 m gồm 4 làn xe cơ giới và hai lề đi bộ. Đường dẫn hai đầu cầu dài 1,9 km được đấu nối với đường tỉnh 315 và đường ven sông.</p>
${bang('Một số thông số chính của công trình', [
  ['Hạng mục', 'Thiết kế', 'Ghi chú'],
  ['Chiều dài cầu', '486 m', 'Nhịp chính 180 m'],
  ['Khổ cầu', '16 m', '4 làn xe cơ giới, 2 lề đi bộ'],
  ['Tĩnh không thông thuyền', '9,5 m', 'Tàu sông trọng tải đến 600 tấn'],
  ['Tốc độ thiết kế', '60 km/h', ''],
  ['Tổng mức đầu tư', '612 tỷ đồng', 'Quyết toán trong quý I/{{Y+1}}'],
])}
<p>Theo Ban Quản lý dự án đầu tư xây dựng tỉnh, trong quá trình thi công, đơn vị phải hai lần điều chỉnh biện pháp gia cố móng trụ P4 do địa chất lòng sông phức tạp. Dù vậy, công trình vẫn hoàn thành sớm 45 ngày so với hợp đồng và không để xảy ra mất an toàn lao động.</p>
${anh('lam-duong', 'Máy xúc và xe lu làm việc trên đoạn đường dẫn chạy về phía núi', 'Thi công đoạn đường dẫn phía xã Thượng Vân hồi tháng 8. Ảnh: Đức Long')}
<h2 id="nguoi-dan">“Từ nay con đi học không phải dậy từ 4 giờ”</h2>
<p>Từ sáng sớm, bà con các thôn Bến Phà, Cầu Mây, Phú An đã có mặt ở hai đầu cầu. Chị Nông Thị Mến, thôn Bến Phà, xã Bến Đá, có hai con học ở Trường THPT Thượng Vân, cho biết trước đây mùa nước lớn, phà nghỉ, các cháu phải ở trọ cả tuần.</p>
<blockquote><p>Nhà tôi ở ngay bến phà, nhìn thấy trường bên kia sông mà có hôm hai tiếng mới tới. Có cầu rồi, từ nay con đi học không phải dậy từ 4 giờ nữa.</p></blockquote>
<p>Phát biểu tại buổi lễ, đồng chí Phan Thế Lân biểu dương 214 hộ dân đã bàn giao mặt bằng đúng hạn, đồng thời yêu cầu:</p>
<ol>
<li>Sở Xây dựng hoàn thiện hệ thống chiếu sáng, biển báo và tổ chức quan trắc công trình trong 12 tháng đầu khai thác;</li>
<li>UBND hai xã Thượng Vân, Bến Đá quản lý chặt chẽ hành lang an toàn, không để phát sinh họp chợ ở hai đầu cầu;</li>
<li>Công an tỉnh bố trí lực lượng hướng dẫn giao thông trong 15 ngày đầu.</li>
</ol>
<h2 id="phan-luong">Phân luồng từ 12 giờ trưa nay</h2>
<p>Từ 12 giờ ngày {{0}}, các phương tiện được lưu thông qua cầu hai chiều. Xe tải trên 18 tấn tạm thời đi theo đường tỉnh 312 đến hết ngày {{14}}. Bến phà Vân Khê ngừng hoạt động từ ngày {{7}}; 18 lao động của bến phà được bố trí việc làm mới tại Đội Quản lý đường bộ và Bến xe Thượng Vân.</p>
<p>Thông tin chi tiết có trong phương án phân luồng đính kèm hoặc gọi đường dây nóng của Sở Xây dựng: <a href="tel:+842990000315">0299 000 0315</a>.</p>`,
  },
  {
    id: 1026,
    slug: 'hdnd-tinh-thao-luan-dau-tu-cong',
    category: 'Thời sự',
    daysAgo: 1,
    time: '16:20',
    views: 932,
    title: 'HĐND tỉnh thảo luận kế hoạch đầu tư công năm {{Y+1}}: ưu tiên y tế, giáo dục vùng cao',
    summary:
      'Chiều {{-1}}, các tổ đại biểu HĐND tỉnh thảo luận dự kiến phân bổ 4.870 tỷ đồng vốn đầu tư công năm {{Y+1}}, trong đó hơn một phần ba dành cho các xã miền núi và đặc khu Hòn Nhạn.',
    picture: photo(
      'tru-so',
      'Trụ sở có hàng cột và sân rộng, đài phun nước phía trước',
      'Trụ sở HĐND và UBND tỉnh, nơi diễn ra phiên thảo luận chiều {{-1}}.',
    ),
    byline: 'Minh Quân',
    source: { name: 'Văn phòng Đoàn ĐBQH và HĐND tỉnh' },
    tags: ['HĐND tỉnh', 'đầu tư công'],
    attachments: [tep('du-kien-phan-bo-von.xlsx', 'Dự kiến phân bổ vốn đầu tư công theo lĩnh vực')],
    body: `<p>Các đại biểu cơ bản thống nhất với nguyên tắc phân bổ do UBND tỉnh trình: trả dứt điểm nợ đọng xây dựng cơ bản, bố trí đủ vốn cho dự án chuyển tiếp, chỉ khởi công mới khi đã có mặt bằng sạch.</p>
${bang('Dự kiến phân bổ vốn đầu tư công năm {{Y+1}} (tỷ đồng)', [
  ['Lĩnh vực', 'Năm {{Y}}', 'Dự kiến {{Y+1}}', 'Tăng, giảm'],
  ['Giao thông', '2.140', '1.985', '−155'],
  ['Y tế', '412', '638', '+226'],
  ['Giáo dục và đào tạo', '520', '774', '+254'],
  ['Nông nghiệp, thủy lợi', '690', '702', '+12'],
  ['Chuyển đổi số', '148', '211', '+63'],
  ['Lĩnh vực khác', '575', '560', '−15'],
])}
<h2>Không dàn trải</h2>
<p>Đại biểu Lò Thị Ngân (tổ đại biểu số 3) đề nghị rà soát lại các dự án có tiến độ giải ngân dưới 40% để điều chuyển vốn cho công trình cấp bách, trong đó có kè chống sạt lở bờ tả sông Vân và hai trạm y tế xã đã xuống cấp.</p>
<p>Giải trình ý kiến đại biểu, Giám đốc Sở Tài chính Bùi Công Hoan cho biết đến hết ngày {{-5}}, toàn tỉnh đã giải ngân 81,6% kế hoạch vốn, cao hơn cùng kỳ 7,2 điểm phần trăm. Sở sẽ trình phương án điều chuyển trong tuần này.</p>
<p>Theo chương trình, HĐND tỉnh biểu quyết thông qua nghị quyết vào phiên bế mạc sáng {{2w}}.</p>`,
  },
  {
    id: 1023,
    slug: 'hoi-nghi-cong-tac-thong-tin-doi-ngoai',
    category: 'Thời sự',
    daysAgo: 2,
    time: '15:30',
    views: 611,
    title: 'Hội nghị Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Hà Sơn',
    summary:
      'Ngày {{-3:Y}}, Ban Chỉ đạo công tác thông tin đối ngoại tỉnh tổ chức hội nghị đánh giá kết quả 5 năm thực hiện Kết luận của Ban Bí thư và triển khai nhiệm vụ năm {{Y+1}}. Đồng chí Mai Thanh Quế, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, Trưởng Ban Chỉ đạo chủ trì hội nghị.',
    picture: photo('hoi-truong', '', ''),
    byline: 'Phòng Tuyên truyền – Ban Tuyên giáo và Dân vận Tỉnh ủy',
    tags: ['thông tin đối ngoại'],
    // As pasted from a word processor: hand-made indents, the summary once more, the caption as an ordinary paragraph.
    body: `<p>&nbsp; &nbsp; &nbsp; Ngày {{-3:Y}}, Ban Chỉ đạo công tác thông tin đối ngoại tỉnh tổ chức hội nghị đánh giá kết quả 5 năm thực hiện Kết luận của Ban Bí thư và triển khai nhiệm vụ năm {{Y+1}}. Đồng chí Mai Thanh Quế, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, Trưởng Ban Chỉ đạo chủ trì hội nghị.</p>
<p>&nbsp; &nbsp; &nbsp; Giai đoạn {{Y-5}} – {{Y}}, công tác thông tin đối ngoại của tỉnh có nhiều đổi mới. Tỉnh đã phối hợp với các cơ quan báo chí Trung ương xây dựng 186 chuyên trang, chuyên mục; xuất bản bản tin song ngữ hằng tuần; đón 42 đoàn phóng viên trong và ngoài nước đến tìm hiểu, đưa tin về vùng đất và con người Hà Sơn.</p>
<p style="text-align:center"><img src="/media/toan-canh-song-van.svg" alt="" width="700"></p>
<p style="text-align:center"><em>Sông Vân đoạn qua phường Vân Giang, một trong những hình ảnh được sử dụng nhiều nhất trên các ấn phẩm đối ngoại của tỉnh.</em></p>
<p>&nbsp; &nbsp; &nbsp; Bên cạnh kết quả đạt được, các đại biểu thẳng thắn chỉ ra một số hạn chế: nội dung tuyên truyền bằng tiếng nước ngoài còn ít; việc phối hợp giữa các ngành, các xã biên giới và đặc khu có lúc chưa chặt chẽ; đội ngũ cán bộ làm công tác đối ngoại ở cơ sở còn kiêm nhiệm…</p>
<p>&nbsp; &nbsp; &nbsp; Kết luận hội nghị, đồng chí Mai Thanh Quế đề nghị các thành viên Ban Chỉ đạo tập trung vào ba nhiệm vụ: một là, bám sát các sự kiện lớn của tỉnh để chủ động cung cấp thông tin; hai là, đẩy mạnh thông tin đối ngoại trên nền tảng số; ba là, bồi dưỡng nghiệp vụ, ngoại ngữ cho đội ngũ cộng tác viên cấp xã.</p>
<p>&nbsp; &nbsp; &nbsp; Nhân dịp này, 6 tập thể và 9 cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh vì có thành tích xuất sắc trong công tác thông tin đối ngoại.</p>`,
  },
  {
    id: 1014,
    slug: 'chinh-sach-ho-tro-vung-cao',
    category: 'Thời sự',
    daysAgo: 6,
    time: '10:15',
    views: 2307,
    title:
      'UBND tỉnh ban hành Quyết định quy định mức hỗ trợ tiền ăn, tiền ở và phương tiện đi lại đối với học sinh bán trú, cán bộ y tế, cộng tác viên dân số và thành viên tổ công nghệ số cộng đồng tại các xã miền núi, hải đảo có điều kiện kinh tế – xã hội đặc biệt khó khăn trên địa bàn tỉnh Hà Sơn, áp dụng từ ngày 1/1/{{Y+1}}',
    summary: 'Mức hỗ trợ mới tăng từ 15 đến 40% so với quy định hiện hành; hồ sơ nộp một lần tại Trung tâm Phục vụ hành chính công cấp xã.',
    picture: null,
    byline: 'Văn phòng UBND tỉnh',
    tags: ['chính sách', 'vùng cao'],
    attachments: [tep('quyet-dinh-ho-tro.pdf', 'Toàn văn Quyết định'), tep('mau-don-de-nghi-ho-tro.docx', 'Mẫu đơn đề nghị hỗ trợ')],
    body: `<p>Quyết định có hiệu lực từ ngày 1/1/{{Y+1}}, áp dụng tại 19 xã miền núi và đặc khu Hòn Nhạn. Kinh phí thực hiện do ngân sách tỉnh bảo đảm, dự kiến 76,4 tỷ đồng mỗi năm.</p>
<h2>Đối tượng và mức hỗ trợ</h2>
<ul>
<li>Học sinh bán trú: 1.170.000 đồng/tháng tiền ăn; 15 kg gạo/tháng; không quá 9 tháng/năm học.</li>
<li>Viên chức trạm y tế xã: 1.500.000 đồng/người/tháng.</li>
<li>Cộng tác viên dân số: 600.000 đồng/người/tháng.</li>
<li>Thành viên tổ công nghệ số cộng đồng: 400.000 đồng/người/tháng và gói dữ liệu di động.</li>
</ul>
<h2>Thủ tục</h2>
<p>Người thuộc đối tượng hỗ trợ nộp một bộ hồ sơ trực tuyến hoặc trực tiếp. Cơ quan tiếp nhận không yêu cầu nộp lại giấy tờ đã có trong cơ sở dữ liệu quốc gia về dân cư. Thời hạn giải quyết là 5 ngày làm việc.</p>
<p>UBND tỉnh giao Sở Tài chính chủ trì, phối hợp với Sở Giáo dục và Đào tạo, Sở Y tế, Sở Khoa học và Công nghệ hướng dẫn thực hiện trước ngày {{20:Y}}.</p>`,
  },
  {
    id: 1004,
    slug: 'mo-rong-duong-tinh-315',
    category: 'Thời sự',
    daysAgo: 17,
    time: '09:40',
    views: 778,
    title: 'Đẩy nhanh tiến độ mở rộng đường tỉnh 315 qua ba xã Thượng Vân, Nậm Lim, Tả Phìn Hạ',
    summary: 'Đến giữa tháng, dự án đã hoàn thành 64% khối lượng. Nhà thầu cam kết thảm xong lớp nhựa cuối cùng trước Tết Nguyên đán.',
    picture: photo('lam-duong', 'Máy xúc trên công trường đường, phía trước là đồi núi', 'Công trường đoạn Km 18, xã Nậm Lim.'),
    byline: 'Đức Long',
    tags: ['hạ tầng giao thông', 'đầu tư công'],
    body: `<p>Dự án cải tạo, mở rộng đường tỉnh 315 dài 27,4 km, mặt đường rộng 9 m, tổng mức đầu tư 418 tỷ đồng. Kiểm tra hiện trường ngày {{-18}}, Giám đốc Sở Xây dựng Ngô Bá Thuận ghi nhận nỗ lực của các nhà thầu khi tổ chức thi công “ba ca, bốn kíp” tại các đoạn đã có mặt bằng.</p>
<p>Vướng mắc lớn nhất hiện nay là 1,2 km qua thôn Phú An, xã Thượng Vân, còn 11 hộ chưa thống nhất phương án bồi thường cây lâu năm. UBND xã cam kết hoàn thành đối thoại với từng hộ trong tháng này.</p>
<p>Bên cạnh đó, giá đất đắp tăng khoảng 12% so với đầu năm khiến một số mũi thi công phải giãn tiến độ. Sở Nông nghiệp và Môi trường đang hoàn tất thủ tục cấp phép hai mỏ đất mới tại xã Tả Phìn Hạ.</p>
<p>Sau khi hoàn thành, thời gian đi từ trung tâm xã Tả Phìn Hạ đến phường Vân Giang giảm từ 1 giờ 40 phút xuống còn khoảng 55 phút.</p>`,
  },
];
