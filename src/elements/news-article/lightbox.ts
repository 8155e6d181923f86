import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { EnlargeWords } from '../../i18n/enlarge-words.js';
import { lightboxStyles } from '../../styles/lightbox.styles.js';
import { BACK, CLOSE, icon, ON } from '../../templates/icon.js';
import { adopt } from '../adopt.js';
import { captionOf } from './caption-of.js';
import { Zoom } from './zoom.js';

interface Large {
  /** Candidates, the largest first, then the one that is on the page already. */
  readonly files: readonly string[];
  readonly caption: string;
  readonly alt: string;
}

/** The address with the greatest number behind it in a `srcset`. */
function largestIn(srcset: string): string | undefined {
  const candidates = [...srcset.matchAll(/(\S+)\s+([\d.]+)[wx](?:,|$)/g)];
  return candidates.sort((one, other) => Number(other[2]) - Number(one[2]))[0]?.[1];
}

function largeOf(opener: HTMLElement): Large {
  const image = opener.matches('img') ? opener : (opener.querySelector('img') as HTMLImageElement);
  const shown = image.currentSrc || image.src;
  // In a <picture> the sources compete; the one that won has the kind of file this browser can show.
  const sources = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const { srcset } = sources.find((source) => source.srcset.includes(shown)) ?? image;
  const largest = (opener as HTMLAnchorElement).href || largestIn(srcset) || image.src;
  return { files: [...new Set([largest, shown, image.src])], caption: captionOf(image), alt: image.alt };
}

const ICONS: Readonly<Record<string, string>> = {
  previous: BACK,
  next: ON,
  in: 'M5 12h14M12 5v14',
  out: 'M5 12h14',
  close: CLOSE,
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
};
/** How much one press zooms. */
const ZOOM = 1.5;

/**
 * The pictures of an article, one at a time, over the whole window.
 *
 * A `<dialog>` in the shadow root: the top layer lifts it out of every transformed or clipped ancestor, holds the focus, closes with Esc and
 * with the back gesture of phones.
 */
class Lightbox {
  #pictures: readonly Large[];
  #at: number;
  /** Which of the candidates is tried. */
  #file = 0;
  #opener: HTMLElement;
  #words: EnlargeWords;
  #dialog = document.createElement('dialog');
  #zoom: Zoom;

  constructor(openers: readonly HTMLElement[], opener: HTMLElement, words: EnlargeWords) {
    this.#pictures = openers.map(largeOf);
    this.#at = openers.indexOf(opener);
    this.#opener = opener;
    this.#words = words;
    this.#dialog.className = 'lightbox';
    this.#dialog.ariaLabel = words.pictures;
    this.#dialog.addEventListener('keydown', this.#onKey);
    this.#dialog.addEventListener('close', this.#leave);
    this.#draw();
    this.#zoom = new Zoom(this.#dialog.querySelector('.stage') as HTMLElement, (step) => this.#go(this.#at + step));
  }

  /** `root` is in the shadow root of the element. */
  open(root: Element): void {
    root.append(this.#dialog);
    this.#dialog.showModal();
  }

  #draw(): void {
    const { files, caption, alt } = this.#pictures[this.#at] as Large;
    const file = files[this.#file];
    const { length } = this.#pictures;
    render(
      html`<div class="frame">
          <div class="stage">
            <img
              src=${file ?? ''}
              alt=${alt || caption}
              ?hidden=${!file}
              draggable="false"
              referrerpolicy="strict-origin-when-cross-origin"
              @error=${this.#onBroken}
            />
            ${file ? nothing : html`<p class="missing">${this.#words.pictureMissing}</p>`}
          </div>
          <p class="words" role="status">${length > 1 ? html`<b>${this.#at + 1}/${length}</b> ` : nothing}${caption}</p>
        </div>
        ${this.#buttons(length > 1)}`,
      this.#dialog,
    );
  }

  #buttons(hasMore: boolean): TemplateResult {
    const { previousPicture, nextPicture, zoomIn, zoomOut, close } = this.#words;
    const around = [
      this.#button('previous', previousPicture, () => this.#go(this.#at - 1)),
      this.#button('next', nextPicture, () => this.#go(this.#at + 1)),
    ];
    return html`${hasMore ? around : nothing}
      <div class="corner">
        ${this.#button('out', zoomOut, () => this.#zoom.by(1 / ZOOM))}
        ${this.#button('in', zoomIn, () => this.#zoom.by(ZOOM))}
        ${this.#button('close', close, () => this.#dialog.close())}
      </div>`;
  }

  #button(name: string, label: string, act: () => void): TemplateResult {
    return html`<button
      type="button"
      class=${name}
      aria-label=${label}
      title=${label}
      ?autofocus=${name === 'close'}
      @click=${act}
    >
      ${icon(ICONS[name] ?? '')}
    </button>`;
  }

  /** After the last comes the first. */
  #go(to: number): void {
    const { length } = this.#pictures;
    this.#at = (to + length) % length;
    this.#file = 0;
    this.#zoom.reset();
    this.#draw();
  }

  #onBroken = (): void => {
    this.#file++;
    this.#draw();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') this.#keepFocus(event);
    else if (this.#press(event.key)) event.preventDefault();
  };

  /** Whether a key means something here. The arrows move a picture that is zoomed; else they lead to another one. */
  #press(key: string): boolean {
    const step = STEPS[key];
    if (key === 'Home' || key === 'End') this.#go(key === 'Home' ? 0 : -1);
    else if (/^[+=-]$/.test(key)) this.#zoom.by(key === '-' ? 1 / ZOOM : ZOOM);
    else if (!step) return false;
    else if (this.#zoom.isOn && key.startsWith('Arrow')) this.#pan(-step * 80, key);
    else this.#go(this.#at + step);
    return true;
  }

  #pan(distance: number, key: string): void {
    const isUpright = /Up|Down/.test(key);
    this.#zoom.pan(isUpright ? 0 : distance, isUpright ? distance : 0);
  }

  /** A dialog lets the focus out to the browser's own bars; here it goes round. */
  #keepFocus(event: KeyboardEvent): void {
    const buttons = [...this.#dialog.querySelectorAll('button')];
    const end = event.shiftKey ? buttons[0] : buttons.at(-1);
    if ((this.#dialog.getRootNode() as ShadowRoot).activeElement !== end) return;
    event.preventDefault();
    (event.shiftKey ? buttons.at(-1) : buttons[0])?.focus();
  }

  #leave = (): void => {
    this.#dialog.remove();
    this.#opener.focus({ preventScroll: true });
  };
}

/** Opens the picture large, with those of the same article before and after it. */
export function showPictures(opener: HTMLElement, words: EnlargeWords): void {
  const shadow = opener.getRootNode() as ShadowRoot;
  adopt(shadow, [lightboxStyles]);
  const all = [...(opener.closest('.article')?.querySelectorAll<HTMLElement>('.opener') ?? [])];
  new Lightbox(
    all.filter((one) => one === opener || one.checkVisibility()),
    opener,
    words,
  ).open(opener.closest('.root') ?? opener);
}
