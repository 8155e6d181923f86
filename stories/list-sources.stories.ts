import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, rootOf, shown } from './support.js';

/** News of the province and of a commune in one list. */
const meta: Meta = {
  title: 'List/Sources',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('44em')],
  args: { heading: 'Tin tỉnh và xã', loading: 'eager', count: 6, 'image-base': '.' },
};

export default meta;
type Story = StoryObj;

/** Answers by a word in the address; addresses without one fail. */
function bySource(answers: Readonly<Record<string, object>>) {
  return () => {
    const real = globalThis.fetch;
    globalThis.fetch = async (address) => {
      const found = Object.entries(answers).find(([word]) => `${address as string}`.includes(word));
      return found ? Response.json(found[1]) : Response.json({}, { status: 403 });
    };
    return () => void (globalThis.fetch = real);
  };
}

const part = (keep: (index: number) => boolean): object => ({
  ...bulletin,
  items: bulletin.items.filter((_, index) => keep(index)),
});
const tinh = part((index) => index % 2 === 0);
const xa = part((index) => index % 2 === 1 || index === 0);

/** By date; the article that both have stands in it once. */
export const Merged: Story = {
  args: { src: 'https://tinh.example/tin-1.json https://xa.example/tin-1.json' },
  beforeEach: bySource({ 'tinh.example': tinh, 'xa.example': xa }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', 'li');
    const root = rootOf(canvasElement, 'news-list');
    await waitFor(() => expect(within(root).getAllByRole('listitem')).toHaveLength(6));
    await expect(within(root).getAllByText(bulletin.items[0]?.title ?? '')).toHaveLength(1);
  },
};

/** One of them does not answer: it is named, the others are read. */
export const OneFails: Story = {
  args: { src: 'https://tinh.example/tin-2.json https://xa-hong.example/tin-2.json', count: 3 },
  beforeEach: bySource({ 'tinh.example': tinh }),
  play: async ({ canvasElement }) => {
    const line = await shown(canvasElement, 'news-list', '.missed');
    await expect(line).toHaveTextContent('Chưa tải được tin từ xa-hong.example');
  },
};

export const OneFailsNarrow: Story = {
  ...OneFails,
  args: { ...OneFails.args, layout: 'compact' },
  decorators: [column('220px')],
};
