/** An answer whose names say nothing: lists in lists, a title called `c1`, day and hour apart, no address. */
export const oddAnswer = {
  ketQua: {
    nhom: [
      {
        ten: 'Nông nghiệp',
        tin: [
          {
            ma: 318,
            c1: 'Xã Phương Vĩ cấy xong lúa xuân trước rằm',
            c2: 'Cả 410 ha đã kín nước; tám thôn góp công nạo kênh Đồng Cói.',
            ngay: '12/03/2026',
            gio: '07:45',
            hinh: { nho: '', lon: 'media/doi-che.svg' },
            khoa: 'cay-xong-lua-xuan',
          },
        ],
      },
      {
        ten: 'Đời sống',
        tin: [
          {
            ma: 321,
            c1: 'Nhà văn hóa thôn Hạ mở cửa cả buổi tối',
            c2: 'Phòng đọc có 600 đầu sách, sáng đèn đến 21 giờ.',
            ngay: '14/03/2026',
            gio: '19:30',
            hinh: { nho: 'media/truong-hoc.svg', lon: '' },
            khoa: 'nha-van-hoa-thon-ha',
          },
        ],
      },
    ],
  },
};
