import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, controls, rootOf, shown } from './support.js';

const meta: Meta = {
  title: 'List/Paging',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('60em')],
  argTypes: controls,
  args: { data: bulletin, heading: 'Tin mới', loading: 'eager', count: 3 },
};

export default meta;
type Story = StoryObj;

/** A button for more; the first new title gets the focus. */
export const More: Story = {
  args: { paging: 'more', onNewsPage: fn() },
  play: async ({ canvasElement, args, userEvent }) => {
    const more = await shown(canvasElement, 'news-list', '[part~="more"]');
    await userEvent.click(more);
    await waitFor(() => expect(args['onNewsPage']).toHaveBeenCalledOnce());
    const root = rootOf(canvasElement, 'news-list');
    const titles = root.querySelectorAll<HTMLElement>('.title a');
    await expect(titles).toHaveLength(6);
    await waitFor(() => expect((root as unknown as ShadowRoot).activeElement).toBe(titles[3]));
  },
};

/** Page by page; the list gets the focus, and the page is said. */
export const Pages: Story = {
  args: { paging: 'pages' },
  play: async ({ canvasElement, userEvent }) => {
    await shown(canvasElement, 'news-list', '.pager');
    const list = within(rootOf(canvasElement, 'news-list'));
    await userEvent.click(list.getByRole('button', { name: 'Trang sau' }));
    await waitFor(() => expect(list.getByRole('button', { name: 'Trang 2' })).toHaveAttribute('aria-current', 'page'));
    // The document knows only the list to have it.
    await waitFor(() => expect(list.getByRole('group', { name: 'Trang 2' }).matches(':focus')).toBe(true));
  },
};

/** In a narrow column. */
export const Narrow: Story = { args: { paging: 'pages', count: 2, layout: 'compact' }, decorators: [column('15em')] };

/** More by itself a few times, and then by the button. */
export const Infinite: Story = { args: { paging: 'infinite', count: 2 } };
