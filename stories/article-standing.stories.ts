import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { full, notice } from './data/articles.js';
import { bulletin } from './data/bulletin.js';
import { block, column, rootOf, shown } from './support.js';

/** What readers must know of an article, and what they may expect of it. */
const meta: Meta = {
  title: 'Article/Standing',
  component: 'news-article',
  render: block('news-article'),
  decorators: [column('48em')],
  args: { data: full, loading: 'eager', tools: '' },
};

export default meta;
type Story = StoryObj;

const told =
  (words: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await expect(await shown(canvasElement, 'news-article', '[role="note"]')).toHaveTextContent(words);
  };

/** `dinhChinh`, `correctionNote` or schema.org’s `correction`: the editor’s own words stand above the text. */
export const Corrected: Story = {
  args: { data: { ...full, dinhChinh: 'Đính chính: cầu dài 612 m, không phải 621 m như bài đăng lúc 8 giờ.' } },
  play: told(/^Đã đính chính\. Cầu dài 612 m/),
};

/** Title, day and reason are all that is left; text, picture and files are not even read into the page. */
export const Withdrawn: Story = {
  args: {
    data: { ...full, trangThai: 'Đã thu hồi', lyDoThuHoi: 'Lịch xe buýt trong bài đã được thay bằng lịch mới.' },
  },
  play: async (context) => {
    await told(/^Đã thu hồi\. Lịch xe buýt/)(context);
    const root = within(rootOf(context.canvasElement, 'news-article'));
    await expect(root.queryByText(/chuyến xe buýt đầu tiên/)).toBeNull();
    await expect(root.queryByRole('img')).toBeNull();
  },
};

/** A call for bids or a notice whose day has passed may still be read, but nobody can take it for valid. */
export const Expired: Story = {
  args: { data: { ...notice, ngayHetHan: '2020-01-01' } },
  play: async (context) => {
    await told(/^Đã hết hiệu lực\./)(context);
    await expect(
      within(rootOf(context.canvasElement, 'news-article')).getByText(/tạm ngừng cấp nước trên/),
    ).toBeVisible();
  },
};

export const Urgent: Story = { args: { data: { ...notice, doKhan: 'Hỏa tốc' } }, play: told(/^Tin khẩn\.$/) };

export const Archived: Story = { args: { data: { ...full, trangThai: 'Lưu trữ' } }, play: told(/^Bài lưu trữ\./) };

/** Urgent news stand first in every list, pinned ones after them. */
export const UrgentInLists: Story = {
  render: (args) => {
    const place = document.createElement('div');
    for (const layout of ['list', 'compact']) place.append(block('news-list')({ ...args, layout, count: 4 }));
    return place;
  },
  args: {
    data: bulletin.items.map((article, index) => (index === 2 ? { ...article, isUrgent: true } : article)),
    tools: undefined,
  },
  play: async ({ canvasElement }) => {
    const first = await shown(canvasElement, 'news-list', '.item .title');
    await expect(first).toHaveTextContent(/^Khẩn /);
  },
};

const long = full.body + full.body.replace(/<(figure|table)>[^]*?<\/\1>/g, '').replace(/ id="[^"]*"/g, '');

/** Time to read, views and the last change, where they are known and say something. */
export const Facts: Story = {
  args: { data: { ...full, body: long, views: 12_345, updated: '2031-02-28T08:30:00+07:00' } },
  play: async ({ canvasElement }) => {
    const facts = await shown(canvasElement, 'news-article', '.reading');
    await expect(facts).toHaveTextContent(/^Đọc trong \d phút · 12\.345 lượt xem · Cập nhật 08:30, 28\/02\/2031$/);
  },
};

/** `json-ld` and `page-title` belong on a page that is about this one article. */
export const PageOfItsOwn: Story = {
  args: { 'json-ld': true, 'page-title': true },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.body');
    await waitFor(() => expect(document.title).toContain(full.title));
    await expect(document.head.querySelectorAll('script[type="application/ld+json"]')).toHaveLength(1);
  },
};

const languages = [
  [
    'zh',
    '云溪大桥今晨正式通车，首班公交车载着四十二名乘客过桥。',
    '“以前听见渡船的汽笛就知道几点了。”八十岁的老人说，如今孩子们上学再也不用四点起床。',
  ],
  ['zh-Hant', '雲溪大橋今晨正式通車，首班公車載著四十二名乘客過橋。', '「以前聽見渡船的汽笛就知道幾點了。」'],
  [
    'ja',
    'ヴァンケー橋が今朝開通し、最初のバスが四十二人を乗せて渡りました。',
    '「昔は渡し船の汽笛で時間が分かったものです。」と、八十歳の女性は話しました。',
  ],
  [
    'ko',
    '반케 다리가 오늘 아침 개통되어 첫 버스가 승객 마흔두 명을 태우고 건넜습니다.',
    '예전에는 나룻배 기적 소리로 시간을 알았다고 여든 살 할머니는 말했습니다.',
  ],
  ['lo', 'ຂົວວັນເຄເປີດນຳໃຊ້ແລ້ວໃນເຊົ້ານີ້', 'ລົດເມຄັນທຳອິດພາຜູ້ໂດຍສານສີ່ສິບສອງຄົນຂ້າມຂົວ.'],
  ['km', 'ស្ពានវ៉ាន់ខេបានបើកឱ្យប្រើប្រាស់ព្រឹកនេះ', 'រថយន្តក្រុងទីមួយបានដឹកអ្នកដំណើរសែសិបពីរនាក់ឆ្លងស្ពាន។'],
  ['en', 'Van Khe Bridge opens to its first bus', 'On its last morning the ferry carried flowers.'],
] as const;

/** What provinces print for guests: each article in its own language, with fonts of the reader’s own system. */
export const Languages: Story = {
  render: (args) => {
    const place = document.createElement('div');
    for (const [language, title, text] of languages) {
      const body = `<p>${text.repeat(3)}</p>`;
      place.append(block('news-article')({ ...args, data: { id: language, language, title, body, views: 1234 } }));
    }
    return place;
  },
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      const articles = [...canvasElement.querySelectorAll('news-article')].map(({ shadowRoot }) =>
        shadowRoot?.querySelector('article'),
      );
      await expect(articles.every((article) => article?.lang)).toBe(true);
    });
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const LanguagesOnAPhone: Story = { ...Languages, decorators: [column('20em')] };

export const Dark: Story = { args: { ...Withdrawn.args, theme: 'dark' } };

export const Contrast: Story = { args: { ...Corrected.args, theme: 'contrast' } };
