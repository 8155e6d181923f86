import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import { english, full } from './data/articles.js';
import { DeviceVoices, voice, withDevice, type DeviceVoice } from './data/device-voices.js';
import { block, column, rootOf, shown } from './support.js';

/** A browser with these voices, which take two seconds for each sentence and make no sound. */
const withVoices = (...voices: DeviceVoice[]) => ({
  beforeEach: () => withDevice(new DeviceVoices(voices, { pace: 2000 })),
});

/** `tools="listen"`: the recording that came with the article, else a voice of the device. The voices of these stories are silent. */
const meta: Meta = {
  title: 'Article/Listen',
  component: 'news-article',
  render: block('news-article'),
  decorators: [column('48em')],
  args: { data: full, tools: 'listen size print share', loading: 'eager' },
};

export default meta;
type Story = StoryObj;

const wordsOf = (canvas: HTMLElement) => within(rootOf(canvas, 'news-article'));
const press = (button: HTMLElement): void => button.click();

/** A Vietnamese voice on the device: the player lies over the page, the sentence that is said is marked. */
export const DeviceVoiceStory: Story = {
  name: 'Voice of the device',
  ...withVoices(voice('vi-VN')),
  play: async ({ canvasElement }) => {
    press(await shown(canvasElement, 'news-article', '.listen'));
    const player = await shown(canvasElement, 'news-article', '.player');
    await waitFor(() => expect(within(player).getByText(/^Câu 2\/\d+$/)).toBeVisible());
    await expect(within(player).getByRole('combobox', { name: 'Tốc độ đọc' })).toHaveValue('1×');
    press(within(player).getByRole('button', { name: 'Tạm dừng' }));
    await waitFor(() => expect(within(player).getByRole('button', { name: 'Nghe tiếp' })).toBeVisible());
  },
};

/** Only an online voice, as in Edge: the reader is told that the text goes to the browser's maker. */
export const OnlineVoice: Story = {
  ...withVoices(voice('vi-VN', { localService: false })),
  decorators: [column('20em')],
  play: async ({ canvasElement }) => {
    const button = await shown(canvasElement, 'news-article', '.listen');
    await expect(button.title).toContain('lời văn được gửi tới hãng làm trình duyệt');
    press(button);
    const player = await shown(canvasElement, 'news-article', '.player');
    await expect(within(player).getByText(/được gửi tới hãng/)).toBeVisible();
  },
};

/** An English article, English labels. */
export const English: Story = {
  ...withVoices(voice('en-GB')),
  args: { data: english, lang: 'en' },
  play: async ({ canvasElement }) => {
    press(await shown(canvasElement, 'news-article', '.listen'));
    await waitFor(() => expect(wordsOf(canvasElement).getByText(/^Sentence 1\/\d+$/)).toBeVisible());
  },
};

/** An article with a recording: its own player is used, and no voice is needed. */
export const Recording: Story = {
  ...withVoices(),
  args: { data: { ...full, audio: 'doc-bai.wav' } },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, 'news-article', '.listen')).toBeVisible();
    await expect(await shown(canvasElement, 'news-article', 'audio')).toBeVisible();
  },
};

/** Neither a recording nor a voice for the language, as in Edge on Android: no button. */
export const NoVoice: Story = {
  ...withVoices(voice('en-US')),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-article', '.body');
    await shown(canvasElement, 'news-article', '.tool');
    await expect(wordsOf(canvasElement).queryByRole('button', { name: 'Nghe bài' })).toBeNull();
  },
};
