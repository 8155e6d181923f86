import { html, nothing, render, type TemplateResult } from 'lit-html';
import { correction, generate, type Bitmap2D } from 'lean-qr/nano';
import { fill } from '../../i18n/fill.js';
import type { ToolWords } from '../../i18n/tool-words.js';
import type { Article } from '../../model/article.js';
import { slugOf } from '../../text/fold.js';
import { download } from './download.js';

/** Empty modules around the code, which readers need to find it (ISO/IEC 18004). */
const QUIET = 4;
/** Side of a module in the saved picture, px: sharp on a notice of A4. */
const MODULE = 20;

/** Nothing where the address is longer than a code holds (2,331 bytes with a seventh of it spare). */
function codeOf(text: string): Bitmap2D | undefined {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return undefined;
  }
}

/** The dark modules as one path: a bar for each run of a row. */
export function pathOf({ size, get }: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (get(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return path;
}

/** Always dark on light: scanners do not read the opposite. */
function picture(code: Bitmap2D, label: string): TemplateResult {
  const side = code.size + 2 * QUIET;
  return html`<svg
    class="code"
    xmlns="http://www.w3.org/2000/svg"
    viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
    role="img"
    aria-label=${label}
  >
    <rect x=${-QUIET} y=${-QUIET} width=${side} height=${side} fill="#fff"></rect>
    <path d=${pathOf(code)} fill="#000" shape-rendering="crispEdges"></path>
  </svg>`;
}

function savePng({ size, get }: Bitmap2D, name: string): void {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (size + 2 * QUIET) * MODULE;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (get(x, y)) context.fillRect((x + QUIET) * MODULE, (y + QUIET) * MODULE, MODULE, MODULE);
  canvas.toBlob((blob) => blob && download(`${name}.png`, blob));
}

function saveSvg(dialog: Element | null, name: string): void {
  const drawn = dialog?.querySelector('svg');
  if (drawn)
    download(`${name}.svg`, new Blob([new XMLSerializer().serializeToString(drawn)], { type: 'image/svg+xml' }));
}

/** Shows the address of an article as a code for phones, made here and nowhere else. */
export function showQr(place: HTMLElement | null, article: Article, address: string, words: ToolWords): void {
  if (!place) return;
  const code = codeOf(address);
  const name = `qr-${slugOf(article.title).slice(0, 60)}`;
  const dialog = (): HTMLDialogElement | null => place.querySelector('dialog');
  const saving = (type: string, onClick: () => void): TemplateResult =>
    html`<button type="button" @click=${onClick}>${fill(words.saveImage, { type })}</button>`;
  render(
    html`<dialog class="qr" aria-label=${words.qr} @close=${() => render(nothing, place)}>
      ${
        code
          ? html`${picture(code, words.qr)}
              <p>${words.qrHint}</p>`
          : nothing
      }
      <p class="url">${address}</p>
      <div class="row">
        ${code ? [saving('PNG', () => savePng(code, name)), saving('SVG', () => saveSvg(dialog(), name))] : nothing}
        <button type="button" autofocus @click=${() => dialog()?.close()}>${words.close}</button>
      </div>
    </dialog>`,
    place,
  );
  dialog()?.showModal();
}
