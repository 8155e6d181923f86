import { daysAgo } from './dates.js';

const base = {
  category: 'Thời sự',
  date: daysAgo(1, '08:30'),
  author: 'Minh Khuê',
  source: { name: 'Cổng thông tin điện tử tỉnh Hà Sơn' },
};

/** A title as offices like to write them. */
export const capitals = {
  ...base,
  id: 301,
  title: 'LỄ KỶ NIỆM 80 NĂM NGÀY THÀNH LẬP ĐỘI TỰ VỆ XÃ ĐỖ XÁ VÀ ĐÓN NHẬN BẰNG XẾP HẠNG DI TÍCH CỤM ĐÌNH, CHÙA LÀNG ẪM',
  summary: 'ĐÔNG ĐẢO CỰU CHIẾN BINH, NGƯỜI CAO TUỔI VÀ HỌC SINH BA TRƯỜNG ĐÃ VỀ DỰ LỄ TỪ SÁNG SỚM.',
  body: '<h2>NHỮNG NGƯỜI CÒN Ở LẠI</h2><p>Tổ đội ngày ấy có mười sáu người; nay còn cụ Ẩm và cụ Mẫn, đều đã ngoài chín mươi.</p>',
};

const photo = (name: string, caption: string, size = 'width="1600" height="1000"'): string =>
  `<figure><img src="media/${name}.svg" ${size} alt=""><figcaption>${caption}</figcaption></figure>`;

export const gallery = {
  ...base,
  id: 302,
  title: 'Năm tấm ảnh của buổi sáng thông xe cầu Vân Khê',
  image: {
    url: 'media/cau-binh-minh.svg',
    width: 1600,
    height: 1000,
    alt: 'Cầu lúc bình minh',
    caption: 'Cầu Vân Khê lúc năm giờ sáng',
  },
  body: `<p>Người dân hai bờ ra cầu từ khi trời còn tối.</p>
${photo('toan-canh-song-van', 'Sông Vân nhìn từ đỉnh Pù Luông', 'width="2400" height="800"')}
${photo('cau-binh-minh', 'Chuyến xe buýt đầu tiên')}
${photo('cau-binh-minh', 'Hai lối đi bộ rộng 1,5 m, có lan can cho người già')}
${photo('hai-dang', 'Ngọn hải đăng cửa sông', 'width="1000" height="1600"')}
${photo('cau-binh-minh', 'Bến phà trong ngày cuối')}
<p>Bến phà cũ sẽ được giữ lại làm nơi dạo chơi.</p>`,
};

export const tables = {
  ...base,
  id: 303,
  title: 'Đi lại giữa hai bờ sông Vân trước và sau khi có cầu',
  body: `<figure><table><caption>So sánh trước và sau khi có cầu</caption>
<thead><tr><th>Chặng</th><th>Trước đây</th><th>Qua cầu</th><th>Thời gian tiết kiệm</th><th>Xe buýt</th><th>Giá vé</th></tr></thead>
<tbody><tr><th scope="row">Thượng Vân – Vân Giang</th><td>31 km</td><td>11 km</td><td>35 phút</td><td>Số 07, 15 phút một chuyến</td><td align="right">7.000 đồng</td></tr>
<tr><th scope="row">Phú An – cảng Cát Sa</th><td>48 km</td><td>29 km</td><td>40 phút</td><td>Số 12</td><td align="right">12.000 đồng</td></tr></tbody></table>
<figcaption>Số liệu: Sở Xây dựng</figcaption></figure>
<p>Vé tháng cho học sinh:</p><table><tr><th>Một tuyến</th><td>60.000 đồng</td></tr><tr><th>Mọi tuyến</th><td>90.000 đồng</td></tr></table>`,
};

export const films = {
  ...base,
  id: 304,
  title: 'Phóng sự: Một ngày ở bến phà Bến Đá',
  body: `<p>Chuyến phà cuối rời bến lúc 17 giờ, chở theo hoa.</p>
<iframe src="https://www.youtube.com/embed/aBcD_ef-123" title="Một ngày ở bến phà Bến Đá"></iframe>
<p>Bản không lời bình:</p><p><a href="https://vimeo.com/123456789">https://vimeo.com/123456789</a></p>`,
};

export const lists = {
  ...base,
  id: 305,
  title: 'Phân luồng giao thông trong 14 ngày đầu',
  body: `<ul><li>Xe tải trên 18 tấn đi theo đường tỉnh 312:<ul><li>từ 5 giờ đến 22 giờ;</li><li>trừ xe chữa cháy, xe cứu thương.</li></ul></li>
<li>Tốc độ trên cầu không quá 60 km/h.</li></ul>
<ol><li>Nộp hồ sơ tại bộ phận một cửa:<ol type="a"><li>đơn theo mẫu;</li><li>bản sao đăng ký xe.</li></ol></li><li>Nhận phù hiệu sau hai ngày.</li></ol>
<dl><dt>Nhịp</dt><dd>Phần cầu giữa hai trụ.</dd><dt>Tĩnh không</dt><dd>Khoảng trống dưới dầm cho thuyền qua.</dd></dl>
<blockquote><p>Giờ hết tiếng còi cũng nhớ, nhưng cháu tôi đi học không phải dậy từ bốn giờ nữa.</p><cite>Bà Nông Thị Sẩm, 74 tuổi</cite></blockquote>
<hr><p>Mã hồ sơ <code>HS-2026/VK</code>.</p><pre><code>dài  612 m
rộng  16 m</code></pre>
<details><summary>Các đơn vị thi công</summary><p>Ba đơn vị của tỉnh và một đơn vị tư vấn.</p></details>`,
};

export const footnotes = {
  ...base,
  id: 306,
  title: 'Cầu Vân Khê qua những con số',
  body: `<p>Cầu mang tên Vân Khê<sup><a id="fnref1" href="#fn1">1</a></sup>, dài 612 m, có hai lối đi bộ<sup><a id="fnref2" href="#fn2">2</a></sup>.</p>
${'<p>Chín nhịp dầm đặt trên tám trụ; trụ cao nhất 41 m, xây trong bảy tháng giữa hai mùa nước.</p>'.repeat(9)}
<hr><ol><li id="fn1">Theo nghị quyết của hội đồng nhân dân xã. <a href="#fnref1">↩</a></li>
<li id="fn2">Mỗi lối rộng 1,5 m. <a href="#fnref2">↩</a></li></ol>`,
};
