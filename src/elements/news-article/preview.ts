import { html, render } from 'lit-html';
import type { EnlargeWords } from '../../i18n/enlarge-words.js';
import { viewerStyles } from '../../styles/viewer.styles.js';
import { adopt } from '../adopt.js';

/**
 * Opens the file of an attachment in a dialog, in the browser's own viewer. The link stays beside it: a page may forbid frames, and the file's
 * server may forbid to be framed, of which nobody is told.
 */
export function showPreview(button: HTMLElement, words: EnlargeWords): void {
  const link = button.closest('li')?.querySelector('a');
  const shadow = button.getRootNode() as ShadowRoot;
  if (!link) return;
  adopt(shadow, [viewerStyles]);
  const dialog = document.createElement('dialog');
  dialog.className = 'viewer';
  const draw = (isRefused: boolean) => render(viewer(dialog, link, words, isRefused), dialog);
  const onRefusal = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (/^(?:frame|child)-src/.test(effectiveDirective) && link.href.startsWith(blockedURI)) draw(true);
  };
  document.addEventListener('securitypolicyviolation', onRefusal);
  dialog.addEventListener('close', () => {
    document.removeEventListener('securitypolicyviolation', onRefusal);
    dialog.remove();
    button.focus({ preventScroll: true });
  });
  (button.closest('.root') ?? shadow).append(dialog);
  draw(false);
  dialog.showModal();
}

function viewer(dialog: HTMLDialogElement, link: HTMLAnchorElement, words: EnlargeWords, isRefused: boolean) {
  const name = link.querySelector('span')?.textContent ?? '';
  dialog.ariaLabel = name;
  return html`<header>
      <b>${name}</b><a href=${link.href} download>${words.download}</a>
      <button type="button" autofocus @click=${() => dialog.close()}>${words.close}</button>
    </header>
    ${
      isRefused
        ? html`<p role="status">${words.previewRefused}</p>`
        : html`<iframe src=${link.href} title=${name} referrerpolicy="strict-origin-when-cross-origin"></iframe>`
    }`;
}
