/** How long a pointer rests on a title before that counts as interest, ms. */
const REST = 80;

interface Connection {
  readonly saveData?: boolean;
}

const savesData = (): boolean => !!(navigator as { connection?: Connection }).connection?.saveData;

/**
 * Loads what a title would open while the reader is still about to press it: one at a time, the last one of interest next, nothing for
 * readers who save data.
 */
export class Prefetch {
  #load: (link: HTMLAnchorElement) => Promise<unknown> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #next: HTMLAnchorElement | undefined;

  /** `load` answers undefined where there is nothing to load. */
  constructor(load: (link: HTMLAnchorElement) => Promise<unknown> | undefined) {
    this.#load = load;
  }

  listen(root: EventTarget): void {
    root.addEventListener('pointerover', this.#onPoint);
    root.addEventListener('pointerout', this.#onLeave);
    root.addEventListener('focusin', this.#onInterest);
    root.addEventListener('touchstart', this.#onInterest, { passive: true });
  }

  stop(root: EventTarget): void {
    this.#onLeave();
    this.#next = undefined;
    root.removeEventListener('pointerover', this.#onPoint);
    root.removeEventListener('pointerout', this.#onLeave);
    root.removeEventListener('focusin', this.#onInterest);
    root.removeEventListener('touchstart', this.#onInterest);
  }

  #onPoint = (event: Event): void => {
    const link = linkOf(event);
    this.#onLeave();
    if (link) this.#timer = setTimeout(() => void this.#want(link), REST);
  };

  #onLeave = (): void => clearTimeout(this.#timer);

  #onInterest = (event: Event): void => {
    const link = linkOf(event);
    if (link) void this.#want(link);
  };

  async #want(link: HTMLAnchorElement): Promise<void> {
    if (savesData()) return;
    this.#next = link;
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let wanted = this.#take(); wanted; wanted = this.#take()) {
      // Failures are told when the article is opened.
      await this.#load(wanted)?.catch(() => {});
    }
    this.#isBusy = false;
  }

  #take(): HTMLAnchorElement | undefined {
    const link = this.#next;
    this.#next = undefined;
    return link;
  }
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>('.shown a[href]');
}
