/**
 * What may be shown of an article's markup, as data. Every engine and the walk read this one table.
 *
 * Absent on purpose: `class`, `style`, `data-*`, `name`, `role`, `aria-*`, `slot`, `part`, `is`, `popover`, `target` and every handler (a
 * body must not reach into the page or into the component), svg and math (the source of nearly all parser confusion), forms (a news text
 * asks for nothing), landmarks (an article has its own).
 */

/**
 * How a value is checked: a pattern whose first group (or whole match) is kept, or
 * `link` an address to go to, `file` one to load, `picture` the same and small `data:` images, `srcset`, `text` any words,
 * `id` one name that gets the prefix, `ids` several, `flag` a boolean attribute.
 */
export type Rule = RegExp | 'link' | 'file' | 'picture' | 'srcset' | 'text' | 'id' | 'ids' | 'flag';

type Rules = Readonly<Record<string, Rule>>;

const words = (list: string) => list.split(' ');
const number = /^\s*(\d{1,4})(?:\.\d+)?(?:px)?\s*$/i;
/** A cell over more than 99 columns or rows is a mistake or a layout bomb. */
const span = /^\d\d?$/;
const size = { width: number, height: number };
/** Where a line stands says what it is: captions are centred, names of authors stand on the right. Computed from `style` and `align`. */
const aligned: Rules = { align: /^(?:center|right)$/i };
const cell: Rules = { colspan: span, rowspan: span, headers: 'ids', scope: /^(?:row|col)(?:group)?$/i, ...aligned };
const when: Rules = { datetime: 'text' };

/** Attributes of every tag. */
const everywhere: Rules = {
  id: 'id',
  dir: /^(?:ltr|rtl|auto)$/i,
  lang: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i,
  title: 'text',
};

/** Tags that are shown and have attributes of their own. */
const own: Readonly<Record<string, Rules>> = {
  a: { href: 'link' },
  img: { src: 'picture', srcset: 'srcset', sizes: 'text', alt: 'text', ...size },
  source: { src: 'file', srcset: 'srcset', sizes: 'text', media: 'text', type: /^[\w-]+\/[\w.+-]+/, ...size },
  audio: { src: 'file' },
  video: { src: 'file', poster: 'picture', ...size },
  track: {
    src: 'file',
    kind: /^(?:subtitles|captions|descriptions|chapters)$/i,
    srclang: 'text',
    label: 'text',
    default: 'flag',
  },
  td: cell,
  th: cell,
  col: { span },
  colgroup: { span },
  ol: { start: /^-?\d{1,6}$/, type: /^[1ai]$/i, reversed: 'flag' },
  li: { value: /^-?\d{1,6}$/ },
  time: when,
  del: when,
  ins: when,
  details: { open: 'flag' },
  ...Object.fromEntries(words('p div h1 h2 h3 h4 h5 h6').map((tag) => [tag, aligned])),
};

/** The elements that are shown, each with its attributes. */
export const shownTags: ReadonlyMap<string, readonly (readonly [name: string, rule: Rule])[]> = new Map(
  [
    ...Object.keys(own),
    ...words(
      'abbr address b bdi bdo blockquote br caption cite code dd dt dl em figcaption figure hr i kbd mark picture pre q rp rt ruby s samp ' +
        'small span strong sub summary sup table tbody tfoot thead tr u ul wbr',
    ),
  ].map((tag) => [tag, Object.entries({ ...everywhere, ...own[tag] })]),
);

/** Elements that are shown as another one: old markup, and wrappers that must go on keeping paragraphs apart. */
export const shownAs: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['dir', 'ul'],
  ['menu', 'ul'],
  ['strike', 's'],
  ['tt', 'code'],
  ...words('article aside center fieldset footer form header hgroup legend main nav search section').map(
    (tag) => [tag, 'div'] as const,
  ),
]);

/** What frames are called before parsing: see `preflight.ts`. */
export const frame = 'x-embed';

/** Elements that go with all they hold. */
export const droppedTags: readonly string[] = words(
  'applet base button canvas datalist dialog embed fencedframe frame frameset head iframe link math meta noembed noframes noscript object ' +
    'plaintext portal script select selectedcontent style svg template textarea title x-template xmp',
);

/** Attributes read as another one: what `preflight.ts` calls `style`, the old form of `id`, and where lazy loaders keep the real address. */
export const attributeAliases: Readonly<Record<string, string>> = {
  'x-style': 'style',
  name: 'id',
  'data-src': 'src',
  'data-original': 'src',
  'data-lazy-src': 'src',
  'data-srcset': 'srcset',
};

/** Elements that the engines must hand to the walk: the shown ones, those shown as another, frames, and old ones whose style counts. */
export const readTags: readonly string[] = [
  ...shownTags.keys(),
  ...shownAs.keys(),
  frame,
  'font',
  'big',
  'label',
  'marquee',
];

/**
 * Attributes that the engines must hand to the walk.
 *
 * `style`, `hidden` and `align` pass the engine although none of them is shown as sent: links to gambling sites are planted in state sites as
 * blocks with `display:none`, and with the attribute gone they would become visible. Nothing is weakened by this: the parsed document is
 * inert, no style in it is applied and nothing it names is loaded, and the walk writes only the attributes of the tables above.
 */
export const readAttributes: readonly string[] = [
  ...new Set([everywhere, attributeAliases, ...Object.values(own)].flatMap((rules) => Object.keys(rules))),
  'style',
  'hidden',
];
