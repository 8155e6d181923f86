import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, ownPage, rootOf, settled, shown, controls } from './support.js';

const meta: Meta = {
  title: 'Elements/news-list',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('60em')],
  argTypes: controls,
  args: { data: bulletin, heading: 'Tin mới', loading: 'eager' },
};

export default meta;
type Story = StoryObj;

/** Thumbnails beside the text: the usual list. */
export const List: Story = {
  args: { layout: 'list', count: 5 },
  play: async ({ canvasElement, args }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    const list = within(rootOf(canvasElement, 'news-list'));
    await expect(list.getAllByRole('listitem')).toHaveLength(5);
    await expect(list.getByRole('heading', { level: 2 })).toHaveTextContent(String(args['heading']));
    await expect(list.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    await settled(canvasElement, 'news-list');
  },
};

/** Title and day, for narrow side columns. */
export const Compact: Story = { args: { layout: 'compact', count: 8 }, decorators: [column('24em')] };

/** As many columns as fit. */
export const Cards: Story = { args: { layout: 'cards', count: 6, fields: 'image category date summary' } };

/** A number of columns that the page wants. */
export const TwoColumns: Story = { args: { layout: 'cards', columns: 2, count: 4 } };

/** One big, the rest small: the top of a home page. */
export const Lead: Story = { args: { layout: 'lead', count: 5 } };

/** Everything that may stand beside a title. */
export const AllFields: Story = {
  args: { fields: 'image date time summary category author source views', count: 4, 'date-format': 'datetime' },
};

/** Titles and days alone, from the same data. */
export const DatesOnly: Story = { args: { fields: 'date', count: 6 } };

/** `category` leaves the others out; marks and case do not matter. */
export const OneCategory: Story = {
  args: { category: 'nong nghiep', heading: 'Nông nghiệp', fields: 'image category date summary' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    const list = within(rootOf(canvasElement, 'news-list'));
    await expect(list.getAllByText('Nông nghiệp', { selector: '.category' })).toHaveLength(2);
    await expect(list.getAllByRole('listitem')).toHaveLength(2);
  },
};

/** `5 ngày trước` instead of a day. */
export const RelativeDates: Story = { args: { 'date-format': 'relative', count: 5, fields: 'date' } };

/** Labels follow the language of the page around; titles keep theirs. */
export const EnglishLabels: Story = {
  args: { lang: 'en', heading: 'Latest from Ha Son', 'date-format': 'long', count: 3 },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    await expect(within(rootOf(canvasElement, 'news-list')).getAllByText('New')[0]).toBeVisible();
  },
};

/** Three controls make it the site's own: blue for an office of the state. */
export const StateBlue: Story = {
  args: {
    layout: 'lead',
    count: 5,
    '--news-accent': 'light-dark(#0b4a8f, #8fc1ff)',
    '--news-link': 'light-dark(#0b4a8f, #8fc1ff)',
    '--news-radius': '0',
  },
};

/** Red for a party committee, with serifs in titles. */
export const PartyRed: Story = {
  args: {
    layout: 'cards',
    count: 3,
    '--news-accent': 'light-dark(#c00d0d, #ff8d80)',
    '--news-link': 'light-dark(#9c0b0b, #ffa79c)',
    '--news-heading-font': 'Georgia, "Times New Roman", serif',
    '--news-image-ratio': '16 / 9',
  },
};

/** `light` keeps its own ground on a dark page. */
export const Light: Story = { args: { theme: 'light', count: 3 } };

/** `dark` on any page. */
export const Dark: Story = {
  args: { theme: 'dark', count: 3 },
  play: async ({ canvasElement }) => {
    const title = await shown(canvasElement, 'news-list', '.title a');
    const root = await shown(canvasElement, 'news-list', '.root');
    await expect(getComputedStyle(root).colorScheme).toBe('dark');
    await expect(getComputedStyle(root).backgroundColor).toBe('rgb(21, 24, 28)');
    await expect(getComputedStyle(title).color).toBe('rgb(233, 235, 238)');
  },
};

/** The strongest difference, and every link underlined. */
export const Contrast: Story = {
  args: { theme: 'contrast', count: 3, fields: 'image category date summary' },
  play: async ({ canvasElement }) => {
    const link = await shown(canvasElement, 'news-list', '.title a');
    await expect(getComputedStyle(link).textDecorationLine).toBe('underline');
  },
};

/** Family, size and colour of the text come from the page. */
export const InheritText: Story = {
  args: { 'inherit-text': true, count: 3, heading: '' },
  decorators: [ownPage],
  play: async ({ canvasElement }) => {
    const title = await shown(canvasElement, 'news-list', '.title a');
    await expect(getComputedStyle(title).fontFamily).toContain('Georgia');
    await expect(getComputedStyle(title).color).toBe('rgb(59, 47, 30)');
  },
};

/** A page hears which title was chosen and keeps the reader here. */
export const SelectCancelled: Story = {
  args: { count: 3, onNewsSelect: fn((event: Event) => event.preventDefault()) },
  play: async ({ canvasElement, args, userEvent }) => {
    const title = await shown(canvasElement, 'news-list', '.title a');
    const prevented: boolean[] = [];
    document.addEventListener('click', (event) => prevented.push(event.defaultPrevented), { once: true });
    await userEvent.click(title);
    await expect(args['onNewsSelect']).toHaveBeenCalledOnce();
    await expect(prevented).toEqual([true]);
  },
};

/** Without a word from the page the link is a link. */
export const SelectFollowed: Story = {
  args: { count: 3, onNewsSelect: fn() },
  play: async ({ canvasElement, args, userEvent }) => {
    const title = await shown(canvasElement, 'news-list', '.title a');
    const prevented: boolean[] = [];
    document.addEventListener('click', (event) => prevented.push(event.defaultPrevented), { once: true });
    await userEvent.click(title);
    await expect(args['onNewsSelect']).toHaveBeenCalledOnce();
    await expect(prevented).toEqual([false]);
  },
};

/** The keyboard sees the whole item that it is about to open. */
export const KeyboardFocus: Story = {
  args: { count: 3 },
  play: async ({ canvasElement, userEvent }) => {
    const link = await shown(canvasElement, 'news-list', '.title a');
    await userEvent.keyboard('{Tab}');
    link.focus();
    await waitFor(() => expect(link.matches(':focus-visible')).toBe(true));
    const item = link.closest('li') as HTMLElement;
    await expect(getComputedStyle(item).outlineStyle).toBe('solid');
    await expect(parseFloat(getComputedStyle(item).outlineWidth)).toBeGreaterThanOrEqual(3);
  },
};
