import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import type { Article } from '../../src/model/article.js';
import { rows } from '../../src/templates/rows.js';
import { viewOf } from '../../src/elements/view-of.js';
import { article } from '../support/article.js';

describe('one article that cannot be drawn', () => {
  it('leaves its place empty, is told once, and takes no other with it', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const told: string[] = [];
    host.addEventListener('news-error', ({ error }) => told.push(`${error.code} ${error.detail}`));
    const view = viewOf(host, {
      language: 'vi',
      dateFormat: 'short',
      timeZone: 'UTC',
      level: 3,
      articleUrl: '',
      newDays: 0,
    });
    const draw = ({ id, title }: Article): HTMLElement => {
      if (id === '2') throw new TypeError('no title');
      return Object.assign(document.createElement('li'), { textContent: title });
    };
    const show = (...ids: string[]): void => {
      const articles = ids.map((id) => article(id));
      render(html`<ul ${rows(articles, view, { key: '', draw })}></ul>`, host);
    };
    show('1', '2', '3');
    show('1', '2', '3', '4');
    const seen = [...host.querySelectorAll('li')].filter((item) => item.checkVisibility());
    expect(seen.map(({ textContent }) => textContent)).to.deep.equal(['Tin 1', 'Tin 3', 'Tin 4']);
    expect(told).to.deep.equal(['markup 2']);
  });
});
