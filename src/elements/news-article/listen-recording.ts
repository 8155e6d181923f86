import { takeTurn } from './listen-turn.js';

/** The sound that an article brings along, in the player that stands in it, whichever button starts it. */
export class Recording {
  /** Addresses that could not be played. */
  readonly #broken = new Set<string>();
  /** Sound or film of the article that was heard last. */
  #heard: HTMLMediaElement | undefined;
  #root: ParentNode & EventTarget;

  /** @param onChange something has begun, paused or ended */
  constructor(root: ParentNode & EventTarget, onChange: () => void) {
    this.#root = root;
    root.addEventListener('play', this.#onPlay, true);
    for (const name of ['play', 'pause', 'ended']) root.addEventListener(name, onChange, true);
  }

  /** Whether the sound of this address is worth a button. */
  isThere(address: string | undefined): address is string {
    return !!address && !this.#broken.has(address);
  }

  get phase(): 'idle' | 'playing' | 'paused' {
    const audio = this.#heard;
    if (!audio?.isConnected || audio.localName !== 'audio') return 'idle';
    if (!audio.paused) return 'playing';
    return audio.currentTime && !audio.ended ? 'paused' : 'idle';
  }

  pause = (): void => this.#heard?.pause();

  /**
   * Plays on, or pauses. The player comes into sight, the focus stays on the button.
   *
   * @returns whether there is something to hear
   */
  async toggle(address: string): Promise<boolean> {
    const audio = [...this.#root.querySelectorAll('audio')].find(({ src }) => src === address);
    try {
      if (audio && !audio.paused) audio.pause();
      else {
        audio?.scrollIntoView({ block: 'nearest' });
        await audio?.play();
      }
      return !!audio;
    } catch (error) {
      // Paused again before it began.
      if ((error as Error).name === 'AbortError') return true;
      this.#broken.add(address);
      return false;
    }
  }

  #onPlay = ({ target }: Event): void => {
    if (target !== this.#heard) this.pause();
    this.#heard = target as HTMLMediaElement;
    takeTurn(this.pause);
  };
}
