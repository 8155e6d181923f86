import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  articleOf,
  button,
  buttonIn,
  device,
  deviceWith,
  hears,
  listened,
  marked,
  nameOf,
  playerIn,
  said,
  SPEECH,
  TEXT,
  tidyUp,
} from '../support/listening.js';
import { row } from '../support/news.js';

afterEach(tidyUp);

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

  it('begins also where the same article is loaded again under the finger', async () => {
    deviceWith();
    const element = await articleOf();
    (await button(element)).click();
    element.data = [{ ...TEXT, tags: ['mới'] }];
    await hears(SPEECH[0] ?? '');
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

  it('does not wait for ever where a voice forgets to tell its end', async () => {
    const { setTimeout: usual } = globalThis;
    deviceWith(undefined, { isMute: true });
    const element = await articleOf();
    const pressed = await button(element);
    // Time runs five hundred times as fast.
    const fast = (handler: () => void, time = 0) => usual(handler, time / 500);
    globalThis.setTimeout = fast as unknown as typeof setTimeout;
    try {
      pressed.click();
      await waitUntil(() => said().length >= 3, 'it goes on', { timeout: 5000 * 500 });
    } finally {
      globalThis.setTimeout = usual;
    }
    expect(said().slice(0, 3)).to.deep.equal(SPEECH.slice(0, 3));
    expect(device.speaking).to.equal(true);
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

  /** The sound of an element, which no test machine can play: it only says that it does. */
  function playable(element: Element): { audio: HTMLAudioElement; calls: string[] } {
    const audio = audioIn(element);
    const calls: string[] = [];
    const become = (name: 'play' | 'pause'): void => {
      if (name === 'pause' && audio.paused) return;
      calls.push(name);
      Object.defineProperty(audio, 'paused', { value: name === 'pause', configurable: true });
      audio.dispatchEvent(new Event(name));
    };
    Object.assign(audio, {
      play: () => Promise.resolve(become('play')),
      pause: () => become('pause'),
    });
    return { audio, calls };
  }

  it('plays and pauses that in its own player, and no voice speaks', async () => {
    deviceWith([]);
    const element = await articleOf({ ...TEXT, audio: silence() });
    const pressed = await button(element);
    const { calls } = playable(element);
    pressed.click();
    await waitUntil(() => nameOf(pressed) === 'Tạm dừng');
    pressed.click();
    await waitUntil(() => nameOf(pressed) !== 'Tạm dừng');
    expect(calls).to.deep.equal(['play', 'pause']);
    expect(said()).to.deep.equal([]);
    expect(playerIn(element)).to.equal(null);
  });

  it('silences the voice of another article when its own player is started, and the other way round', async () => {
    deviceWith();
    const [read, recorded] = [await articleOf(), await articleOf({ ...TEXT, id: '2', audio: silence() })];
    const pressed = await button(recorded);
    const { audio, calls } = playable(recorded);
    await listened(read);
    await audio.play();
    expect(device.speaking).to.equal(false);
    await waitUntil(() => nameOf(pressed) === 'Tạm dừng');
    await listened(read);
    expect(calls).to.deep.equal(['play', 'pause']);
  });

  it('is read by a voice where the sound cannot be had', async () => {
    deviceWith();
    const element = await articleOf({ ...TEXT, audio: '/__api/sound.mp3?status=404&type=audio/mpeg' });
    await listened(element);
    expect(said()).to.deep.equal([SPEECH[0]]);
  });
});
