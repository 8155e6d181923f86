import type { SafeUrl } from '../model/safe-html.js';

/** Characters; longer addresses are tracking or attacks. */
const maxLength = 4096;
/** Characters of a `data:` picture, 64 KB. */
const maxData = 65_536;
const dataPicture = /^\s*data:image\/(?:png|gif|jpe?g|webp|avif);base64,[a-z\d+/=\s]*$/i;

export interface ResourceOptions {
  /** The page is https: `http:` addresses become `https:`, since the browser would not load them otherwise. */
  readonly secure?: boolean | undefined;
  /** The address is of a picture: small `data:` images are allowed too. */
  readonly picture?: boolean | undefined;
}

/**
 * The address as the browser will understand it. Its parser drops tabs, line feeds and surrounding control characters and knows every
 * way to write a scheme (URL Standard 4.4), so nothing here is decided on the text that was sent.
 */
function parsed(value: unknown, base: string, schemes: RegExp): URL | undefined {
  if (typeof value !== 'string' || value.length > maxLength || !value.trim()) return undefined;
  try {
    const url = new URL(value, base || undefined);
    // `https://portal.example@evil.example` shows one host and opens another.
    return schemes.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** An address a reader may be sent to: http, https, mailto or tel, absolute; undefined when it is anything else. */
export function navigationUrl(value: unknown, base: string): SafeUrl | undefined {
  return parsed(value, base, /^(?:https?|mailto|tel):$/)?.href as SafeUrl | undefined;
}

/** An address that may be loaded: http or https, absolute, and small `data:` images where a picture is meant; else undefined. */
export function resourceUrl(value: unknown, base: string, options: ResourceOptions = {}): SafeUrl | undefined {
  if (options.picture && typeof value === 'string' && value.length <= maxData && dataPicture.test(value)) {
    return value.replace(/\s/g, '') as SafeUrl;
  }
  const url = parsed(value, base, /^https?:$/);
  if (url && options.secure) url.protocol = 'https:';
  return url?.href as SafeUrl | undefined;
}

/** A `srcset` with every address checked and absolute; what cannot be read is left out. Undefined when nothing is left. */
export function safeSrcset(value: unknown, base: string, options: ResourceOptions = {}): string | undefined {
  if (typeof value !== 'string' || value.length > 4 * maxLength) return undefined;
  const candidates: string[] = [];
  // HTML 4.8.4.2.2: an address is a run without spaces; a comma at its end, or one after the descriptor, ends the candidate.
  for (const [, address, descriptor = ''] of value.matchAll(/([^\s,]\S*[^\s,])(?:,|\s+([^\s,]*)[^,]*|$)/g)) {
    const url = resourceUrl(address, base, { secure: options.secure });
    if (url && /^(?:\d+(?:\.\d+)?[wx])?$/.test(descriptor)) candidates.push(`${url} ${descriptor}`.trim());
  }
  return candidates.join(', ') || undefined;
}
