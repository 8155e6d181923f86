/** A voice as a browser lists it. */
export interface DeviceVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export const voice = (lang: string, more: Partial<DeviceVoice> = {}): DeviceVoice => ({
  name: `Giọng ${lang}`,
  lang,
  localService: true,
  default: false,
  ...more,
});

/** What is said, as a page orders it. */
export class Utterance {
  voice: DeviceVoice | null = null;
  lang = '';
  rate = 1;
  onstart: ((event: unknown) => void) | null = null;
  onend: ((event: unknown) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;

  constructor(readonly text: string) {}
}

export interface DeviceOptions {
  /** Milliseconds for each text; without it a text lasts until `finish()`. */
  readonly pace?: number;
  /** How a text that is cut off ends: Chrome and Safari tell an error, Firefox an end. */
  readonly cutOffAs?: 'error' | 'end';
  /** Nothing is told of what is said: neither its beginning nor its end. */
  readonly isMute?: boolean;
}

/**
 * A speech synthesizer with voices of our choice, in the order of events that browsers have: nothing is told before `speak` and `cancel` have
 * returned, one text at a time, the next one after the end of the one before.
 */
export class DeviceVoices extends EventTarget {
  /** All that was ordered, in order. */
  readonly said: Utterance[] = [];
  readonly #queue: Utterance[] = [];
  #voices: readonly DeviceVoice[];
  #options: DeviceOptions;

  constructor(voices: readonly DeviceVoice[], options: DeviceOptions = {}) {
    super();
    this.#voices = voices;
    this.#options = options;
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  /** The text that is heard now. */
  get heard(): Utterance | undefined {
    return this.#queue[0];
  }

  getVoices(): DeviceVoice[] {
    return [...this.#voices];
  }

  /** More voices have arrived, or all are gone. */
  become(voices: readonly DeviceVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: Utterance): void {
    this.said.push(utterance);
    this.#queue.push(utterance);
    if (this.#queue.length === 1) this.#begin(utterance);
  }

  cancel(): void {
    for (const utterance of this.#queue.splice(0)) {
      setTimeout(() => {
        if (this.#options.cutOffAs === 'end') utterance.onend?.({});
        else utterance.onerror?.({ error: 'interrupted' });
      });
    }
  }

  resume(): void {
    // Nothing here is ever paused.
  }

  /** The text that is heard comes to its end, or fails. */
  finish(error?: string): void {
    const utterance = this.#queue.shift();
    const [next] = this.#queue;
    if (error) utterance?.onerror?.({ error });
    else utterance?.onend?.({});
    if (next) this.#begin(next);
  }

  #begin(utterance: Utterance): void {
    setTimeout(() => {
      if (this.#queue[0] !== utterance || this.#options.isMute) return;
      utterance.onstart?.({});
      const time = utterance.text ? this.#options.pace : 0;
      if (time !== undefined) setTimeout(() => this.#queue[0] === utterance && this.finish(), time);
    });
  }
}

/** Puts a synthesizer in the place of the browser's; the returned function puts it back. */
export function withDevice(device: DeviceVoices | undefined): () => void {
  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const now = [device, Utterance];
  names.forEach((name, index) =>
    Object.defineProperty(globalThis, name, { value: now[index], configurable: true, writable: true }),
  );
  if (!device) delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis;
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    });
  };
}
