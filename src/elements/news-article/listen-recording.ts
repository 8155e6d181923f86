import { takeTurn } from './listen-turn.js';

/** The sound that an article brings along, in the player that stands in it. */
export class Recording {
  /** Addresses that could not be played. */
  readonly #broken = new Set<string>();
  #audio: HTMLAudioElement | undefined;
  #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether the sound of this address is worth a button. */
  isThere(address: string | undefined): address is string {
    return !!address && !this.#broken.has(address);
  }

  get phase(): 'idle' | 'playing' | 'paused' {
    const audio = this.#audio;
    if (!audio?.isConnected || audio.ended || !audio.currentTime) return audio && !audio.paused ? 'playing' : 'idle';
    return audio.paused ? 'paused' : 'playing';
  }

  pause = (): void => this.#audio?.pause();

  /**
   * Plays on, or pauses. The player comes into sight, the focus stays on the button.
   *
   * @returns whether there is something to hear
   */
  async toggle(root: ParentNode, address: string): Promise<boolean> {
    const audio = [...root.querySelectorAll('audio')].find(({ src }) => src === address);
    if (audio !== this.#audio) this.#follow(audio);
    if (!audio) return false;
    if (!audio.paused) {
      audio.pause();
      return true;
    }
    takeTurn(this.pause);
    audio.scrollIntoView({ block: 'nearest' });
    try {
      await audio.play();
      return true;
    } catch (error) {
      // Paused again before it began.
      if ((error as Error).name === 'AbortError') return true;
      this.#broken.add(address);
      return false;
    }
  }

  #follow(audio: HTMLAudioElement | undefined): void {
    this.#audio = audio;
    for (const name of ['play', 'pause', 'ended']) audio?.addEventListener(name, this.#onChange);
  }
}
