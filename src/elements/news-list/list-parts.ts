import { adopt } from '../adopt.js';
import type { Desk, DeskHost } from './desk-host.js';

type ToolsPart = typeof import('./list-tools.js');
type PagerPart = typeof import('./pager.js');

/** The parts that draw around a list. One that does not come leaves the list without it. */
export class ListParts {
  tools: ToolsPart | undefined;
  pager: PagerPart | undefined;
  #host: DeskHost;
  #isAsked = { tools: false, pager: false };

  constructor(host: DeskHost) {
    this.#host = host;
  }

  /** Asks for what the attributes want and has not been asked for. */
  async load(): Promise<void> {
    const { searchable, tabs, paging, query } = this.#host;
    await Promise.all([
      // With its marks of what was found.
      (searchable || tabs || query) &&
        this.#ask('tools', async () => (this.tools = await import('./list-tools.js')).styles),
      paging && paging !== 'none' && this.#ask('pager', async () => (this.pager = await import('./pager.js')).styles),
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

  async #ask(name: 'tools' | 'pager', load: () => Promise<string>): Promise<void> {
    if (this.#isAsked[name]) return;
    this.#isAsked[name] = true;
    try {
      adopt(this.#host.renderRoot, [await load()]);
      this.#host.requestUpdate();
    } catch {
      // A list without this part is a list.
    }
  }
}
