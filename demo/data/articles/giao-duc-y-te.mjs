import { anh, bang, photo } from './markup.mjs';

export const giaoDuc = [
  {
    id: 1022,
    slug: 'truong-ban-tru-nam-lim',
    category: 'Giáo dục',
    daysAgo: 2,
    time: '09:00',
    views: 894,
    title: 'Khánh thành Trường phổ thông dân tộc bán trú Nậm Lim: 420 học sinh có chỗ ở ấm áp',
    summary: 'Ngôi trường mới có 18 phòng học, 32 phòng ở nội trú, nhà ăn và bếp một chiều, tổng kinh phí 46 tỷ đồng, trong đó 12 tỷ đồng từ nguồn xã hội hóa.',
    picture: photo('truong-hoc', 'Ngôi trường hai tầng mái ngói, sân trường có cây và dây cờ nhiều màu', 'Trường phổ thông dân tộc bán trú Nậm Lim trong ngày khánh thành.'),
    byline: 'Minh Quân',
    tags: ['trường bán trú', 'vùng cao'],
    body: `<p>Sáng {{-3}}, thầy và trò Trường phổ thông dân tộc bán trú tiểu học và THCS Nậm Lim đón ngôi trường mới sau 14 tháng xây dựng. Trường được thiết kế chống rét, có hệ thống nước nóng năng lượng mặt trời và thư viện mở.</p>
<p>Cô Lường Thị Thoa, Hiệu trưởng nhà trường, cho biết trước đây 3 học sinh phải ngủ chung một giường, bếp nấu tạm dưới mái tôn. Nay mỗi phòng ở có 12 giường, tủ cá nhân và góc học tập.</p>
${anh('thu-vien', 'Phòng thư viện với giá sách nhiều màu và cửa sổ lớn', 'Thư viện mở của nhà trường có hơn 5.000 đầu sách.')}
<blockquote><p>Em thích nhất là thư viện. Cuối tuần không về nhà thì em ở lại đọc truyện.</p></blockquote>
<p>Em Thào Thị Dợ, lớp 7A, nói.</p>
<p>Phát biểu tại buổi lễ, Giám đốc Sở Giáo dục và Đào tạo Lê Thị Bích Thuần đề nghị nhà trường tổ chức tốt bữa ăn bán trú, công khai thực đơn hằng ngày và phân công giáo viên trực đêm.</p>`,
  },
  {
    id: 1011,
    slug: 'thu-vien-xanh-phuong-van-giang',
    category: 'Giáo dục',
    daysAgo: 8,
    time: '14:30',
    views: 310,
    title: 'Thư viện xanh: mỗi lớp một góc sách, mỗi tuần một giờ đọc',
    summary: 'Mô hình thư viện xanh ở phường Vân Giang đã nhân rộng ra 52 trường tiểu học, THCS trong tỉnh.',
    picture: photo('thu-vien', 'Giá sách cao kín tường, ghế đọc bên cửa sổ nhìn ra vườn', 'Giờ đọc sách tại Trường tiểu học Vân Giang 2.'),
    byline: null,
    tags: ['văn hóa đọc'],
    body: `<p>Mỗi góc thư viện được đặt dưới bóng cây hoặc cạnh cửa sổ, sách xếp theo màu để học sinh lớp 1 cũng tự tìm được. Phụ huynh đóng kệ, thầy cô chọn sách, học sinh làm thủ thư theo tuần.</p>
<p>Sau một năm, số lượt mượn sách tăng gấp ba. Nhiều trường đưa giờ đọc vào thời khóa biểu chính khóa, kết hợp kể chuyện bằng tiếng Anh và tiếng dân tộc.</p>
<p>Sở Giáo dục và Đào tạo đang xây dựng mục lục liên thông để học sinh mượn sách giữa các trường bằng thẻ học sinh điện tử.</p>`,
  },
  {
    id: 1002,
    slug: 'cuoc-thi-sang-tao-tre',
    category: 'Giáo dục',
    daysAgo: 22,
    time: '16:00',
    views: 241,
    title: 'Trao giải Cuộc thi Sáng tạo thanh thiếu niên, nhi đồng tỉnh lần thứ XII',
    summary: null,
    picture: null,
    byline: 'Tỉnh đoàn Hà Sơn',
    tags: ['sáng tạo trẻ', 'Khoa học & Công nghệ'],
    body: `<p>Ban tổ chức nhận 318 mô hình, sản phẩm của học sinh từ 61 trường; chọn trao 2 giải Nhất, 6 giải Nhì, 10 giải Ba và 24 giải Khuyến khích.</p>
<p>Giải Nhất bậc THPT thuộc về “Phao cảnh báo lũ quét gửi tin qua sóng LoRa” của nhóm học sinh Trường THPT Thượng Vân. Giải Nhất bậc THCS là “Bàn học chống gù tự gấp từ tre ép” của hai em học sinh xã Tả Phìn Hạ.</p>
<p>Các sản phẩm đoạt giải được trưng bày tại Cung Thiếu nhi tỉnh đến hết ngày {{10:Y}}.</p>`,
  },
];

export const yTe = [
  {
    id: 1020,
    slug: 'kham-suc-khoe-nguoi-cao-tuoi',
    category: 'Y tế',
    daysAgo: 3,
    time: '08:15',
    views: 567,
    title: 'Khám sức khỏe miễn phí cho 12.500 người cao tuổi tại 100% xã, phường, đặc khu',
    summary: 'Từ nay đến cuối năm, các đoàn khám lưu động về tận thôn, bản; kết quả khám được cập nhật vào sổ sức khỏe điện tử.',
    picture: photo('tram-y-te', 'Trạm y tế mái xanh giữa vườn cây, phía sau là đồi', 'Trạm Y tế xã Bến Đá vừa được cải tạo.'),
    byline: 'CDC Hà Sơn',
    source: { name: 'Sở Y tế tỉnh Hà Sơn' },
    tags: ['người cao tuổi', 'y tế cơ sở'],
    body: `<p>Theo kế hoạch của Sở Y tế, mỗi người từ 60 tuổi trở lên được khám nội khoa, đo thị lực, siêu âm bụng, điện tim và xét nghiệm đường huyết, mỡ máu. Người đi lại khó khăn được khám tại nhà.</p>
${bang('Lịch khám lưu động trong tuần', [
  ['Ngày', 'Buổi sáng', 'Buổi chiều'],
  ['{{1}}', 'Nhà văn hóa thôn Cầu Mây, xã Thượng Vân', 'Nhà văn hóa thôn Phú An, xã Thượng Vân'],
  ['{{2}}', 'Trạm Y tế xã Bến Đá', 'Thôn Bến Phà, xã Bến Đá'],
  ['{{3}}', 'Trường tiểu học Nậm Lim', 'Thôn Nà Lim, xã Nậm Lim'],
  ['{{6}}', 'Trạm Y tế đặc khu Hòn Nhạn', 'Khám tại nhà'],
])}
<p>Khi đi khám, người dân mang theo căn cước, thẻ bảo hiểm y tế (hoặc ứng dụng VNeID) và các đơn thuốc đang dùng; nên nhịn ăn sáng để lấy mẫu xét nghiệm.</p>
<p>BSCKII Trịnh Văn Khải, Giám đốc Sở Y tế, lưu ý các trạm y tế bố trí nước uống, chỗ ngồi chờ có mái che và người hỗ trợ đăng ký, “không để các cụ phải chờ quá 30 phút”.</p>`,
  },
  {
    id: 1012,
    slug: 'phong-sot-xuat-huyet',
    category: 'Y tế',
    daysAgo: 8,
    time: '07:30',
    views: 481,
    title: 'Không chủ quan với sốt xuất huyết cuối mùa mưa',
    summary: null,
    picture: photo(
      'san-nha',
      'Sân nhà với những chiếc chum lật úp, bể cá và người dân đang quét dọn',
      'Lật úp chum, vại, thả cá vào bể là cách diệt bọ gậy đơn giản mà hiệu quả.',
    ),
    byline: 'BS. Hoàng Thị Lụa',
    tags: ['phòng bệnh'],
    body: `<p>Từ đầu năm đến nay, toàn tỉnh ghi nhận 416 ca sốt xuất huyết, giảm 22% so với cùng kỳ nhưng số ca trong hai tuần gần đây có xu hướng tăng, tập trung tại phường Vân Giang và phường Cát Sa.</p>
<h2>Dấu hiệu cần đến cơ sở y tế ngay</h2>
<ul>
<li>Sốt cao đột ngột, liên tục từ 2 ngày trở lên;</li>
<li>Đau bụng, nôn nhiều, chảy máu chân răng, chảy máu cam;</li>
<li>Trẻ nhỏ li bì, bỏ bú, tay chân lạnh.</li>
</ul>
<h2>Tự bảo vệ tại nhà</h2>
<p>Mỗi tuần dành 10 phút kiểm tra và lật úp các vật chứa nước quanh nhà, thả cá vào bể, ngủ màn kể cả ban ngày. <strong>Không tự ý dùng aspirin, ibuprofen</strong> khi chưa có chỉ định của bác sĩ.</p>`,
  },
  {
    id: 1001,
    slug: 'ngay-hoi-hien-mau',
    category: 'Y tế',
    daysAgo: 25,
    time: '17:00',
    views: 355,
    title: 'Ngày hội “Giọt hồng sông Vân” tiếp nhận 1.126 đơn vị máu',
    summary: 'Con số cao nhất từ trước đến nay, vượt 26% kế hoạch.',
    picture: null,
    byline: 'Hội Chữ thập đỏ tỉnh',
    tags: ['hiến máu tình nguyện'],
    body: `<p>Gần 1.500 cán bộ, chiến sĩ, đoàn viên, sinh viên và người dân đã đăng ký tham gia ngày hội tại Nhà thi đấu tỉnh. Trong đó có 3 gia đình cùng đến cả nhà và 17 người hiến máu từ 30 lần trở lên.</p>
<p>Lượng máu tiếp nhận được chuyển về Bệnh viện Đa khoa tỉnh, phục vụ cấp cứu và điều trị trong dịp cuối năm.</p>`,
  },
];
