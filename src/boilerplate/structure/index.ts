import { TEXT_STRUCTURE } from '../../data/text-structure.generated.ts';
import { bestThreshold, decodeForest, type Forest, probability, score } from '../../forest/index.ts';
import type { Role, View } from '../../types.ts';
import type { Described } from '../describe.ts';
import { wordEvidence } from '../evidence.ts';
import { lineFeatures } from './features.ts';
import { type Document, readLines } from './lines.ts';

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

const LABELS: ReadonlySet<Role> = new Set([
  'navigation',
  'footer',
  'share',
  'related',
  'comments',
  'copyright',
]);
/** Share of a label's letters that known phrases cover. */
const MOSTLY = 0.4;

let shipped: Forest | undefined;

/**
 * Which pieces of a plain text stand outside its main content, judged from the lines alone: what is left
 * when another program took the tags out of a page and kept the menus. A clean article has none.
 */
export function outsideByStructure(
  view: View,
  pieces: readonly Described[],
  forest?: Forest,
): ReadonlySet<number> {
  const outside = new Set<number>();
  if (view.format !== 'text') return outside;
  const lines = gatherLines(view.text, pieces);
  if (lines.length < FEWEST_LINES) return outside;
  const document = readLines(
    lines.map((line) => line.text),
    lines.map((line) => (line.first === line.last ? pieces[line.first]!.words : wordEvidence(line.text))),
  );
  const { rows, width } = lineFeatures(document);
  shipped ??= decodeForest(TEXT_STRUCTURE);
  const chances = lines.map((_, i) => probability(score(forest ?? shipped!, rows, i * width)));
  const tokens = document.lines.map(({ shape }) => shape.tokens);
  const threshold = Math.min(STRICT, Math.max(LENIENT, careful(bestThreshold(chances, tokens))));
  const left = chances.map((chance) => chance < threshold);
  if (!isPage(document, left)) return outside;
  lines.forEach(({ first, last }, i) => {
    if (!left[i]) return;
    for (let piece = first; piece <= last; piece++) outside.add(piece);
  });
  return outside;
}

function careful({ threshold, expected }: { threshold: number; expected: number }): number {
  return threshold + (expected > CLEAR ? CAUTION : 0);
}

/**
 * Whether there are menus at all. A list, a table or a log in a clean text is as short of sentences as they
 * are, but it does not stand at both ends of the text, and its lines are not called `Log in` and `Next page`.
 */
function isPage({ lines, tokens }: Document, left: readonly boolean[]): boolean {
  let share = 0;
  let labels = 0;
  lines.forEach(({ shape, words }, i) => {
    if (!left[i]) return;
    share += shape.tokens / Math.max(1, tokens);
    const label = words.roles.some(({ role, sure }) => LABELS.has(role) && sure.length > 0);
    if (label && words.coverage >= MOSTLY) labels++;
  });
  if (share < LEAST_OUTSIDE) return false;
  return labels >= 2 || [0, 1, left.length - 2, left.length - 1].every((i) => left[i]);
}

interface LineOfPieces {
  readonly text: string;
  readonly first: number;
  last: number;
}

/** Pieces that stand on one line, together again. */
function gatherLines(text: string, pieces: readonly Described[]): LineOfPieces[] {
  const lines: LineOfPieces[] = [];
  pieces.forEach(({ piece }, i) => {
    const line = lines[lines.length - 1];
    if (line !== undefined && !/[\n\r]/.test(text.slice(pieces[i - 1]!.piece.end, piece.start)))
      line.last = i;
    else lines.push({ text: '', first: i, last: i });
  });
  return lines.map(({ first, last }) => ({
    text: text.slice(pieces[first]!.piece.start, pieces[last]!.piece.end),
    first,
    last,
  }));
}
