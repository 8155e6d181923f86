import type { ReactiveController } from '../../controllers/reactive.js';
import { html, nothing, type TemplateResult } from 'lit-html';
import { fill } from '../../i18n/fill.js';
import { listenWordsFor, type ListenWords } from '../../i18n/listen-words.js';
import type { Article } from '../../model/article.js';
import { listenStyles } from '../../styles/listen.styles.js';
import { icon } from '../../templates/icon.js';
import type { View } from '../../templates/view.js';
import { adopt } from '../adopt.js';
import type { ArticleHost } from './article-host.js';
import { mark, rangeOf } from './listen-place.js';
import { RATES, Reader } from './listen-reader.js';
import { Recording } from './listen-recording.js';
import { voiceFor } from './listen-voice.js';

/** Letters that only Vietnamese has. */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/i;

/** How a language is said, which few readers need: it is loaded by the first press. */
let spoken: typeof import('../../text/spoken.js') | undefined;

function loadSpoken(): Promise<typeof import('../../text/spoken.js')> {
  // Safari lets a page speak only after it has spoken right under a finger, be it nothing.
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  return import('../../text/spoken.js');
}

/** What reads one element's article aloud. */
class Listening implements ReactiveController {
  readonly reader = new Reader(() => this.#onChange());
  readonly recording: Recording;
  #host: ArticleHost;
  #article: Article | undefined;
  #language = '';
  #refresh = (): void => this.#host.requestUpdate();

  constructor(host: ArticleHost) {
    this.#host = host;
    this.recording = new Recording(host.renderRoot, this.#refresh);
    host.addController(this);
  }

  /** The article that is shown now. Another one ends the reading; a newer copy of the same does not. */
  take(article: Article, language: string): void {
    if (article.id !== this.#article?.id) this.reader.stop();
    this.#article = article;
    this.#language = article.language ?? (vietnamese.test(article.title) ? 'vi' : language);
  }

  get voice(): SpeechSynthesisVoice | undefined {
    return voiceFor(this.#language);
  }

  get phase(): 'idle' | 'playing' | 'paused' {
    return this.isRecorded ? this.recording.phase : this.reader.phase;
  }

  get isRecorded(): boolean {
    return this.recording.isThere(this.#article?.audio);
  }

  toggle = async (): Promise<void> => {
    const address = this.#article?.audio;
    const isHeard = this.recording.isThere(address) && (await this.recording.toggle(address));
    if (!isHeard) await this.#read();
  };

  /** Ends the reading; the focus goes from the player, which vanishes, to the button that opened it. */
  stop = async (): Promise<void> => {
    this.reader.stop();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.listen')?.focus({ preventScroll: true });
  };

  hostConnected(): void {
    this.#speech?.addEventListener?.('voiceschanged', this.#refresh);
  }

  hostDisconnected(): void {
    this.#speech?.removeEventListener?.('voiceschanged', this.#refresh);
    this.recording.pause();
    this.reader.stop();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    if (!root.querySelector('.listen')) this.reader.stop();
    const player = root.querySelector<HTMLElement>('.player');
    // Over the page, so that it is at hand wherever the reader has scrolled to.
    if (player?.showPopover && !player.matches(':popover-open')) player.showPopover();
  }

  /** Old Safari has a synthesizer that tells nothing, web views have none. */
  get #speech(): Partial<SpeechSynthesis> | undefined {
    return globalThis.speechSynthesis;
  }

  async #read(): Promise<void> {
    const { reader, voice } = this;
    if (reader.phase === 'playing') reader.pause();
    else if (reader.phase === 'paused') reader.resume();
    else if (voice) await this.#start(voice);
    else this.#refresh();
  }

  /** Another article, or none, while the words are coming ends the matter. */
  async #start(voice: SpeechSynthesisVoice): Promise<void> {
    const id = this.#article?.id;
    try {
      spoken ??= await loadSpoken();
    } catch {
      return this.reader.fail();
    }
    if (!this.#article || this.#article.id !== id || !this.#host.isConnected) return;
    const { title, summary, body } = this.#article;
    const isSummaryShown = this.#host.renderRoot.querySelector('.summary');
    const sentences = spoken.sentencesOf({ title, summary: isSummaryShown ? summary : '', body }, this.#language);
    this.reader.start(sentences, voice);
  }

  #onChange(): void {
    const { sentence } = this.reader;
    mark(sentence && rangeOf(this.#host.renderRoot, sentence));
    this.#host.requestUpdate();
  }
}

const listenings = new WeakMap<ArticleHost, Listening>();

function listeningOf(host: ArticleHost): Listening {
  const listening = listenings.get(host) ?? new Listening(host);
  listenings.set(host, listening);
  return listening;
}

/** Lines on a sheet of 24 by 24. */
const icons = {
  idle: 'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v6H5.500a1.500 1.500 0 0 1-1.500-1.500zM20 14h-3v6h1.500a1.500 1.500 0 0 0 1.500-1.500z',
  playing: 'M8 5v14M16 5v14',
  paused: 'M7 4.500 19 12 7 19.500z',
  stop: 'M6 6h12v12H6z',
} as const;

function button(
  name: keyof typeof icons,
  label: string,
  onClick: () => void,
  kind = '',
  title = label,
): TemplateResult {
  return html`<button type="button" class="tool ${kind}" title=${title} @click=${onClick}>
    ${icon(icons[name], 'icon')}<span class="name">${label}</span>
  </button>`;
}

function speedChoice({ reader }: Listening, words: ListenWords): TemplateResult {
  const names = words.listenSpeeds.split(' ');
  const onChange = ({ target }: Event): void => {
    reader.rate = RATES[(target as HTMLSelectElement).selectedIndex] ?? 1;
  };
  return html`<select class="speed" aria-label=${words.listenSpeed} title=${words.listenSpeed} @change=${onChange}>
    ${RATES.map((rate, index) => html`<option ?selected=${rate === reader.rate}>${names[index] ?? rate}×</option>`)}
  </select>`;
}

/** Pause, end, speed and how far it is. The count is no live region: nobody wants to hear it between the sentences. */
function player(listening: Listening, words: ListenWords, label: string): TemplateResult | typeof nothing {
  const { phase, index, sentences } = listening.reader;
  if (phase === 'idle') return nothing;
  return html`<div class="player" popover="manual" role="group" aria-label=${words.listenPlayer}>
    ${button(phase, label, () => void listening.toggle())}
    ${button('stop', words.listenStop, () => void listening.stop())} ${speedChoice(listening, words)}
    <span class="progress">${fill(words.listenProgress, { number: index + 1, count: sentences.length })}</span>
    ${listening.voice?.localService === false ? html`<span class="online">${words.listenRemote}</span>` : nothing}
  </div>`;
}

/**
 * The button that reads an article aloud: the sound that came with it, else a voice of the device, else a voice of the browser's maker, of
 * which its description and the player warn, since the text goes there. Undefined where there is none of them.
 *
 * Nothing is sent anywhere by this part itself.
 */
export function listenTool(host: ArticleHost, article: Article, view: View): TemplateResult | undefined {
  const listening = listeningOf(host);
  listening.take(article, view.language);
  const { phase, isRecorded, voice } = listening;
  if (!isRecorded && !voice) return undefined;
  adopt(host.renderRoot, [listenStyles]);
  const words = listenWordsFor(view.language);
  const label = { idle: words.listen, playing: words.listenPause, paused: words.listenResume }[phase];
  const isOnline = !isRecorded && voice?.localService === false;
  const title = isOnline ? `${label}. ${words.listenRemote}` : label;
  return html`${button(phase, label, () => void listening.toggle(), 'listen', title)}
    ${isRecorded ? nothing : player(listening, words, label)}
    <span class=${listening.reader.failed ? 'said' : 'quiet'} role="status"
      >${listening.reader.failed ? words.listenFailed : ''}</span
    >`;
}
