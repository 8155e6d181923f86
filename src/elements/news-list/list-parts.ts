import type { Desk, ListHost } from './list-host.js';

type ToolsPart = typeof import('./list-tools.js');
type PagerPart = typeof import('./pager.js');

/** The parts that draw around a list. One that does not come leaves the list without it. */
export class ListParts {
  tools: ToolsPart | undefined;
  pager: PagerPart | undefined;
  #host: ListHost;
  #isAsked = { tools: false, pager: false };

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** Asks for what the attributes want and has not been asked for. */
  async load(): Promise<void> {
    const { searchable, tabs, paging, query } = this.#host;
    await Promise.all([
      // With its marks of what was found.
      (searchable || tabs || query) &&
        this.#ask('tools', () => import('./list-tools.js').then((part) => (this.tools = part))),
      paging && paging !== 'none' && this.#ask('pager', () => import('./pager.js').then((part) => (this.pager = part))),
    ]);
  }

  updated(desk: Desk): void {
    void this.load();
    this.tools?.markFound(desk, desk.state.search.query);
    this.pager?.watch(desk);
  }

  disconnected(desk: Desk): void {
    this.tools?.markFound(desk, '');
    this.pager?.unwatch(desk);
  }

  async #ask(name: 'tools' | 'pager', load: () => Promise<unknown>): Promise<void> {
    if (this.#isAsked[name]) return;
    this.#isAsked[name] = true;
    await load().then(
      () => this.#host.requestUpdate(),
      () => {},
    );
  }
}
