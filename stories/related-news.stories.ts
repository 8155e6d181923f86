import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, rootOf, shown, controls } from './support.js';

const meta: Meta = {
  title: 'Elements/related-news',
  component: 'related-news',
  render: block('related-news'),
  decorators: [column('40em')],
  argTypes: controls,
  args: { data: bulletin, current: '203', loading: 'eager' },
};

export default meta;
type Story = StoryObj;

/** What came after and before the article that is being read. */
export const NewerAndOlder: Story = {
  args: { count: 3 },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'related-news', '.item .title');
    const related = within(rootOf(canvasElement, 'related-news'));
    await expect(related.getByRole('heading', { name: 'Tin mới hơn' })).toBeVisible();
    await expect(related.getByRole('heading', { name: 'Tin cũ hơn' })).toBeVisible();
    await expect(related.getAllByRole('listitem')).toHaveLength(6);
    await expect(related.queryByText(/Trạm y tế Phú An/)).toBeNull();
  },
};

/** One group needs no heading of its own. */
export const Older: Story = { args: { relation: 'older', count: 5 } };

export const SameCategory: Story = {
  args: { current: '211', relation: 'category', heading: 'Cùng chuyên mục' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'related-news', '.item .title');
    const items = within(rootOf(canvasElement, 'related-news')).getAllByRole('listitem');
    await expect(items).toHaveLength(1);
    await expect(items[0]).toHaveTextContent('Vườn cam Phú An vào vụ');
  },
};

/** Word pairs in common, most alike first. */
export const Similar: Story = { args: { current: '187', relation: 'similar category recent', count: 3 } };

/** Where nobody knows what is being read: the latest news. */
export const NothingCurrent: Story = { args: { current: '', count: 5 } };

/** In a side column, in the site's colours. */
export const SideColumn: Story = {
  args: { count: 4, relation: 'older', heading: 'Tin cũ hơn', '--news-accent': 'light-dark(#0b4a8f, #8fc1ff)' },
  decorators: [column('18em')],
};

export const Dark: Story = { args: { theme: 'dark', count: 3 } };
