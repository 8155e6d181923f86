// A Vite plugin that minifies Lit's html``, svg`` and css`` literals.
// It is careful where the published ones are not: runs of white space become one space and never none, so that inline layout keeps its
// gaps; pre and textarea stay as they are; CSS nesting, @container, @supports and ::slotted survive; a literal that cannot be handled is
// left alone.
import { transform as lightning } from 'lightningcss';
import MagicString from 'magic-string';
import { parseSync } from 'vite';

/** Stands for an expression of the literal while it is minified: a CSS identifier, an HTML attribute value, a text. */
const mark = (index) => `lit--x${index}--`;
const MARK = /lit--x(\d+)--/g;
const hasMark = (text) => new RegExp(MARK).test(text);

const VERBATIM = /<(pre|textarea|style|script)\b[\s\S]*?<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<[a-zA-Z/](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** One space between attributes, none before `>`; quoted values stay as they are. */
function minifyTag(tag) {
  return tag
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .replace(/ (\/?>)$/, '$1');
}

function minifyHtml(text) {
  const kept = [];
  const keep = (part) => `\0${kept.push(part) - 1}\0`;
  let out = text
    .replace(VERBATIM, keep)
    .replace(COMMENT, (comment) => (hasMark(comment) ? comment : ''))
    .replace(TAG, (tag) => keep(minifyTag(tag)))
    .replace(/\s+/g, ' ');
  // The first and last white space of a literal that begins and ends on lines of its own is the author's layout, not the page's.
  if (/^\s*\n/.test(text)) out = out.replace(/^ /, '');
  if (/\n\s*$/.test(text)) out = out.replace(/ $/, '');
  const restore = (part) => part.replace(/\0(\d+)\0/g, (_, index) => restore(kept[index]));
  return restore(out);
}

const collapseCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

const marksOf = (text) => [...text.matchAll(MARK)].map(([, index]) => index).join();

/** No `targets` for lightningcss: with them it rewrites light-dark() into variables that need a rule on :root. */
function minifyCss(text) {
  if (!/[{}]/.test(text) || text.includes('\\')) return collapseCss(text);
  try {
    const { code, warnings } = lightning({ filename: 'literal.css', code: Buffer.from(text), minify: true });
    const out = code.toString();
    return warnings.length || marksOf(out) !== marksOf(text) ? collapseCss(text) : out;
  } catch {
    return collapseCss(text); // a fragment that is no style sheet by itself
  }
}

function* literalsIn(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && /^(html|svg|css)$/.test(node.tag.name)) yield node;
  for (const child of Object.values(node)) yield* literalsIn(child);
}

function minifyLiteral({ tag, quasi }, code, out) {
  const raws = quasi.quasis.map((part) => part.value.raw);
  const joined = raws.map((raw, index) => (index ? mark(index - 1) : '') + raw).join('');
  const parts = (tag.name === 'css' ? minifyCss(joined) : minifyHtml(joined)).split(
    new RegExp(MARK.source.replace('(', '(?:')),
  );
  if (parts.length !== raws.length) return; // an expression was lost
  let start = quasi.start + 1;
  raws.forEach((raw, index) => {
    const at = code.indexOf(raw, start);
    if (raw && raw !== parts[index] && at >= 0) out.update(at, at + raw.length, parts[index]);
    start = quasi.expressions[index]?.end ?? at;
  });
}

export function minifyLit() {
  return {
    name: 'minify-lit',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
      handler(code, id) {
        const { program, errors } = parseSync(id, code);
        if (errors.length) return null;
        const out = new MagicString(code);
        for (const literal of literalsIn(program)) minifyLiteral(literal, code, out);
        return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: true, source: id }) } : null;
      },
    },
  };
}
