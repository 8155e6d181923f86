// No machine that runs tests has a voice, and none could be listened to: the browser's synthesizer is replaced by one with the same order of
// events, and what is tested is what it is told to say, when, and what the page shows meanwhile.
import { aTimeout, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
// Parts that elements load when they need them, here with the test's file: on a busy machine the first test would wait too long.
import '../../src/elements/news-article/article-page.js';
import '../../src/elements/news-article/listen.js';
import '../../src/elements/news-article/tools.js';
import '../../src/feed/article-details.js';
import '../../src/feed/read-feed.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { DeviceVoices, voice, withDevice, type DeviceOptions } from '../../stories/data/device-voices.js';
import { row, type Row } from './news.js';
import { arrived } from './reader.js';

export const TEXT: Row = row(1, {
  title: 'UBND xã khánh thành trạm bơm',
  summary: 'Trạm phục vụ 1.200 hộ. Vốn 3,5 tỷ đồng.',
  content: `<p>Lễ diễn ra sáng <b>27/02/2017</b>. Ông Lò Văn Sơn dự lễ.</p>
    <figure><img alt="" src="data:,"><figcaption>Ảnh: Thu Hà</figcaption></figure>
    <p>Nước về<sup>[1]</sup> ba thôn.</p>`,
});
export const SPEECH = [
  'Ủy ban nhân dân xã khánh thành trạm bơm',
  'Trạm phục vụ một nghìn hai trăm hộ.',
  'Vốn ba phẩy năm tỷ đồng.',
  'Lễ diễn ra sáng ngày 27 tháng 2 năm 2017.',
  'Ông Lò Văn Sơn dự lễ.',
  'Nước về ba thôn.',
];
export const WRITTEN = [
  'UBND xã khánh thành trạm bơm',
  'Trạm phục vụ 1.200 hộ.',
  'Vốn 3,5 tỷ đồng.',
  'Lễ diễn ra sáng 27/02/2017.',
  'Ông Lò Văn Sơn dự lễ.',
  'Nước về[1] ba thôn.',
];

let restore: (() => void) | undefined;
/** The synthesizer of the test that runs. */
export let device: DeviceVoices;

export function deviceWith(voices = [voice('en-US'), voice('vi-VN')], options?: DeviceOptions): DeviceVoices {
  restore?.();
  device = new DeviceVoices(voices, options);
  restore = withDevice(device);
  return device;
}

/** A browser that cannot speak. */
export function deviceWithout(): void {
  restore?.();
  restore = withDevice(undefined);
}

/** Takes the articles away and gives the browser its own synthesizer back. */
export function tidyUp(): void {
  for (const element of document.querySelectorAll('news-article')) element.remove();
  restore?.();
  restore = undefined;
}

export async function articleOf(article: Row = TEXT, attributes = 'lang="vi"'): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>(`<news-article tools="listen" ${attributes}></news-article>`);
  element.data = [article];
  await arrived(element);
  return element;
}

export const buttonIn = (element: Element, selector = '.listen'): HTMLButtonElement | null =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(selector) ?? null;
export const playerIn = (element: Element): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.player') ?? null;
export const nameOf = (button: Element | null): string => button?.textContent?.trim() ?? '';

/** The button, once it is there. */
export async function button(element: Element): Promise<HTMLButtonElement> {
  await waitUntil(() => buttonIn(element), 'there is a button', { timeout: 5000 });
  return buttonIn(element) as HTMLButtonElement;
}

/** Presses the button and waits for the first word. */
export async function listened(element: Element): Promise<HTMLButtonElement> {
  const pressed = await button(element);
  pressed.click();
  await hears(SPEECH[0] ?? '');
  return pressed;
}

export const hears = (text: string): Promise<void> =>
  waitUntil(() => device.heard?.text === text, `“${text}” is heard`, { timeout: 5000 });

/** What was ordered to be said, without the empty text that opens the way in Safari. */
export const said = (): string[] => device.said.map(({ text }) => text).filter(Boolean);

/** The words that are marked on the page. */
export function marked(element: Element): string {
  if (!CSS.highlights) return element.shadowRoot?.querySelector('.spoken')?.textContent ?? '';
  const ranges = [...(CSS.highlights.get('news-spoken') ?? [])] as Range[];
  return ranges.map(String).join('|').replace(/\s+/g, ' ');
}

export async function pressedIn(player: Element | null, name: string): Promise<void> {
  const found = [...(player?.querySelectorAll('button') ?? [])].find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`the player has no “${name}”`);
  found.click();
  await aTimeout(0);
}
