import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import type { RelatedNews } from '../../src/elements/related-news/related-news.js';
import { row, rows, titleOf } from '../support/news.js';
import { arrived, titlesOf, warningsOf } from '../support/reader.js';

type AnyNews = NewsList | NewsArticle | RelatedNews;

/** Values that an attribute cannot have. */
const WRONG: Readonly<Record<string, readonly (readonly [attribute: string, value: string])[]>> = {
  'news-list': [
    ['layout', 'luoi'],
    ['order', 'ngau-nhien'],
    ['fields', 'image anh'],
    ['count', 'mười'],
    ['columns', 'ba'],
    ['summary-lines', 'hai'],
    ['new-days', 'tuần'],
    ['theme', 'hong'],
    ['date-format', 'dd/MM/yyyy'],
    ['heading-level', 'h2'],
  ],
  'news-article': [
    ['summary', 'co'],
    ['theme', 'hong'],
    ['date-format', 'ngan'],
    ['heading-level', 'lớn'],
  ],
  'related-news': [
    ['relation', 'newer moi'],
    ['count', 'mười'],
    ['new-days', 'tuần'],
    ['theme', 'hong'],
  ],
};

/** Properties that hold words. */
const NAMES = ['src', 'format', 'map', 'category', 'exclude', 'articleUrl', 'heading', 'layout', 'theme', 'fields'];

/** Values on either side of what is allowed, which are brought to the nearest that is. */
const EXTREME = ['0', '-3', '999999', '1e400', '2.5', ''];

async function place(tag: string, prepare: (element: AnyNews) => void): Promise<AnyNews> {
  const element = document.createElement(tag) as AnyNews;
  prepare(element);
  (await fixture<HTMLElement>('<div></div>')).append(element);
  return element;
}

for (const [tag, values] of Object.entries(WRONG)) {
  describe(`wrong values of ${tag}`, () => {
    for (const [attribute, value] of values) {
      it(`are told once and fall back: ${attribute}="${value}"`, async () => {
        const details: string[] = [];
        let element: AnyNews | undefined;
        const warnings = await warningsOf(async () => {
          element = await place(tag, (made) => {
            made.addEventListener('news-error', ({ error }) => details.push(`${error.code} ${error.detail}`));
            made.setAttribute(attribute, value);
            made.data = [row(1)];
          });
          await arrived(element, 1);
          element.requestUpdate();
          await element.updateComplete;
          element.data = [row(2)];
          await arrived(element, 1);
        });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`<${tag}>`).and.include(attribute);
        expect(details).to.have.length(1);
        expect(details[0]).to.match(new RegExp(`^bad-attribute ${attribute}`));
      });
    }
  });
}

describe('numbers beyond what an attribute allows', () => {
  for (const attribute of ['count', 'columns', 'summary-lines', 'new-days', 'heading-level', 'refresh', 'timeout']) {
    it(`leave the list readable: ${attribute}`, async () => {
      await warningsOf(async () => {
        for (const value of EXTREME) {
          const element = await place('news-list', (made) => {
            made.setAttribute(attribute, value);
            made.data = [row(1)];
          });
          await arrived(element, 1);
          expect(titlesOf(element), value).to.deep.equal([titleOf(1)]);
        }
      });
    });
  }
});

/** What the class of an element and those it extends declare. */
function declaredOf({ constructor }: Element): { property: string; name: string; type: unknown }[] {
  const classes: (typeof NewsList)[] = [];
  for (
    let one = constructor as typeof NewsList;
    'properties' in one;
    one = Object.getPrototypeOf(one) as typeof NewsList
  )
    if (Object.hasOwn(one, 'properties')) classes.push(one);
  return classes
    .flatMap(({ properties }) => Object.entries(properties))
    .map(([property, { attribute = property.toLowerCase(), type }]) => ({ property, name: attribute, type }));
}

describe('attributes and properties', () => {
  const tags = ['news-list', 'news-article', 'related-news'] as const;
  for (const tag of tags) {
    it(`agree for every name: ${tag}`, () => {
      const element = document.createElement(tag);
      const declared = declaredOf(element);
      expect(declared.length).to.be.greaterThan(15);
      for (const { property, name, type } of declared) {
        const before: unknown = Reflect.get(element, property);
        element.setAttribute(name, type === Number ? '7' : 'x');
        const expected = type === Number ? 7 : type === Boolean ? true : 'x';
        expect(Reflect.get(element, property), name).to.equal(expected);
        if (name === 'data') continue;
        expect(typeof before, `${name} has a default of its type`).to.equal(typeof expected);
      }
    });

    it(`go back to the default when an attribute is removed: ${tag}`, async () => {
      const names = declaredOf(document.createElement(tag)).map(({ name }) => name);
      const element = await place(tag, (made) => {
        made.data = [row(1)];
      });
      await arrived(element);
      const usual = element.shadowRoot?.textContent;
      const warnings = await warningsOf(async () => {
        for (const name of names.filter((known) => !/^(src|data)$/.test(known))) {
          element.setAttribute(name, '4');
          element.removeAttribute(name);
          await element.updateComplete;
          await aTimeout(0);
          expect(element.shadowRoot?.textContent, name).to.equal(usual);
        }
      });
      expect(warnings).to.deep.equal([]);
    });

    it(`never write attributes themselves: ${tag}`, async () => {
      const element = await place(tag, (made) => {
        made.data = rows(2);
        made.heading = 'Tin của xã';
        made.inheritText = true;
        made.theme = 'light';
      });
      await arrived(element);
      expect(element.getAttributeNames()).to.deep.equal([]);
    });
  }

  it('take numbers as text, as frameworks set them', async () => {
    const element = await place('news-list', (made) => {
      Reflect.set(made, 'count', '2');
      Reflect.set(made, 'headingLevel', '4');
      made.data = rows(5);
    });
    await arrived(element, 2);
    expect(element.shadowRoot?.querySelectorAll('h4')).to.have.length(2);
  });

  it('take null and undefined, as frameworks set them, for nothing', async () => {
    const names = [...NAMES, 'count', 'newDays', 'headingLevel', 'refresh', 'timeout', 'timeZone'];
    const element = await place('news-list', (made) => {
      for (const [index, name] of names.entries()) Reflect.set(made, name, index % 2 ? null : undefined);
      made.data = rows(2);
    });
    await arrived(element, 2);
    expect(element.shadowRoot?.textContent).not.to.match(/null|undefined/);
  });
});
