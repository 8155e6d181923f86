/** Language of a tag, in two letters where there are two: browsers write `vi-VN`, `vi_VN` and `vie-VNM`. */
function languageOf(tag: string): string {
  const own = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0] ?? '';
  return own && (Intl.getCanonicalLocales(own)[0] ?? own);
}

/**
 * The voice for a language: one on the device before one of the browser's maker, which gets the text to read; undefined where there is none.
 *
 * Browsers may load their voices late; `voiceschanged` tells. Some have none at all, Edge on Android among them.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const wanted = languageOf(language);
  const voices = speechSynthesis.getVoices().filter(({ lang }) => wanted && languageOf(lang) === wanted);
  const rank = (voice: SpeechSynthesisVoice): number => Number(voice.localService) * 2 + Number(voice.default);
  return voices.sort((a, b) => rank(b) - rank(a))[0];
}

/** How the saying of a text ended: to its end, by somebody else's hand, or not at all. */
export type Outcome = 'ended' | 'taken' | 'failed';

/** Milliseconds that a voice may take to begin, and to say a text: three times what slow ones take. */
const patience = { start: 10_000, end: 5000, character: 200 };

/**
 * Says a text. The outcome is told once, and not after the returned function has been called, which makes the voice silent.
 *
 * Some engines never tell a beginning, and online voices of Chrome may fall silent without telling an end, so patience ends, too.
 */
export function say(
  text: string,
  voice: SpeechSynthesisVoice,
  rate: number,
  tell: (outcome: Outcome) => void,
): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = (outcome?: Outcome): void => {
    clearTimeout(timer);
    if (outcome && !isOver) tell(outcome);
    isOver = true;
  };
  const silence = (outcome?: Outcome): void => {
    // Told afterwards: what is said next must not be cut off.
    clearTimeout(timer);
    speechSynthesis.cancel();
    finish(outcome);
  };
  const begun = (): void => {
    clearTimeout(timer);
    const time = patience.end + (text.length * patience.character) / rate;
    if (!isOver) timer = setTimeout(() => silence('ended'), time);
  };
  Object.assign(utterance, { voice, lang: voice.lang.replace('_', '-'), rate });
  utterance.onstart = begun;
  utterance.onend = () => finish('ended');
  utterance.onerror = ({ error }) => finish(error === 'canceled' || error === 'interrupted' ? 'taken' : 'failed');
  timer = setTimeout(() => (speechSynthesis.speaking ? begun() : finish('failed')), patience.start);
  // A pause that another page left behind would last for ever.
  speechSynthesis.resume();
  speechSynthesis.speak(utterance);
  return () => {
    isOver = true;
    silence();
  };
}
