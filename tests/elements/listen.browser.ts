import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { voice } from '../../stories/data/device-voices.js';
import {
  articleOf,
  button,
  buttonIn,
  device,
  deviceWith,
  deviceWithout,
  hears,
  listened,
  marked,
  nameOf,
  playerIn,
  pressedIn,
  said,
  SPEECH,
  TEXT,
  tidyUp,
  WRITTEN,
} from '../support/listening.js';
import { row } from '../support/news.js';
import { focusedIn } from '../support/reader.js';

afterEach(tidyUp);

describe('listening to an article with a voice of the device', () => {
  it('says title, summary and text sentence by sentence, and is done after the last', async () => {
    deviceWith(undefined, { pace: 5 });
    const element = await articleOf();
    (await button(element)).click();
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
    deviceWith([voice('en-US'), voice('vix')]);
    expect(await isOffered(await articleOf())).to.equal(false);
    deviceWith([]);
    expect(await isOffered(await articleOf())).to.equal(false);
    deviceWithout();
    expect(await isOffered(await articleOf())).to.equal(false);
  });

  it('leaves open what the reader has opened beside it, when a voice arrives or goes', async () => {
    deviceWith([]);
    const element = await articleOf();
    element.tools = 'listen print';
    await waitUntil(() => buttonIn(element, '.print-menu'), 'the bar is there', { timeout: 5000 });
    const opener = buttonIn(element, '.print-menu');
    opener?.focus();
    opener?.click();
    const menu = element.shadowRoot?.querySelector('#print-menu');
    const isOpen = (): boolean => !!menu?.matches(':popover-open');
    await waitUntil(isOpen, 'the menu opens');
    device.become([voice('vi-VN')]);
    await button(element);
    expect([isOpen(), focusedIn(element) === opener]).to.deep.equal([true, true]);
    device.become([]);
    await waitUntil(() => !buttonIn(element), 'the button goes');
    expect([isOpen(), focusedIn(element) === opener]).to.deep.equal([true, true]);
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
