// Where the ink of letters stands, and what cuts it: for marks above capitals that other alphabets do not have.

/** One line of text as it is drawn. Lengths in CSS px, `top` and `bottom` from the top of the window. */
export interface InkLine {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly element: Element;
}

const context = document.createElement('canvas').getContext('2d');
if (!context) throw new Error('there is no canvas');
const pen = context;

/** Words of a text node by the line on which they stand; a word that is broken stands on each of its lines. */
function wordsByLine(node: Text): Map<number, { rect: DOMRect; words: string[] }> {
  const lines = new Map<number, { rect: DOMRect; words: string[] }>();
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    for (const rect of range.getClientRects()) {
      if (!rect.width) continue;
      const key = Math.round(rect.top);
      const line = lines.get(key) ?? { rect, words: [] };
      lines.set(key, line);
      line.words.push(word);
    }
  }
  return lines;
}

function linesOfNode(node: Text): InkLine[] {
  const element = node.parentElement;
  if (!element?.checkVisibility() || element.closest('.quiet')) return [];
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return [...wordsByLine(node).values()].map(({ rect, words }) => {
    const text = words.join(' ');
    const ink = pen.measureText(text);
    // The box of letters is as high as the font says, whatever the line height is; canvas and layout may round it differently.
    const spare = rect.height - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent;
    const baseline = rect.top + ink.fontBoundingBoxAscent + spare / 2;
    return {
      text,
      element,
      baseline,
      top: baseline - ink.actualBoundingBoxAscent,
      bottom: baseline + ink.actualBoundingBoxDescent,
    };
  });
}

/** Every line that an element draws in its shadow root. */
export function inkOf(host: Element): InkLine[] {
  const root = host.shadowRoot;
  if (!root) throw new Error('there is no shadow root');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: InkLine[] = [];
  while (walker.nextNode()) lines.push(...linesOfNode(walker.currentNode as Text));
  return lines;
}

/** The boxes that cut what stands out of them, above and below. */
function clipsOf(element: Element): { top: number; bottom: number; element: Element }[] {
  const clips = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const top = at.getBoundingClientRect().top + at.clientTop;
    clips.push({ top, bottom: top + at.clientHeight, element: at });
  }
  return clips;
}

const nameOf = ({ localName, className }: Element): string => `${localName}.${String(className).replaceAll(' ', '.')}`;

/** What is wrong with a line, in words: ink cut off, or ink of a line that is meant to be cut off. `slack`: px that rounding may take. */
export function cutsOf({ element, text, top, bottom, baseline }: InkLine, slack = 1): string[] {
  const cuts: string[] = [];
  for (const clip of clipsOf(element)) {
    const place = `${nameOf(element)} “${text.slice(0, 20)}” in ${nameOf(clip.element)}`;
    // A line behind a clamp.
    if (baseline >= clip.bottom) return top < clip.bottom - slack ? [`${place}: a hidden line peeps out`] : cuts;
    const [above, below] = [clip.top - top, bottom - clip.bottom];
    if (above > slack || below > slack)
      cuts.push(`${place}: ${above.toFixed(1)} px cut above, ${below.toFixed(1)} below`);
  }
  return cuts;
}

/** Lines of one text whose ink touches the next one's. */
export function touchesOf(lines: readonly InkLine[], slack = 1): string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next?.element !== line.element || next.baseline <= line.baseline) return [];
    const over = line.bottom - next.top;
    return over > slack ? [`${nameOf(line.element)} “${line.text.slice(0, 20)}” touches by ${over.toFixed(1)} px`] : [];
  });
}
