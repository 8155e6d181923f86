import { bulletin, bytesOf, json, local, mimeOf, numberFrom, pageOf } from './common.mjs';

/** One item of JSON Feed 1.1 (jsonfeed.org/version/1.1): absent is absent, there are no nulls. */
export function feedItem(article, origin) {
  const files = article.audio
    ? [{ url: article.audio, name: 'Bản tin đọc' }, ...article.attachments]
    : article.attachments;
  return {
    id: String(article.id),
    url: pageOf(origin, article),
    title: article.title,
    content_html: article.body,
    ...(article.summary && { summary: article.summary }),
    ...(article.picture && { image: `${origin}${article.picture.url}` }),
    ...(article.publishedAt !== null && {
      date_published: local(article.publishedAt),
      date_modified: local(article.updatedAt),
    }),
    ...(article.byline && { authors: [{ name: article.byline }] }),
    tags: [article.category, ...article.tags].filter(Boolean),
    language: article.lang,
    ...(files.length && {
      attachments: files.map((file) => ({
        url: `${origin}${file.url}`,
        mime_type: mimeOf(file.url),
        title: file.name,
        size_in_bytes: bytesOf(file),
      })),
    }),
  };
}

/** The feed; `page` and `size` cut it into pages joined by `next_url`, without them it is whole. */
export function feed(url, origin, list = bulletin()) {
  const size = numberFrom(url.searchParams, 'size', list.length);
  const page = numberFrom(url.searchParams, 'page', 1, 10_000) || 1;
  const next = page * size < list.length;
  const there = new URL(url.pathname + url.search, origin);
  there.searchParams.set('page', String(page + 1));
  return json(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bản tin tỉnh Hà Sơn',
      home_page_url: `${origin}/`,
      feed_url: `${origin}/api/feed.json`,
      language: 'vi',
      authors: [{ name: 'Cổng thông tin điện tử tỉnh Hà Sơn' }],
      ...(next && { next_url: there.href }),
      items: list.slice((page - 1) * size, page * size).map((article) => feedItem(article, origin)),
    },
    { 'content-type': 'application/feed+json; charset=utf-8' },
  );
}

export function jsonFeed(url, origin) {
  return url.pathname === '/api/feed.json' ? feed(url, origin) : undefined;
}
