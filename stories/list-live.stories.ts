import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, rootOf, shown } from './support.js';

/** News that come while somebody reads: nothing moves; a button offers them. */
const meta: Meta = {
  title: 'List/Live',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('44em')],
  args: { heading: 'Tin mới', loading: 'eager', count: 4, refresh: 15 },
};

export default meta;
type Story = StoryObj;

const without = (count: number): object => ({ ...bulletin, items: bulletin.items.slice(count) });

/** Gives the answers one after the other; the last for ever. */
function inTurn(...answers: object[]) {
  const rest = [...answers];
  return () => {
    const real = globalThis.fetch;
    globalThis.fetch = async () => Response.json(rest.length > 1 ? rest.shift() : rest[0]);
    return () => void (globalThis.fetch = real);
  };
}

/** As if the time had come: a device that is back online asks at once. */
async function ask(canvas: HTMLElement): Promise<void> {
  await shown(canvas, 'news-list', 'p.quiet[role=status]');
  dispatchEvent(new Event('online'));
}

const offer = (canvas: HTMLElement) =>
  waitFor(() => within(rootOf(canvas, 'news-list')).getByRole('button', { name: /tin mới/ }));

/** Three articles came; the reader goes on reading. */
export const Waiting: Story = {
  args: { src: 'live-waiting.json' },
  beforeEach: inTurn(without(3), bulletin),
  play: async ({ canvasElement }) => {
    await ask(canvasElement);
    await expect(await offer(canvasElement)).toHaveTextContent('3 tin mới');
  },
};

export const WaitingCards: Story = { ...Waiting, args: { src: 'live-cards.json', layout: 'cards' } };

export const WaitingNarrow: Story = {
  ...Waiting,
  args: { src: 'live-narrow.json', layout: 'compact', heading: '' },
  decorators: [column('220px')],
};

export const WaitingDark: Story = { ...Waiting, args: { src: 'live-dark.json', theme: 'dark' } };

export const WaitingContrast: Story = { ...Waiting, args: { src: 'live-contrast.json', theme: 'contrast' } };

/** Pressed, the button gives way to the news, and the focus is on the first of them. */
export const Shown: Story = {
  args: { src: 'live-shown.json' },
  beforeEach: inTurn(without(2), bulletin),
  play: async ({ canvasElement }) => {
    await ask(canvasElement);
    await userEvent.click(await offer(canvasElement));
    const root = rootOf(canvasElement, 'news-list');
    await waitFor(async () => {
      await expect(canvasElement.querySelector('news-list')?.shadowRoot?.activeElement).toHaveTextContent(
        bulletin.items[0]?.title ?? '',
      );
    });
    await expect(within(root).queryByRole('button', { name: /tin mới/ })).toBeNull();
  },
};
