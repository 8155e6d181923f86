import { expect } from '@open-wc/testing';
import { define, records, type BantinRecord } from '../../src/define/define.js';
import { VERSION } from '../../src/model/version.js';
import { warningsOf } from '../support/reader.js';

let count = 0;
/** A tag that this page has never seen. */
const newTag = (): string => `x-tin-${++count}`;
const newElement = (): CustomElementConstructor => class extends HTMLElement {};

const onPage = (): BantinRecord[] =>
  (globalThis as unknown as Record<symbol, BantinRecord[]>)[Symbol.for('bantin')] ?? [];

describe('guarded registration', () => {
  it('registers elements and leaves a record for other copies', async () => {
    const [one, two] = [newTag(), newTag()];
    const warnings = await warningsOf(() =>
      define({ [one]: newElement(), [two]: newElement() }, 'https://a.example/b.js'),
    );
    expect(warnings).to.deep.equal([]);
    expect(document.createElement(one).constructor).to.equal(customElements.get(one));
    expect(onPage().at(-1)).to.deep.equal({ version: VERSION, url: 'https://a.example/b.js', tags: [one, two] });
    expect(records()).to.equal(onPage());
  });

  it('is silent about the same classes, and about a second copy of the same version', async () => {
    const tag = newTag();
    const element = newElement();
    define({ [tag]: element });
    const before = onPage().length;
    const warnings = await warningsOf(() => {
      define({ [tag]: element });
      define({ [tag]: newElement() });
    });
    expect(warnings).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(element);
    expect(onPage()).to.have.length(before);
  });

  it('leaves tags to another version, and says once which and where', async () => {
    const tags = [newTag(), newTag()];
    for (const tag of tags) customElements.define(tag, newElement());
    onPage().push({ version: '0.0.7', url: 'https://old.example/bantin.js', tags });
    const mine = Object.fromEntries(tags.map((tag) => [tag, newElement()]));
    const warnings = await warningsOf(() => define(mine, 'https://new.example/bantin.js'));
    expect(warnings).to.have.length(1);
    for (const word of [VERSION, '0.0.7', 'https://old.example/bantin.js', 'https://new.example/bantin.js', ...tags])
      expect(warnings[0]).to.include(word);
  });

  it('leaves a tag to another library, says so once, and registers the rest', async () => {
    const [taken, free] = [newTag(), newTag()];
    const theirs = newElement();
    customElements.define(taken, theirs);
    const warnings = await warningsOf(() => define({ [taken]: newElement(), [free]: newElement() }));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${taken}>`).and.include('another library').and.not.include(free);
    expect(customElements.get(taken)).to.equal(theirs);
    expect(customElements.get(free)).to.be.a('function');
    expect(onPage().at(-1)?.tags).to.deep.equal([free]);
  });
});

describe('the entries that register', () => {
  it('register one element each, and all of them, in any order', async () => {
    const warnings = await warningsOf(async () => {
      await import('../../src/define/related-news.js');
      expect(customElements.get('related-news')).to.be.a('function');
      expect(customElements.get('news-list')).to.equal(undefined);
      await import('../../src/define/news-list.js');
      await import('../../src/define.js');
      await import('../../src/define/news-article.js');
    });
    expect(warnings).to.deep.equal([]);
    const { NewsArticle, NewsList, RelatedNews } = await import('../../src/index.js');
    expect(customElements.get('news-article')).to.equal(NewsArticle);
    expect(customElements.get('news-list')).to.equal(NewsList);
    expect(customElements.get('related-news')).to.equal(RelatedNews);
    expect(document.createElement('news-list')).to.be.instanceOf(NewsList);
  });
});
