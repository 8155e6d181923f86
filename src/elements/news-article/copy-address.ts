/**
 * Puts an address on the clipboard. Pages without https have no clipboard of their own: there the address is shown and selected in `panel`, for
 * the old command of the browser or, where that is refused, for the reader's hand.
 *
 * Resolves to whether the address has been copied.
 */
export async function copyAddress(address: string, panel: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return copyShown(panel);
  }
}

function copyShown(panel: HTMLElement | null): boolean {
  panel?.showPopover();
  panel?.querySelector('input')?.select();
  const isCopied = document.execCommand('copy');
  if (isCopied) panel?.hidePopover();
  return isCopied;
}
