import type { Article, Picture } from '../model/article.js';
import type { Moment } from '../model/moment.js';
import { plainBody } from './plain-body.js';

/** https://schema.org/creativeWorkStatus is free text; these are the words that are read, too. */
const STATUSES: Readonly<Record<string, string>> = { withdrawn: 'Withdrawn', expired: 'Expired', archived: 'Archived' };

/**
 * An article as schema.org `NewsArticle` in JSON-LD, ready for `<script type="application/ld+json">`: `<` is written `\u003c`, so that
 * no text can close the script. https://schema.org/NewsArticle
 *
 * @param instantOf a point in time as ISO 8601, with the zone that the site writes
 */
export function articleJsonLd(article: Article, instantOf: (moment: Moment) => string): string {
  const { url, picture, byline, body, publishedAt, updatedAt, categories, tags, language } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary || undefined,
    url,
    mainEntityOfPage: url,
    datePublished: publishedAt && instantOf(publishedAt),
    dateModified: updatedAt && instantOf(updatedAt),
    image: picture && pictureLd(picture),
    author: byline && { '@type': 'Organization', name: byline },
    articleSection: categories[0]?.name,
    keywords: tags.join(', ') || undefined,
    inLanguage: language,
    ...standingLd(article),
    articleBody: body && plainBody(body),
  };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

function standingLd({ standing, notice }: Article): object {
  return {
    creativeWorkStatus: standing && STATUSES[standing],
    correction: standing === 'corrected' && notice ? { '@type': 'CorrectionComment', text: notice } : undefined,
  };
}

function pictureLd({ url, caption, width, height }: Picture): object {
  return { '@type': 'ImageObject', url, caption, width, height };
}
