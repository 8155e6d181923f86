/** Gives the focus to an item of a list: to its title, or where that is no link, to the item. */
export function focusItem(item: HTMLElement | undefined): void {
  const link = item?.querySelector('a');
  if (item && !link) item.tabIndex = -1;
  (link ?? item)?.focus();
}
