/**
 * How high a block will be, told before there are any news: the room that a page keeps so that nothing below moves when they come.
 *
 * The numbers are those of the styles at the browser's usual 16 px; a test compares them with the heights that three engines draw.
 */

/** What decides the height of a block, as far as it can be known beforehand. */
export interface BlockFacts {
  readonly tag: 'news-list' | 'news-article' | 'related-news';
  readonly layout?: 'list' | 'compact' | 'cards' | 'lead' | 'ticker';
  /** Default 10. */
  readonly count?: number;
  /** Columns of cards; 0: as many as fit. */
  readonly columns?: number;
  /** Letters of the heading; 0: there is none. */
  readonly heading?: number;
  /** A theme with a ground of its own has a margin inside. */
  readonly hasGround?: boolean;
  /** Letters of a long title, of a long summary; of these news or of any. */
  readonly title?: number;
  readonly summary?: number;
  readonly hasPictures?: boolean;
  /** Groups of related news: one for each relation. */
  readonly groups?: number;
}

/** Letters of a title and a summary that few of a province's news have more of. */
export const USUAL = { title: 95, summary: 260 } as const;

const EM = 16;
/** Width of a letter of Vietnamese text, in em: of text and of titles. */
const LETTER = { text: 0.53, title: 0.555 } as const;
/** Letters that a line loses because words are not cut. */
const LOST = 2;
/** Height of the line with the date. */
const META = 0.9 * EM * 1.65;

/** Lines that so many letters take. */
function linesOf(letters: number, width: number, font: number, letter: number): number {
  if (!letters) return 0;
  const inLine = Math.max(4, Math.floor(width / (font * letter)) - LOST);
  return Math.ceil(letters / inLine);
}

interface Room {
  readonly count: number;
  readonly title: number;
  readonly summary: number;
  readonly hasPictures: boolean;
  readonly columns: number;
}

const titleLines = (letters: number, width: number, font: number): number =>
  linesOf(letters, width, font, LETTER.title);

/** A summary of three lines at most. */
function summaryHeight(letters: number, width: number, most = 3): number {
  const font = 0.95 * EM;
  return letters
    ? 0.2 * font + Math.min(most, linesOf(letters, Math.min(width, 44 * font), font, LETTER.text)) * font * 1.7
    : 0;
}

/** Title and day in brackets; fingers get more room than pointers, and either may come. */
function linesHeight(count: number, title: number, width: number): number {
  const lines = linesOf(title + 12, width - 1.1 * EM, EM, LETTER.text);
  return count * (2 * (width < 600 ? 0.65 : 0.45) * EM + lines * EM * 1.55 + 1);
}

/** A picture beside the words, in a column of this width. */
function besides(
  { title, summary, hasPictures }: Room,
  width: number,
  font: number,
  [column, gap]: [number, number],
): number {
  const words = hasPictures ? width - column - gap : width;
  const text = titleLines(title, words, font) * font * 1.5 + META + summaryHeight(summary, words);
  return Math.max(hasPictures ? (column * 2) / 3 : 0, text);
}

function listHeight(room: Room, width: number): number {
  const column =
    width >= 56 * EM ? 15 * EM : width >= 32 * EM ? Math.max(9 * EM, 0.28 * width) : Math.min(6.5 * EM, 0.3 * width);
  const isWide = width >= 32 * EM;
  const row = besides(room, width, (isWide ? 1.15 : 1.05) * EM, [column, (isWide ? 1.25 : 0.85) * EM]);
  return room.count * row + (room.count - 1) * (2.5 * EM + 1);
}

function columnsOf({ columns }: Room, width: number): number {
  if (width <= 26 * EM) return 1;
  return columns || Math.max(1, Math.floor((width + EM) / (16 * EM)));
}

function cardsHeight(room: Room, width: number): number {
  const columns = columnsOf(room, width);
  const card = (width - (columns - 1) * EM) / columns;
  const words = card - 2 - 2 * EM;
  const font = 1.05 * EM;
  const title = Math.min(5, titleLines(room.title, words, font)) * font * 1.7;
  const above = room.hasPictures ? ((card - 2) * 2) / 3 + 2 : 5;
  const row = above + 1.85 * EM + title + META + summaryHeight(room.summary, words, room.hasPictures ? 3 : 9);
  const rows = Math.ceil(room.count / columns);
  return rows * row + (rows - 1) * 1.25 * EM;
}

/** The first one big, the others small: below it, or beside it where there is room. */
function leadHeight(room: Room, width: number): number {
  const isWide = width >= 44 * EM;
  const others = room.count - 1;
  const part = (share: number): number => ((width - 1.75 * EM) * share) / 2.55;
  const first = firstHeight(room, isWide && others ? part(1.55) : width, (isWide ? 1.7 : 1.4) * EM);
  const below = others * (otherHeight(room, isWide ? part(1) : width) + (isWide ? 1 : 1.25) * EM);
  return isWide ? Math.max(first, below) : first + below;
}

/** One article alone may have a longer title than most, and a summary of all its lines. */
function firstHeight({ title, summary, hasPictures }: Room, width: number, font: number): number {
  const picture = hasPictures ? (width * 2) / 3 + 0.85 * EM : 0;
  return picture + titleLines(title * 1.2, width, font) * font * 1.48 + META + summaryHeight(summary && 1000, width);
}

function otherHeight({ title, hasPictures }: Room, width: number): number {
  const column = Math.min(6.5 * EM, 0.3 * width);
  const words = hasPictures ? width - column - 0.85 * EM : width;
  const font = 1.05 * EM;
  const text = Math.min(5, titleLines(title, words, font)) * font * 1.7 + META;
  return EM + 1 + Math.max(hasPictures ? (column * 2) / 3 : 0, text);
}

function headingHeight(letters: number, width: number): number {
  const font = 1.2 * EM;
  return letters ? titleLines(letters, width, font) * font * 1.45 + 0.95 * font + 2 : 0;
}

function listRoom(layout: BlockFacts['layout'], room: Room, width: number): number {
  switch (layout) {
    case 'compact':
      return linesHeight(room.count, room.title, width);
    case 'cards':
      return cardsHeight(room, width);
    case 'lead':
      return leadHeight(room, width);
    case 'ticker':
      return width <= 34 * EM ? 105 : 46;
    default:
      return listHeight(room, width);
  }
}

/** Each group has a line above it where there are several. */
function relatedRoom({ count, title }: Room, groups: number, width: number): number {
  const labels = groups > 1 ? groups * (EM * 1.65 + 0.2 * EM) + (groups - 1) * EM : 0;
  return groups * linesHeight(count, title, width) + labels;
}

/**
 * The height of a block of this width, in CSS pixels; 0 for an article, which is as long as it is: it gets a screen, so that what stands
 * below it begins out of sight.
 */
export function heightOf(facts: BlockFacts, width: number): number {
  if (facts.tag === 'news-article') return 0;
  const inside = width - (facts.hasGround ? 2 * EM : 0);
  const room: Room = { count: 10, columns: 0, hasPictures: true, ...USUAL, ...facts };
  const isRelated = facts.tag === 'related-news';
  const heading = headingHeight(facts.heading ?? (isRelated ? 14 : 0), inside);
  const news = isRelated ? relatedRoom(room, facts.groups ?? 2, inside) : listRoom(facts.layout, room, inside);
  return Math.ceil(heading + news + (facts.hasGround ? 2 * EM : 0));
}
