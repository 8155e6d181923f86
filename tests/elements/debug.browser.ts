import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { answering, answeringJson, seenAt, type Answer } from '../support/endpoint.js';
import { row, rows } from '../support/news.js';
import { arrived, partsOf, says, wordsOf } from '../support/reader.js';

const place = (markup: string): Promise<HTMLElement> => fixture(markup);
const list = (url: string, more = ''): Promise<HTMLElement> =>
  place(`<news-list src="${url}" loading="eager" debug ${more}></news-list>`);

const panelOf = (element: Element): HTMLDetailsElement => partsOf(element, 'debug')[0] as HTMLDetailsElement;
/** The lines to paste. */
const linesOf = (element: Element): string[] =>
  [...panelOf(element).querySelectorAll('pre')].map(({ textContent }) => textContent ?? '');

/** An address of another origin, which the server of the tests has too. */
const foreign = (url: string): string => url.replace('//localhost', '//127.0.0.1');

describe('the panel for web masters', () => {
  it('is not there unless the page asks for it', async () => {
    const { url } = await answering({ status: 403 });
    const element = await place(`<news-list src="${url}" loading="eager"></news-list>`);
    await says(element, 'Chưa tải được tin');
    expect(partsOf(element, 'debug')).to.deep.equal([]);
  });

  it('tells a missing permission from a dead server, and what to paste on seven kinds of servers', async () => {
    const { url } = await answering({ body: '[]', cors: 'off' });
    const element = await list(foreign(url), 'timeout="4"');
    await says(element, 'không cho trang này đọc (CORS)');
    const lines = linesOf(element).join('\n');
    expect(lines).to.include('Header always set Access-Control-Allow-Origin "*"');
    expect(lines).to.include('<add name="Access-Control-Allow-Origin" value="*" />');
    expect(lines).to.include('add_header Access-Control-Allow-Origin "*" always;');
    expect(lines).to.include("add_action('do_feed_rss2'");
    expect(lines).to.include("allowedOrigins: ['*']");
    expect(wordsOf(element)).to.match(/NukeViet.*SharePoint.*nginx.*WordPress.*Drupal.*Liferay/);
    expect(panelOf(element).open).to.equal(true);
    expect(wordsOf(element)).to.include(`npx bantin inspect "${foreign(url)}"`);
  });

  it('says that nobody answers', async () => {
    const { url } = await answering({ hang: 'reset' });
    const element = await list(url, 'timeout="3"');
    await says(element, 'Máy chủ không trả lời');
    expect(linesOf(element)).to.deep.equal([]);
  });

  const STATUS: readonly (readonly [number, string])[] = [
    [401, 'cần đăng nhập'],
    [403, 'tường lửa'],
    [404, 'gõ sai'],
    [410, 'không còn'],
    [418, 'không hiểu'],
  ];
  for (const [status, words] of STATUS) {
    it(`says what status ${status} asks for`, async () => {
      const { url } = await answering({ status });
      const element = await list(url);
      await says(element, words);
      expect(wordsOf(element)).to.include(`http ${status}`);
    });
  }

  const BAD: Record<string, readonly [Answer, string]> = {
    'a web page': [{ type: 'text/html', body: '<!doctype html><title>Đăng nhập</title>' }, 'not-data'],
    'damaged JSON': [{ body: '{"items":[{"title":"Cầu' }, 'not-data'],
    'an error with status 200': [{ body: '{"error":"het phien"}' }, 'source-error'],
    'other data': [{ body: '{"nhiet_do":[21,22]}' }, 'unknown-format'],
  };
  for (const [what, [answer, code]] of Object.entries(BAD)) {
    it(`names ${what}`, async () => {
      const { url } = await answering(answer);
      const element = await list(url);
      await says(element, `Lỗi: ${code}`);
    });
  }

  it('names a wrong path of the map', async () => {
    const { url } = await answeringJson(rows(1));
    const element = await list(url, 'map="items: a[; title: b"');
    await says(element, 'Thuộc tính map sai ở chỗ');
  });

  it('says that the answer is empty, or that a filter leaves nothing', async () => {
    const [empty, full] = [await answering({}), await answeringJson(rows(3))];
    const none = await list(empty.url);
    await says(none, 'không có tin nào. Máy chủ có thể đang hỏng');
    const filtered = await list(full.url, 'category="khong-co"');
    await says(filtered, 'Bộ lọc của thẻ không giữ lại tin nào');
    expect(panelOf(filtered).open).to.equal(true);
  });

  it('of news that are shown stays closed and counts what they lack', async () => {
    const { url } = await answeringJson([row(1), row(2, { date: 'hôm kia', url: undefined })]);
    const element = await list(url);
    await arrived(element, 2);
    await waitUntil(() => panelOf(element), 'the panel comes', { timeout: 5000 });
    expect(panelOf(element).open).to.equal(false);
    const said = panelOf(element).textContent?.replace(/\s+/g, ' ');
    expect(said).to.include('1 tin không có ngày').and.to.include('1 tin không có địa chỉ riêng');
    expect(said).to.include('/tin?id={id}');
  });

  it('speaks English where the page does', async () => {
    const { url } = await answering({ status: 429 });
    const element = await place(`<news-list lang="en" src="${url}" loading="eager" timeout="1" debug></news-list>`);
    await says(element, 'It is asked too often');
    expect(panelOf(element).lang).to.equal('en');
  });

  it('asks a silent server once more, not at each drawing', async () => {
    const { url } = await answering({ body: '[]', cors: 'off' });
    const element = await list(foreign(url), 'timeout="4"');
    await says(element, 'không cho trang này đọc (CORS)');
    const { requests } = await seenAt(url);
    element.setAttribute('heading', 'Tin tức');
    await says(element, 'Tin tức');
    expect((await seenAt(url)).requests).to.equal(requests);
  });

  for (const tag of ['news-article', 'related-news']) {
    it(`is there in ${tag} too`, async () => {
      const { url } = await answering({ status: 403 });
      const element = await place(`<${tag} src="${url}" loading="eager" debug></${tag}>`);
      await says(element, 'http 403');
    });
  }
});
