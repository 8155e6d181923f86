import type { Attachment } from '../model/article.js';
import type { RawAttachment } from '../model/raw-article.js';
import { plainText } from './plain-text.js';
import { resourceUrl, type ResourceOptions } from './safe-url.js';

/** File types whose MIME names do not end in the word people know. */
const types: Readonly<Record<string, string>> = {
  msword: 'DOC',
  'vnd.ms-excel': 'XLS',
  'vnd.ms-powerpoint': 'PPT',
  document: 'DOCX',
  sheet: 'XLSX',
  presentation: 'PPTX',
  text: 'ODT',
  spreadsheet: 'ODS',
  mpeg: 'MP3',
  'x-zip-compressed': 'ZIP',
  'vnd.rar': 'RAR',
  'x-rar-compressed': 'RAR',
  plain: 'TXT',
  jpeg: 'JPG',
};
/** Addresses that end so are programs that hand out files, not files. */
const programs = /^(?:aspx?|php|jsp|ashx|html?|do)$/i;

function extensionOf(name: string): string | undefined {
  const extension = /\.([a-z\d]{2,5})$/i.exec(name)?.[1];
  return extension && !programs.test(extension) ? extension.toUpperCase() : undefined;
}

/** `application/vnd.oasis.opendocument.text` and `…wordprocessingml.document` are known by their last word. */
function typeOfMime(mime: string): string | undefined {
  const subtype = /^[\w-]+\/([\w.+-]+)/.exec(mime)?.[1]?.toLowerCase() ?? '';
  const last = subtype.split('.').at(-1) ?? '';
  for (const name of [subtype, last]) if (Object.hasOwn(types, name)) return types[name];
  return /^(?!bin$)[a-z\d]{2,5}$/.test(subtype) ? subtype.toUpperCase() : undefined;
}

function typeOf(sent: unknown, name: string, file: string): string | undefined {
  const type = typeof sent === 'string' ? sent.trim() : '';
  return (
    (type.includes('/') ? typeOfMime(type) : extensionOf(`.${type.replace(/^\./, '')}`)) ??
    extensionOf(name) ??
    extensionOf(file)
  );
}

function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A file to download, or undefined when its address is none. Without a name it is called as its file is. */
export function cleanAttachment(raw: RawAttachment, base: string, options: ResourceOptions): Attachment | undefined {
  const url = resourceUrl(raw.url, base, options);
  if (!url) return undefined;
  const file = plainText(fileName(url));
  const name = plainText(raw.name).replace(/\n/g, ' ') || file || new URL(url).host;
  const size = typeof raw.size === 'number' && raw.size > 0 && Number.isFinite(raw.size) ? raw.size : undefined;
  return { name, url, type: typeOf(raw.type, name, file), size };
}
