import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, controls, rootOf, shown } from './support.js';

const meta: Meta = {
  title: 'List/Search',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('60em')],
  argTypes: controls,
  args: { data: bulletin, heading: 'Tin mới', loading: 'eager', searchable: true, count: 5 },
};

export default meta;
type Story = StoryObj;

/** Words with or without marks, days as they are written here. */
export const Search: Story = {
  args: { onNewsSearch: fn() },
  play: async ({ canvasElement, args, userEvent }) => {
    const field = await shown(canvasElement, 'news-list', 'input[name="query"]');
    await userEvent.type(field, 'nong nghiep{Enter}');
    await waitFor(() => expect(args['onNewsSearch']).toHaveBeenCalledOnce());
    const list = within(rootOf(canvasElement, 'news-list'));
    await expect(await list.findByText(/^Tìm thấy \d+ tin\.$/)).toHaveRole('status');
    await expect(list.getAllByRole('listitem').length).toBeGreaterThan(0);
  },
};

/** Nothing found: the sentence names what was looked for. */
export const NothingFound: Story = {
  args: { query: 'nguyệt thực' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.search');
    const list = within(rootOf(canvasElement, 'news-list'));
    await waitFor(() => expect(list.getByText('Không tìm thấy tin nào cho “nguyệt thực”.')).toBeVisible());
  },
};

/** A day that is none is said at its field. */
export const WrongDay: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const field = await shown(canvasElement, 'news-list', 'input[name="from"]');
    await userEvent.type(field, '31/02/2026{Enter}');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
    await expect(field).toHaveAccessibleDescription(/Ngày chưa đúng/);
  },
};

/** In a narrow column. */
export const Narrow: Story = { args: { layout: 'compact', tabs: 'auto' }, decorators: [column('15em')] };

/** Categories as tabs, found in the news. */
export const Tabs: Story = {
  args: { searchable: false, tabs: 'auto' },
  play: async ({ canvasElement, userEvent }) => {
    await shown(canvasElement, 'news-list', '[role="tab"]');
    const list = within(rootOf(canvasElement, 'news-list'));
    const [all, first] = list.getAllByRole('tab');
    all?.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(first).toHaveAttribute('aria-selected', 'true'));
    await expect(list.getByRole('tabpanel')).toHaveAccessibleName(first?.textContent?.trim() ?? '');
  },
};

/** All of it at once, in English. */
export const Everything: Story = { args: { tabs: 'auto', paging: 'pages', count: 3, lang: 'en', heading: 'News' } };
