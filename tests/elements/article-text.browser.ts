import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsErrorEvent } from '../../src/events/news-error-event.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { row } from '../support/news.js';
import { arrived, textsOf, wordsOf } from '../support/reader.js';

const SIGNED = '<p>Họp xong lúc trưa.</p><p><b>Tin, ảnh: Minh Đức</b></p>';
const OLD = '<p>Héi ®ång nh©n d©n x· häp kú thø n¨m, bµn viÖc lµm ®­êng vµ tr­êng häc.</p>';

async function articleOf(content: string, attributes = ''): Promise<[NewsArticle, NewsErrorEvent[]]> {
  const element = await fixture<NewsArticle>(`<news-article ${attributes}></news-article>`);
  const errors: NewsErrorEvent[] = [];
  element.addEventListener('news-error', (event) => errors.push(event));
  element.data = [row(1, { content })];
  await arrived(element);
  return [element, errors];
}

describe('credits at the end of a text', () => {
  it('stand where bulletins sign', async () => {
    const [element] = await articleOf(SIGNED);
    expect(textsOf(element, 'byline')).to.deep.equal(['Tin, ảnh: Minh Đức']);
    expect(wordsOf(element).split('Minh Đức')).to.have.length(2);
  });

  it('stay in the text with credits="keep"', async () => {
    const [element] = await articleOf(SIGNED, 'credits="keep"');
    expect(textsOf(element, 'byline')).to.deep.equal([]);
    expect(textsOf(element, 'body').join()).to.contain('Tin, ảnh: Minh Đức');
  });
});

describe('a text in an old encoding', () => {
  it('is shown with a word to readers, and told once as an event', async () => {
    const [element, errors] = await articleOf(OLD);
    await waitUntil(() => errors.length > 0);
    element.requestUpdate();
    await element.updateComplete;
    expect(errors.map(({ error }) => [error.code, error.detail])).to.deep.equal([['encoding', 'TCVN3']]);
    expect(textsOf(element, 'body').join()).to.contain('nh©n d©n');
    expect(textsOf(element, 'status').join()).to.contain('bảng mã cũ');
  });
});
