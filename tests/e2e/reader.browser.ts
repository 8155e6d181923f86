import { expect, fixture, waitUntil } from '@open-wc/testing';
import { answering, answeringJson } from '../support/endpoint.js';
import { rows, titleOf } from '../support/news.js';
import { arrived, partsOf, titlesOf, wordsOf } from '../support/reader.js';

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Xã Suối Mơ</title>
  <script type="module" src="/src/define.ts"></script><main>${body}</main></html>`;

/** The document in a frame, once it is another one than before. */
async function next(frame: HTMLIFrameElement, before?: Document | null): Promise<Document> {
  await waitUntil(() => frame.contentDocument !== before && frame.contentDocument?.querySelector('main'), 'a page', {
    timeout: 5000,
  });
  return frame.contentDocument as Document;
}

const found = (place: Document, tag: string): HTMLElement => {
  const element = place.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`there is no ${tag}`);
  return element;
};

const linkTo = (element: Element, title: string): HTMLAnchorElement => {
  const links = partsOf(element, 'title').flatMap((part) => part.querySelector('a') ?? []);
  const link = links.find(({ textContent }) => textContent?.trim() === title);
  if (!link) throw new Error(`there is no link “${title}”`);
  return link;
};

describe('a reader of a commune’s site', () => {
  it('chooses from the list, reads, goes on to the next, and comes back', async () => {
    const news = await answeringJson(rows(6, { content: '<p>Nội dung của bài.</p>' }));
    const articlePage = await answering({
      type: 'text/html',
      body: page(`<news-article src="${news.url}" id-param="tin" heading-level="1">
        <related-news slot="related" src="${news.url}" article-url="?tin={id}" count="2"></related-news></news-article>`),
    });
    const listPage = await answering({
      type: 'text/html',
      body: page(`<news-list src="${news.url}" article-url="${articlePage.url}?tin={id}" layout="lead"></news-list>`),
    });
    const frame = await fixture<HTMLIFrameElement>(
      `<iframe src="${listPage.url}" style="inline-size: 800px; block-size: 600px"></iframe>`,
    );

    const front = await next(frame, frame.contentDocument?.querySelector('main') ? null : frame.contentDocument);
    const list = found(front, 'news-list');
    await arrived(list, 6);
    linkTo(list, titleOf(3)).click();

    const reading = await next(frame, front);
    const article = found(reading, 'news-article');
    await arrived(article, 1);
    expect(titlesOf(article)).to.deep.equal([titleOf(3)]);
    expect(wordsOf(article)).to.include('Nội dung của bài.');
    const related = found(reading, 'related-news');
    related.scrollIntoView();
    await arrived(related, 4);
    expect(titlesOf(related)).to.deep.equal([2, 1, 4, 5].map(titleOf));
    linkTo(related, titleOf(4)).click();

    const second = await next(frame, reading);
    await arrived(found(second, 'news-article'), 1);
    expect(titlesOf(found(second, 'news-article'))).to.deep.equal([titleOf(4)]);

    frame.contentWindow?.history.back();
    const back = await next(frame, second);
    await arrived(found(back, 'news-article'), 1);
    expect(titlesOf(found(back, 'news-article'))).to.deep.equal([titleOf(3)]);
  }).timeout(20_000);
});
