import { chime } from './files/chime.mjs';
import { docx, xlsx } from './files/office.mjs';
import { pdf } from './files/pdf.mjs';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sample = 'Tệp minh họa của trang trình diễn. Địa danh, đơn vị, nhân vật và số liệu trong tệp không có thật.';

const asPdf = (title, ...paragraphs) => ({ type: 'application/pdf', make: () => pdf(title, [...paragraphs, sample]) });
const asDocx = (title, ...paragraphs) => ({ type: WORD, make: () => docx(title, [...paragraphs, sample]) });
const asXlsx = (sheet, rows) => ({ type: EXCEL, make: () => xlsx(sheet, rows) });

const field = (name) => `${name}: ${'.'.repeat(60)}`;

/** Files that articles attach, made when first asked for. */
const files = {
  'tep/phuong-an-phan-luong.pdf': asPdf(
    'Phương án phân luồng giao thông qua cầu Vân Khê',
    '1. Từ 12 giờ ngày thông xe, các phương tiện lưu thông qua cầu hai chiều, tốc độ không quá 60 km/h.',
    '2. Xe tải trên 18 tấn đi theo đường tỉnh 312 trong 14 ngày đầu.',
    '3. Cấm dừng, đỗ xe và họp chợ trong phạm vi 150 m tính từ hai đầu cầu.',
    '4. Xe buýt số 07 chạy qua cầu, thay lộ trình qua bến phà.',
  ),
  'tep/so-do-tuyen-xe-buyt-07.docx': asDocx(
    'Lộ trình điều chỉnh tuyến xe buýt số 07',
    'Bến xe Thượng Vân – Trường THPT Thượng Vân – cầu Vân Khê – chợ Bến Đá – Trung tâm Hội nghị tỉnh – Bến xe Vân Giang.',
    'Thời gian hoạt động: 5 giờ 30 – 19 giờ; giãn cách 20 phút/chuyến.',
  ),
  'tep/du-kien-phan-bo-von.xlsx': asXlsx('Phân bổ vốn', [
    ['Lĩnh vực', 'Năm nay (tỷ đồng)', 'Năm sau (tỷ đồng)'],
    ['Giao thông', 2140, 1985],
    ['Y tế', 412, 638],
    ['Giáo dục và đào tạo', 520, 774],
    ['Nông nghiệp, thủy lợi', 690, 702],
    ['Chuyển đổi số', 148, 211],
    ['Lĩnh vực khác', 575, 560],
  ]),
  'tep/quyet-dinh-ho-tro.pdf': asPdf(
    'Quy định mức hỗ trợ tại các xã miền núi, hải đảo',
    'Điều 1. Phạm vi điều chỉnh: 19 xã miền núi và đặc khu Hòn Nhạn.',
    'Điều 2. Mức hỗ trợ: học sinh bán trú 1.170.000 đồng/tháng; viên chức trạm y tế xã 1.500.000 đồng/tháng; cộng tác viên dân số 600.000 đồng/tháng; thành viên tổ công nghệ số cộng đồng 400.000 đồng/tháng.',
    'Điều 3. Hồ sơ nộp một lần tại Trung tâm Phục vụ hành chính công cấp xã, giải quyết trong 5 ngày làm việc.',
  ),
  'tep/mau-don-de-nghi-ho-tro.docx': asDocx('Đơn đề nghị hỗ trợ', field('Họ và tên'), field('Số định danh cá nhân'), field('Nơi cư trú'), field('Đối tượng đề nghị hỗ trợ')),
  'tep/lich-thoi-vu.xlsx': asXlsx('Đông xuân', [
    ['Giống', 'Diện tích (ha)', 'Gieo', 'Thu hoạch'],
    ['Lúa thơm Vân 5', 210, '20/1 – 5/2', '25/5 – 10/6'],
    ['Nếp Cầu Mây', 80, '15/1 – 30/1', '20/5 – 5/6'],
    ['Ngô sinh khối', 40, '1/2 – 20/2', '1/5 – 20/5'],
  ]),
  'tep/lich-tiep-cong-dan.pdf': asPdf(
    'Lịch tiếp công dân định kỳ',
    'Địa điểm: Trụ sở Tiếp công dân tỉnh, số 16 đường Bờ Sông, phường Vân Giang.',
    'Buổi sáng từ 7 giờ 30 đến 11 giờ; buổi chiều từ 13 giờ 30 đến 16 giờ.',
    'Công dân mang theo căn cước và tài liệu liên quan.',
  ),
  'tep/thong-bao-tuyen-dung.pdf': asPdf(
    'Thông báo tuyển dụng viên chức sự nghiệp giáo dục, y tế',
    'Tổng chỉ tiêu: 186, gồm 143 chỉ tiêu ngành giáo dục và 43 chỉ tiêu ngành y tế.',
    'Phiếu đăng ký dự tuyển nộp trực tuyến hoặc qua bưu chính trong 30 ngày kể từ ngày thông báo.',
  ),
  'tep/chi-tieu-tuyen-dung.xlsx': asXlsx('Chỉ tiêu', [
    ['Ngành', 'Vị trí', 'Chỉ tiêu'],
    ['Giáo dục', 'Giáo viên mầm non', 54],
    ['Giáo dục', 'Giáo viên tiểu học', 61],
    ['Giáo dục', 'Giáo viên THCS, THPT', 28],
    ['Y tế', 'Bác sĩ', 17],
    ['Y tế', 'Điều dưỡng, hộ sinh, dược', 26],
  ]),
  'tep/phieu-dang-ky-du-tuyen.docx': asDocx('Phiếu đăng ký dự tuyển', field('Họ và tên'), field('Ngày sinh'), field('Trình độ chuyên môn'), field('Vị trí dự tuyển'), field('Điện thoại liên hệ')),
  'am-thanh/ban-tin.wav': {
    type: 'audio/wav',
    make: () => chime([[0, 523.25], [0.45, 659.25], [0.9, 783.99], [1.35, 1046.5], [2.25, 783.99], [2.7, 880], [3.15, 1046.5]], 6),
  },
};

const made = new Map();

/** A file by its path below `/media/`: bytes and MIME type, or undefined. */
export function mediaFile(path) {
  if (!Object.hasOwn(files, path)) return undefined;
  const { type, make } = files[path];
  if (!made.has(path)) made.set(path, make());
  return { type, bytes: made.get(path) };
}

/** Size in bytes of a file below `/media/`; 0 where there is none. */
export function sizeOf(path) {
  return mediaFile(path)?.bytes.length ?? 0;
}

export const fileNames = Object.keys(files);
