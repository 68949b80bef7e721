import { TEXT_STRUCTURE } from '../../data/text-structure.generated.ts';
import { bestThreshold, decodeForest } from '../../forest/index.ts';
import { listingsIn } from '../../text/code-line.ts';
import { shownOf } from '../../text/markdown-line.ts';
import type { Block, SiteProfile, Span, View } from '../../types.ts';
import type { Described } from '../describe.ts';
import { linesOfSite } from '../repeated.ts';
import { isBrokenByHand } from './by-hand.ts';
import { isShortByNature } from './by-nature.ts';
import { LineChances, type LineForests } from './chances.ts';
import { isConverted } from './converted.ts';
import { headlineAbove } from './headline.ts';
import { type Document, isLabel, type Line, readLines } from './lines.ts';
import { keepProse } from './prose.ts';

/** A text of fewer lines has no menu around it. */
const FEWEST_LINES = 6;
/** Thresholds that the text itself does not set are kept within these. */
const LENIENT = 0.1;
const STRICT = 0.6;
/** A text of which so much is expected is an article, and what is doubtful is no part of it. F1. */
const CLEAR = 0.8;
const CAUTION = 0.1;
/** Of a page at least this share is menus. A text with less has been cleaned, and its odd lines are its own. Tokens. */
const LEAST_OUTSIDE = 0.06;

let shipped: LineForests | undefined;

/**
 * Which pieces of a plain text stand outside its main content, with the chance that they do, judged from the
 * lines alone: what is left when another program took the tags out of a page and kept the menus. A clean
 * article has none. Markdown that a program made of a page is judged as the text that it shows.
 */
export function outsideByStructure(
  view: View,
  pieces: readonly Described[],
  site?: SiteProfile,
  forests?: LineForests,
): ReadonlyMap<number, number> {
  const outside = new Map<number, number>();
  if (view.format === 'html') return outside;
  const gathered = gatherLines(view.text, pieces);
  if (gathered.length < FEWEST_LINES) return outside;
  const isText = view.format === 'text';
  if (!isText && !isConverted(gathered)) return outside;
  const shown = isText ? { text: view.text, lines: gathered } : shownLines(gathered);
  const { text } = shown;
  const lines = withoutListings(shown.lines);
  if (lines.length < FEWEST_LINES) return outside;
  // Asked first: mail is nearly always broken so, and to look at lengths and ends costs a fraction of what reading lines does.
  if (isText && isBrokenByHand(view.text)) return outside;
  const document = readLines(
    text,
    lines,
    lines.map(({ first, last }) => (isText && first === last ? pieces[first]! : {})),
  );
  shipped ??= {
    first: decodeForest(TEXT_STRUCTURE.first),
    second: decodeForest(TEXT_STRUCTURE.second),
  };
  const tokens = document.lines.map(({ shape }) => shape.tokens);
  const ofSite = linesOfSite(
    lines.map(({ text }, i) => ({ text, tokens: tokens[i]! })),
    site,
  );
  const looks = new LineChances(document, ofSite, forests ?? shipped);
  if (!mayBePage(document, looks)) return outside;
  if (isText && isShortByNature(view.text, gathered.length, gathered.length - lines.length)) return outside;
  const chances = looks.of();
  const threshold = Math.min(STRICT, Math.max(LENIENT, careful(bestThreshold(chances, tokens))));
  const left = chances.map((chance) => chance < threshold);
  if (!isPage(document, left)) return outside;
  keepProse(
    document,
    chances,
    left,
    lines.map(({ text }) => text),
    ofSite,
  );
  const headline = headlineAbove(document, chances, left);
  if (headline >= 0) left[headline] = false;
  if (!isText)
    keepHeadings(
      left,
      lines.map(({ first }) => pieces[first]!.block),
    );
  lines.forEach(({ first, last }, i) => {
    if (!left[i]) return;
    for (let piece = first; piece <= last; piece++) outside.set(piece, 1 - chances[i]!);
  });
  return outside;
}

/** Listings are as short of sentences as menus are, and no less a part of the article. */
function withoutListings(lines: readonly LineOfPieces[]): LineOfPieces[] {
  const isListing = listingsIn(lines.map(({ text }) => text));
  return lines.filter((_, i) => !isListing[i]);
}

function careful({ threshold, expected }: { threshold: number; expected: number }): number {
  return threshold + (expected > CLEAR ? CAUTION : 0);
}

/**
 * Whether there are menus at all. A list, a table or a log in a clean text is as short of sentences as they
 * are, but it does not stand at both ends of the text, and its lines are not called `Log in` and `Next page`.
 */
function isPage(document: Document, left: readonly boolean[]): boolean {
  const { lines, tokens } = document;
  const outside = lines.filter((_, i) => left[i]);
  const share = tokensOf(outside);
  if (share < LEAST_OUTSIDE * Math.max(1, tokens)) return false;
  // What reads like text is no menu, unless it stands around an article.
  const sentences = outside.filter(({ sentence }) => sentence).length;
  if (sentences > SENTENCES * outside.length && !hasArticle(document)) return false;
  if (outside.filter(isLabel).length >= FEWEST_LABELS) return true;
  if (!endsOf(left.length).every((i) => left[i])) return false;
  return document.running > 0 && tokensOf(outside.filter(isLong)) <= LONG_SHARE * share;
}

/** Whether enough of a text stands in one place. */
function hasArticle({ lines, tokens, coreStart, coreEnd }: Document): boolean {
  return tokensOf(lines.slice(coreStart, coreEnd + 1)) >= ARTICLE * tokens;
}

const tokensOf = (lines: readonly Line[]) => lines.reduce((sum, { shape }) => sum + shape.tokens, 0);
const isLong = ({ shape }: Line) => shape.tokens >= LONG;

/**
 * Of 499 pages one has more sentences outside and no article, and of the 73 without labels one has so much of what is outside in
 * long lines; statutes, notes and annotated classics have either. Share of lines, of tokens; tokens; share of tokens.
 */
const SENTENCES = 0.15;
const ARTICLE = 0.2;
const LONG = 20;
const LONG_SHARE = 0.5;

/** Where there are too few labels, the lines at both ends must be outside, and of clean text hardly ever are: these are looked at first. */
function mayBePage({ lines, labels }: Document, looks: LineChances): boolean {
  return labels >= FEWEST_LABELS || looks.of(endsOf(lines.length)).every((chance) => chance < STRICT);
}

/** Labels that make menus. */
const FEWEST_LABELS = 2;

/** The first three lines and the last: threads and lists of products begin or end with two short ones as well. */
function endsOf(lines: number): Int32Array {
  return Int32Array.of(0, 1, 2, lines - 3, lines - 2, lines - 1);
}

interface LineOfPieces extends Span {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Markdown says which short lines are headings. One stays as long as something stays of what it heads. */
function keepHeadings(left: boolean[], blocks: readonly Block[]): void {
  let headed = false;
  for (let i = left.length - 1; i >= 0; i--) {
    if (blocks[i]!.kind !== 'heading') headed ||= !left[i];
    else {
      left[i] &&= !headed;
      // Of an underlined heading the line above is still to come.
      if (blocks[i - 1] !== blocks[i]) headed = false;
    }
  }
}

/** Lines of Markdown as a reader sees them, in a text of their own. */
function shownLines(lines: readonly LineOfPieces[]): {
  readonly text: string;
  readonly lines: LineOfPieces[];
} {
  const shown: LineOfPieces[] = [];
  let at = 0;
  for (const line of lines) {
    const text = shownOf(line.text);
    shown.push({ ...line, text, start: at, end: at + text.length });
    at += text.length + 1;
  }
  return { text: shown.map(({ text }) => text).join('\n'), lines: shown };
}

/** Pieces that stand on one line, together again. */
function gatherLines(text: string, pieces: readonly Described[]): LineOfPieces[] {
  const lines: { readonly first: number; last: number }[] = [];
  pieces.forEach(({ piece }, i) => {
    const line = lines[lines.length - 1];
    if (line !== undefined && !/[\n\r]/.test(text.slice(pieces[i - 1]!.piece.end, piece.start)))
      line.last = i;
    else lines.push({ first: i, last: i });
  });
  return lines.map(({ first, last }) => {
    const { start } = pieces[first]!.piece;
    const { end } = pieces[last]!.piece;
    return { start, end, text: text.slice(start, end), first, last };
  });
}
