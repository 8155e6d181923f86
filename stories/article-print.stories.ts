import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { NewsArticle } from '../src/elements/news-article/news-article.js';
import { full } from './data/articles.js';
import { block, column, controls, rootOf, settled, shown } from './support.js';

const meta: Meta = {
  title: 'Article/Print',
  component: 'news-article',
  render: block('news-article'),
  decorators: [column('48em')],
  argTypes: controls,
  args: {
    data: full,
    'article-url': 'https://hason.example/tin/{id}',
    loading: 'eager',
    attribution: 'Ghi rõ nguồn “Cổng thông tin điện tử tỉnh Hà Sơn” khi phát hành lại.',
  },
};

export default meta;
type Story = StoryObj;

/** Words of the sheet that `print()` would send to the printer; the printer itself is left alone. */
async function sheetOf(canvas: HTMLElement, isLarge: boolean): Promise<Document> {
  await shown(canvas, 'news-article', '.body');
  await settled(canvas, 'news-article');
  const element = canvas.querySelector('news-article') as NewsArticle;
  const root = rootOf(canvas, 'news-article');
  root.addEventListener(
    'load',
    ({ target }) => {
      const { contentWindow } = target as HTMLIFrameElement;
      if (contentWindow) contentWindow.print = () => undefined;
    },
    { capture: true },
  );
  await element.print(isLarge);
  return waitFor(() => {
    const page = root.querySelector<HTMLIFrameElement>('iframe.quiet')?.contentDocument;
    if (!page?.querySelector('.root')) throw new Error('there is no sheet');
    return page;
  });
}

/** `print()` prints the article alone, on A4: its site first, its address last, nothing of the page around it. */
export const Sheet: Story = {
  play: async ({ canvasElement }) => {
    const page = await sheetOf(canvasElement, false);
    await expect(page.body).toHaveTextContent('Thông xe kỹ thuật cầu Vân Khê');
    await expect(page.body).toHaveTextContent(/Địa chỉ bài viết: https:\/\/hason\.example\/tin\/212$/);
  },
};

/** `print(true)` sets it in large type without serifs, for eyes that see badly. */
export const LargeSheet: Story = {
  play: async ({ canvasElement }) => {
    const page = await sheetOf(canvasElement, true);
    await expect(page.querySelector('.root')).toHaveClass('large');
  },
};
