// One engine visits the pages of the farm, and says for each element how it fares and what became of the host.
import { until, type Picture, type Tab } from '../support/tab.js';
import { differences, otherPixels, type Reading } from './compare.js';
import type { Farm } from './farm.js';
import { TAGS, type Clean, type HostPage, type Tags } from './host.js';

/** What went wrong, by element in the order list, article, related news, and with the host. */
export interface Outcome {
  readonly elements: readonly (readonly string[])[];
  readonly host: readonly string[];
  readonly picture: Picture;
}

interface Sight {
  readonly readings: readonly Reading[];
  readonly keys: readonly string[];
  readonly picture: Picture;
}

/** What must be there before an element is looked at, list, article and related news. */
const WANTED = [
  ['.shown .title', '.search .go', '.shown img'],
  ['.bar .tool', '.attachments a', '.scroll td', '.body figure img', '.tags'],
  ['.shown a'],
];

/** Rooms for rounding, in CSS px. */
const SLACK = 0.6;
/** Text in a zoomed page is laid out by pixels of the screen. */
const ZOOMED_SLACK = 6;

/** Drawn lines are whole pixels of the screen, and not of the page. */
const zoomedKey = (key: string): string => (/^border.*Width$/.test(key) ? '' : key);

/** Waits until the news are there and nothing has moved for so many ms. */
async function settled(tab: Tab, tags: Tags, patience: number): Promise<void> {
  const given = `${JSON.stringify(tags)}, ${JSON.stringify(WANTED)}`;
  const isThere = `return window.reading?.isSettled(${given}, ${patience})`;
  try {
    // A busy machine may need more than one patience.
    await until(tab, isThere, 'the news').catch(() => until(tab, isThere, 'the news'));
  } catch (error) {
    const missing = await tab.run(`return witness.tell([reading.missing(${given}), witness.changes()])`);
    throw new Error(`the news have not come: ${String(missing)}`, { cause: error });
  }
}

async function see(tab: Tab, tags: Tags, patience: number, zoom?: number): Promise<Sight> {
  await settled(tab, tags, patience);
  const text = await tab.run(
    `return witness.tell([${JSON.stringify(tags)}.map((tag) => reading.of(tag, ${zoom ?? 1})), reading.styles])`,
  );
  const [readings, keys] = JSON.parse(String(text)) as [Reading[], string[]];
  return { readings, keys, picture: await tab.shot() };
}

/** How much larger this engine says a zoomed page is: some give lengths of the screen, some of the page. */
async function zoomOf(tab: Tab, { tags = TAGS, zoom }: HostPage, width: number): Promise<number | undefined> {
  if (!zoom) return undefined;
  const shown = await tab.run(`return document.querySelector('${tags[0]}').getBoundingClientRect().width`);
  return Number(shown) / width;
}

const IN_PAGE = `const wrong = []; const must = (what, holds) => { if (!holds) wrong.push('the host: ' + what); };`;

async function hostProblems(tab: Tab, { check = '', use }: HostPage): Promise<string[]> {
  const changes = JSON.parse(String(await tab.run('return witness.tell(witness.changes())'))) as string[];
  const used = (await use?.(tab)) ?? [];
  const text = await tab.run(
    `${IN_PAGE} witness.complaints.length = 0; ${check}; wrong.push(...witness.complaints); return wrong.join('\\n')`,
  );
  return [...changes, ...used, ...String(text).split('\n').filter(Boolean)];
}

/** What axe finds in an element; it gets the browser's own members back first, which are the host's no more. */
const axeScript = (tags: Tags): string => `witness.restore();
  const wanted = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], preload: false, elementRef: false };
  const found = [];
  for (const tag of ${JSON.stringify(tags)}) {
    const { violations } = await axe.run(document.querySelector(tag), wanted);
    found.push(violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => 'axe ' + id + ': ' + target.flat().slice(1).join(' ') + ' ' + (any[0]?.message ?? ''))));
  }
  return witness.tell(found);`;

/** Words that a reader gets where the host forbids the news: the page's own link, and that they could not be had. */
const FALLBACK = (tags: Tags): string => `return JSON.stringify(${JSON.stringify(tags)}.map((tag) => {
  const element = document.querySelector(tag);
  const wrong = [];
  if (!element.querySelector('a').checkVisibility()) wrong.push('the link of the page is not shown');
  if (!element.querySelector('a').getBoundingClientRect().height) wrong.push('the link of the page has no height');
  if (!element.shadowRoot?.querySelector('[role="status"]')?.textContent.trim()) wrong.push('nothing is said');
  return wrong;
}))`;

export class Visitor {
  readonly #tab: Tab;
  readonly #farm: Farm;
  readonly #examines: boolean;
  readonly #clean = new Map<string, Promise<Sight>>();

  /** @param examines whether axe looks at the elements */
  constructor(tab: Tab, farm: Farm, examines: boolean) {
    this.#examines = examines;
    this.#tab = tab;
    this.#farm = farm;
  }

  /** The same on a page without a host, seen once. */
  #cleanSight(clean: Partial<Clean> = {}, attributes = ''): Promise<Sight> {
    const address = this.#farm.clean(clean, attributes);
    const seen = this.#clean.get(address) ?? this.#tab.go(address).then(() => see(this.#tab, TAGS, 500));
    this.#clean.set(address, seen);
    return seen;
  }

  async visit(name: string, host: HostPage): Promise<Outcome> {
    if (host.forbids) return this.#forbidden(name, host);
    const { tags = TAGS, zoom } = host;
    const clean = await this.#cleanSight(host.clean, host.attributes);
    const tab = this.#tab;
    await tab.go(this.#farm.page(name));
    if (host.enter) {
      // A driver may call a page loaded before its modules have run.
      await until(tab, 'return witness.hasBegun()', 'the witness');
      await host.enter(tab);
    }
    if (zoom) await settled(tab, tags, 0);
    const scale = zoom && (await zoomOf(tab, host, host.clean?.width ?? 720));
    const sight = await see(tab, tags, 120, scale);
    const problems = await hostProblems(tab, host);
    const axe = this.#examines ? (JSON.parse(String(await tab.run(axeScript(tags)))) as string[][]) : [];
    const elements = sight.readings.map((reading, index) => {
      const wanted = clean.readings[index];
      if (!wanted) return ['there is nothing to compare with'];
      const picture = zoom
        ? []
        : otherPixels(
            { picture: sight.picture, frame: reading.frame },
            { picture: clean.picture, frame: wanted.frame },
          );
      return [
        ...differences(reading, wanted, zoom ? clean.keys.map(zoomedKey) : clean.keys, zoom ? ZOOMED_SLACK : SLACK),
        ...picture,
        ...(axe[index] ?? []),
      ];
    });
    return { elements, host: problems, picture: sight.picture };
  }

  async #forbidden(name: string, { tags = TAGS }: HostPage): Promise<Outcome> {
    const tab = this.#tab;
    await tab.go(this.#farm.page(name));
    const isDone = `return ${JSON.stringify(tags)}.every((tag) => document.querySelector(tag)?.matches(':state(error)'))`;
    await until(tab, isDone, 'it is forbidden');
    const elements = JSON.parse(String(await tab.run(FALLBACK(tags)))) as string[][];
    return { elements, host: [], picture: await tab.shot() };
  }
}
