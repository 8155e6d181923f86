import { aTimeout, expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { BaseElement, type PropertyDeclarations } from '../../src/elements/base-element.js';

/** Writes down what it draws. */
class Counter extends BaseElement {
  static override properties: PropertyDeclarations = {
    name: {},
    mostRows: { attribute: 'most-rows', type: Number },
    big: { type: Boolean },
    kind: { read: (text) => text?.toUpperCase() },
  };
  static override styles: readonly string[] = [':host { color: rgb(1, 2, 3) }'];

  name = 'xã';
  mostRows = 5;
  big = false;
  kind = '';
  readonly log: string[] = [];
  /** Done once, while the next drawing is under way. */
  then: (() => void) | undefined;

  protected override willUpdate(): void {
    this.log.push('will');
  }

  protected override update(): void {
    this.log.push(`${this.name} ${this.mostRows} ${this.big} ${this.kind}`);
    const { then } = this;
    this.then = undefined;
    then?.();
  }

  protected override updated(): void {
    this.log.push('did');
  }
}

/** A page's own class, made of one that has never been registered. */
class Shouting extends Counter {}
Object.defineProperty(Shouting.prototype, 'name', {
  get(this: Shouting): unknown {
    return Reflect.get(Counter.prototype, 'name', this);
  },
  set(this: Shouting, value: string) {
    Reflect.set(Counter.prototype, 'name', value.toUpperCase(), this);
  },
});

let made = 0;
/** A new name for a class of its own, which no test before has registered. */
function tagFor(base: typeof Counter): string {
  const tag = `x-base-${++made}`;
  customElements.define(tag, class extends base {});
  return tag;
}

function placed(base: typeof Counter = Counter, attributes = ''): Counter {
  const tag = tagFor(base);
  const holder = document.createElement('div');
  holder.innerHTML = `<${tag} ${attributes}></${tag}>`;
  document.body.append(holder);
  return holder.firstElementChild as Counter;
}

const drawings = ({ log }: Counter): string[] => log.filter((line) => line.includes(' '));

afterEach(() => {
  for (const element of document.querySelectorAll('div')) element.remove();
});

describe('the base of the elements', () => {
  it('reads text, numbers, flags and what is read in another way from attributes', async () => {
    const element = placed(Counter, 'name="huyện" most-rows="7" big kind="a"');
    await element.updateComplete;
    expect(drawings(element)).to.deep.equal(['huyện 7 true A']);
    for (const name of ['name', 'most-rows', 'big']) element.removeAttribute(name);
    await element.updateComplete;
    expect(drawings(element).at(-1)).to.equal('xã 5 false A');
  });

  it('takes null and undefined for the default, at once', () => {
    const element = placed();
    for (const nothing of [null, undefined]) {
      element.name = 'tỉnh';
      Object.assign(element, { name: nothing });
      expect(element.name).to.equal('xã');
    }
  });

  it('draws once for all that is set in one moment, and not for what stays as it is', async () => {
    const element = placed();
    element.name = 'huyện';
    element.mostRows = 6;
    expect(element.log).to.deep.equal([]);
    expect(await element.updateComplete).to.equal(true);
    element.name = 'huyện';
    element.mostRows = Number.NaN;
    await element.updateComplete;
    element.mostRows = Number.NaN;
    expect(await element.updateComplete).to.equal(true);
    expect(drawings(element)).to.deep.equal(['huyện 6 false ', 'huyện NaN false ']);
    expect(element.log.slice(0, 3)).to.deep.equal(['will', 'huyện 6 false ', 'did']);
  });

  it('draws the next time what is set while it draws, and says so', async () => {
    const element = placed();
    element.then = () => void (element.name = 'tỉnh');
    expect(await element.updateComplete).to.equal(false);
    expect(await element.updateComplete).to.equal(true);
    expect(drawings(element)).to.deep.equal(['xã 5 false ', 'tỉnh 5 false ']);
  });

  it('draws only in a page, and again nothing for being moved', async () => {
    const element = document.createElement(tagFor(Counter)) as Counter;
    await aTimeout(10);
    expect(element.log).to.deep.equal([]);
    const holder = document.body.appendChild(document.createElement('div'));
    holder.append(element);
    await element.updateComplete;
    holder.append(element);
    expect(await element.updateComplete).to.equal(true);
    expect(drawings(element)).to.have.length(1);
  });

  it('says that a drawing has failed, and draws again', async () => {
    const element = placed();
    await element.updateComplete;
    element.then = () => {
      throw new Error('không vẽ được');
    };
    element.name = 'huyện';
    const failure = await element.updateComplete.catch((error: unknown) => error);
    expect(String(failure)).to.equal('Error: không vẽ được');
    element.name = 'tỉnh';
    expect(await element.updateComplete).to.equal(true);
    expect(drawings(element).at(-1)).to.equal('tỉnh 5 false ');
  });

  it('keeps what a page has set before the script came, above attributes', async () => {
    const element = document.createElement('x-base-late') as Counter;
    Object.assign(element, { name: 'tỉnh', mostRows: 9 });
    element.setAttribute('name', 'huyện');
    const holder = document.body.appendChild(document.createElement('div'));
    holder.append(element);
    customElements.define('x-base-late', class extends Counter {});
    await element.updateComplete;
    expect(drawings(element)).to.deep.equal(['tỉnh 9 false ']);
    element.name = 'xã';
    await element.updateComplete;
    expect(drawings(element).at(-1)).to.equal('xã 9 false ');
  });

  it('lets a page’s own class have its say on a property', async () => {
    const element = placed(Shouting, 'name="huyện"');
    await element.updateComplete;
    expect([element.name, drawings(element)]).to.deep.equal(['HUYỆN', ['HUYỆN 5 false ']]);
  });

  it('tells controllers, also Lit’s, in their order', async () => {
    const log: string[] = [];
    const controller = (name: string): ReactiveController => ({
      hostConnected: () => void log.push(`${name} in`),
      hostDisconnected: () => void log.push(`${name} out`),
      hostUpdate: () => void log.push(`${name} before`),
      hostUpdated: () => void log.push(`${name} after`),
    });
    const element = document.createElement(tagFor(Counter)) as Counter;
    const [one, other] = [controller('a'), controller('b')];
    element.addController(one);
    const holder = document.body.appendChild(document.createElement('div'));
    holder.append(element);
    await element.updateComplete;
    element.addController(other);
    element.removeController(one);
    element.requestUpdate();
    await element.updateComplete;
    element.remove();
    expect(log).to.deep.equal(['a in', 'a before', 'a after', 'b in', 'b before', 'b after', 'b out']);
  });

  it('shares one sheet among all elements', async () => {
    const [one, other] = [placed(), placed()];
    await Promise.all([one.updateComplete, other.updateComplete]);
    expect(getComputedStyle(one).color).to.equal('rgb(1, 2, 3)');
    expect(one.renderRoot.adoptedStyleSheets).to.have.length(1);
    expect(one.renderRoot.adoptedStyleSheets[0]).to.equal(other.renderRoot.adoptedStyleSheets[0]);
  });

  it('draws anew where its language is another', async () => {
    const element = placed();
    await element.updateComplete;
    element.lang = 'en';
    await element.updateComplete;
    expect(drawings(element)).to.have.length(2);
  });

  it('gives its prototype no value, and breaks nobody who asks it', () => {
    placed();
    expect(Counter.prototype.name).to.equal(undefined);
  });

  it('draws on in the document of a frame, which cannot wear the sheets of this one', async () => {
    const element = placed();
    await element.updateComplete;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(element);
    element.name = 'huyện';
    await element.updateComplete;
    expect(drawings(element).at(-1)).to.equal('huyện 5 false ');
    frame.remove();
  });
});
