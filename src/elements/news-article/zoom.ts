const MOST = 6;
/** How far a finger goes for it to be a swipe, CSS px, and how soon a second tap follows the first, ms. */
const SWIPE = 50;
const TAP = 300;

interface Point {
  readonly x: number;
  readonly y: number;
}

const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** A picture on a stage under fingers, mouse and wheel: pinch, pan, double tap, swipe. */
export class Zoom {
  #scale = 1;
  #at: Point = { x: 0, y: 0 };
  /** Fingers that are down. */
  #down = new Map<number, Point>();
  #start: Point | undefined;
  #tapped = 0;
  #stage: HTMLElement;
  #onSwipe: (step: number) => void;

  /** The stage holds one element, the picture. `onSwipe` gets 1 for the next picture, -1 for the one before. */
  constructor(stage: HTMLElement, onSwipe: (step: number) => void) {
    this.#stage = stage;
    this.#onSwipe = onSwipe;
    stage.addEventListener('pointerdown', this.#press);
    stage.addEventListener('pointermove', this.#move);
    for (const type of ['pointerup', 'pointercancel'] as const) stage.addEventListener(type, this.#lift);
    stage.addEventListener('wheel', this.#wheel, { passive: false });
  }

  get isOn(): boolean {
    return this.#scale > 1;
  }

  reset(): void {
    this.#scale = 1;
    this.pan(-this.#at.x, -this.#at.y);
  }

  pan(x: number, y: number): void {
    this.#at = { x: this.#at.x + x, y: this.#at.y + y };
    this.#draw();
  }

  /** `center` stays where it is; the middle of the stage without it. */
  by(factor: number, center?: Point): void {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    const [x, y] = center ? [center.x - left - width / 2, center.y - top - height / 2] : [0, 0];
    const scale = Math.max(1, Math.min(MOST, this.#scale * factor));
    const grown = scale / this.#scale;
    this.#scale = scale;
    this.#at = { x: x - (x - this.#at.x) * grown, y: y - (y - this.#at.y) * grown };
    this.#draw();
  }

  #draw(): void {
    const { clientWidth, clientHeight, firstElementChild } = this.#stage;
    const room = (this.#scale - 1) / 2;
    this.#at = { x: within(this.#at.x, clientWidth * room), y: within(this.#at.y, clientHeight * room) };
    const { x, y } = this.#at;
    (firstElementChild as HTMLElement).style.setProperty(
      'transform',
      `translate(${x}px, ${y}px) scale(${this.#scale})`,
    );
    this.#stage.classList.toggle('zoomed', this.isOn);
  }

  #press = ({ button, pointerId, x, y }: PointerEvent): void => {
    if (button > 0) return;
    this.#down.set(pointerId, { x, y });
    this.#start = this.#down.size === 1 ? { x, y } : undefined;
  };

  #move = ({ pointerId, pointerType, buttons, x, y }: PointerEvent): void => {
    const before = this.#down.get(pointerId);
    if (!before) return;
    // The button went up outside of the window.
    if (pointerType === 'mouse' && !buttons) return void this.#down.delete(pointerId);
    const now = { x, y };
    this.#down.set(pointerId, now);
    const other = [...this.#down].find(([id]) => id !== pointerId)?.[1];
    if (other) this.by(apart(now, other) / (apart(before, other) || 1), between(now, other));
    if (other || this.isOn) this.pan((x - before.x) / this.#down.size, (y - before.y) / this.#down.size);
  };

  #lift = ({ pointerId, type, x, y, timeStamp }: PointerEvent): void => {
    if (!this.#down.delete(pointerId) || !this.#start || type === 'pointercancel') return;
    const [right, down] = [x - this.#start.x, y - this.#start.y];
    if (Math.hypot(right, down) < 10) this.#tap({ x, y }, timeStamp);
    else if (!this.isOn && Math.abs(right) > Math.max(SWIPE, Math.abs(down))) this.#onSwipe(right < 0 ? 1 : -1);
  };

  #tap(at: Point, time: number): void {
    const isSecond = time - this.#tapped < TAP;
    this.#tapped = isSecond ? 0 : time;
    if (!isSecond) return;
    if (this.isOn) this.reset();
    else this.by(2.5, at);
  }

  #wheel = (event: WheelEvent): void => {
    event.preventDefault();
    this.by(event.deltaY < 0 ? 1.25 : 0.8, event);
  };
}
