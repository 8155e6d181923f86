import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, within, waitFor } from 'storybook/test';
import { english, full, notice, withoutPhoto, withoutSummary } from './data/articles.js';
import { bulletin } from './data/bulletin.js';
import { block, column, ownPage, rootOf, settled, shown, controls } from './support.js';

const meta: Meta = {
  title: 'Elements/news-article',
  component: 'news-article',
  render: block('news-article'),
  decorators: [column('48em')],
  argTypes: { ...controls, '--news-text-align': { control: 'select', options: ['start', 'justify'] } },
  args: { data: full, loading: 'eager' },
};

export default meta;
type Story = StoryObj;

/** In the order of a provincial bulletin: section, day, title, summary, photo, text, files, signature, source. */
export const Full: Story = {
  args: { attribution: 'Ghi rõ nguồn “Cổng thông tin điện tử tỉnh Hà Sơn” khi phát hành lại.' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.body');
    const article = within(rootOf(canvasElement, 'news-article'));
    await expect(article.getByRole('heading', { level: 2 })).toHaveTextContent('Thông xe kỹ thuật cầu Vân Khê');
    await expect(article.getByText(/^(Thứ \d|Chủ nhật) Ngày \d\d\/\d\d\/\d{4}$/)).toBeVisible();
    await expect(article.getByText('Minh Khuê')).toBeVisible();
    await settled(canvasElement, 'news-article');
  },
};

export const WithoutPhoto: Story = { args: { data: withoutPhoto } };

export const WithoutSummary: Story = { args: { data: withoutSummary } };

/** A notice of an office: no photo, no section, files to download. */
export const Attachments: Story = {
  args: { data: notice },
  play: async ({ canvasElement }) => {
    const files = await shown(canvasElement, 'news-article', '.attachments');
    await expect(within(files).getAllByRole('link')).toHaveLength(2);
    await expect(within(files).getByText(/^\(PDF, 1,1 MB\)$/)).toBeVisible();
  },
};

/** The province's bulletin in English on a Vietnamese page: the article says its language, the labels keep the page's. */
export const English: Story = {
  args: { data: english },
  play: async ({ canvasElement }) => {
    const article = await shown(canvasElement, 'news-article', 'article');
    await expect(article).toHaveAttribute('lang', 'en');
  },
};

/** The same with English labels and dates. */
export const EnglishThroughout: Story = { args: { data: english, lang: 'en' } };

/** A wide table scrolls in a region of its own, which the keyboard can reach. */
export const Table: Story = {
  decorators: [column('15em')],
  play: async ({ canvasElement }) => {
    const region = await shown(canvasElement, 'news-article', '[role="region"]');
    await expect(region).toHaveAttribute('tabindex', '0');
    await expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

/** A link within the text brings sight and focus to its target, which lies in the shadow root. */
export const InPageLink: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await shown(canvasElement, 'news-article', '.body');
    const root = rootOf(canvasElement, 'news-article');
    await userEvent.click(within(root).getByRole('link', { name: 'số liệu công trình' }));
    const { activeElement } = root as unknown as ShadowRoot;
    await expect(activeElement).toHaveTextContent('Số liệu công trình');
    scrollTo(0, 0);
  },
};

/** Set in even lines, as portals do. */
export const Justified: Story = { args: { '--news-text-align': 'justify', '--news-font': 'Georgia, serif' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Contrast: Story = { args: { theme: 'contrast' } };

export const InheritText: Story = { args: { 'inherit-text': true, data: withoutPhoto }, decorators: [ownPage] };

/** `heading-level="1"` for a page that has nothing else; headings of the text stand one level below. */
export const OnAPageOfItsOwn: Story = {
  args: { 'heading-level': 1 },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.body');
    const article = within(rootOf(canvasElement, 'news-article'));
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(article.getByRole('heading', { level: 2, name: 'Hết cảnh chờ phà' })).toBeVisible();
  },
};

/** Other news below the article, in its slot. */
export const WithRelatedNews: Story = {
  render: (args) => {
    const article = block('news-article')(args);
    const related = block('related-news')({ slot: 'related', data: bulletin, loading: 'eager', count: 4 });
    related.style.marginBlockStart = '2em';
    article.append(related);
    return article;
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'related-news', '.item .title');
    const related = within(rootOf(canvasElement, 'related-news'));
    // Which article is being read is known once it is there.
    await waitFor(() => expect(related.queryByText(full.title)).toBeNull());
  },
};
