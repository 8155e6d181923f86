// No machine that runs tests has a voice, and none could be listened to: the browser's synthesizer is replaced by one with the same order of
// events, and what is tested is what it is told to say, when, and what the page shows meanwhile.
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { DeviceVoices, voice, withDevice, type DeviceOptions } from '../../stories/data/device-voices.js';
import { row, type Row } from '../support/news.js';
import { arrived, focusedIn } from '../support/reader.js';

const TEXT: Row = row(1, {
  title: 'UBND xã khánh thành trạm bơm',
  summary: 'Trạm phục vụ 1.200 hộ. Vốn 3,5 tỷ đồng.',
  content: `<p>Lễ diễn ra sáng <b>27/02/2017</b>. Ông Lò Văn Sơn dự lễ.</p>
    <figure><img alt="" src="data:,"><figcaption>Ảnh: Thu Hà</figcaption></figure>
    <p>Nước về<sup>[1]</sup> ba thôn.</p>`,
});
const SPEECH = [
  'Ủy ban nhân dân xã khánh thành trạm bơm',
  'Trạm phục vụ một nghìn hai trăm hộ.',
  'Vốn ba phẩy năm tỷ đồng.',
  'Lễ diễn ra sáng ngày 27 tháng 2 năm 2017.',
  'Ông Lò Văn Sơn dự lễ.',
  'Nước về ba thôn.',
];
const WRITTEN = [
  'UBND xã khánh thành trạm bơm',
  'Trạm phục vụ 1.200 hộ.',
  'Vốn 3,5 tỷ đồng.',
  'Lễ diễn ra sáng 27/02/2017.',
  'Ông Lò Văn Sơn dự lễ.',
  'Nước về[1] ba thôn.',
];

let restore: (() => void) | undefined;
let device: DeviceVoices;

function deviceWith(voices = [voice('en-US'), voice('vi-VN')], options?: DeviceOptions): DeviceVoices {
  restore?.();
  device = new DeviceVoices(voices, options);
  restore = withDevice(device);
  return device;
}

async function articleOf(article: Row = TEXT, attributes = 'lang="vi"'): Promise<NewsArticle> {
  const element = await fixture<NewsArticle>(`<news-article tools="listen" ${attributes}></news-article>`);
  element.data = [article];
  await arrived(element);
  return element;
}

const buttonIn = (element: Element, selector = '.listen'): HTMLButtonElement | null =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(selector) ?? null;
const playerIn = (element: Element): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.player') ?? null;
const nameOf = (button: Element | null): string => button?.textContent?.trim() ?? '';

/** The button, once it is there. */
async function button(element: Element): Promise<HTMLButtonElement> {
  await waitUntil(() => buttonIn(element), 'there is a button', { timeout: 5000 });
  return buttonIn(element) as HTMLButtonElement;
}

/** Presses the button and waits for the first word. */
async function listened(element: Element): Promise<HTMLButtonElement> {
  const pressed = await button(element);
  pressed.click();
  await hears(SPEECH[0] ?? '');
  return pressed;
}

const hears = (text: string): Promise<void> =>
  waitUntil(() => device.heard?.text === text, `“${text}” is heard`, { timeout: 5000 });

/** What was ordered to be said, without the empty text that opens the way in Safari. */
const said = (): string[] => device.said.map(({ text }) => text).filter(Boolean);

/** The words that are marked on the page. */
function marked(element: Element): string {
  if (!CSS.highlights) return element.shadowRoot?.querySelector('.spoken')?.textContent ?? '';
  const ranges = [...(CSS.highlights.get('news-spoken') ?? [])] as Range[];
  return ranges.map(String).join('|').replace(/\s+/g, ' ');
}

async function pressedIn(player: Element | null, name: string): Promise<void> {
  const found = [...(player?.querySelectorAll('button') ?? [])].find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`the player has no “${name}”`);
  found.click();
  await aTimeout(0);
}

afterEach(() => {
  for (const element of document.querySelectorAll('news-article')) element.remove();
  restore?.();
  restore = undefined;
});

describe('listening to an article with a voice of the device', () => {
  it('says title, summary and text sentence by sentence, and is done after the last', async () => {
    deviceWith(undefined, { pace: 5 });
    const element = await articleOf();
    await listened(element);
    await waitUntil(() => said().length === SPEECH.length && !device.speaking, 'all is said', { timeout: 5000 });
    expect(said()).to.deep.equal(SPEECH);
    expect(new Set(device.said.filter(({ text }) => text).map((utterance) => utterance.voice?.lang))).to.deep.equal(
      new Set(['vi-VN']),
    );
    await waitUntil(() => !playerIn(element), 'the player goes');
    expect(nameOf(buttonIn(element))).to.equal('Nghe bài');
    expect(marked(element)).to.equal('');
  });

  it('marks the very words it says', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    const words: string[] = [];
    for (const text of SPEECH) {
      await hears(text);
      words.push(marked(element));
      device.finish();
    }
    expect(words).to.deep.equal(WRITTEN);
  });

  it('paints the mark in its shadow root', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    const title = element.shadowRoot?.querySelector('.title');
    const style = title && getComputedStyle(title, CSS.highlights ? '::highlight(news-spoken)' : undefined);
    expect(style?.backgroundColor).to.match(/^rgb\((?!0, 0, 0)/);
  });

  it('finds its words again although something was put before them', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    element.shadowRoot?.querySelector('.body')?.prepend('Xem phim ');
    for (const text of SPEECH.slice(0, 5)) {
      await hears(text);
      if (text === SPEECH[4]) break;
      device.finish();
    }
    expect(marked(element)).to.equal(WRITTEN[4]);
  });

  it('marks nothing where the page has other words, as after a translation, and reads on', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    for (const paragraph of element.shadowRoot?.querySelectorAll('.body p') ?? []) paragraph.textContent = 'Translated';
    for (const text of SPEECH.slice(0, 3)) {
      await hears(text);
      device.finish();
    }
    await hears(SPEECH[3] ?? '');
    expect(marked(element)).to.equal('');
  });

  it('pauses at once and begins the sentence again', async () => {
    deviceWith();
    const element = await articleOf();
    const pressed = await listened(element);
    device.finish();
    await hears(SPEECH[1] ?? '');
    pressed.click();
    expect(device.speaking).to.equal(false);
    await element.updateComplete;
    expect(nameOf(pressed)).to.equal('Nghe tiếp');
    expect(marked(element)).to.equal(WRITTEN[1]);
    await aTimeout(20);
    expect(device.speaking, 'and stays silent').to.equal(false);
    pressed.click();
    await hears(SPEECH[1] ?? '');
    expect(said()).to.deep.equal([SPEECH[0], SPEECH[1], SPEECH[1]]);
  });

  it('goes on by sentences where the browser tells an end for what was cut off', async () => {
    deviceWith(undefined, { cutOffAs: 'end' });
    const element = await articleOf();
    const pressed = await listened(element);
    pressed.click();
    await aTimeout(20);
    expect(device.speaking).to.equal(false);
    pressed.click();
    await hears(SPEECH[0] ?? '');
    expect(said()).to.deep.equal([SPEECH[0], SPEECH[0]]);
  });

  it('stops, and leaves the focus at the button', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    await element.updateComplete;
    await pressedIn(playerIn(element), 'Dừng nghe');
    expect(device.speaking).to.equal(false);
    await waitUntil(() => !playerIn(element));
    await waitUntil(() => focusedIn(element) === buttonIn(element));
    expect(marked(element)).to.equal('');
    buttonIn(element)?.click();
    await hears(SPEECH[0] ?? '');
  });

  it('says the sentence again at another speed, and keeps the speed for what follows', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    await element.updateComplete;
    const speed = playerIn(element)?.querySelector('select');
    if (!speed) throw new Error('there is no choice of speeds');
    const choose = async (index: number): Promise<void> => {
      speed.selectedIndex = index;
      speed.dispatchEvent(new Event('change'));
      await aTimeout(10);
    };
    expect([...speed.options].map(({ text }) => text)).to.deep.equal(['0,75×', '1×', '1,25×', '1,5×']);
    expect(speed.selectedIndex).to.equal(1);
    await choose(3);
    expect([device.heard?.text, device.heard?.rate]).to.deep.equal([SPEECH[0], 1.5]);
    device.finish();
    expect([device.heard?.text, device.heard?.rate]).to.deep.equal([SPEECH[1], 1.5]);
    await choose(1);
    expect(device.heard?.rate).to.equal(1);
  });

  it('tells how far it is, to those who ask', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    device.finish();
    await element.updateComplete;
    const progress = playerIn(element)?.querySelector('.progress');
    expect(progress?.textContent).to.equal('Câu 2/6');
    expect(progress?.closest('[aria-live], [role="status"]')).to.equal(null);
  });

  it('has a player above the page, within the keyboard’s reach after the button', async () => {
    deviceWith();
    const element = await articleOf();
    const pressed = await listened(element);
    await element.updateComplete;
    const player = playerIn(element);
    expect(player?.matches(':popover-open')).to.equal(true);
    expect(player?.getAttribute('aria-label')).to.equal('Đang đọc bài');
    const box = player?.getBoundingClientRect();
    expect(box?.bottom).to.be.at.most(innerHeight);
    expect(box?.top).to.be.above(innerHeight / 2);
    for (const control of player?.querySelectorAll('button, select') ?? [])
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    expect(pressed.getBoundingClientRect().height).to.be.at.least(44);
    pressed.focus();
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focusedIn(element) ?? null)).to.equal('Tạm dừng');
  });
});

describe('voices', () => {
  const isOffered = async (element: NewsArticle): Promise<boolean> => {
    await aTimeout(50);
    await element.updateComplete;
    return !!buttonIn(element);
  };

  it('hides the button where no voice knows the language, and where the browser cannot speak', async () => {
    deviceWith([voice('en-US'), voice('vie'.slice(0, 2) + 'x')]);
    expect(await isOffered(await articleOf())).to.equal(false);
    deviceWith([]);
    expect(await isOffered(await articleOf())).to.equal(false);
    restore?.();
    restore = withDevice(undefined);
    expect(await isOffered(await articleOf())).to.equal(false);
  });

  it('shows it as soon as a voice arrives', async () => {
    deviceWith([]);
    const element = await articleOf();
    expect(await isOffered(element)).to.equal(false);
    device.become([voice('vi-VN')]);
    await listened(element);
    expect(said()).to.deep.equal([SPEECH[0]]);
  });

  for (const tag of ['vi', 'vi_VN', 'vie-VNM', 'VI-vn'])
    it(`knows ${tag} for Vietnamese`, async () => {
      deviceWith([voice(tag)]);
      await listened(await articleOf());
      expect(device.heard?.lang).to.equal(tag.replace('_', '-'));
    });

  it('takes the voice of the device before one of the browser’s maker', async () => {
    deviceWith([voice('vi-VN', { localService: false, default: true, name: 'Xa' }), voice('vi-VN', { name: 'Gần' })]);
    const element = await articleOf();
    const pressed = await listened(element);
    expect(device.heard?.voice?.name).to.equal('Gần');
    expect(pressed.title).not.to.include('trực tuyến');
  });

  it('warns where the text goes to the browser’s maker', async () => {
    deviceWith([voice('vi-VN', { localService: false })]);
    const element = await articleOf();
    const pressed = await button(element);
    expect(pressed.title).to.equal('Nghe bài. Giọng đọc trực tuyến: lời văn được gửi tới hãng làm trình duyệt');
    await listened(element);
    await element.updateComplete;
    expect(playerIn(element)?.textContent).to.include('gửi tới hãng làm trình duyệt');
  });

  it('reads an English article with an English voice, as it is written', async () => {
    deviceWith();
    const english = { ...row(1), title: 'Dr. Lo opens 12 wells', summary: '', content: '<p>Cost: 3.5 billion.</p>' };
    const element = await articleOf({ ...english, language: 'en' });
    (await button(element)).click();
    await hears('Dr. Lo opens 12 wells');
    expect(device.heard?.voice?.lang).to.equal('en-US');
    device.finish();
    await hears('Cost: 3.5 billion.');
  });

  it('knows a Vietnamese article that does not say its language on a page in another', async () => {
    deviceWith();
    await listened(await articleOf(TEXT, 'lang="en"'));
    expect(device.heard?.voice?.lang).to.equal('vi-VN');
  });
});

describe('the end of listening', () => {
  it('falls silent when the element leaves the page', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    element.remove();
    expect(device.speaking).to.equal(false);
    await aTimeout(30);
    expect(said()).to.have.length(1);
    expect(marked(element)).to.equal('');
  });

  it('falls silent when the reader leaves the page, and goes on while it is hidden', async () => {
    deviceWith();
    await listened(await articleOf());
    document.dispatchEvent(new Event('visibilitychange'));
    expect(device.speaking).to.equal(true);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(device.speaking).to.equal(false);
  });

  it('falls silent when another article is shown, not when the same one is loaded again', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    element.data = [{ ...TEXT, tags: ['mới'] }];
    await aTimeout(50);
    expect(device.heard?.text).to.equal(SPEECH[0]);
    element.data = [row(2)];
    await waitUntil(() => !device.speaking);
    expect(nameOf(await button(element))).to.equal('Nghe bài');
  });

  it('lets only one article be heard', async () => {
    deviceWith();
    const [first, second] = [await articleOf(), await articleOf({ ...TEXT, id: '2', title: 'Bài thứ hai' })];
    await listened(first);
    (await button(second)).click();
    await hears('Bài thứ hai');
    await first.updateComplete;
    expect(playerIn(first)).to.equal(null);
    await aTimeout(30);
    expect(device.heard?.text).to.equal('Bài thứ hai');
  });

  it('waits where something else on the page takes the voice', async () => {
    deviceWith();
    const element = await articleOf();
    await listened(element);
    device.cancel();
    await waitUntil(() => nameOf(buttonIn(element)) === 'Nghe tiếp');
    buttonIn(element)?.click();
    await hears(SPEECH[0] ?? '');
  });

  it('ends with a word where the voice fails', async () => {
    deviceWith();
    const element = await articleOf();
    const pressed = await listened(element);
    device.finish('synthesis-failed');
    await element.updateComplete;
    const status = [...(element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].map(nameOf);
    expect(status).to.include('Máy này chưa đọc được bài');
    expect(playerIn(element)).to.equal(null);
    pressed.click();
    await hears(SPEECH[0] ?? '');
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).not.to.include('chưa đọc được');
  });
});

describe('following the words', () => {
  const LONG = { ...TEXT, content: `<p>${'Câu dài trong bài. '.repeat(3)}</p>`.repeat(60) };

  async function atSentence(number: number): Promise<void> {
    for (let count = 0; count < number; count++) {
      device.finish();
      await aTimeout(0);
    }
  }

  it('keeps the sentence in sight', async () => {
    deviceWith();
    const element = await articleOf(LONG);
    scrollTo(0, 0);
    await listened(element);
    const before = scrollY;
    await atSentence(70);
    await waitUntil(() => scrollY > before + 100, 'the page has followed', { timeout: 5000 });
  });

  it('leaves a reader who has scrolled elsewhere there', async () => {
    deviceWith();
    const element = await articleOf(LONG);
    scrollTo(0, 0);
    await listened(element);
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await aTimeout(50);
    const place = scrollY;
    await atSentence(6);
    await aTimeout(300);
    expect(scrollY).to.equal(place);
  });
});

describe('an article with a sound of its own', () => {
  /** A moment of silence as a file: 80 samples of 8 bits. */
  function silence(): string {
    const head = [0x46464952, 116, 0x45564157, 0x20746d66, 16, 0x10001, 8000, 8000, 0x80001, 0x61746164, 80];
    const bytes = new Uint8Array(124).fill(128);
    bytes.set(new Uint8Array(new Uint32Array(head).buffer));
    const base64 = btoa(String.fromCharCode(...bytes));
    return `/__api/sound.wav?type=audio/wav&base64=${encodeURIComponent(base64)}&n=${Math.random()}`;
  }

  const audioIn = (element: Element): HTMLAudioElement => {
    const audio = element.shadowRoot?.querySelector('audio');
    if (!audio) throw new Error('there is no sound');
    return audio;
  };

  it('plays and pauses that in its own player, and no voice speaks', async () => {
    deviceWith([]);
    const element = await articleOf({ ...TEXT, audio: silence() });
    const pressed = await button(element);
    const audio = audioIn(element);
    const calls: string[] = [];
    audio.play = () => {
      calls.push('play');
      Object.defineProperty(audio, 'paused', { value: false, configurable: true });
      audio.dispatchEvent(new Event('play'));
      return Promise.resolve();
    };
    audio.pause = () => {
      calls.push('pause');
      Object.defineProperty(audio, 'paused', { value: true, configurable: true });
      audio.dispatchEvent(new Event('pause'));
    };
    pressed.click();
    await waitUntil(() => nameOf(pressed) === 'Tạm dừng');
    pressed.click();
    await waitUntil(() => nameOf(pressed) !== 'Tạm dừng');
    expect(calls).to.deep.equal(['play', 'pause']);
    expect(said()).to.deep.equal([]);
    expect(playerIn(element)).to.equal(null);
  });

  it('is read by a voice where the sound cannot be had', async () => {
    deviceWith();
    const element = await articleOf({ ...TEXT, audio: '/__api/sound.mp3?status=404&type=audio/mpeg' });
    await listened(element);
    expect(said()).to.deep.equal([SPEECH[0]]);
  });
});
