import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { full } from './data/articles.js';
import { capitals, films, footnotes, gallery, lists, tables } from './data/typography.js';
import { block, column, controls, rootOf, settled, shown } from './support.js';

const meta: Meta = {
  title: 'Article/Typography',
  component: 'news-article',
  render: block('news-article'),
  decorators: [column('44em')],
  argTypes: { ...controls, '--news-text-align': { control: 'select', options: ['start', 'justify'] } },
  args: { data: full, loading: 'eager', tools: '' },
};

export default meta;
type Story = StoryObj;

const articleOf = (canvas: HTMLElement) => within(rootOf(canvas, 'news-article'));

/** Capitals with two marks above and one below: no line cuts or touches another one's marks. */
export const Capitals: Story = {
  args: { data: capitals },
  play: async ({ canvasElement }) => {
    const title = await shown(canvasElement, 'news-article', '.title');
    const { lineHeight, fontSize } = getComputedStyle(title);
    await expect(parseFloat(lineHeight) / parseFloat(fontSize)).toBeGreaterThanOrEqual(1.4);
  },
};

/** Photos one after another stand side by side, as many as there is room for. A portrait is shown whole. */
export const Gallery: Story = {
  args: { data: gallery },
  play: async ({ canvasElement }) => {
    const photos = await shown(canvasElement, 'news-article', '.gallery');
    await expect(photos.children).toHaveLength(5);
    await expect(articleOf(canvasElement).getByText('Ngọn hải đăng cửa sông')).toBeVisible();
    await settled(canvasElement, 'news-article');
  },
};

export const GalleryInANarrowColumn: Story = { args: { data: gallery }, decorators: [column('20em')] };

/** A wide table scrolls in a region of its own; a shadow tells where there is more, and what a row is about stays in sight. */
export const Tables: Story = {
  args: { data: tables },
  decorators: [column('20em')],
  play: async ({ canvasElement }) => {
    const region = await shown(canvasElement, 'news-article', '.scroll.more-end');
    await expect(region).toHaveAccessibleName('So sánh trước và sau khi có cầu');
    await waitFor(async () => {
      region.scrollLeft = 1000;
      await expect(region).toHaveClass('more-start');
    });
    await expect(region).not.toHaveClass('more-end');
    region.scrollLeft = 0;
  },
};

/** Nothing is asked of the film's site before the button is pressed. The link below is for pages that forbid frames. */
export const Films: Story = {
  args: { data: films },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.film');
    const article = articleOf(canvasElement);
    await expect(article.getByRole('button', { name: /Một ngày ở bến phà Bến Đá.*được tải từ YouTube/ })).toBeVisible();
    await expect(article.getByRole('link', { name: 'Xem trên Vimeo' })).toBeVisible();
    await expect(rootOf(canvasElement, 'news-article').querySelector('iframe')).toBeNull();
  },
};

/** Lists in lists, terms, quotations, code and what folds away. */
export const Lists: Story = { args: { data: lists } };

/** Marks lead to notes and notes lead back, with the focus, while the address of the page stays as it is. */
export const Footnotes: Story = {
  args: { data: footnotes },
  play: async ({ canvasElement, userEvent }) => {
    await shown(canvasElement, 'news-article', '.body');
    const root = rootOf(canvasElement, 'news-article') as unknown as ShadowRoot;
    const { href } = location;
    await userEvent.click(articleOf(canvasElement).getByRole('link', { name: '2' }));
    await expect(root.activeElement).toHaveTextContent('Mỗi lối rộng 1,5 m.');
    await userEvent.click(articleOf(canvasElement).getAllByRole('link', { name: 'Về chỗ vừa đọc' })[1] as HTMLElement);
    await expect(root.activeElement).toHaveTextContent('2');
    await expect(location.href).toBe(href);
    scrollTo(0, 0);
  },
};

/** Letters twice as large in a column as narrow as a phone. */
export const LargeLetters: Story = {
  args: { data: gallery, '--news-font-size': '2em' },
  decorators: [column('20em')],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.body');
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};
