import { bulletin, bytesOf, isOffice, json, local, mimeOf, numberFrom, pageOf, plain } from './common.mjs';

/*
 * schema.org as JSON-LD: the list as an ItemList of NewsArticles, one article as a graph beside its publisher. The text of an article
 * is plain there (articleBody).
 */

const publisher = (origin) => ({
  '@type': 'GovernmentOrganization',
  '@id': `${origin}/#co-quan`,
  name: 'Cổng thông tin điện tử tỉnh Hà Sơn',
  url: `${origin}/`,
});

const mediaObject = (file, origin) => ({
  '@type': 'MediaObject',
  name: file.name,
  contentUrl: `${origin}${file.url}`,
  encodingFormat: mimeOf(file.url),
  contentSize: String(bytesOf(file)),
});

function newsArticle(article, origin) {
  const { picture, byline, attachments } = article;
  return {
    '@type': 'NewsArticle',
    '@id': `${pageOf(origin, article)}#tin`,
    identifier: String(article.id),
    url: pageOf(origin, article),
    headline: article.title,
    ...(article.summary && { description: article.summary }),
    articleBody: plain(article.body),
    ...(article.category && { articleSection: article.category }),
    keywords: article.tags,
    inLanguage: article.lang,
    ...(article.publishedAt !== null && {
      datePublished: local(article.publishedAt),
      dateModified: local(article.updatedAt),
    }),
    ...(picture && {
      image: {
        '@type': 'ImageObject',
        url: `${origin}${picture.url}`,
        width: picture.width,
        height: picture.height,
        ...(picture.caption && { caption: picture.caption }),
      },
    }),
    ...(byline && { author: { '@type': isOffice(byline) ? 'Organization' : 'Person', name: byline } }),
    ...(article.audio && {
      audio: { '@type': 'AudioObject', contentUrl: `${origin}${article.audio}`, encodingFormat: mimeOf(article.audio) },
    }),
    ...(attachments.length && { associatedMedia: attachments.map((file) => mediaObject(file, origin)) }),
    publisher: { '@id': `${origin}/#co-quan` },
  };
}

/** Answers of `/api/schema.json` and `/api/schema/{id}.json`, or undefined. */
export function schemaOrg(url, origin) {
  const headers = { 'content-type': 'application/ld+json; charset=utf-8' };
  const context = 'https://schema.org';
  if (url.pathname === '/api/schema.json') {
    const all = bulletin();
    const size = numberFrom(url.searchParams, 'size', all.length) || all.length;
    const page = numberFrom(url.searchParams, 'page', 1, 10_000) || 1;
    const shown = all.slice((page - 1) * size, page * size);
    const items = shown.map((article, index) => ({
      '@type': 'ListItem',
      position: (page - 1) * size + index + 1,
      item: newsArticle(article, origin),
    }));
    return json(
      {
        '@context': context,
        '@type': 'ItemList',
        name: 'Bản tin tỉnh Hà Sơn',
        url: `${origin}/`,
        numberOfItems: all.length,
        itemListElement: items,
      },
      headers,
    );
  }
  const article = bulletin().find(({ id }) => url.pathname === `/api/schema/${id}.json`);
  return article && json({ '@context': context, '@graph': [newsArticle(article, origin), publisher(origin)] }, headers);
}
