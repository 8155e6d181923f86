import { html, nothing, type TemplateResult } from 'lit-html';
import { fileSizeText } from '../i18n/file-size-text.js';
import { fileWordsFor } from '../i18n/file-words.js';
import { newsWordsFor } from '../i18n/news-words.js';
import type { Attachment } from '../model/article.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** Kinds of files that people tell apart: their types, and what is drawn on the sheet. */
const KINDS: readonly (readonly [kind: string, types: RegExp, drawing: string])[] = [
  ['pdf', /^PDF$/, 'M8.5 18.5c2-1.5 3.5-5 3.5-8 0 3.5 1.5 5.5 4 6-3-.2-5.5.4-7.5 2z'],
  ['word', /^(?:DOC[XM]?|ODT|RTF|WPS)$/, 'M8 11.5l1.700 7 2.300-6 2.300 6 1.700-7'],
  ['excel', /^(?:XLS[XMB]?|ODS|CSV)$/, 'M8 11.5h8v7H8zM8 15h8M12 11.5v7'],
  ['slides', /^(?:PP[ST][XM]?|ODP)$/, 'M11.5 11.5a3.5 3.5 0 1 0 3.5 3.5h-3.5zM14 10v3h3a3 3 0 0 0-3-3z'],
  ['archive', /^(?:ZIP|RAR|7Z|GZ|TAR|TGZ)$/, 'M10 4v2M12 6v2M10 8v2M12 10v2M10 14h3v5h-3z'],
  ['picture', /^(?:JPE?G|PNG|GIF|WEBP|AVIF|BMP|TIFF?|SVG)$/, 'M8 18.5l2.700-4 2 2.5 1.300-1.5 2 3zM10 11.5v1'],
  [
    'sound',
    /^(?:MP3|M4A|WAV|OGG|AAC|WMA|FLAC)$/,
    'M10.5 17.5v-6l5-1v6M8 17.5a1.300 1.300 0 1 0 2.5 0 1.300 1.300 0 1 0-2.5 0zM13 16.5a1.300 1.300 0 1 0 2.5 0 1.300 1.300 0 1 0-2.5 0z',
  ],
  ['film', /^(?:MP4|M4V|MOV|AVI|WEBM|WMV|MKV)$/, 'M9.5 11.5v7l6-3.5z'],
  ['other', /^/, 'M8.5 12h7M8.5 15h7M8.5 18h4'],
];

/** Files to download, under a heading of their own. */
export function attachments(files: readonly Attachment[], view: View): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<section class="attachments" part="attachments">
    ${heading(view.level + 1, 'label', newsWordsFor(view.language).attachments)}
    <ul role="list">
      ${files.map((file) => attachment(file, view))}
    </ul>
  </section>`;
}

function attachment(file: Attachment, { language }: View): TemplateResult {
  const { name, url, type = '', size } = file;
  const facts = [type, size === undefined ? '' : fileSizeText(size, language)].filter(Boolean).join(', ');
  const { preview } = fileWordsFor(language);
  return html`<li>
    <a href=${url} download
      >${icon(type)}<span>${name}</span>${facts ? html` <span class="facts">(${facts})</span>` : nothing}</a
    >${
      isShowable(file)
        ? html` <button type="button" class="preview" aria-label="${preview}: ${name}">${preview}</button>`
        : nothing
    }
  </li>`;
}

function icon(type: string): TemplateResult {
  const [kind = '', , drawing = ''] = KINDS.find(([, types]) => types.test(type)) ?? [];
  return html`<svg class=${kind} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 2.5h9l5 5v14H5zM14 2.5v5h5" />
    <path d=${drawing} />
  </svg>`;
}

/**
 * Whether the browser's own viewer may show a file here. Only PDF; of the page's own server only what is named so, since a page of that
 * server in a frame could do what this page can; over https nothing that comes without.
 */
function isShowable({ url, type }: Attachment): boolean {
  if (type !== 'PDF' || !navigator.pdfViewerEnabled) return false;
  const { origin, protocol, pathname } = new URL(url);
  const isForeign = origin !== location.origin;
  return (isForeign || /\.pdf$/i.test(pathname)) && !(location.protocol === 'https:' && protocol === 'http:');
}
