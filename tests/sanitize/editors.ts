/** Honest bodies as editors of content systems write them: what made it, what is sent, and the elements that must be shown of it. All words must. */
export type Body = readonly [editor: string, html: string, keeps: string];

export const bodies: readonly Body[] = [
  [
    'Word',
    '<p class=MsoNormal style="text-align:justify;text-indent:36.0pt"><span lang=VI style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif">Sáng 12/3, xã Suối Mơ họp bàn việc nạo vét kênh.<o:p></o:p></span></p>',
    'p1',
  ],
  [
    'Word',
    '<p class=MsoListParagraph style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">-<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span>Phân công từng thôn;</p>',
    'p1',
  ],
  [
    'Word',
    '<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style="border-collapse:collapse"><tr style="mso-yfti-irow:0"><td width=312 valign=top style="width:233.75pt;padding:0in 5.4pt"><p class=MsoNormal><b>Thôn</b></p></td><td colspan=2><p class=MsoNormal align=center style="text-align:center">Số hộ</p></td></tr></table>',
    'table1 tr1 td2 p2 b1',
  ],
  [
    'Word',
    '<h1 style="margin-top:12.0pt"><a name="_Toc123"></a>I. Kết quả<o:p></o:p></h1><p class=MsoFootnoteText><a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> Theo báo cáo của xã.</p>',
    'h1 a2 sup1 p1',
  ],
  [
    'Word',
    '<div class=WordSection1><p class=MsoTitle align=center style="text-align:center"><b style="mso-bidi-font-weight:normal">THÔNG BÁO</b></p><p class=MsoNormal><i>Về việc tạm ngừng cấp nước</i></p></div>',
    'div1 p2 b1 i1',
  ],
  [
    'Word',
    '<p class=MsoNormal><st1:place w:st="on"><st1:City>Bến Đá</st1:City></st1:place>, ngày 5 tháng 3</p><p class=MsoNormal><u>Nơi nhận:</u><br clear=all> - Như trên;</p>',
    'p2 u1 br1',
  ],
  [
    'Word',
    '<!--[if !supportLists]--><p class=MsoListParagraphCxSpFirst>1. Vệ sinh nhà cửa</p><!--[endif]--><p class=MsoListParagraphCxSpLast>2. Quét dọn đường làng</p>',
    'p2',
  ],
  [
    'TinyMCE',
    '<p style="text-align: justify;"><span style="font-size: 14pt;"><strong>Gò Sim</strong> vào vụ thu hoạch hồ tiêu.</span></p><p>&nbsp;</p>',
    'p2 strong1',
  ],
  [
    'TinyMCE',
    '<p style="text-align: center;"><img style="display: block; margin-left: auto; margin-right: auto;" title="Lễ hội" src="/anh/le-hoi.jpg" alt="Rước kiệu" width="700" height="467" /><em>Đoàn rước qua cầu. Ảnh: Hải Yến</em></p>',
    'p1 img1 em1',
  ],
  [
    'TinyMCE',
    '<ul style="list-style-type: square;"><li style="font-weight: 400;" aria-level="1">Khám mắt miễn phí</li><li>Phát thuốc cho 120 cụ</li></ul>',
    'ul1 li2',
  ],
  [
    'TinyMCE',
    '<table style="border-collapse: collapse; width: 100%;" border="1"><colgroup><col style="width: 50%;"><col style="width: 50%;"></colgroup><tbody><tr><td>Giờ</td><td>Việc</td></tr></tbody></table>',
    'table1 colgroup1 col2 tr1 td2',
  ],
  [
    'TinyMCE',
    '<blockquote><p>Nước về tới ruộng là bà con yên tâm.</p><p>Ông Bảy Thìn, ấp Cồn Sậy</p></blockquote><hr />',
    'blockquote1 p2 hr1',
  ],
  [
    'TinyMCE',
    '<p><a title="Tải về" href="/tep/ke-hoach.docx" target="_blank" rel="noopener">Kế hoạch số 18</a> và <a href="mailto:vanphong@suoimo.example">thư góp ý</a></p>',
    'p1 a2',
  ],
  [
    'TinyMCE',
    '<video controls="controls" width="560" height="314"><source src="/phim/dua-ghe.mp4" type="video/mp4" /></video>',
    'video1 source1',
  ],
  [
    'CKEditor',
    '<figure class="image image_resized" style="width:75%;"><img style="aspect-ratio:1200/800;" src="/anh/cau.jpg" width="1200" height="800" alt="Cầu Bến Đá"><figcaption>Cầu Bến Đá ngày thông xe.</figcaption></figure>',
    'figure1 img1 figcaption1',
  ],
  [
    'CKEditor',
    '<figure class="table"><table><thead><tr><th scope="col">Xã</th><th>Lúa (ha)</th></tr></thead><tbody><tr><th scope="row">Hạ Tân</th><td>412</td></tr></tbody></table><figcaption>Diện tích vụ hè thu</figcaption></figure>',
    'figure1 table1 th3 td1 figcaption1',
  ],
  [
    'CKEditor',
    '<p><span style="font-size:16px"><span style="font-family:Arial,Helvetica,sans-serif"><span style="color:#c0392b"><strong>Khẩn:</strong></span> mưa lớn trong 24 giờ tới.</span></span></p>',
    'p1 strong1',
  ],
  [
    'CKEditor',
    '<ul class="todo-list"><li><label class="todo-list__label"><input type="checkbox" disabled="disabled"><span class="todo-list__label__description">Gia cố mái nhà</span></label></li></ul>',
    'ul1 li1',
  ],
  [
    'CKEditor',
    '<p style="margin-left:40px">a) Hồ sơ gồm <em>02 bộ</em>;</p><p><s>500.000 đồng</s> 450.000 đồng/m<sup>2</sup></p><p><mark class="marker-yellow">Hạn cuối 30/4</mark></p>',
    'p3 em1 s1 sup1 mark1',
  ],
  [
    'CKEditor',
    '<div class="raw-html-embed"><div class="khung"><h3>Đường dây nóng</h3><p>0236 385 12 34</p></div></div>',
    'div2 h3 p1',
  ],
  [
    'CKEditor 4',
    '<div style="page-break-after:always"><span style="display:inline">&nbsp;</span></div><p><big>Chữ to</big> <small>chữ nhỏ</small> <code>mã 12</code> <kbd>Enter</kbd></p>',
    'div1 p1 small1 code1 kbd1',
  ],
  [
    'CKEditor 4',
    '<dl><dt>Cơ quan ban hành</dt><dd>Ủy ban nhân dân xã Hạ Tân</dd><dt>Ngày ký</dt><dd>01/03/2026</dd></dl>',
    'dl1 dt2 dd2',
  ],
  [
    'Gutenberg',
    '<!-- wp:paragraph --><p class="has-drop-cap has-large-font-size">Đêm qua sông Trà Vọng lên mức báo động hai.</p><!-- /wp:paragraph --><!-- wp:separator --><hr class="wp-block-separator has-alpha-channel-opacity"/><!-- /wp:separator -->',
    'p1 hr1',
  ],
  [
    'Gutenberg',
    '<figure class="wp-block-gallery has-nested-images columns-2 is-cropped"><figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1024" height="683" data-id="4" src="/a.jpg" alt="" class="wp-image-4"/></figure><figure class="wp-block-image"><img src="/b.jpg" alt=""/></figure></figure>',
    'figure3 img2',
  ],
  [
    'Gutenberg',
    '<div class="wp-block-columns is-layout-flex"><div class="wp-block-column"><h2 class="wp-block-heading">Ruộng bậc thang</h2></div><div class="wp-block-column"><p>Mùa nước đổ bắt đầu.</p></div></div>',
    'div3 h2 p1',
  ],
  [
    'Gutenberg',
    '<blockquote class="wp-block-quote is-layout-flow"><p>Có đường là có tất cả.</p><cite>Bà Sáu Nhẫn</cite></blockquote><figure class="wp-block-pullquote"><blockquote><p>120 hộ thoát nghèo</p></blockquote></figure>',
    'blockquote2 p2 cite1 figure1',
  ],
  [
    'Gutenberg',
    '<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="/c.jpg" alt="Vườn ươm"/></figure><div class="wp-block-media-text__content"><p>Vườn ươm cấp 30.000 cây giống.</p></div></div>',
    'div2 figure1 img1 p1',
  ],
  [
    'Gutenberg',
    '<figure class="wp-block-audio"><audio controls src="/thu.mp3"></audio><figcaption class="wp-element-caption">Nghe bản tin</figcaption></figure><pre class="wp-block-verse">Ai về Làng Vạn\n  thì về</pre>',
    'figure1 audio1 figcaption1 pre1',
  ],
  [
    'Gutenberg',
    '<details class="wp-block-details is-layout-flow"><summary>Danh sách khen thưởng</summary><ol class="wp-block-list" start="3"><li>Đỗ Thị Mận</li></ol></details>',
    'details1 summary1 ol1 li1',
  ],
  [
    'Gutenberg',
    '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/dang-ky">Đăng ký tiêm phòng</a></div></div>',
    'div2 a1',
  ],
  [
    'Gutenberg',
    '<div data-wp-interactive="core/file" class="wp-block-file"><a id="wp-block-file--media-1" href="/tep/qd.pdf">Quyết định</a><a href="/tep/qd.pdf" class="wp-block-file__button" download>Tải về</a></div>',
    'div1 a2',
  ],
  [
    'Drupal',
    '<div class="field field--name-body field__item"><p class="text-align-center"><strong>LỊCH TIẾP DÂN</strong></p><p>Thứ Năm hằng tuần</p></div>',
    'div1 p2 strong1',
  ],
  [
    'Drupal',
    '<article class="media media--type-image"><div class="field__item"><img loading="lazy" src="/sites/default/files/styles/large/public/dinh.jpg?itok=a1" width="480" height="320" alt="Đình làng"></div></article>',
    'div2 img1',
  ],
  [
    'Drupal',
    '<figure role="group" class="caption caption-drupal-media align-center"><img data-entity-uuid="a-b" data-entity-type="file" src="/x.jpg" alt="Hội làng"><figcaption>Hội vật đầu xuân</figcaption></figure>',
    'figure1 img1 figcaption1',
  ],
  [
    'Drupal',
    '<table class="table table-striped"><caption>Thu ngân sách</caption><thead><tr><th id="q">Quý</th></tr></thead><tbody><tr><td headers="q">I</td></tr></tbody><tfoot><tr><td>Cộng</td></tr></tfoot></table>',
    'table1 caption1 th1 td2 tfoot1',
  ],
  [
    'Drupal',
    '<nav class="toc"><ul><li><a href="#muc-1">Mục 1</a></li></ul></nav><section id="muc-1"><h2>Mục 1</h2><p>Nội dung</p></section>',
    'div2 ul1 li1 a1 h2 p1',
  ],
  [
    'SharePoint',
    '<div class="ExternalClass5E2"><p>​Hội nghị <strong>sơ kết</strong> quý I.</p><div><br></div><p style="text-align:right"><em>Văn phòng</em></p></div>',
    'div2 p2 strong1 br1 em1',
  ],
  [
    'SharePoint',
    '<div data-sp-rte="" class="ms-rteStyle-Normal"><span class="ms-rteFontSize-3" style="line-height:107%">Triển khai chữ ký số</span></div>',
    'div1',
  ],
  [
    'SharePoint',
    '<p dir="ltr"><img class="ms-rtePosition-4" src="/PublishingImages/hop.JPG" alt="" style="margin:5px;width:600px"/></p><p class="ms-rteElement-P">Quang cảnh cuộc họp</p>',
    'p2 img1',
  ],
  [
    'SharePoint',
    '<table width="100%" class="ms-rteTable-default" cellspacing="0"><tbody><tr><td class="ms-rteTable-default" rowspan="1" colspan="2" style="width:50%">Số ký hiệu</td></tr></tbody></table>',
    'table1 tr1 td1',
  ],
  [
    'SharePoint',
    '<ul dir=""><li><span>Rà soát hộ nghèo;</span></li><li><span style="background-color:yellow">Hoàn thành trước 15/4.</span></li></ul>',
    'ul1 li2',
  ],
  [
    'NukeViet',
    '<div style="text-align: justify;"><span style="font-size:16px;">Đoàn xã Làng Vạn trồng 2.000 cây phi lao chắn cát.</span><br  />&nbsp;</div>',
    'div1 br1',
  ],
  [
    'NukeViet',
    '<div class="image-center"><figure class="image"><img alt="Trồng cây" height="450" src="/uploads/news/2026_03/cay.jpg" width="600" /><figcaption>Đoàn viên trồng cây</figcaption></figure></div>',
    'div1 figure1 img1 figcaption1',
  ],
  [
    'NukeViet',
    '<table align="center" border="0" cellpadding="1" style="width:500px;"><tbody><tr><td style="text-align: center;"><img src="/uploads/a.jpg" alt=""/></td></tr><tr><td><em>Bến cá sáng sớm</em></td></tr></tbody></table>',
    'table1 tr2 td2 img1 em1',
  ],
  [
    'NukeViet',
    '<h2 class="title">Một số hình ảnh:</h2><p><a data-fancybox href="/uploads/to.jpg"><img src="/uploads/nho.jpg" alt="Chợ nổi"></a></p>',
    'h2 p1 a1 img1',
  ],
  [
    'NukeViet',
    '<p><span style="color:rgb(255, 0, 0);">*</span> Ghi chú: <u>không</u> thu phí</p><ol><li>Mang theo căn cước</li></ol>',
    'p1 u1 ol1 li1',
  ],
  [
    'Portal',
    '<p class="pSuperTitle">Nông thôn mới</p><p class="pHead">Xã Hạ Tân đạt 19/19 tiêu chí</p><p class="pBody">Hồ sơ đã được trình.</p><p class="pAuthor">Minh Đức</p>',
    'p4',
  ],
  [
    'Portal',
    '<div class="article-content"><p><b>(Suối Mơ)</b> - Từ 1/4, trạm y tế xã khám cả thứ Bảy.</p><p align="right"><strong>Thu Hà</strong></p></div>',
    'div1 p2 b1 strong1',
  ],
  [
    'Portal',
    '<table class="tplCaption" align="center"><tbody><tr><td><img src="/anh/kenh.jpg" alt="Kênh N3"></td></tr><tr><td class="Image">Kênh N3 sau nạo vét</td></tr></tbody></table>',
    'table1 tr2 td2 img1',
  ],
  [
    'Portal',
    '<font face="Times New Roman" size="4"><p>Căn cứ Luật Tổ chức chính quyền địa phương;</p><center><b>QUYẾT ĐỊNH:</b></center></font>',
    'p1 div1 b1',
  ],
  [
    'Portal',
    '<p>Điều 1. Phê duyệt…</p><p>Điều 2. Chánh Văn phòng, <acronym title="Tài nguyên và Môi trường">TN&amp;MT</acronym> chịu trách nhiệm./.</p>',
    'p2 abbr1',
  ],
  [
    'Portal',
    '<div><div><div>Đường vào thôn Đồng Tâm dài 1,2&nbsp;km</div><div>rộng 3,5&nbsp;m</div></div></div>',
    'div4',
  ],
  [
    'Google Docs',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:700">Kế hoạch tuần</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">Thứ Hai: chào cờ</p></li></ul></b>',
    'p2 b1 ul1 li1',
  ],
  [
    'Google Docs',
    '<table><colgroup><col width="312"></colgroup><tr style="height:0pt"><td style="border:solid #000 1pt;vertical-align:top;overflow:hidden"><p>Ca sáng</p></td></tr></table>',
    'table1 tr1 td1 p1',
  ],
  [
    'Google Docs',
    '<span style="white-space:pre-wrap">Mời bà con dự họp lúc </span><span style="font-style:italic;white-space:pre-wrap">19 giờ 30</span>',
    'i1',
  ],
  [
    'Joomla',
    '<p class="intro">Lễ giỗ tổ nghề mộc.</p><hr id="system-readmore" /><p><img src="/images/moc.jpg#joomlaImage://local-images/moc.jpg?width=800" alt="Nghề mộc" width="800" height="533" loading="lazy" /></p>',
    'p2 hr1 img1',
  ],
  [
    'Joomla',
    '<dl class="article-info"><dt>Chi tiết</dt><dd class="createdby">Viết bởi Lê An</dd></dl><p>{loadposition quang-cao}</p>',
    'dl1 dt1 dd1 p1',
  ],
  [
    'Quill',
    '<p class="ql-align-center"><strong class="ql-size-large">THƯ NGỎ</strong></p><ol><li data-list="bullet" class="ql-indent-1">Ủng hộ quỹ vì người nghèo</li></ol>',
    'p1 strong1 ol1 li1',
  ],
  [
    'Quill',
    '<p>Em <span class="ql-emoji">🌾</span> yêu quê hương</p><blockquote>Giải nhất cuộc thi viết</blockquote><pre class="ql-syntax" spellcheck="false">dòng 1</pre>',
    'p1 blockquote1 pre1',
  ],
  [
    'Summernote',
    '<p style="line-height: 1.6;"><font color="#000000"><span style="background-color: rgb(255, 255, 0);">Chợ phiên</span></font> họp ngày 2, 7.</p><p><br></p>',
    'p2 br1',
  ],
  [
    'Froala',
    '<p class="fr-text-bordered"><img src="/x.jpg" class="fr-fic fr-dib" style="width: 300px;"></p><table style="width:100%"><tbody><tr><td style="width:50%">Trước</td><td>Sau<br></td></tr></tbody></table>',
    'p1 img1 table1 tr1 td2 br1',
  ],
  [
    'Umbraco',
    '<h4>Thành phần hồ sơ</h4><p>Tờ khai (<a data-udi="umb://media/1" href="/media/1/to-khai.pdf">mẫu 01</a>)</p><p style="padding-left: 30px;">Bản sao giấy tờ</p>',
    'h4 p2 a1',
  ],
  [
    'Liferay',
    '<div class="journal-content-article" data-analytics-asset-id="1"><p id="yui_1"><picture data-fileentryid="2"><source media="(max-width:300px)" srcset="/o/adaptive/300.jpg"><img src="/documents/1.jpg" alt="Rừng phòng hộ"></picture></p></div>',
    'div1 p1 picture1 source1 img1',
  ],
  [
    'Liferay',
    '<p style="text-align:justify">Trữ lượng 1,2&times;10<sup>6</sup>&nbsp;m&sup3;; nhiệt độ 38&deg;C; &ldquo;xanh &ndash; sạch&rdquo;&hellip;</p>',
    'p1 sup1',
  ],
  [
    'DNN',
    '<div class="Normal"><p>Tổ <strong>một cửa</strong> làm việc cả sáng thứ Bảy.</p><blockquote dir="ltr" style="margin-right: 0px">Không thu thêm lệ phí.</blockquote></div>',
    'div1 p1 strong1 blockquote1',
  ],
  [
    'Markdown',
    '<h2 id="thong-tin">Thông tin</h2>\n<p>Xem <a href="#fn1" id="fnref1" role="doc-noteref">chú thích</a>.</p>\n<hr>\n<ol><li id="fn1">Số liệu 2025 <a href="#fnref1" role="doc-backlink">↩</a></li></ol>',
    'h2 p1 a2 hr1 ol1 li1',
  ],
];
