import { html, nothing, type TemplateResult } from 'lit';
import { fileSizeText } from '../i18n/file-size-text.js';
import type { Attachment } from '../model/article.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** Files to download, under a heading of their own. */
export function attachments(files: readonly Attachment[], view: View): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<section class="attachments" part="attachments">
    ${heading(view.level + 1, 'label', view.messages.attachments)}
    <ul role="list">
      ${files.map((file) => attachment(file, view))}
    </ul>
  </section>`;
}

function attachment({ name, url, type, size }: Attachment, { language }: View): TemplateResult {
  const facts = [type, size === undefined ? '' : fileSizeText(size, language)].filter(Boolean).join(', ');
  return html`<li>
    <a href=${url} download>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path d="M4 1.5h5L13 5v9.5H4zM9 1.5V5h4M8 7v4.500M6 9.700l2 2 2-2" fill="none" stroke="currentColor" />
      </svg>
      <span>${name}</span></a
    >${facts ? html` <span class="facts">(${facts})</span>` : nothing}
  </li>`;
}
