import type { FindingCode } from './finding.js';

/** What is the matter, and what to do about it, for web masters. `one|many` by `{count}`. */
export const vi: Readonly<Record<FindingCode, readonly [what: string, advice: string]>> = {
  unreadable: ['Không đọc được tin từ địa chỉ này.', '{hint}'],
  page: [
    'Địa chỉ trả về một trang web, không phải dữ liệu.',
    'Dùng địa chỉ JSON hoặc RSS của hệ quản trị; bantin inspect cho biết trang có ghi địa chỉ nào.',
  ],
  login: [
    'Địa chỉ trả về trang đăng nhập: “{title}”.',
    'Cần một địa chỉ công khai: mở nó trong cửa sổ ẩn danh để thử.',
  ],
  empty: [
    'Danh sách trống: có khung dữ liệu nhưng không có tin nào.',
    'Xem lại bộ lọc trong địa chỉ (chuyên mục, ngày, trang).',
  ],
  detour: [
    'Đây là trang web; tin nằm ở địa chỉ khác mà trang có ghi: {url}',
    'Đặt thẳng địa chỉ đó vào src để mỗi lượt xem bớt một lần tải.',
  ],
  'byte-mark': [
    'Dữ liệu bắt đầu bằng dấu BOM, điều mà JSON không cho phép; nhiều chương trình khác sẽ không đọc được.',
    'Lưu tệp dạng “UTF-8 không BOM”, hoặc bỏ BOM trong mã nguồn của API.',
  ],
  'not-utf8': ['Dữ liệu không phải UTF-8, chữ tiếng Việt có thể hỏng.', 'Xuất dữ liệu bằng UTF-8.'],
  charset: [
    'Dữ liệu là UTF-8 nhưng tiêu đề HTTP nói là {charset}.',
    'Đổi thành: Content-Type: application/json; charset=utf-8',
  ],
  notice: [
    'Trước JSON có lời báo của chương trình: “{preface}”. bantin bỏ qua được, chương trình khác thì không.',
    'Sửa lỗi được báo và tắt việc in lỗi ra (PHP: display_errors = Off).',
  ],
  callback: [
    'Dữ liệu nằm trong lời gọi hàm (JSONP). bantin chỉ đọc phần dữ liệu, không chạy mã.',
    'Xuất JSON thường cùng dòng Access-Control-Allow-Origin; JSONP không còn cần nữa.',
  ],
  guarded: ["Trước JSON có dòng chống nhúng, như )]}'.", 'Dữ liệu công khai không cần dòng này.'],
  lines: ['Mỗi dòng là một JSON riêng (NDJSON).', 'Nên xuất một mảng JSON để chương trình khác cũng đọc được.'],
  packed: ['JSON bị gói trong một chuỗi (ASP.NET “d”).', 'Trả về đối tượng thay vì chuỗi đã mã hóa sẵn.'],
  large: ['Câu trả lời nặng {size}.', 'Giảm số tin mỗi trang và bỏ nội dung bài khỏi danh sách.'],
  'no-cors': [
    'Trang của nơi khác không được đọc địa chỉ này: thiếu Access-Control-Allow-Origin.',
    'Thêm vào câu trả lời: Access-Control-Allow-Origin: *',
  ],
  'cors-null': [
    'Access-Control-Allow-Origin là “null”, không trang nào khớp.',
    'Đổi thành: Access-Control-Allow-Origin: *',
  ],
  'cors-several': [
    'Access-Control-Allow-Origin có nhiều giá trị ({value}); trình duyệt không nhận.',
    'Chỉ để một giá trị. Thường do cả ứng dụng và máy chủ web cùng thêm: bỏ một nơi.',
  ],
  'cors-other': [
    'Chỉ {value} được đọc địa chỉ này, {origin} thì không.',
    'Đổi thành: Access-Control-Allow-Origin: * , hoặc thêm trang đó vào danh sách. Thử trang của mình bằng --origin.',
  ],
  'cors-redirect': [
    'Một bước chuyển hướng trên đường đi không có Access-Control-Allow-Origin nên trình duyệt dừng ở đó.',
    'Dùng thẳng địa chỉ cuối cùng, hoặc thêm dòng đó cho cả câu trả lời chuyển hướng.',
  ],
  'cors-no-vary': [
    'Máy chủ ghi lại tên trang hỏi mà không báo cho bộ nhớ đệm; trang thứ hai cùng tên miền có thể bị chặn.',
    'Thêm: Vary: Origin , hoặc dùng Access-Control-Allow-Origin: *',
  ],
  'cors-credentials': [
    'Máy chủ cho trang khác gửi kèm cookie. bantin không gửi, nhưng trang lạ thì có thể.',
    'Bỏ Access-Control-Allow-Credentials nếu API chỉ có tin công khai.',
  ],
  'not-exposed': [
    'Số tin hoặc trang kế chỉ có trong tiêu đề {header}, mà trang khác không được đọc.',
    'Thêm: Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, X-Total-Count, Link',
  ],
  http: ['Địa chỉ dùng http ({url}); trang https không tải được.', 'Bật https cho máy chủ và đổi địa chỉ trong src.'],
  redirected: ['Địa chỉ chuyển hướng tới {target}.', 'Đặt thẳng địa chỉ đó vào src.'],
  'content-type': [
    'Content-Type là “{value}”, không phải JSON.',
    'Đổi thành: Content-Type: application/json; charset=utf-8',
  ],
  'not-compressed': ['Dữ liệu ({size}) không được nén.', 'Bật gzip hoặc brotli cho application/json trên máy chủ web.'],
  'no-validator': [
    'Thiếu ETag và Last-Modified: lần nào trình duyệt cũng tải lại toàn bộ.',
    'Bật ETag hoặc Last-Modified trên máy chủ web.',
  ],
  'no-caching': [
    'Không nói dữ liệu được giữ bao lâu; mỗi lượt xem có thể là một lần hỏi hệ quản trị.',
    'Thêm: Cache-Control: public, max-age=60, stale-while-revalidate=600',
  ],
  uncacheable: [
    'Không ai được giữ lại dữ liệu (Cache-Control: {value}); mỗi lượt xem là một lần hỏi hệ quản trị.',
    'Tin công khai nên có: Cache-Control: public, max-age=60, stale-while-revalidate=600',
  ],
  cookies: [
    'Câu trả lời đặt cookie, nên bộ nhớ đệm trước máy chủ thường không giữ nó.',
    'Không mở phiên làm việc (session) cho địa chỉ tin công khai.',
  ],
  slow: ['Mất {seconds} giây mới có đủ câu trả lời.', 'Đặt bộ nhớ đệm phía trước, hoặc xuất sẵn ra tệp tĩnh.'],
  secret: [
    'Địa chỉ chứa khóa ({name}=…); ai xem mã nguồn trang cũng đọc được.',
    'Chỉ dùng khóa cho phép đọc tin công khai; nếu khóa mở được thứ khác, hãy thu hồi và đặt máy chủ trung gian.',
  ],
  'no-paging': [
    'Có {number} tin mà không có trang kế hay tổng số.',
    'Chia trang (20 tin một trang) và ghi tổng số cùng địa chỉ trang kế.',
  ],
  'no-id': ['Tin không có mã.|{count} tin không có mã.', 'Thêm trường id không đổi theo thời gian.'],
  'duplicate-id': ['{count} tin trùng mã (ví dụ {example}); chỉ tin đầu được hiện.', 'Mỗi tin phải có một mã riêng.'],
  'no-title': [
    'Một mục không có tiêu đề.|{count} mục không có tiêu đề.',
    'Thêm tiêu đề, hoặc chỉ đúng trường bằng map.',
  ],
  'escaped-title': [
    'Tiêu đề chứa mã HTML: “{example}”.|{count} tiêu đề chứa mã HTML, ví dụ “{example}”.',
    'Trả về chữ thường (& thay vì &amp;); việc mã hóa là của nơi hiển thị.',
  ],
  'no-summary': [
    'Một tin không có tóm tắt.|{count} tin không có tóm tắt.',
    'Thêm sapo: danh sách và máy tìm kiếm đều dùng.',
  ],
  'no-address': [
    'Một tin không có địa chỉ trang.|{count} tin không có địa chỉ trang.',
    'Thêm trường url, hoặc đặt article-url, ví dụ /tin?id={id}',
  ],
  'relative-address': [
    'Địa chỉ tin không đầy đủ: {example}|{count} địa chỉ tin không đầy đủ, ví dụ {example}',
    'Ghi cả tên miền; bantin tính từ địa chỉ API, nơi khác có thể tính khác.',
  ],
  'no-date': [
    'Một tin không có ngày.|{count} tin không có ngày.',
    'Thêm ngày đăng theo ISO 8601: 2026-10-20T07:30:00+07:00',
  ],
  'unreadable-date': [
    'Ngày không đọc được: “{example}”.|{count} ngày không đọc được, ví dụ “{example}”.',
    'Ghi theo ISO 8601: 2026-10-20T07:30:00+07:00, hoặc đặt date-pattern.',
  ],
  'month-first-date': [
    'Ngày viết tháng trước: “{example}”.|{count} ngày viết tháng trước, ví dụ “{example}”.',
    'Đặt date-pattern="MM/dd/yyyy", tốt hơn là ghi theo ISO 8601.',
  ],
  'ambiguous-date': [
    'Không rõ ngày hay tháng trước: “{example}” (bantin đọc ngày trước).|{count} ngày không rõ ngày hay tháng trước, ví dụ “{example}” (bantin đọc ngày trước).',
    'Ghi theo ISO 8601, hoặc đặt date-pattern="dd/MM/yyyy".',
  ],
  'zoneless-date': [
    'Một tin ghi giờ mà không ghi múi giờ: “{example}” (bantin hiểu là giờ Việt Nam).|{count} tin ghi giờ mà không ghi múi giờ, ví dụ “{example}” (bantin hiểu là giờ Việt Nam).',
    'Ghi +07:00 ở cuối, hoặc đặt time-zone.',
  ],
  'http-picture': [
    'Ảnh dùng http: {example}|{count} ảnh dùng http, ví dụ {example}',
    'Đổi sang https; trang https không tải ảnh http.',
  ],
  'relative-picture': [
    'Địa chỉ ảnh không đầy đủ: {example}|{count} địa chỉ ảnh không đầy đủ, ví dụ {example}',
    'Ghi cả tên miền; bantin tính từ địa chỉ API hoặc image-base.',
  ],
  'picture-without-alt': [
    'Một ảnh không có lời mô tả.|{count} ảnh không có lời mô tả.',
    'Thêm trường alt cho người dùng trình đọc màn hình.',
  ],
  'picture-without-size': [
    'Một ảnh không có kích thước.|{count} ảnh không có kích thước.',
    'Thêm width và height (px) để trang không nhảy khi ảnh hiện ra.',
  ],
  'large-body': [
    'Một bài dài hơn 100 KB.|{count} bài dài hơn 100 KB.',
    'Thường do ảnh base64 hoặc mã của Word: tải ảnh lên thành tệp, dán chữ không kèm định dạng.',
  ],
  'bodies-in-list': [
    'Danh sách mang theo toàn văn các bài ({size}) dù chỉ hiện tiêu đề.',
    'Bỏ nội dung khỏi danh sách, để ở địa chỉ riêng của từng bài.',
  ],
  'refused-body': [
    'Một bài quá lớn hoặc lồng quá sâu nên không được hiện.|{count} bài quá lớn hoặc lồng quá sâu nên không được hiện.',
    'Làm sạch mã HTML của bài trong trình soạn thảo.',
  ],
  script: [
    'Một bài chứa <script>.|{count} bài chứa <script>.',
    'bantin bỏ đi, nơi khác có thể chạy nó. Nếu không ai cố ý đặt vào, trang có thể đã bị xâm nhập.',
  ],
  handler: [
    'Một bài chứa mã trong thuộc tính (onclick, onerror…).|{count} bài chứa mã trong thuộc tính (onclick, onerror…).',
    'bantin bỏ đi; hãy xóa khỏi bài và kiểm tra ai đã đưa vào.',
  ],
  'code-address': [
    'Một bài có địa chỉ chứa mã (javascript:).|{count} bài có địa chỉ chứa mã (javascript:).',
    'bantin bỏ đi; hãy xóa khỏi bài.',
  ],
  'hidden-markup': [
    'Một bài có phần bị giấu (display:none…), cách thường dùng để cài liên kết cờ bạc.|{count} bài có phần bị giấu (display:none…), cách thường dùng để cài liên kết cờ bạc.',
    'bantin không hiện; hãy tìm và xóa, đổi mật khẩu nếu không phải người của mình đặt.',
  ],
  'old-encoding': [
    'Một tin gõ bằng bảng mã cũ (TCVN3 hoặc VNI): “{example}”.|{count} tin gõ bằng bảng mã cũ (TCVN3 hoặc VNI), ví dụ “{example}”.',
    'Chuyển sang Unicode rồi lưu lại; bantin hiện nguyên như đã nhận, người đọc thấy chữ sai.',
  ],
  frame: [
    'Một bài nhúng khung (iframe).|{count} bài nhúng khung (iframe).',
    'bantin thay bằng liên kết; với video nên dùng thẻ <video> hoặc liên kết.',
  ],
  'active-markup': [
    'Một bài chứa thẻ không được hiện (form, object, svg…).|{count} bài chứa thẻ không được hiện (form, object, svg…).',
    'Dùng ảnh, bảng và liên kết thường.',
  ],
  style: [
    'Một bài có định dạng riêng (style).|{count} bài có định dạng riêng (style).',
    'bantin chỉ giữ căn lề, chữ đậm, chữ nghiêng; dán chữ không kèm định dạng thì bài nhẹ hơn.',
  ],
  draft: [
    'Bản nháp ai cũng đọc được: “{example}”.|{count} bản nháp ai cũng đọc được, ví dụ “{example}”.',
    'bantin không hiện, nhưng API phải lọc: chỉ trả về bài đã đăng.',
  ],
  private: [
    'Bài riêng tư ai cũng đọc được: “{example}”.|{count} bài riêng tư ai cũng đọc được, ví dụ “{example}”.',
    'bantin không hiện, nhưng API phải lọc: chỉ trả về bài công khai.',
  ],
  withdrawn: [
    'Bài đã gỡ ai cũng đọc được: “{example}”.|{count} bài đã gỡ ai cũng đọc được, ví dụ “{example}”.',
    'bantin không hiện, nhưng API phải lọc: chỉ trả về bài đang đăng.',
  ],
  scheduled: [
    'Bài hẹn giờ ai cũng đọc được trước giờ: “{example}”.|{count} bài hẹn giờ ai cũng đọc được trước giờ, ví dụ “{example}”.',
    'bantin chờ tới giờ; API nên chỉ trả về bài đã tới giờ. Nếu bài đã đăng rồi thì múi giờ sai.',
  ],
  expired: [
    'Bài đã hết hạn: “{example}”.|{count} bài đã hết hạn, ví dụ “{example}”.',
    'bantin không hiện; API nên bỏ khỏi danh sách.',
  ],
};
