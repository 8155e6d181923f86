// What is seen of an element on a page: every part in its shadow roots with its words, its box and its computed styles.
// A classic script beside witness.mjs.
/** All that a host's style sheet could let in, and what it would show in. */
const STYLES = [
  ...[
    'display',
    'position',
    'float',
    'clear',
    'visibility',
    'opacity',
    'zIndex',
    'overflowX',
    'overflowY',
    'boxSizing',
  ],
  ...[
    'color',
    'backgroundColor',
    'backgroundImage',
    'boxShadow',
    'filter',
    'mixBlendMode',
    'fill',
    'stroke',
    'webkitTextFillColor',
  ],
  ...[
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontVariantCaps',
    'fontWeight',
    'fontStretch',
    'lineHeight',
    'letterSpacing',
    'wordSpacing',
  ],
  ...[
    'textAlign',
    'textIndent',
    'textTransform',
    'textDecorationLine',
    'textShadow',
    'whiteSpace',
    'wordBreak',
    'overflowWrap',
  ],
  ...[
    'direction',
    'writingMode',
    'listStyleType',
    'cursor',
    'pointerEvents',
    'verticalAlign',
    'outlineStyle',
    'transform',
  ],
  ...[
    'marginTop',
    'marginRight',
    'marginBottom',
    'marginLeft',
    'paddingTop',
    'paddingRight',
    'paddingBottom',
    'paddingLeft',
  ],
  ...[
    'borderTopWidth',
    'borderRightWidth',
    'borderBottomWidth',
    'borderLeftWidth',
    'borderTopStyle',
    'borderTopColor',
    'borderTopLeftRadius',
  ],
  ...['colorScheme', 'quotes', 'tabSize', 'columnCount', 'borderCollapse', 'hyphens', 'orphans', 'widows'],
];
const round = (length) => Math.round(length * 10) / 10;
/** Engines compute with fractions of their own. */
const rounded = (value = '') => value.replace(/\d+\.\d+/g, (length) => round(Number(length)));
const wordsOf = (node) => {
  let words = '';
  for (const child of node.childNodes) if (child.nodeType === 3) words += child.data;
  return words.replace(/\s+/g, ' ').trim();
};
const valueOf = (node) =>
  'value' in node && node.localName !== 'li' ? ` [${node.value || node.placeholder || ''}]` : '';

function partsOf(root, zoom) {
  const frame = root.getBoundingClientRect();
  const parts = [];
  const visit = (node, path) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const name = `${path}${node.localName}${node.getAttribute('class') ? `.${node.getAttribute('class').trim().replace(/\s+/g, '.')}` : ''}`;
    // Lines of text are set by whole pixels of the screen; what a zoom shows is measured in the page's own.
    const isShown = width > 0 && height > 0;
    const box = isShown ? [x - frame.x, y - frame.y, width, height].map((length) => round(length / zoom)) : [];
    parts.push({ name, words: wordsOf(node) + valueOf(node), box, styles: STYLES.map((key) => rounded(style[key])) });
    let index = 0;
    for (const child of node.children) if (child.localName !== 'slot') visit(child, `${name.slice(-60)}>${index++}:`);
  };
  visit(root, '');
  return parts;
}

const rootOf = (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root');
const isLoaded = (image) => image.complete && image.naturalWidth > 0;

/** What has not come. */
const missing = (tags, wanted) =>
  tags.flatMap((tag, index) => {
    const root = rootOf(tag);
    const images = [...(root?.querySelectorAll('img') ?? [])].filter((image) => !isLoaded(image)).map(({ src }) => src);
    return [...wanted[index].filter((selector) => !root?.querySelector(selector)), ...images].map(
      (what) => `${tag} ${what}`,
    );
  });

let last = '';
let since = 0;
/** Whether everything has come and nothing has moved for a moment. */
function isSettled(tags, wanted, patience) {
  const roots = tags.map(rootOf);
  const seen = roots.map((root, index) => {
    const images = [...(root?.querySelectorAll('img') ?? [])];
    const isThere = root && wanted[index].every((selector) => root.querySelector(selector)) && images.every(isLoaded);
    return isThere ? `${root.querySelectorAll('*').length} ${root.getBoundingClientRect().height}` : '';
  });
  const now = seen.every(Boolean) ? seen.join() : '';
  if (now !== last) since = performance.now();
  last = now;
  return now !== '' && performance.now() - since > patience;
}

const frameOf = (root) => {
  const { x, y, width, height } = root.getBoundingClientRect();
  return [x, y, width, height];
};

Object.defineProperty(window, 'reading', {
  value: {
    isSettled,
    missing,
    of: (tag, zoom = 1) => ({ parts: partsOf(rootOf(tag), zoom), frame: frameOf(rootOf(tag)) }),
    styles: STYLES,
  },
});
