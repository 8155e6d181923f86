import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { english, full, withoutPhoto } from './data/articles.js';
import { block, column, controls, rootOf, settled, shown } from './support.js';

const ALL = 'size contrast listen print copy share qr save';
/** Pictures in its text would be asked for at its address, so it has none there. */
const article = {
  ...withoutPhoto,
  image: full.image,
  url: 'https://hason.example/tin/212/thong-xe-ky-thuat-cau-van-khe.html',
};

const meta: Meta = {
  title: 'Article/Tools',
  component: 'news-article',
  render: block('news-article'),
  decorators: [column('48em')],
  argTypes: controls,
  args: { data: article, loading: 'eager', tools: ALL },
};

export default meta;
type Story = StoryObj;

/** The bar of the first article in the canvas, once it is there. */
async function bar(canvas: HTMLElement): Promise<ReturnType<typeof within>> {
  await shown(canvas, 'news-article', '.bar button');
  await settled(canvas, 'news-article');
  return within(rootOf(canvas, 'news-article').querySelector<HTMLElement>('.bar') ?? canvas);
}

/** What an article has unless the page says otherwise: size of the text, printing, sharing. Few tools show their names where there is room. */
export const Usual: Story = {
  args: { tools: undefined },
  play: async ({ canvasElement }) => {
    const tools = await bar(canvasElement);
    await expect(tools.getAllByRole('button').map((button: HTMLElement) => button.textContent?.trim())).toEqual([
      ...['Chữ nhỏ hơn', 'Cỡ chữ thường', 'Chữ to hơn', 'In', 'Chia sẻ'],
    ]);
  },
};

/** Every tool, in the order of the attribute. Reading aloud is there where the article has a recording or the device a voice. */
export const All: Story = { play: async ({ canvasElement }) => void (await bar(canvasElement)) };

/** A narrow column of a commune's page: the bar wraps, every button stays as large as a thumb. */
export const InANarrowColumn: Story = {
  decorators: [column('17.5em')],
  play: async ({ canvasElement }) => {
    const tools = await bar(canvasElement);
    for (const button of tools.getAllByRole('button'))
      await expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

/** Twice as large, titles with it. */
export const TwiceAsLarge: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const tools = await bar(canvasElement);
    const larger = tools.getByRole('button', { name: 'Chữ to hơn' });
    for (let step = 0; step < 5; step++) await userEvent.click(larger);
    await waitFor(() => expect(tools.getByText('Cỡ chữ 200%')).toBeVisible());
    await expect(larger).toHaveAttribute('aria-disabled', 'true');
  },
};

export const HighContrast: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const tools = await bar(canvasElement);
    const button = tools.getByRole('button', { name: 'Tương phản cao' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
  },
};

/** Links, where the device has no sheet of its own for sharing. Nothing is asked of these services before one is pressed. */
export const Sharing: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const tools = await bar(canvasElement);
    if ('share' in navigator) return;
    await userEvent.click(tools.getByRole('button', { name: 'Chia sẻ' }));
    await waitFor(() => expect(tools.getByRole('link', { name: 'Zalo' })).toBeVisible());
  },
};

export const Printing: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const tools = await bar(canvasElement);
    await userEvent.click(tools.getByRole('button', { name: 'In' }));
    await waitFor(() => expect(tools.getByRole('button', { name: 'In chữ lớn' })).toBeVisible());
  },
};

/** For a notice on paper; made in the reader's own browser. */
export const QrCode: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const tools = await bar(canvasElement);
    await userEvent.click(tools.getByRole('button', { name: 'Mã QR' }));
    await waitFor(() => expect(tools.getByRole('img', { name: 'Mã QR' })).toBeVisible());
    await expect(tools.getByText(article.url)).toBeVisible();
  },
};

export const InEnglish: Story = {
  args: { data: english, lang: 'en' },
  play: async ({ canvasElement }) => {
    const tools = await bar(canvasElement);
    await expect(tools.getByRole('button', { name: 'Larger text' })).toBeVisible();
  },
};

/** `tools=""`: an article without a bar, and without a gap. */
export const None: Story = {
  args: { tools: '' },
  render: (args) => {
    const element = block('news-article')(args);
    element.setAttribute('tools', '');
    return element;
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.body');
    await expect(rootOf(canvasElement, 'news-article').querySelector('.bar')).toBeNull();
  },
};
