import { randomFrom } from '../support/random.js';
import { CANARY, vectors } from './vectors.js';

/** One hostile text. */
export interface Payload {
  /** The same in every run: how it was made, and of what. */
  readonly name: string;
  readonly html: string;
}

type Disguise = (html: string, random: () => number) => string;

const inTags = (html: string, change: (tag: string) => string): string => html.replace(/<[^>]*>?/g, change);
const entity = (letter: string, form: number): string => {
  const code = letter.codePointAt(0) ?? 0;
  return (
    [`&#${code};`, `&#x${code.toString(16)};`, `&#${'0'.repeat(7)}${code} `.trim(), `&#X${code.toString(16)}`][form] ??
    letter
  );
};

/** Ways to write the same so that a filter does not see it. */
const disguises: Readonly<Record<string, Disguise>> = {
  'letter case': (html, random) =>
    inTags(html, (tag) => tag.replace(/[a-z]/gi, (letter) => (random() < 0.5 ? letter.toUpperCase() : letter))),
  'other spaces': (html, random) =>
    inTags(html, (tag) =>
      tag.replace(/ /g, () => ['\t', '\n', '\f', '/', '\r\n', '  /'][Math.floor(random() * 6)] ?? ' '),
    ),
  NUL: (html, random) =>
    inTags(html, (tag) => tag.replace(/\w\b/g, (letter) => (random() < 0.4 ? `${letter}\u0000` : letter))),
  'entities in values': (html, random) =>
    inTags(html, (tag) =>
      tag.replace(
        /(=["']?)([^"'>]+)/g,
        (_, start: string, value: string) =>
          start +
          [...value]
            .map((letter) => (/\w/.test(letter) && random() < 0.5 ? entity(letter, Math.floor(random() * 2)) : letter))
            .join(''),
      ),
    ),
  'tabs in values': (html, random) =>
    inTags(html, (tag) =>
      tag.replace(
        /(=["'])([^"'>]+)/g,
        (_, start: string, value: string) =>
          start +
          [...value]
            .map((letter) => (random() < 0.2 ? letter + (random() < 0.5 ? '&Tab;' : '&NewLine;') : letter))
            .join(''),
      ),
    ),
  'entities for markup': (html) => html.replace(/[<>"&]/g, (letter) => entity(letter, 0)),
  'entities twice': (html) => html.replace(/[<>"&]/g, (letter) => entity(letter, 1)).replaceAll('&', '&amp;'),
  'utf-7': (html) => html.replace(/[<>"]/g, (letter) => `+${{ '<': 'ADw', '>': 'AD4', '"': 'ACI' }[letter]}-`),
  percent: (html) => html.replace(/[<>" ]/g, (letter) => encodeURIComponent(letter)),
  'escapes of JSON': (html) => html.replace(/[<>"&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  'full width': (html) => html.replace(/[<>"]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'names in names': (html) => html.replace(/<([a-z]{2})([a-z]+)/gi, '<$1<$1$2>$2'),
  'comments in names': (html) => html.replace(/<([a-z]{2})([a-z]+)/gi, '<$1<!-- -->$2'),
  'comments around': (html) => `<!-- --!><!--><!--->${html}<!-- ${html} --!>${html}`,
  'no quotes': (html) => inTags(html, (tag) => tag.replaceAll('"', '')),
  'odd quotes': (html, random) => inTags(html, (tag) => tag.replace(/"/g, () => (random() < 0.5 ? "'" : '`'))),
  unclosed: (html) => html.replace(/>[^>]*$/, ''),
  'slash before everything': (html) => html.replace(/<([a-z]+)/gi, '<//$1><$1/').replace(/>/g, '/>'),
  twice: (html) => html + html,
  'bad letters': (html) => `\ud800\u202e\ufeff${html.replaceAll('>', '>\u2028\udfff')}`,
};

/** Places in which the same text means another thing. `@` is where it stands. */
const places = [
  ...[
    'svg',
    'math',
    'table',
    'select',
    'template',
    'noscript',
    'style',
    'title',
    'textarea',
    'xmp',
    'iframe',
    'noembed',
    'object',
  ].map((tag) => `<${tag}>@</${tag}>`),
  '<svg><foreignObject>@</foreignObject></svg>',
  '<svg><desc>@</desc></svg>',
  '<svg><title>@',
  '<svg><style>@</style></svg>',
  '<math><mtext>@</mtext></math>',
  '<math><annotation-xml encoding="text/html">@</annotation-xml></math>',
  '<math><mi><svg><desc>@',
  '<table><tr><td>@</table>',
  '<table><caption>@',
  '<table><colgroup>@</colgroup></table>',
  '<select><option>@</option></select>',
  '<select><button><selectedcontent></selectedcontent></button><option>@</select>',
  '<template><template>@</template></template>',
  '<div><template shadowrootmode=open>@</template></div>',
  '<div><template shadowrootmode=closed>@',
  '<template for=x>@</template>',
  '<ul><li><b><i><a href=x>@</ul>',
  '<p title="</p>@">x</p>',
  '<a href="x" title=\'@\'>x</a>',
  '<img alt="@" src=a.jpg>',
  '<![CDATA[@]]>',
  '<svg><![CDATA[@]]></svg>',
  '<?x @?>',
  '<!-- @ -->',
  '<!--[if gte mso 9]>@<![endif]-->',
  '<form id=a name=b><input name=attributes>@</form>',
  '<frameset>@</frameset>',
  '<dialog open>@</dialog>',
  '<x-a is=b><slot>@</slot></x-a>',
  '<p is=x-canary-p>@</p>',
  '<details open><summary>@</summary></details>',
  '<ruby><rt>@</ruby>',
  '<font size=7><center><nobr>@',
  '</div></article></body></html>@',
];

const random = randomFrom(20_261_129);
const names = Object.keys(disguises);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const disguised = (html: string, name: string): string => disguises[name]?.(html, random) ?? html;
const placed = (html: string, place: string): string => place.replace('@', () => html);

/** A vector as it is, in three disguises, in two other places, and in a place and a disguise. */
function* variants(vector: string, index: number): Generator<Payload> {
  yield { name: vector, html: vector };
  for (let turn = 0; turn < 3; turn++) {
    const name = names[(index * 3 + turn) % names.length] ?? '';
    yield { name: `${name}: ${vector}`, html: disguised(vector, name) };
  }
  for (let turn = 0; turn < 2; turn++) {
    const place = places[(index * 2 + turn) % places.length] ?? '@';
    yield { name: `${place}: ${vector}`, html: placed(vector, place) };
  }
  const [place, name] = [oneOf(places), oneOf(names)];
  yield { name: `${place}, ${name}: ${vector}`, html: placed(disguised(vector, name), place) };
}

/** All payloads, the same in every run, with the place of the second server left open. */
const open: readonly Payload[] = [
  ...new Map(
    [...vectors].flatMap((vector, index) => [...variants(vector, index)]).map((payload) => [payload.html, payload]),
  ).values(),
];

/** All payloads, once each; `canary`: the address of the server that must not be asked. */
export function payloads(canary = 'http://canary.example'): readonly Payload[] {
  return open.map(({ name, html }) => ({ name, html: html.replaceAll(new RegExp(CANARY, 'gi'), canary) }));
}
