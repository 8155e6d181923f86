/** A gazette of a province that does not exist, in a shape of its own. */
export const gazette = {
  soCongBao: 'Số 07+08',
  congBao: [
    {
      soHieu: '12/2026/QĐ-UBND',
      loai: 'Quyết định',
      trichYeu: 'Quy định mức hỗ trợ giống lúa chịu hạn cho hộ dân ven sông Vân',
      coQuan: 'Ủy ban nhân dân tỉnh Hà Sơn',
      banHanh: '2026-03-05',
      hieuLuc: '2026-03-15',
      tep: 'https://hason.example/cong-bao/12-2026-qd-ubnd.pdf',
    },
    {
      soHieu: '04/2026/NQ-HĐND',
      loai: 'Nghị quyết',
      trichYeu: 'Đặt tên bốn tuyến đường mới ở phường Cát Sa',
      coQuan: 'Hội đồng nhân dân tỉnh Hà Sơn',
      banHanh: '2026-02-27',
      hieuLuc: '',
      tep: 'https://hason.example/cong-bao/04-2026-nq-hdnd.pdf',
    },
  ],
};
