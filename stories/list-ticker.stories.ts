import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { hard } from './data/stress.js';
import { block, column, controls, rootOf, shown } from './support.js';

/** One line of news. It stands still until its reader lets it run; a pointer or the focus on a title holds it. */
const meta: Meta = {
  title: 'List/Ticker',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('60em')],
  argTypes: controls,
  args: { data: bulletin, layout: 'ticker', loading: 'eager', count: 5 },
};

export default meta;
type Story = StoryObj;

const titleOf = (canvas: HTMLElement): string =>
  rootOf(canvas, 'news-list').querySelector('.current .title')?.textContent ?? '';

/** Buttons and arrow keys turn it. */
export const Line: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await shown(canvasElement, 'news-list', '.current .title');
    const first = titleOf(canvasElement);
    const line = within(rootOf(canvasElement, 'news-list'));
    await userEvent.click(line.getByRole('button', { name: 'Tin sau' }));
    await waitFor(() => expect(titleOf(canvasElement)).not.toBe(first));
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(titleOf(canvasElement)).toBe(first));
    await expect(line.getAllByRole('listitem')).toHaveLength(5);
  },
};

/** Started by its reader; the same button stops it. */
export const Running: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await shown(canvasElement, 'news-list', '.current .title');
    const line = within(rootOf(canvasElement, 'news-list'));
    await userEvent.click(line.getByRole('button', { name: 'Tự chuyển tin' }));
    await userEvent.click(await line.findByRole('button', { name: 'Dừng chuyển tin' }));
    await line.findByRole('button', { name: 'Tự chuyển tin' });
  },
};

export const Narrow: Story = { decorators: [column('220px')], args: { data: hard } };

export const Dark: Story = { args: { theme: 'dark', heading: 'Tin nhanh' } };

export const English: Story = { args: { lang: 'en' } };
