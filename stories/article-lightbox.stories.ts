import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { full } from './data/articles.js';
import { block, column, controls, rootOf, settled, shown } from './support.js';

const meta: Meta = {
  title: 'Article/Pictures and files',
  component: 'news-article',
  render: block('news-article'),
  decorators: [column('48em')],
  argTypes: { ...controls, images: { control: 'select', options: ['inline', 'lightbox'] } },
  args: { data: full, loading: 'eager', images: 'lightbox' },
};

export default meta;
type Story = StoryObj;

/** Each picture is a button named by its caption. */
export const Buttons: Story = {
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.opener');
    await settled(canvasElement, 'news-article');
    const article = within(rootOf(canvasElement, 'news-article'));
    await expect(article.getAllByRole('button', { name: /^Phóng to ảnh: / })).toHaveLength(2);
  },
};

/** Over the whole window, with caption and counter; arrows, swipes and the wheel do what they do everywhere. */
export const Open: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const opener = await shown(canvasElement, 'news-article', '.opener');
    await settled(canvasElement, 'news-article');
    await userEvent.click(opener);
    const dialog = within(await shown(canvasElement, 'news-article', 'dialog.lightbox[open]'));
    await expect(dialog.getByRole('status')).toHaveTextContent(/^1\/2 Cầu Vân Khê trong sáng thông xe/);
    await userEvent.click(dialog.getByRole('button', { name: 'Ảnh sau' }));
    await expect(dialog.getByRole('status')).toHaveTextContent(/^2\/2 Sông Vân nhìn từ đỉnh Pù Luông/);
    await userEvent.click(dialog.getByRole('button', { name: 'Phóng to' }));
    await expect(dialog.getByRole('img').style.transform).toContain('scale(1.5)');
  },
};

const names = [
  'quyet-dinh.pdf',
  'cong-van.docx',
  'du-toan.xlsx',
  'trinh-bay.pptx',
  'ho-so.zip',
  'so-do.png',
  'ban-tin.mp3',
];

/** A drawing for each kind of file, its type and its size; a PDF can be looked into where the browser has a viewer. */
export const Files: Story = {
  args: {
    data: {
      ...full,
      attachments: names.map((name, index) => ({
        name,
        url: `https://hason.example/tep/${name}`,
        size: 48_000 * 4 ** index,
      })),
    },
  },
  play: async ({ canvasElement }) => {
    const files = await shown(canvasElement, 'news-article', '.attachments');
    await expect(within(files).getAllByRole('link')).toHaveLength(names.length);
    await waitFor(() => expect(files.querySelectorAll('svg')).toHaveLength(names.length));
  },
};
