import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { keyed } from 'lit-html/directives/keyed.js';
import type { Picture } from '../model/article.js';

/** A picture whose host is dead leaves no hole: what holds it gets `broken` and folds away. */
function onBroken(event: Event): void {
  const image = event.currentTarget as HTMLElement;
  image.closest('.media, figure')?.classList.add('broken');
}

/** The main photo of an article with its caption. */
export function mainFigure(picture: Picture | undefined, fallbackAlt: string): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const { caption } = picture;
  const tall = (picture.height ?? 0) > (picture.width ?? 0);
  return html`${keyed(
    picture.url,
    html`<figure class=${tall ? 'photo tall' : 'photo'}>
      ${image(picture, picture.alt || (caption ? '' : fallbackAlt))}
      ${caption ? html`<figcaption part="caption">${caption}</figcaption>` : nothing}
    </figure>`,
  )}`;
}

function image(picture: Picture, alt: string): TemplateResult {
  const { url, width, height, srcset } = picture;
  return html`<img
    part="image"
    alt=${alt}
    width=${ifDefined(width)}
    height=${ifDefined(height)}
    sizes=${ifDefined(srcset && '(min-width: 50em) 45em, 100vw')}
    srcset=${ifDefined(srcset)}
    src=${url}
    loading="eager"
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
    @error=${onBroken}
  />`;
}
