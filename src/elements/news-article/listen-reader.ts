import type { Sentence } from '../../text/spoken.js';
import { takeTurn } from './listen-turn.js';
import { say, type Outcome } from './listen-voice.js';

export const RATES = [0.75, 1, 1.25, 1.5];
/** Chosen for one article, kept for the next ones on the page. */
let chosenRate = 1;

/**
 * Reads sentences with a voice of the browser, one utterance each.
 *
 * A pause makes the voice silent and the sentence begins again afterwards: `speechSynthesis.pause()` ends the utterance on Android, and online
 * voices of Chrome never go on after it.
 */
export class Reader {
  phase: 'idle' | 'playing' | 'paused' = 'idle';
  sentences: readonly Sentence[] = [];
  /** The sentence that is said. */
  index = 0;
  /** The voice could not be heard the last time. */
  failed = false;
  #voice: SpeechSynthesisVoice | undefined;
  #silence: (() => void) | undefined;
  #onChange: () => void;

  /** @param onChange something that is shown has changed */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get rate(): number {
    return chosenRate;
  }

  set rate(rate: number) {
    chosenRate = rate;
    if (this.phase === 'playing') this.#say();
  }

  get sentence(): Sentence | undefined {
    return this.phase === 'idle' ? undefined : this.sentences[this.index];
  }

  start(sentences: readonly Sentence[], voice: SpeechSynthesisVoice): void {
    this.sentences = sentences;
    this.index = 0;
    this.#voice = voice;
    this.resume();
  }

  resume(): void {
    takeTurn(this.stop);
    this.failed = false;
    this.phase = 'playing';
    addEventListener('pagehide', this.stop);
    this.#say();
  }

  pause(): void {
    this.phase = 'paused';
    this.#beSilent();
    this.#onChange();
  }

  stop = (): void => {
    if (this.phase === 'idle') return;
    this.phase = 'idle';
    removeEventListener('pagehide', this.stop);
    this.#beSilent();
    this.#onChange();
  };

  /** Nothing was heard: the reading ends, and it is told. */
  fail(): void {
    this.failed = true;
    this.stop();
    this.#onChange();
  }

  #beSilent(): void {
    this.#silence?.();
    this.#silence = undefined;
  }

  #say(): void {
    this.#beSilent();
    const sentence = this.sentences[this.index];
    if (!sentence || !this.#voice) return this.stop();
    this.#silence = say(sentence.speech, this.#voice, chosenRate, this.#onOutcome);
    this.#onChange();
  }

  #onOutcome = (outcome: Outcome): void => {
    this.#silence = undefined;
    if (outcome === 'ended') {
      this.index++;
      this.#say();
    } else if (outcome === 'taken') this.pause();
    else this.fail();
  };
}
