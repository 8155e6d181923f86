import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { hard } from './data/stress.js';
import { block, column, controls, rootOf, settled, shown } from './support.js';

/** The layouts of a list, in columns of any width. They follow their own column, not the window. */
const meta: Meta = {
  title: 'List/Layouts',
  component: 'news-list',
  render: block('news-list'),
  argTypes: controls,
  args: { data: bulletin, heading: 'Tin mới', loading: 'eager', count: 5 },
};

export default meta;
type Story = StoryObj;

const LAYOUTS = ['list', 'compact', 'cards', 'lead', 'ticker'] as const;
const FIELDS = 'image category date summary author';

/** Every layout, one below the other. */
const everyLayout = (data: unknown) => () =>
  html`<div style="display: grid; gap: 2em">
    ${LAYOUTS.map((layout) =>
      block('news-list')({ data, layout, heading: layout, fields: FIELDS, loading: 'eager', count: 5 }),
    )}
  </div>`;

/** Nothing stands out of any list. */
const fits: Story['play'] = async ({ canvasElement }) => {
  await shown(canvasElement, 'news-list', '.item .title');
  for (const element of canvasElement.querySelectorAll('news-list')) {
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  }
};

const at = (width: string, data: unknown = bulletin): Story => ({
  decorators: [column(width)],
  render: everyLayout(data),
  play: fits,
});

export const At220 = at('220px');
export const At360 = at('360px');
export const At768 = at('768px');
export const At1200 = at('1200px');
export const HardAt220 = at('220px', hard);
export const HardAt768 = at('768px', hard);

/** `images-hidden`: words alone, whatever `fields` says. */
export const ImagesHidden: Story = {
  args: { 'images-hidden': true, layout: 'cards', fields: FIELDS },
  decorators: [column('60em')],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    await expect(rootOf(canvasElement, 'news-list').querySelector('img')).toBeNull();
    await settled(canvasElement, 'news-list');
  },
};
