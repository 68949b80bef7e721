import type { PhraseHit } from '../../terms/phrases.ts';
import type { Places } from '../../terms/places.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Block, BlockKind, Piece, Span } from '../../types.ts';
import { type ConceptSet, conceptsIn, conceptsSaid } from '../concepts/index.ts';
import type { Verdict } from '../verdict.ts';
import { type Around, isLabelled, mayBeNotice, noticeOf, type Place } from './kinds.ts';
import { read } from './reading.ts';

/** No notice is longer; a line longer than that is looked through sentence by sentence. UTF-16 units. */
const LONGEST = 600;
/** Sentences of a paragraph at most. A longer line is no paragraph. */
const MOST_SENTENCES = 400;
/** A sentence is cut out of its paragraph when it is a notice at least this certainly. */
const CERTAIN = 0.8;

/** What a piece that stands for itself is a notice of. */
export function composed(
  places: Places,
  { start, end }: Span,
  place: Place,
  around: Around = 'article',
): Verdict | null {
  if (end - start > LONGEST) return null;
  const opensLabel = LABEL.test(places.text[start] ?? '');
  if (!opensLabel && !mayBeNotice(conceptsSaid(places, start, end))) return null;
  return heard(places.text.slice(start, end), conceptsIn(places.text, start, end), place, around);
}

/** The same where the words are known already. */
function heard(
  text: string,
  hits: readonly PhraseHit<ConceptSet>[],
  place: Place,
  around: Around,
): Verdict | null {
  const whole = noticeOf(read(text, hits), place, around);
  return whole !== null && (isLabelled(text) || isThroughout(text, hits)) ? whole : null;
}

const LABEL = /[【[［]/;

/** Sentences that may make one notice together. Of more, most must be notices themselves: else it is a paragraph. */
const FEW = 2;
const LIKELY = 0.5;

function isThroughout(text: string, hits: readonly PhraseHit<ConceptSet>[]): boolean {
  const sentences = sentencesOf(text);
  if (sentences.length <= FEW) return true;
  const size = ({ start, end }: Span) => end - start;
  const noticed = sentences.filter(
    (sentence) =>
      hasMakings(text, hits, sentence) &&
      (noticeOf(read(text, hits, sentence), 'line')?.score ?? 0) >= LIKELY,
  );
  const sum = (spans: readonly Span[]) => spans.reduce((all, span) => all + size(span), 0);
  return sum(noticed) * 2 > sum(sentences);
}

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'caption']);

/**
 * Pieces, and of paragraphs the notices that were glued to them apart; and the pieces that are surely no notice.
 *
 *     …the harbour opened in May. Get our best stories in your inbox by joining here.
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a piece of its own
 */
export function partNotices(
  places: Places,
  blocks: readonly Block[],
  pieces: readonly Piece[],
): { readonly parts: readonly Piece[]; readonly quiet: ReadonlySet<Piece> } {
  const { text } = places;
  const parts: Piece[] = [];
  const quiet = new Set<Piece>();
  for (const piece of pieces) {
    const { kind, main } = blocks[piece.block]!;
    const cuts = PROSE.has(kind) && main !== false ? glued(places, piece) : [];
    if (cuts === null) quiet.add(piece);
    if (cuts === null || cuts.length === 0) {
      parts.push(piece);
      continue;
    }
    let at = piece.start;
    for (const { start, end } of [
      ...cuts,
      { start: piece.end - piece.start, end: piece.end - piece.start },
    ]) {
      parts.push(...tight(text, at, piece.start + start, piece.block));
      if (end > start) parts.push({ start: piece.start + start, end: piece.start + end, block: piece.block });
      at = piece.start + end;
    }
  }
  return { parts, quiet };
}

function tight(text: string, start: number, end: number, block: number): Piece[] {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? [{ start, end, block }] : [];
}

/** Notices inside a paragraph that has more to say than they do. Sorted, disjoint; null when it says nothing that notices say. */
function glued(places: Places, { start, end }: Span): Span[] | null {
  const line = places.text.slice(start, end);
  if (!LABEL.test(line) && !mayBeNotice(conceptsSaid(places, start, end))) return null;
  const hits = conceptsIn(places.text, start, end);
  const units = unitsOf(line);
  if (units.length < 2 || units.length > MOST_SENTENCES) return [];
  if (line.length <= LONGEST && (heard(line, hits, 'line', 'article')?.score ?? 0) >= CERTAIN) return [];
  const last = units.length - 1;
  const found = units.map((unit, i) => isNotice(line, hits, unit, placeOf(line, unit, i, last)));
  // `【编辑推荐】` without what it is a label of is no notice: both go, or none.
  for (let i = 0; i < last; i++)
    if (found[i] && !found[i + 1] && isBareLabel(line, units[i]!)) found[i] = false;
  // Two sentences that make one notice: `Liked it? Follow us for more.`
  if (last > 1 && !found[last - 1] && (!found[last] || isLeadIn(line, units[last - 1]!))) {
    const pair = { start: units[last - 1]!.start, end: units[last]!.end };
    if (isNotice(line, hits, pair, 'tail')) found[last - 1] = found[last] = true;
  }
  if (found.every(Boolean)) return [];
  const spans: { start: number; end: number }[] = [];
  units.forEach((unit, i) => {
    if (!found[i]) return;
    if (i > 0 && found[i - 1]) spans[spans.length - 1]!.end = unit.end;
    else spans.push({ ...unit });
  });
  return spans;
}

function isBareLabel(line: string, { start, end }: Span): boolean {
  return /^[【[［][^】\]］]*[】\]］]$/.test(line.slice(start, end));
}

/** A short question that the next sentence answers. UTF-16 units. */
function isLeadIn(line: string, { start, end }: Span): boolean {
  return end - start <= 60 && /[?？]$/.test(line.slice(start, end));
}

function isNotice(line: string, hits: readonly PhraseHit<ConceptSet>[], unit: Span, place: Place): boolean {
  if (unit.end - unit.start > LONGEST || !hasMakings(line, hits, unit)) return false;
  return (noticeOf(read(line, hits, unit), place)?.score ?? 0) >= CERTAIN;
}

/** Whether a part of a line can be a notice at all, by its words or by a label in front. */
function hasMakings(line: string, hits: readonly PhraseHit<ConceptSet>[], { start, end }: Span): boolean {
  let said = 0;
  for (const hit of hits) if (hit.start >= start && hit.end <= end) said |= hit.value;
  return mayBeNotice(said) || LABEL.test(line[start] ?? '');
}

const BRACKET = /[（(［[【][^（）()［］[\]【】\n]{2,120}[)）\]］】]/g;

function placeOf(line: string, { start, end }: Span, i: number, last: number): Place {
  if (/^[（(［[【]/.test(line[start]!) && /[)）\]］】]/.test(line[end - 1]!)) return 'bracket';
  return i === last ? 'tail' : 'middle';
}

/** Sentences, and brackets that stand between two of them or behind the last. */
function unitsOf(line: string): Span[] {
  return sentencesOf(line).flatMap((sentence) => {
    const text = line.slice(sentence.start, sentence.end);
    const units: Span[] = [];
    let at = 0;
    for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
      const end = index + bracket.length;
      if (index > 0 && end < text.length) continue;
      // The text of a link, and where it leads.
      if (line[sentence.start + end] === '(' || text[index - 1] === ']') continue;
      for (const [a, b] of [
        [at, index],
        [index, end],
      ] as const)
        if (text.slice(a, b).trim() !== '')
          units.push({ start: sentence.start + a, end: sentence.start + b });
      at = end;
    }
    if (text.slice(at).trim() !== '') units.push({ start: sentence.start + at, end: sentence.end });
    return units;
  });
}
