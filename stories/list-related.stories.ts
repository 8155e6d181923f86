import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import year from '../tests/related/bulletin-of-a-year.json' with { type: 'json' };
import { block, column, controls, rootOf, shown } from './support.js';

const meta: Meta = {
  title: 'List/Related',
  component: 'related-news',
  render: block('related-news'),
  decorators: [column('40em')],
  argTypes: controls,
  args: { data: year, loading: 'eager' },
};

export default meta;
type Story = StoryObj;

/** The same matter in other words and other categories, then what the others have. */
export const Similar: Story = {
  args: { current: 'oranges-5', relation: 'similar category recent', count: 4 },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'related-news', '.item .title');
    const related = within(rootOf(canvasElement, 'related-news'));
    const [similar] = related.getAllByRole('list');
    await expect(related.getByRole('heading', { name: 'Tin liên quan' })).toBeVisible();
    await expect(within(similar as HTMLElement).getAllByRole('listitem')).toHaveLength(4);
    await expect(similar).toHaveTextContent('chỉ dẫn địa lý');
    await expect(related.queryByText(/Tưới nhỏ giọt/)).toBeNull();
  },
};

async function ask(canvasElement: HTMLElement, day: string): Promise<ReturnType<typeof within>> {
  await shown(canvasElement, 'related-news', '#day');
  const related = within(rootOf(canvasElement, 'related-news'));
  await userEvent.type(related.getByLabelText('Ngày cần xem'), `${day}{Enter}`);
  return related;
}

/** “Xem tin theo ngày”: a day with news. */
export const Archive: Story = {
  args: { current: 'dig-4', relation: 'older', count: 3, archive: true },
  play: async ({ canvasElement }) => {
    const related = await ask(canvasElement, '02092026');
    await waitFor(() => expect(related.getByRole('heading', { name: '1 tin trong ngày 02/09/2026' })).toBeVisible());
    await expect(related.getByText(/Bão số 6 gây mưa lớn/)).toBeVisible();
  },
};

/** A day without news, and the nearest that have some. */
export const ArchiveWithoutNews: Story = {
  args: { ...Archive.args },
  play: async ({ canvasElement }) => {
    const related = await ask(canvasElement, '10/08/2026');
    await waitFor(() => expect(related.getByText('Không có tin trong ngày 10/08/2026.')).toBeVisible());
    await userEvent.click(related.getByRole('button', { name: 'Ngày trước đó có tin: 08/08/2026' }));
    await waitFor(() => expect(related.getByText(/Cửa Bắc phun thuốc/)).toBeVisible());
  },
};

/** What is no day, in a narrow column. */
export const ArchiveWrong: Story = {
  args: { ...Archive.args },
  decorators: [column('15em')],
  play: async ({ canvasElement }) => {
    const related = await ask(canvasElement, '31/02/2026');
    await waitFor(() => expect(related.getByText(/Ngày chưa đúng/)).toBeVisible());
    await expect(related.getByLabelText('Ngày cần xem')).toHaveAttribute('aria-invalid', 'true');
  },
};

const LONG =
  'Ủy ban nhân dân tỉnh ban hành kế hoạch tổ chức các hoạt động chào mừng kỷ niệm ngày thành lập tỉnh, gắn với phong trào thi đua xây dựng nông thôn mới, đô thị văn minh, chuyển đổi số và bảo vệ môi trường trên địa bàn toàn tỉnh trong sáu tháng cuối năm, định hướng đến những năm tiếp theo của cả nhiệm kỳ này';

/** Titles of three hundred letters, no dates, urgent and new ones. */
export const Uneven: Story = {
  args: {
    current: '0',
    relation: 'older recent',
    count: 4,
    'new-days': 3650,
    data: [
      { id: '1', title: LONG, date: '2026-11-20T08:00:00+07:00', url: 'https://tinh.example/tin/1' },
      { id: '2', title: LONG.toUpperCase(), url: 'https://tinh.example/tin/2' },
      { id: '3', title: 'Ngắn', date: '2026-11-18', url: 'https://tinh.example/tin/3' },
      {
        id: '4',
        title: 'https://tinh.example/mot-dia-chi-rat-dai-khong-co-cho-nao-de-xuong-dong-ca-dau-dau-cung-vay',
        date: '2026-11-18',
      },
      { id: '5', title: 'Không có địa chỉ và không có ngày' },
    ],
  },
  decorators: [column('15em')],
};
