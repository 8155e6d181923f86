import type { ToolWords } from '../../i18n/tool-words.js';

/** A place an article can be sent to. */
export interface SharePlace {
  readonly name: string;
  readonly address: string;
  /** Opens a page of its own; others hand over to an application. */
  readonly page: boolean;
  /** Takes no address of an article: the reader pastes it there. */
  readonly pasted?: boolean;
}

const encode = encodeURIComponent;

/**
 * Zalo has no address for sharing on a computer, where its page opens and the address waits on the clipboard. Its applications take the text
 * by an Android intent and by a scheme of their own on iOS.
 */
function zalo(title: string, address: string, device: string): SharePlace {
  const name = 'Zalo';
  if (/Android/.test(device)) {
    const text = encode(`${title}\n${address}`);
    const parts = `action=android.intent.action.SEND;type=text/plain;S.android.intent.extra.TEXT=${text};end`;
    return { name, address: `intent://zaloapp.com/#Intent;${parts}`, page: false };
  }
  if (/iPhone|iPad|iPod/.test(device)) {
    return { name, address: `zaloshareext://shareext?url=${encode(address)}&type=8&version=1`, page: false };
  }
  return { name, address: 'https://chat.zalo.me/', page: true, pasted: true };
}

/**
 * Where readers in Vietnam send news, as plain links: nothing of these services is loaded before one is pressed.
 *
 * @param device what the browser says of itself, e.g. `navigator.userAgent`
 */
export function sharePlaces(
  title: string,
  address: string,
  words: Pick<ToolWords, 'shareByMail'>,
  device: string,
): SharePlace[] {
  const [named, target] = [encode(title), encode(address)];
  return [
    { name: 'Facebook', address: `https://www.facebook.com/sharer/sharer.php?u=${target}`, page: true },
    zalo(title, address, device),
    { name: 'X', address: `https://x.com/intent/post?text=${named}&url=${target}`, page: true },
    { name: words.shareByMail, address: `mailto:?subject=${named}&body=${named}%0D%0A${target}`, page: false },
  ];
}
