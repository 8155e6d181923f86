// Runs inside a page under attack (see attacks.browser.ts), which may have a strict policy: what it finds is given to the test as plain data.
import '../../src/define.js';
import { dompurifyEngine } from '../../src/sanitize/engine-dompurify.js';
import { nativeEngine } from '../../src/sanitize/engine-native.js';
import { parse5Engine } from '../../src/sanitize/engine-parse5.js';
import type { Engine } from '../../src/sanitize/engine.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { build } from './build.js';
import { base } from './corpus.js';
import { showAttacked } from './attacked-elements.js';
import { faults } from './harmless.js';
import { payloads } from './payloads.js';
import { kept, remembered } from './standing.js';

/** What an attack has reached. */
export interface Report {
  /** Texts that were shown. */
  readonly shown: number;
  /** How often a script of theirs has run. */
  readonly fired: number;
  /** What they left that must not be there, at most ten lines. */
  readonly faults: readonly string[];
  /** Names and prototypes of the page that are not what they were. */
  readonly changed: readonly string[];
  /** What the page's policy had to stop. */
  readonly stopped: readonly string[];
}

export interface AttackedPage extends Window {
  /** One half of the texts (0 or 1) through the door alone. */
  attackDoor(engine: EngineName, canary: string, half: number): Promise<Report>;
  /** The texts in every field, format and attribute of the elements. */
  attackElements(canary: string, half: 0 | 1): Promise<Report>;
  /** The texts as they are, with no door at all: so that it is seen that they would run, ask and shadow. */
  attackNothing(canary: string): Promise<Report>;
}

const engines = { native: nativeEngine, dompurify: dompurifyEngine, parse5: parse5Engine };
export type EngineName = keyof typeof engines;

const page = window as unknown as AttackedPage & { canary(): void };

let fired = 0;
page.canary = () => void fired++;

class Canary extends HTMLElement {
  connectedCallback(): void {
    page.canary();
  }
}
customElements.define('x-canary', Canary);
try {
  const paragraph = class extends HTMLParagraphElement {
    connectedCallback(): void {
      page.canary();
    }
  };
  customElements.define('x-canary-p', paragraph, { extends: 'p' });
} catch {
  // An engine without customized built-in elements.
}

const stopped: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  const line = `${violatedDirective} ${blockedURI} ${sample}`;
  if (!stopped.includes(line)) stopped.push(line);
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does to every element what a reader might. */
function touch(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    // A link that leads away would end the test; one that runs something shall.
    if (/^https?:$|^mailto:$|^tel:$/.test(Reflect.get(element, 'protocol') as string))
      element.addEventListener('click', (event) => event.preventDefault(), { once: true });
    for (const type of ['click', 'mouseover', 'focus', 'toggle', 'load', 'error'])
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
}

/** Pictures of articles may be loaded: all addresses but those of the canary are made empty, so that nothing else is asked. */
function emptied(root: ParentNode, canary: string): void {
  for (const element of root.querySelectorAll('[src], [srcset], [poster]'))
    for (const name of ['src', 'srcset', 'poster'])
      if (element.hasAttribute(name) && !element.getAttribute(name)?.includes(canary))
        element.setAttribute(name, 'data:,');
}

async function reported(run: (place: HTMLElement, found: string[]) => Promise<number>): Promise<Report> {
  fired = 0;
  stopped.length = 0;
  const found: string[] = [];
  const before = remembered();
  const place = document.createElement('div');
  document.body.append(place);
  const shown = await run(place, found);
  await pause(300);
  const changed = kept(before);
  place.remove();
  return { shown, fired, faults: found.slice(0, 10), changed, stopped: stopped.slice(0, 10) };
}

/** As many texts as stand in the page at once. */
const BATCH = 500;

page.attackDoor = (name, canary, half) =>
  reported(async (place, found) => {
    const engine = engines[name] as Engine;
    const all = payloads(canary).filter((_, index) => index % 2 === half);
    for (let start = 0; start < all.length; start += BATCH) {
      const shown = document.createElement('div');
      for (const { name: payload, html } of all.slice(start, start + BATCH)) {
        const tree = await sanitizeHtml(html, { base, engine });
        found.push(...faults(tree).map((fault) => `${fault}: ${payload}`));
        const article = document.createElement('article');
        build(tree, article);
        emptied(article, canary);
        shown.append(article);
      }
      place.replaceChildren(shown);
      touch(shown);
      await pause(20);
    }
    return all.length;
  });

page.attackElements = (canary, half) => reported((place, found) => showAttacked(place, found, canary, half));

page.attackNothing = (canary) =>
  reported(async (place) => {
    const host = document.createElement('div');
    place.append(host);
    host.insertAdjacentHTML(
      'beforeend',
      `<img src=data:, onerror=canary()><a id=config href=x>x</a><img name=getElementById src=data:,>
       <link rel=stylesheet href="${canary}/control"><x-canary></x-canary>`,
    );
    await pause(300);
    return 1;
  });
