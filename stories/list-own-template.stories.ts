import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, controls, shown } from './support.js';

const OWN = `<template slot="item">
  <style>
    .row { display: flex; gap: 1em; align-items: center; padding-block: 0.5em; border-block-end: 1px solid #8888; }
    .row img { flex: none; inline-size: 5em; block-size: 5em; border-radius: 50%; object-fit: cover; }
    .row a { color: inherit; font-weight: 600; }
  </style>
  <div class="row">
    <img src="{{image}}" alt="">
    <div>
      <a href="{{url}}">{{title}}</a>
      <div><time datetime="{{datetime}}">{{date}}</time> <span data-if="category">· {{category}}</span></div>
    </div>
  </div>
</template>`;

/**
 * A `<template slot="item">` in the element is the page's own layout of an item. Data come in as text and as checked addresses:
 * `{{title}} {{summary}} {{date}} {{time}} {{datetime}} {{url}} {{image}} {{alt}} {{caption}} {{category}} {{author}} {{source}} {{tags}} {{views}} {{badge}} {{kicker}} {{id}}`.
 * `data-if="image"` leaves an element out where the article has none.
 */
const meta: Meta = {
  title: 'List/Own Template',
  component: 'news-list',
  render: block('news-list', OWN),
  decorators: [column('40em')],
  argTypes: controls,
  args: { data: bulletin, heading: 'Tin mới', loading: 'eager', count: 4 },
};

export default meta;
type Story = StoryObj;

/** Round pictures, one link, day and category. */
export const RoundPictures: Story = {
  args: { onNewsSelect: fn((event: Event) => event.preventDefault()) },
  play: async ({ canvasElement, args, userEvent }) => {
    const link = await shown(canvasElement, 'news-list', '.own .row a');
    await expect(link).toHaveTextContent(/\S/);
    await userEvent.click(link);
    await expect(args['onNewsSelect']).toHaveBeenCalledOnce();
  },
};

/** With `layout="cards"` the columns and frames of cards stay. */
export const InCards: Story = {
  args: { layout: 'cards' },
  decorators: [column('60em')],
  render: block(
    'news-list',
    `<template slot="item"><img src="{{image}}" alt=""><div class="text"><a href="{{url}}">{{title}}</a><p>{{summary}}</p></div></template>`,
  ),
};
