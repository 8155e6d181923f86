import { anh, chumAnh, photo } from './markup.mjs';

export const vanHoa = [
  {
    id: 1019,
    slug: 'le-hoi-dua-thuyen-song-van',
    category: 'Văn hóa – Xã hội',
    daysAgo: 3,
    time: '17:40',
    views: 3120,
    title: 'Rộn ràng lễ hội đua thuyền truyền thống trên sông Vân',
    summary: '24 đội thuyền với gần 500 tay chèo tranh tài trong tiếng trống và tiếng reo hò của hàng vạn người dân, du khách hai bên bờ sông.',
    picture: photo('le-hoi-thuyen', 'Những chiếc thuyền đua treo cờ hội nhiều màu trên sông', 'Các đội thuyền vào vạch xuất phát chiều {{-3}}. Ảnh: Quang Huy'),
    byline: 'Bảo Ngọc; ảnh: Quang Huy',
    tags: ['lễ hội', 'sông Vân', 'du lịch'],
    body: `<p>Lễ hội đua thuyền truyền thống sông Vân được khôi phục từ năm {{Y-9}}, tổ chức hai năm một lần. Năm nay có thêm nội dung thuyền nữ 12 tay chèo và phần thi trang trí thuyền của học sinh các trường THPT.</p>
<p>Ngay từ sáng sớm, lễ rước nước từ bến Đá về đình Thượng được tiến hành trang trọng. Đội tế gồm 36 cụ cao niên của ba làng cổ ven sông.</p>
<h2>Nghẹt thở đến mét cuối cùng</h2>
<p>Ở cự ly 1.500 m thuyền nam 24 tay chèo, hai đội Bến Đá và Cồn Sậy bám nhau suốt chặng. Chỉ khi còn chừng 100 m, Bến Đá mới bứt lên và về nhất với thời gian 6 phút 42 giây, hơn đội về nhì chưa đầy nửa mũi thuyền.</p>
${anh('toan-canh-song-van', 'Toàn cảnh sông với hai bờ đồng ruộng', 'Khúc sông Vân nơi diễn ra các cuộc đua.')}
<h2>Kết quả</h2>
<ul>
<li>Thuyền nam 24 tay chèo: nhất – xã Bến Đá; nhì – xã Cồn Sậy; ba – phường Vân Giang.</li>
<li>Thuyền nữ 12 tay chèo: nhất – xã Thượng Vân; nhì – phường Cát Sa; ba – xã Bến Đá.</li>
<li>Thuyền trang trí đẹp: Trường THPT Thượng Vân.</li>
</ul>
<p>Ban tổ chức trao 14 giải thưởng và trích 200 triệu đồng tiền tài trợ để tặng áo phao cho học sinh các xã ven sông.</p>
<h2>Bên lề lễ hội</h2>
${chumAnh(
  ['cho-que', 'Chợ quê họp bên đình với những gian hàng mái lá', 'Chợ quê bên đình Thượng.'],
  ['san-nha', 'Sân nhà có mấy cụ ngồi uống trà', 'Các cụ kể chuyện đua thuyền ngày trước.'],
  ['vuon-cam', 'Vườn cam chín vàng', 'Cam Thượng Vân bán tại lễ hội.'],
  ['cau-binh-minh', 'Cây cầu bắc qua sông lúc bình minh', 'Cầu Bến Đá sáng khai mạc.'],
)}`,
  },
  {
    id: 1013,
    slug: 'nguoi-giu-den-hon-nhan',
    category: 'Văn hóa – Xã hội',
    daysAgo: 7,
    time: '11:05',
    views: 1478,
    title: 'Người giữ đèn ở Hòn Nhạn',
    summary: 'Hai mươi hai năm, ông Trần Văn Duyện thắp sáng ngọn hải đăng ở đặc khu Hòn Nhạn, dẫn lối cho những con tàu đi qua vùng biển nhiều bãi cạn.',
    picture: photo('hai-dang', 'Ngọn hải đăng trên mỏm đá giữa biển lúc hoàng hôn', 'Hải đăng Hòn Nhạn cao 38 m, xây bằng đá núi.'),
    byline: 'Bảo Ngọc',
    tags: ['Hòn Nhạn', 'chân dung'],
    body: `<p>Năm giờ chiều, khi những chiếc thuyền câu cuối cùng vào bến, ông Duyện bắt đầu leo 132 bậc thang. Ông bảo mình không cần đồng hồ, cứ nghe tiếng sóng đổi là biết đến giờ lên đèn.</p>
<p>Ông sinh ở xã Cồn Sậy, ra đảo năm 31 tuổi. Ngày ấy chưa có điện lưới, máy phát chạy dầu, mùa gió chướng cả tháng không có tàu tiếp tế. Bây giờ đèn đã dùng điện mặt trời, tín hiệu được giám sát từ xa, nhưng đêm nào trạm cũng có người thức.</p>
<blockquote><p>Máy có thể tự bật, nhưng mưa muối bám kính thì phải có người lau. Ánh đèn mờ đi một chút là người ngoài khơi lo lắm.</p></blockquote>
<p>Trong ngăn bàn của ông có một cuốn sổ ghi lại 57 lần trạm hỗ trợ tàu thuyền gặp nạn. Dòng gần nhất ghi cuối tháng 9: “Tàu cá 6 người, hỏng máy, dẫn vào âu lúc 2 giờ 10”.</p>
<p>Năm sau ông nghỉ hưu. Người kế nghiệp là anh Lê Hoài Nam, 27 tuổi, tốt nghiệp ngành bảo đảm hàng hải, tình nguyện ra đảo. “Chú Duyện bàn giao cho em nhiều thứ, nhưng cái khó nhất là thói quen ngủ mà tai vẫn nghe biển”, anh Nam nói.</p>`,
  },
  {
    id: 1009,
    slug: 'hai-chi-em-giu-nghe-dan-lat',
    category: null,
    daysAgo: 10,
    time: '08:00',
    views: 266,
    title: 'Hai chị em ở Bến Phà mở lớp đan lát miễn phí cho người khuyết tật',
    summary: 'Lớp học nhỏ bên bến sông đã giúp 34 người có nghề, có thu nhập và thêm bạn bè.',
    picture: photo('rung-tre', 'Rừng tre xanh bên bến nước trong nắng sớm', 'Rặng tre bên bến Phà, nơi cung cấp nguyên liệu cho lớp học.'),
    byline: 'Lan Phương',
    tags: ['gương người tốt'],
    body: `<p>Ba buổi mỗi tuần, căn nhà gỗ của chị em bà Phùng Thị Nhài và Phùng Thị Lài ở thôn Bến Phà, xã Bến Đá, lại rộn tiếng chẻ tre, tiếng nói cười. Lớp học không bảng, không bàn, học viên đến bằng xe lăn hoặc được người nhà đưa tới.</p>
<p>Bà Nhài kể, lớp mở từ năm {{Y-4}}, ban đầu chỉ có 3 người. Nhờ Hội Chữ thập đỏ và Hội Liên hiệp Phụ nữ xã giới thiệu, đến nay 34 người đã theo học, 21 người nhận việc về nhà, thu nhập từ 2,5 đến 4 triệu đồng mỗi tháng.</p>
<p>Sản phẩm của lớp gồm giỏ, khay, chao đèn, được bày bán ở <a href="/article.html?id=1007">chợ phiên OCOP Thượng Vân</a> và một số cửa hàng tại phường Vân Giang.</p>
<p>“Chúng tôi không nghĩ mình làm từ thiện. Có người học thì nghề còn, thế là vui”, bà Lài nói.</p>`,
  },
  {
    id: 1005,
    slug: 'hanh-lang-xanh-ven-song',
    category: 'Văn hóa – Xã hội',
    daysAgo: 15,
    time: '13:45',
    views: 702,
    title: 'Lấy ý kiến Nhân dân về quy hoạch hành lang xanh dọc sông Vân',
    summary: 'Đồ án đề xuất 31 km đường dạo bộ, xe đạp, 9 quảng trường nhỏ và 5 bến thuyền du lịch. Thời gian lấy ý kiến: 30 ngày.',
    picture: photo(
      'toan-canh-song-van',
      'Toàn cảnh dòng sông uốn lượn qua đồng bằng, thị tứ nhỏ và những dãy núi',
      'Toàn cảnh sông Vân từ đồi Vọng, hướng về phường Vân Giang.',
    ),
    byline: 'Sở Xây dựng',
    tags: ['quy hoạch', 'sông Vân'],
    body: `<p>Sở Xây dựng công bố đồ án quy hoạch phân khu hành lang xanh dọc sông Vân, đoạn từ cầu Vân Khê đến cửa sông, để lấy ý kiến cơ quan, tổ chức và Nhân dân.</p>
<h2>Ba nguyên tắc</h2>
<ol>
<li>Dành 70% diện tích ven sông cho cây xanh và không gian công cộng.</li>
<li>Không di dời làng cổ; bảo tồn đình Thượng, chùa Vân và 4 bến nước.</li>
<li>Không thu hẹp dòng chảy, bảo đảm thoát lũ theo tần suất 1%.</li>
</ol>
<h2>Góp ý ở đâu?</h2>
<p>Đồ án được trưng bày tại trụ sở UBND các xã, phường ven sông. Người dân có thể gửi góp ý tại Trung tâm Phục vụ hành chính công hoặc qua thư điện tử <a href="mailto:quyhoach@hason.example">quyhoach@hason.example</a>.</p>`,
  },
  {
    id: 1017,
    slug: 'ha-son-welcomes-river-festival-visitors',
    category: 'Văn hóa – Xã hội',
    daysAgo: 4,
    time: '09:20',
    views: 418,
    lang: 'en',
    title: 'Ha Son welcomes 48,000 visitors to its river festival',
    summary: 'Homestays along the Van River were fully booked for three nights, and a new boat service carried guests between the old villages and the sea.',
    picture: photo(
      'toan-canh-song-van',
      'A wide river winding through fields towards the mountains',
      'The Van River, where the boats race. Photo: Quang Huy',
    ),
    byline: 'Ha Son Portal, English desk',
    tags: ['tourism', 'festival'],
    body: `<p>Some 48,000 people came to Ha Son Province for the traditional boat races, about a third more than at the last festival two years ago, the provincial Department of Culture, Sports and Tourism said.</p>
<h2>A slow boat to the sea</h2>
<p>This year visitors could take a three-hour boat trip from Ben Da to Cat Sa, with stops at a bamboo workshop and a mangrove nursery. All 26 daily departures were sold out.</p>
${anh('rung-ngap-man', 'Mangrove trees and their roots mirrored in calm water', 'The mangrove nursery at Con Say Commune.')}
<p>“We came for the races and stayed for the tea,” said a visitor who had cycled the hills of Nam Lim with her family.</p>
<h2>Before you go</h2>
<ul>
<li>Boats run every day except Monday, from 7 a.m. to 4 p.m.</li>
<li>Tickets can be bought at the pier or at any commune service centre.</li>
<li>Life jackets are required for everyone on board.</li>
</ul>`,
  },
];
