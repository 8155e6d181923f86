import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, controls, rootOf, shown } from './support.js';

const meta: Meta = {
  title: 'List/Opening',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('60em')],
  argTypes: controls,
  args: { data: bulletin, loading: 'eager', count: 5, heading: 'Tin tức' },
};

export default meta;
type Story = StoryObj;

/** The opened article, once it has its title. */
async function opened(canvas: HTMLElement): Promise<ReturnType<typeof within>> {
  const place = await shown(canvas, 'news-list', '.opened');
  const root = await waitFor(() => {
    const found = place.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!found?.querySelector('.title')) throw new Error('the article has no title yet');
    return found;
  });
  return within(root);
}

/** Presses the second title, and answers its words. */
async function choose(canvas: HTMLElement): Promise<string> {
  await shown(canvas, 'news-list', '.item .title a');
  const link = within(rootOf(canvas, 'news-list')).getAllByRole('link')[1] as HTMLAnchorElement;
  link.click();
  return link.textContent?.trim() ?? '';
}

/** `open="inline"`: the article takes the place of the list, between the way back and its neighbours. */
export const InTheList: Story = {
  args: { open: 'inline' },
  play: async ({ canvasElement }) => {
    const title = await choose(canvasElement);
    const article = await opened(canvasElement);
    await expect(article.getByRole('heading', { name: title })).toBeVisible();
    await expect(article.getByRole('navigation', { name: 'Tin trước và tin sau' })).toBeVisible();
  },
};

/** The way back leads to the title that was pressed. */
export const AndBack: Story = {
  args: { open: 'inline' },
  play: async ({ canvasElement }) => {
    const title = await choose(canvasElement);
    const article = await opened(canvasElement);
    article.getAllByRole('button', { name: 'Trở lại danh sách' })[0]?.click();
    await waitFor(() => expect(rootOf(canvasElement, 'news-list').querySelector('.opened')).toBeNull());
    const { activeElement } = rootOf(canvasElement, 'news-list') as unknown as ShadowRoot;
    await expect(activeElement).toHaveTextContent(title);
  },
};

/** `open="dialog"`: over the page, which stays where it is. */
export const OverThePage: Story = {
  args: { open: 'dialog' },
  play: async ({ canvasElement }) => {
    const title = await choose(canvasElement);
    const article = await opened(canvasElement);
    await expect(article.getByRole('heading', { name: title })).toBeVisible();
    await expect(article.getByRole('button', { name: 'Đóng bài viết' })).toBeVisible();
  },
};

/** In a side column of 240 px. */
export const InANarrowColumn: Story = { ...InTheList, decorators: [column('15em')] };

export const InEnglish: Story = {
  args: { open: 'inline', lang: 'en' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    const article = await opened(canvasElement);
    await expect(article.getAllByRole('button', { name: 'Back to the list' })[0]).toBeVisible();
  },
};
