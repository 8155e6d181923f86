import { FORMS, type FormOptions } from './forms.js';

const WATCHED = Symbol.for('bantin.forms');

/**
 * Upgrades the forms of a page, those that are added later too; what does so is loaded when the page has one. Of several copies on a page
 * the first does it. A page that is still being read is waited for: half a paragraph might look like a whole one.
 */
export function watch(options: FormOptions): void {
  const { document: page } = globalThis as { document?: Document & { [WATCHED]?: unknown } };
  // A server has no page.
  if (!page || page[WATCHED]) return;
  page[WATCHED] = true;
  const look = (node: Node): void => {
    if (!(node instanceof Element) || !(node.matches(FORMS) || node.querySelector(FORMS))) return;
    // Where this part cannot be loaded the links stay, which is what they are there for.
    import('./discover.js').then(({ discover }) => discover(node, options)).catch(() => {});
  };
  const begin = (): void => {
    look(page.documentElement);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach(look);
    }).observe(page, { childList: true, subtree: true });
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', begin);
  else begin();
}
