/** Something with a life of its own inside an element, told when it comes, goes and is drawn. As in Lit, whose controllers fit too. */
export interface ReactiveController {
  /** The element has come into the page. */
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** Before the element is drawn; a change here is drawn with it. */
  hostUpdate?(): void;
  /** After it. */
  hostUpdated?(): void;
}

export interface ReactiveControllerHost {
  addController(controller: ReactiveController): void;
  removeController(controller: ReactiveController): void;
  /** Asks to be drawn again, once for all that asks in the same moment. */
  requestUpdate(): void;
  /** Resolves when what was asked for is drawn: true where nothing has asked since. */
  readonly updateComplete: Promise<boolean>;
}
