import { decodeEntities } from '../text/entities.js';
import { formatOf } from '../reading/format-of.js';
import type { Format } from '../reading/format.js';
import { addressWith } from '../reading/page-address.js';
import { asName, asText, asUrl, firstOf, get, isRow, listOf, own, rowsOf, type Row } from '../reading/read.js';
import { guessed, withoutTags } from '../reading/text-kind.js';

const LONGEST_TITLE = 120;

/** The first sentence of a text or of markup, which stands for the title that notes do not have. */
function opening(value: unknown): string | undefined {
  const text = decodeEntities(withoutTags((asText(value) ?? '').slice(0, 2000).replace(/<\/p>|<br\b/gi, '\n<br')));
  const [sentence = ''] = /^[^\n]*?[.!?…](?=\s)|^[^\n]+/.exec(text.trim()) ?? [];
  const short =
    sentence.length > LONGEST_TITLE ? `${sentence.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…` : sentence;
  return short.trim() || undefined;
}

/** An address of its parts, where all of them are there. */
const addressOf = (...parts: readonly unknown[]) => (parts.every(asName) ? parts.join('') : undefined);

/** Notes of Mastodon; answers and what was only passed on are left out. */
export const mastodon: Format = formatOf({
  name: 'mastodon',
  detect: (data) =>
    Array.isArray(data) && isRow(own(data[0], 'account')) && own(data[0], 'reblogs_count') !== undefined,
  rows: (data) => rowsOf(data).filter((row) => !row.reblog && !row.in_reply_to_id),
  fields: {
    title: (row) => [row.spoiler_text, get(row, 'card.title'), opening(row.content)],
    summary: (row) => [get(row, 'card.description')],
    body: (row) => [{ html: row.content }],
    url: 'url|uri',
    date: 'created_at',
    updated: 'edited_at',
    image: (row) => [
      rowsOf(row.media_attachments)
        .filter(({ type }) => type === 'image')
        .map(pictureOf),
      get(row, 'card.image'),
    ],
    author: 'account.display_name|account.username',
    category: '',
    status: (row) => [/^(?:private|direct)$/.test(String(row.visibility)) ? 'private' : undefined],
  },
});

const pictureOf = ({ url, description, meta }: Row): Row => ({
  url,
  alt: description,
  width: get(meta, 'original.width'),
  height: get(meta, 'original.height'),
});

/** Collections of ActivityStreams 2: what was made, not what was passed on. */
export const activityStreams: Format = formatOf({
  name: 'activity-streams',
  detect: (data) =>
    /^(?:Ordered)?Collection(?:Page)?$/.test(String(own(data, 'type'))) &&
    /activitystreams/.test(JSON.stringify(own(data, '@context'))),
  rows: (data) =>
    rowsOf(own(data, 'orderedItems') ?? own(data, 'items') ?? get(data, 'first.orderedItems')).flatMap((row) =>
      row.type === 'Create' || row.type === 'Update' ? rowsOf(row.object) : row.type === 'Announce' ? [] : [row],
    ),
  fields: {
    title: (row) => [row.name, row.type === 'Note' ? row.summary : undefined, opening(row.content)],
    summary: (row) => [row.type === 'Note' ? undefined : row.summary],
    body: (row) => [{ html: row.content }],
    url: (row) => [listOf(row.url).map((url) => own(url, 'href') ?? url)[0], row.id],
    date: 'published',
    updated: 'updated',
    image: (row) => [
      row.image,
      rowsOf(row.attachment).filter((file) => /^image/i.test(String(file.mediaType ?? file.type))),
    ],
    tags: (row) => [
      rowsOf(row.tag).flatMap(({ type, name }) => (type === 'Hashtag' ? [asName(name)?.replace('#', '')] : [])),
    ],
    author: '',
    category: '',
    attachments: '',
  },
  feed: (data) => ({ next: asUrl(own(data, 'next') ?? get(data, 'first.next')) }),
});

const keyOf = (post: Row) => asName(post.uri)?.split('/').pop();

/** Posts of Bluesky: a feed, a search; answers and what was only passed on are left out. */
export const bluesky: Format = formatOf({
  name: 'bluesky',
  detect: (data) => /^at:\/\/.*feed\.post\//.test(String(get(data, 'feed.0.post.uri') ?? get(data, 'posts.0.uri'))),
  rows: (data) =>
    rowsOf(own(data, 'feed') ?? own(data, 'posts')).flatMap((row) => {
      const post = own(row, 'post') ?? row;
      return row.reason || get(post, 'record.reply') ? [] : rowsOf(post);
    }),
  fields: {
    id: (row) => [keyOf(row)],
    title: (row) => [get(row, 'embed.external.title'), opening(get(row, 'record.text'))],
    summary: 'embed.external.description',
    body: 'record.text',
    url: (row) => [addressOf('https://bsky.app/profile/', get(row, 'author.handle'), '/post/', keyOf(row))],
    date: 'record.createdAt',
    image: (row) => [
      rowsOf(get(row, 'embed.images')).map(({ fullsize, alt }) => ({ url: fullsize, alt })),
      get(row, 'embed.external.thumb'),
    ],
    author: 'author.displayName|author.handle',
    category: '',
    language: 'record.langs.0',
  },
  feed: (data, context) => {
    const mark = asName(own(data, 'cursor'));
    return { next: mark && addressWith(context, [['cursor', mark]]) };
  },
});

/** Listings of Reddit, whose texts and addresses are escaped. */
export const reddit: Format = formatOf({
  name: 'reddit',
  detect: (data) => own(data, 'kind') === 'Listing' && Array.isArray(get(data, 'data.children')),
  rows: (data) => rowsOf(get(data, 'data.children')).flatMap((row) => (row.kind === 't3' ? rowsOf(row.data) : [])),
  fields: {
    summary: '',
    body: 'selftext_html',
    url: (row) => [asUrl(row.permalink)?.replace(/^(?=\/)/, 'https://www.reddit.com')],
    date: 'created_utc',
    image: 'preview.images.0.source|thumbnail',
    category: 'link_flair_text|subreddit',
    pinned: 'stickied',
    hidden: (row) => [!!row.removed_by_category],
  },
  kind: guessed,
  feed: (data, context) => {
    const mark = asName(get(data, 'data.after'));
    return { next: mark && addressWith(context, [['after', mark]]) };
  },
});

const thumbnailSizes = ['maxres', 'standard', 'high', 'medium', 'default'];
const videoIn = (row: Row) => asName(get(row, 'id.videoId') ?? get(row, 'snippet.resourceId.videoId') ?? row.id);

/** Films of YouTube: a search, a playlist, a list; films that were taken away are left out. */
export const youtube: Format = formatOf({
  name: 'youtube',
  detect: (data) => /^youtube#(?:searchList|playlistItemList|videoList)Response$/.test(String(own(data, 'kind'))),
  rows: 'items',
  fields: {
    id: (row) => [videoIn(row)],
    title: 'snippet.title',
    summary: 'snippet.description',
    body: '',
    url: (row) => [addressOf('https://www.youtube.com/watch?v=', videoIn(row))],
    date: 'contentDetails.videoPublishedAt|snippet.publishedAt',
    image: (row) => [firstOf(thumbnailSizes, (size) => get(row, `snippet.thumbnails.${size}`))],
    author: 'snippet.channelTitle',
    category: '',
    status: 'status.privacyStatus',
    language: 'snippet.defaultLanguage|snippet.defaultAudioLanguage',
  },
  // A search escapes its titles.
  kind: (text) => decodeEntities(text),
  finish: (article, row) =>
    /^(?:Private|Deleted) video$/.test(String(get(row, 'snippet.title'))) ? undefined : article,
});

/** Catalogues of OPDS 2: publications with their facts under `metadata`. */
export const opds: Format = formatOf({
  name: 'opds',
  detect: (data) => isRow(own(data, 'metadata')) && isRow(get(data, 'publications.0.metadata')),
  rows: (data) =>
    rowsOf(own(data, 'publications')).map(({ metadata, links, images }) => ({ ...(metadata as Row), links, images })),
  fields: { id: 'identifier', url: 'links', image: 'images', tags: 'subject', category: '', body: '' },
  feed: (data) => ({
    title: asText(get(data, 'metadata.title')),
    total: Number(get(data, 'metadata.numberOfItems')) || undefined,
  }),
});
