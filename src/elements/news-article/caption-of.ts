/** The words below a picture, else those instead of it. */
export function captionOf(image: HTMLImageElement): string {
  return (image.closest('figure')?.querySelector('figcaption')?.textContent ?? image.alt).trim();
}
