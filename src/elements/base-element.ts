import type { ReactiveController, ReactiveControllerHost } from '../controllers/reactive.js';
import { adopt } from './adopt.js';

/** How an attribute sets a property. */
export interface PropertyDeclaration {
  /** Name of the attribute; the property's in small letters unless given. */
  readonly attribute?: string;
  /** A number, or whether the attribute is there; its text otherwise. */
  readonly type?: NumberConstructor | BooleanConstructor;
  /** Reads the text in another way. */
  readonly read?: (text: string | null) => unknown;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

function readAttribute({ type, read }: PropertyDeclaration, text: string | null): unknown {
  if (type === Boolean) return text !== null;
  if (read) return read(text);
  return type && text !== null ? type(text) : text;
}

/** Where there is no document, classes can still be declared. */
const PageElement = globalThis.HTMLElement ?? Object;

type Declared = ReadonlyMap<string, readonly [property: string, PropertyDeclaration]>;

/**
 * An element with attributes that are properties, a shadow root with styles, and one drawing for all that has changed in one moment.
 *
 * What Lit's `ReactiveElement` does as far as it is needed here, in less than half of its bytes. Names and order are Lit's.
 *
 * @internal
 */
export abstract class BaseElement extends PageElement implements ReactiveControllerHost {
  static properties: PropertyDeclarations = {};
  static styles: readonly string[] = [];

  static #known = new WeakMap<object, Declared>();

  static get observedAttributes(): string[] {
    return [...BaseElement.#declaredBy(this).keys(), 'lang'];
  }

  /** By the names of attributes, with those of the classes that this one extends. */
  static #declaredBy(one: typeof BaseElement): Declared {
    const found = BaseElement.#known.get(one);
    if (found || one === BaseElement) return found ?? new Map();
    const declared = new Map(BaseElement.#declaredBy(Object.getPrototypeOf(one) as typeof BaseElement));
    for (const [name, declaration] of Object.entries(Object.hasOwn(one, 'properties') ? one.properties : {})) {
      Object.defineProperty(one.prototype, name, {
        get(this: BaseElement) {
          return #values in this ? this.#values[name] : undefined;
        },
        set(this: BaseElement, value: unknown) {
          this.#set(name, value);
        },
        configurable: true,
        enumerable: true,
      });
      declared.set(declaration.attribute ?? name.toLowerCase(), [name, declaration]);
    }
    BaseElement.#known.set(one, declared);
    return declared;
  }

  /** Where the element draws: its shadow root, from the first time it is in a page. */
  renderRoot!: ShadowRoot;
  #values: Record<string, unknown> = {};
  /** What its class sets first. */
  #usual: Record<string, unknown> = {};
  /** What the page had set before the script came. */
  #early: Record<string, unknown> = {};
  #controllers = new Set<ReactiveController>();
  #isPending = false;
  #isDressed = false;
  #isPlaced: (() => void) | undefined;
  #drawn: Promise<unknown> = new Promise<void>((resolve) => (this.#isPlaced = resolve));

  constructor() {
    super();
    for (const [name] of this.#declared.values()) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && Reflect.deleteProperty(this, name)) this.#early[name] = early.value;
    }
    this.requestUpdate();
  }

  get #declared(): Declared {
    return BaseElement.#declaredBy(this.constructor as typeof BaseElement);
  }

  /** A removed attribute leaves null behind, and frameworks set null and undefined for "not given": both mean the default. */
  #set(name: string, value: unknown): void {
    const values = this.#values;
    if (!(name in values)) this.#usual[name] = value;
    const given = value ?? this.#usual[name];
    if (name in values && Object.is(values[name], given)) return;
    values[name] = given;
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    const [name, declaration] = this.#declared.get(attribute) ?? [];
    if (name && declaration) Object.assign(this, { [name]: readAttribute(declaration, text) });
    else this.requestUpdate();
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    }
    this.#isPlaced?.();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Asks to be drawn again, once for all that asks in one moment. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.#drawn = this.#draw(this.#drawn);
  }

  /** Resolves when all that was set is drawn: true where nothing has been set since. Rejects where it could not be drawn. */
  get updateComplete(): Promise<boolean> {
    return this.#drawn as Promise<boolean>;
  }

  async #draw(before: Promise<unknown>): Promise<boolean> {
    // Whoever waited for it has been told.
    await before.catch(() => {});
    this.performUpdate();
    return !this.#isPending;
  }

  protected performUpdate(): void {
    try {
      Object.assign(this, this.#early);
      this.#early = {};
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
    } finally {
      this.#isPending = false;
    }
    this.#dress();
    this.update();
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
  }

  /** Once, and behind what asks for data: nothing is painted before. */
  #dress(): void {
    if (this.#isDressed) return;
    this.#isDressed = true;
    adopt(this.renderRoot, (this.constructor as typeof BaseElement).styles);
  }

  /** Before the element is drawn; what is set here is drawn with it. */
  protected willUpdate(): void {}

  /** Draws. What is set here is drawn the next time. */
  protected abstract update(): void;

  protected updated(): void {}
}
