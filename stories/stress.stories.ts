import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { forty, single, undated } from './data/bulletin.js';
import { hard, hardArticle } from './data/stress.js';
import { block, column, shown } from './support.js';

/** Data and widths that break layouts. */
const meta: Meta = {
  title: 'Stress',
  component: 'news-list',
  render: block('news-list'),
  args: { data: hard, heading: 'Chỉ đạo, điều hành', loading: 'eager', fields: 'image category date summary author' },
};

export default meta;
type Story = StoryObj;

const narrow = column('280px');
const wide = column('900px');

/** Nothing may stand out of its column. */
async function fits(canvas: HTMLElement, tag: string): Promise<void> {
  await shown(canvas, tag, tag === 'news-list' ? '.item .title' : '.body');
  const element = canvas.querySelector(tag) as HTMLElement;
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
}

const inList: Story['play'] = ({ canvasElement }) => fits(canvasElement, 'news-list');
const inArticle: Story['play'] = ({ canvasElement }) => fits(canvasElement, 'news-article');

export const ListAt280: Story = { decorators: [narrow], play: inList };
export const ListAt900: Story = { decorators: [wide], play: inList };
export const CompactAt280: Story = { args: { layout: 'compact' }, decorators: [narrow], play: inList };
export const CardsAt280: Story = { args: { layout: 'cards' }, decorators: [narrow], play: inList };
export const CardsAt900: Story = { args: { layout: 'cards' }, decorators: [wide], play: inList };
export const LeadAt280: Story = { args: { layout: 'lead' }, decorators: [narrow], play: inList };
export const LeadAt900: Story = { args: { layout: 'lead' }, decorators: [wide], play: inList };

const article: Story = {
  render: block('news-article'),
  args: { data: hardArticle, heading: '', fields: undefined },
  play: inArticle,
};

export const ArticleAt280: Story = { ...article, decorators: [narrow] };
export const ArticleAt900: Story = { ...article, decorators: [wide] };

/** A dead picture leaves no hole. */
export const DeadPicture: Story = {
  args: { data: { items: [hard.items[1], hard.items[4]] } },
  decorators: [wide],
  play: async ({ canvasElement }) => {
    const media = await shown(canvasElement, 'news-list', '.media.broken');
    await expect(getComputedStyle(media).display).toBe('none');
  },
};

const layouts = ['list', 'compact', 'cards', 'lead'] as const;

/** The same data in every layout, one below the other. */
const everyLayout = (data: unknown, count: number) => () =>
  html`<div style="display: grid; gap: 2em">
    ${layouts.map((layout) => block('news-list')({ data, layout, count, heading: layout, loading: 'eager' }))}
  </div>`;

/** One article in every layout. */
export const OneItem: Story = { decorators: [wide], render: everyLayout(single, 10) };

/** Articles of an endpoint without dates keep its order. */
export const NoDates: Story = { decorators: [wide], render: everyLayout(undated, 4) };

export const FortyItems: Story = {
  args: { data: forty, count: 40, fields: 'image date' },
  decorators: [wide],
  play: inList,
};

/** Text of twice the size in the same column. */
export const LargeText: Story = { args: { '--news-font-size': '200%' }, decorators: [wide], play: inList };
