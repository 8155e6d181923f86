import type { RawAttachment } from '../model/raw-article.js';
import { byName } from './by-name.js';
import { asName, asNumber, asPageUrl, asUrl, firstOf, isRow, listOf } from './read.js';

/** Bytes: a number, or `84 KB`, `1,5 MB` as people write it. */
function asBytes(value: unknown): number | undefined {
  const [, count = '', unit = ''] = /^(\d+(?:[.,]\d+)?) ?([KMG])i?B?$/i.exec(asName(value) ?? '') ?? [];
  const bytes = parseFloat(count.replace(',', '.')) * 1000 ** ('KMG'.indexOf(unit.toUpperCase()) + 1);
  return unit ? Math.round(bytes) : asNumber(value);
}

/** An address that cannot be a mere name of a file. */
const asPath = (value: unknown) => asUrl(value)?.match(/\//)?.input;

/** A MIME type or an extension; other words, such as `MediaObject`, say nothing of a file. */
const asType = (value: unknown) => asName(value)?.match(/^\.?\w{2,5}$|\w\/\w/)?.input;

function asAttachment(value: unknown): RawAttachment[] {
  if (!isRow(value)) {
    const addresses = asName(value)?.split(/[;|]\s*/) ?? [];
    return addresses.flatMap((address) => {
      const url = /\.\w{2,5}(?:[?#]|$)/.test(address) && asUrl(address);
      return url ? [{ url }] : [];
    });
  }
  const named = byName(value);
  const first = <T>(names: string, reader: (value: unknown) => T | undefined) =>
    firstOf(named(names.split(' ')), reader);
  const url = first('contenturl url href link path duongdan filepath fileurl src', asUrl) ?? first('file', asPath);
  if (!url) return [];
  return [
    {
      url,
      name: first('title tieude name ten tentep tenfile filename description mota', asName),
      type: first('mimetype mime filemime encodingformat contenttype type extension ext loaitep', asType),
      size: first('sizeinbytes filesize contentsize size dungluong', asBytes),
    },
  ];
}

/** The address of a sound or a film: text, `{ url }`, `{ path }`, a list of them. */
function asMedia(value: unknown): string | undefined {
  if (Array.isArray(value)) return asMedia(value[0]);
  return isRow(value) ? firstOf([value.contentUrl, value.url, value.path, value.src], asUrl) : asPageUrl(value);
}

/**
 * Files to download (addresses, lists, `{ name, url, size }`, several addresses in one text), sound and film. A sound or a film among the
 * files is the article's where it has no other; what is played is not offered as a file too.
 */
export function filesOf(pick: (field: 'attachments' | 'audio' | 'video') => readonly unknown[]) {
  const files = pick('attachments').flatMap((value) => listOf(value).slice(0, 50).flatMap(asAttachment));
  const media = (field: 'audio' | 'video') =>
    firstOf(pick(field), asMedia) ?? files.find(({ type }) => type?.startsWith(`${field}/`))?.url;
  const [audio, video] = [media('audio'), media('video')];
  const seen = new Set([audio, video]);
  const attachments = files.filter(({ url }) => !seen.has(url) && seen.add(url));
  return { audio, video, attachments: attachments.length ? attachments : undefined };
}
