import type { Link } from '../model/article.js';
import { attributeOf, reworked, textOf, type SafeHtml, type SafeNode, type SafeUrl } from '../model/safe-html.js';
import { essence } from './essence.js';
import { linesIn } from './lines.js';
import { allIn, allOf, hasMedia, isElement, joined, syllables } from './tree.js';

/** Who wrote an article and where it comes from, as far as that is known. */
export interface Credits {
  /** With the words before the name where they say more than that it is one: `Tin, ảnh: Minh Đức`. */
  readonly byline?: string | undefined;
  readonly source?: Link | undefined;
}

/** Lines at the end of a text that may be credits. */
const most = 3;
/** Syllables of a line: an office with the office above it, and the words before. */
const longest = 16;

const origins = [
  /^\(?(?:[Tt]heo|[Nn]guồn(?: tin| bài)?|NGUỒN|THEO)\s*:\s*((?:https?:\/\/)?[^:;]+?)\)?$/u,
  // In brackets nothing but a source stands after this word; without them it may begin a sentence.
  /^\((?:Theo|Nguồn) ([^:;,()]+)\)$/u,
  /^Theo ((?:Báo(?! cáo)|Cổng|Đài|Trang|Tạp chí|TTXVN|Thông tấn|[\w-]+\.[\w.-]+)[^:;,.\d]*)$/u,
];
/** Words that say no more than the place where a byline stands. */
const author = /^(?:tác giả|người viết)\s*:\s*([^:;]+)$/iu;
/** Words that say more and are shown with the name. */
const work = /^(?:tin|bài|thực hiện)(?: viết)?(?:\s*(?:,|và|[-–])\s*(?:tin|bài|ảnh))*\s*:\s*([^:;]+)$/iu;
const photo = /^ảnh\s*:\s*[^:;]+$/iu;
/** Two to five syllables, each with a capital. */
const person = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,4}$/u;
/** A name: of a person, an office or a site. */
const proper = /^(?:\p{Lu}|\S+\.\S)/u;

interface Line {
  /** Place of its block in the text, and its own in the block. */
  readonly at: number;
  readonly row: number;
  readonly nodes: readonly SafeNode[];
  readonly text: string;
  /** It is the whole block, which stands on the right. */
  readonly right: boolean;
  readonly alone: boolean;
}

interface Found extends Credits {
  /** The name alone. */
  readonly name: string;
}

/** The last lines of a text, the last one first. The first block is never one of them. */
function endOf(body: SafeHtml): Line[] {
  const lines: Line[] = [];
  for (let at = body.length - 1; at > 0 && lines.length < most; at--) {
    const block = body[at];
    if (!isElement(block) || block.tag !== 'p' || hasMedia(block)) break;
    const own = linesIn(block);
    const alone = own.length === 1;
    const right = alone && attributeOf(block, 'align') === 'right';
    const read = own.map((nodes, row) => ({
      at,
      row,
      nodes,
      text: textOf(nodes).replace(/\s+/g, ' ').trim(),
      right,
      alone,
    }));
    lines.push(...read.reverse());
  }
  return lines.slice(0, most);
}

/** A source with its address; undefined where there are other links than that. */
function linkOf(nodes: readonly SafeNode[], name: string): Link | undefined {
  const [link, ...more] = allOf(nodes, 'a');
  if (!link) return { name };
  const href = attributeOf(link, 'href') ?? '';
  // Checked at the door, like every address in a clean tree.
  return !more.length && /^http/.test(href) ? { name, url: href as SafeUrl } : undefined;
}

/** A source with the words before it. */
function sourceIn({ nodes, text }: Line): Found | undefined {
  const name = origins.map((pattern) => pattern.exec(text)?.[1]).find(Boolean) ?? '';
  const source = proper.test(name) ? linkOf(nodes, name) : undefined;
  return source && { name, source };
}

/** A byline with the words before it. */
function bylineIn({ nodes, text }: Line): Found | undefined {
  const worker = work.exec(text)?.[1];
  const name = worker ?? author.exec(text)?.[1] ?? '';
  return proper.test(name) && !allOf(nodes, 'a').length ? { name, byline: worker ? text : name } : undefined;
}

/** What a line says of itself. */
const labelled = (line: Line): Found | undefined =>
  syllables(line.text) > longest ? undefined : (sourceIn(line) ?? bylineIn(line));

/** Whether a text may end here: with a whole sentence, or with what is none and no heading. */
function isEnded(block: SafeNode | undefined): boolean {
  if (!isElement(block)) return false;
  return block.tag === 'p' ? /[.!?…”"]$/.test(textOf([block]).trim()) : !/^h[1-6]$/.test(block.tag);
}

/** Whether a name without a word before it stands out as bulletins sign. */
function standsOut({ nodes, text, right }: Line): boolean {
  const names = text.split(/ [-–—] /);
  const isBold = allIn(nodes, ['b', 'strong']);
  if (!names.every((name) => person.test(name))) return right && isBold;
  return right || isBold || names.length > 1 || allIn(nodes, ['i', 'em']);
}

/** A name without a word before it is believed only after the last sentence, in a line of its own that stands out. */
function signed(line: Line, before: SafeNode | undefined): Found | undefined {
  const { nodes, text, alone } = line;
  const isName = /^\p{Lu}[^\d:;,!?()/]*[^\s.]$/u.test(text) && syllables(text) <= longest && !allOf(nodes, 'a').length;
  return alone && isName && isEnded(before) && standsOut(line) ? { name: text, byline: text } : undefined;
}

/** What both say, in the longer form; undefined where they say different things. */
function agreed(known: string | undefined, name: string, shown: string): string | undefined {
  if (!known) return shown;
  const essences = [name, shown].map(essence);
  if (!essences.includes(essence(known))) return undefined;
  return essence(known) === essences[1] ? known : shown;
}

/** The text without some of its last lines. */
function without(body: SafeHtml, lifted: readonly Line[]): SafeHtml {
  const rest = body.flatMap((block, at) => {
    const own = lifted.filter((line) => line.at === at);
    if (!own.length || !isElement(block)) return [block];
    const lines = linesIn(block).filter((_, row) => !own.some((line) => line.row === row));
    return lines.length ? [{ ...block, children: joined(lines) }] : [];
  });
  return reworked(body, rest);
}

/** The block that a line without a label follows, credits between them left out. */
function before(body: SafeHtml, lines: readonly Line[], index: number): SafeNode | undefined {
  const above = lines.slice(index + 1).find((line) => !labelled(line) && !photo.test(line.text));
  return body[above?.at ?? (lines.at(-1)?.at ?? 0) - 1];
}

/** A picture or a table has sources of its own. */
const hasOwn = (block: SafeNode | undefined): boolean => isElement(block) && /^(?:figure|table)$/.test(block.tag);

const addressOf = (link: Link | undefined) => link?.url;

/** What is a credit among the last lines of a text, the last one first: up to the first that is none. Lines about photographs find nothing. */
function creditsIn(body: SafeHtml): readonly (readonly [line: Line, found: Found | undefined])[] {
  const lines = endOf(body);
  const read = lines.map((line, index) => {
    const found = photo.test(line.text) ? undefined : (labelled(line) ?? signed(line, before(body, lines, index)));
    return [line, found?.source && hasOwn(body[line.at - 1]) ? undefined : found] as const;
  });
  const end = read.findIndex(([line, found]) => !found && !photo.test(line.text));
  return end < 0 ? read : read.slice(0, end);
}

/**
 * Credits at the end of a text (`Tin, ảnh: …`, `Nguồn: …`, the bold name of an office on the right) put where bulletins show them.
 *
 * Only what is certain: the last lines, short, in an exact form, where the article itself names nobody; where it names the same, the line is
 * dropped as a repetition, and where it names somebody else, the line stays. A line about the photographs alone stays too, since its name
 * would be taken for the author's; below a byline it goes with it. No name is lost: what is lifted is in the answer.
 */
export function liftCredits(body: SafeHtml, facts: Credits): Credits & { readonly body: SafeHtml } {
  const lifted: Line[] = [];
  let { byline, source } = facts;
  let photos: Line[] = [];
  for (const [line, found] of creditsIn(body)) {
    if (!found) {
      photos.unshift(line);
      continue;
    }
    const { name, source: link } = found;
    const text = agreed(link ? source?.name : byline, name, found.byline ?? name);
    if (text === undefined) continue;
    lifted.push(line);
    if (link) source = { name: text, url: addressOf(source) ?? addressOf(link) };
    else {
      byline = [text, ...photos.map((one) => one.text)].join('; ');
      lifted.push(...photos);
      photos = [];
    }
  }
  return { body: lifted.length ? without(body, lifted) : body, byline, source };
}
