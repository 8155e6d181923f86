import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { bulletin } from './data/bulletin.js';
import { block, column, rootOf, shown } from './support.js';

/** What readers see while there is nothing to see. */
const meta: Meta = {
  title: 'States',
  component: 'news-list',
  render: block('news-list'),
  decorators: [column('44em')],
  args: { heading: 'Tin mới', loading: 'eager', count: 4 },
};

export default meta;
type Story = StoryObj;

/** Another `fetch` until the story ends. */
const withFetch = (stub: typeof globalThis.fetch) => () => {
  const real = globalThis.fetch;
  globalThis.fetch = stub;
  return () => void (globalThis.fetch = real);
};

/** An answer that never comes, until it is no longer wanted. */
const never = withFetch(
  (_, options) =>
    new Promise((_answer, fail) => options?.signal?.addEventListener('abort', () => fail(new Error('given up')))),
);

const answer = (data: unknown, status = 200): Response => Response.json(data, { status });

/** Gives the answers one after the other; the last for ever. */
function inTurn(...answers: (() => Response)[]) {
  const rest = [...answers];
  return withFetch(async () => ((rest.length > 1 ? rest.shift() : rest[0]) ?? Response.error)());
}

/** Grey items in the shape of what will come; with reduced motion they stand still. */
export const Loading: Story = {
  args: { src: 'list.json' },
  beforeEach: never,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.bone');
    const root = await shown(canvasElement, 'news-list', '.root');
    await expect(root).toHaveAttribute('aria-busy', 'true');
    await expect(within(root).getByText('Đang tải tin…')).toBeInTheDocument();
    await expect(canvasElement.querySelector('news-list')?.matches(':state(loading)')).toBe(true);
  },
};

export const LoadingCards: Story = { args: { src: 'cards.json', layout: 'cards' }, beforeEach: never };

export const LoadingLead: Story = { args: { src: 'lead.json', layout: 'lead' }, beforeEach: never };

export const LoadingArticle: Story = {
  render: block('news-article'),
  args: { src: 'article.json', heading: '', count: undefined },
  beforeEach: never,
};

/** What the page has put between the tags is shown until there are news, and when there are none to be had. */
export const FallbackWhileLoading: Story = {
  args: { src: 'fallback.json' },
  beforeEach: never,
  render: block(
    'news-list',
    '<p><a href="https://hason.example/tin">Xem tin tức trên Cổng thông tin tỉnh Hà Sơn</a></p>',
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('link')).toBeVisible();
    await expect(rootOf(canvasElement, 'news-list').querySelector('.bone')).toBeNull();
  },
};

/** An honest answer without news. */
export const Empty: Story = {
  args: { data: [] },
  play: async ({ canvasElement }) => {
    const state = await shown(canvasElement, 'news-list', '.state');
    await expect(state).toHaveTextContent('Chưa có tin nào.');
    await expect(canvasElement.querySelector('news-list')?.matches(':state(empty)')).toBe(true);
  },
};

/** The page's own words for it. */
export const EmptyInOwnWords: Story = {
  args: { data: [] },
  render: block('news-list', '<p slot="empty">Tuần này xã chưa đăng tin mới. Mời bà con nghe loa lúc 17 giờ.</p>'),
};

/** A wrong address: nothing there. */
export const NotThere: Story = {
  args: { src: 'answers/khong-co.json', onNewsError: fn() },
  play: async ({ canvasElement, args }) => {
    const state = await shown(canvasElement, 'news-list', '.state');
    await expect(state).toHaveTextContent('chưa được cài đặt đúng');
    await expect(args['onNewsError']).toHaveBeenCalledOnce();
  },
};

/** The server has a bad moment; the reader asks again, and there they are. */
export const ErrorThenRetry: Story = {
  args: { src: 'retry.json' },
  beforeEach: inTurn(
    () => answer({ message: 'bảo trì' }, 403),
    () => answer(bulletin),
  ),
  play: async ({ canvasElement, userEvent }) => {
    await shown(canvasElement, 'news-list', '.state');
    const root = within(rootOf(canvasElement, 'news-list'));
    await userEvent.click(root.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(root.getAllByRole('listitem')).toHaveLength(4));
    await expect(root.queryByRole('button')).toBeNull();
  },
};

/** The failure itself, to look at. */
export const Failed: Story = {
  args: { src: 'failed.json' },
  beforeEach: inTurn(() => answer({ message: 'bảo trì' }, 403)),
};

/** When nothing can be loaded the page's own link is still there. */
export const FailedWithFallback: Story = {
  args: { src: 'failed.json' },
  beforeEach: inTurn(() => answer({ message: 'bảo trì' }, 403)),
  render: block(
    'news-list',
    '<p><a href="https://hason.example/tin">Xem tin tức trên Cổng thông tin tỉnh Hà Sơn</a></p>',
  ),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.state');
    await expect(within(canvasElement).getByRole('link')).toBeVisible();
  },
};

/** Older news stay and say from when they are. */
export const Stale: Story = {
  args: { src: 'stale.json' },
  beforeEach: inTurn(
    () => answer(bulletin),
    () => answer({}, 403),
  ),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    const list = canvasElement.querySelector('news-list');
    await list?.reload();
    const bar = await shown(canvasElement, 'news-list', '.stale');
    await expect(bar).toHaveTextContent(/Đang hiện tin đã tải lúc/);
    await expect(within(rootOf(canvasElement, 'news-list')).getAllByRole('listitem')).toHaveLength(4);
    await expect(list?.matches(':state(stale)')).toBe(true);
  },
};

/** A web page where data should be. */
export const NotData: Story = {
  args: { src: 'page.json' },
  beforeEach: inTurn(
    () =>
      new Response('<!doctype html><html><title>Đăng nhập</title></html>', {
        headers: { 'content-type': 'text/html' },
      }),
  ),
};

/** An article that the endpoint does not have. */
export const ArticleNotFound: Story = {
  render: block('news-article'),
  args: { data: bulletin, 'article-id': '999', heading: '', count: undefined },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, 'news-article', '.state')).toHaveTextContent(
      'Không tìm thấy bài viết này.',
    );
  },
};

/** A hand-written file with Vietnamese field names and dates, as it lies on a server. */
export const FromAFile: Story = {
  args: { src: 'answers/ban-tin.json', fields: 'date summary category' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    const list = within(rootOf(canvasElement, 'news-list'));
    await expect(list.getByText('05/03/2026')).toBeVisible();
    await expect(list.getByText('Văn hóa – Xã hội')).toBeVisible();
  },
};
