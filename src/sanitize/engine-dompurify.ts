import createDOMPurify from 'dompurify';
import { NewsError } from '../model/news-error.js';
import { openDomNode } from './dom-reader.js';
import type { Engine } from './engine.js';
import { attributeAliases, droppedTags, readAttributes, readTags } from './policy.js';

type Policy = NonNullable<Parameters<ReturnType<typeof createDOMPurify>['sanitize']>[1]>['TRUSTED_TYPES_POLICY'];
type PolicyWindow = Window & { trustedTypes?: { createPolicy(name: string, rules: object): NonNullable<Policy> } };

/**
 * DOMPurify parses through `DOMParser`, which a page with Trusted Types guards. The policy stays in this file and is seen by DOMPurify alone;
 * without one of our own, every copy of DOMPurify on the page would fight for the name `dompurify`.
 */
function makePolicy(): Policy {
  try {
    return (window as PolicyWindow).trustedTypes?.createPolicy('bantin', {
      createHTML: (html: string) => html,
      createScriptURL: () => '',
    });
  } catch {
    return undefined;
  }
}

/** An instance of our own: hooks and settings that the page gives to its DOMPurify must not touch this one. */
const purifier = createDOMPurify(window);
const policy = makePolicy();

/** For browsers without the HTML Sanitizer API. About 10 KB, so it is loaded only there. */
export const dompurifyEngine: Engine<Node> = {
  parse(html) {
    // The doctype as in the other engines, else a table stays inside a paragraph; `<body>`, else a `<frameset>` takes its place and nothing is left.
    const root: Node | null = purifier.sanitize(`<!doctype html><body>${html}`, {
      ALLOWED_TAGS: [...readTags],
      ALLOWED_ATTR: [...readAttributes],
      // The walk judges them: `text-align:` looks like a scheme, and a picture whose real address is bad is none in any engine.
      ADD_URI_SAFE_ATTR: Object.keys(attributeAliases),
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      FORBID_CONTENTS: [...droppedTags],
      // Nodes, never a string: there is no second parse.
      RETURN_DOM_FRAGMENT: true,
      // The walk puts a prefix before every id; with true a heading called "links" or "images" would lose its id.
      SANITIZE_DOM: false,
      ...(policy && { TRUSTED_TYPES_POLICY: policy }),
    });
    // A page's Trusted Types that forbid the policy make it answer null.
    if (!root)
      throw new NewsError('markup', { detail: 'the sanitizer gave nothing; allow the Trusted Types policy "bantin"' });
    return root;
  },
  open: openDomNode,
};
