import { nats, naturalness } from '../../../model/index.ts';
import type { Change, Proposal, Span } from '../../../types.ts';
import type { Glance } from '../../glance/glance.ts';
import { OTHER } from '../../glance/traits.ts';
import type { RepairStep } from '../../step.ts';
import { confidenceOf } from '../confidence.ts';
import { Baseline, Path } from '../naturalness.ts';
import { type Reach, windowsAround } from '../windows.ts';
import { COLLECTION_NAMES, type CollectionName, MOST_GLYPHS, unitsOfGlyphs } from './collections.ts';
import { beforeNfc, isSorted } from './composed.ts';
import { unsorted } from './unsorted.ts';

/** Numbers from here on are neither ASCII nor Latin letters: kana, ideographs and Hangul are. */
const FIRST_WIDE = 0x180;
/** Blocks of 128 code points, and different characters in them, without which a line is not looked at: natural text keeps to two or three. */
const FEWEST_BLOCKS = 4;
const FEWEST_CHARACTERS = 6;
/** Characters that are no such numbers to one that is, from which on a line of Chinese just quotes other alphabets. */
const MOST_ELSE = 8;
/** How many lines are asked which collection it was. */
const FEW_LINES = 4;
/** Nats that all lines must win together, and each for every character: nothing else makes Japanese of Devanagari and Thai. */
const ENOUGH = 60;
const ENOUGH_FOR_EACH = 2;
/** Standard deviations above clean text that what they write may be: bytes of archives win nats, too. */
const OUTLANDISH = 4;
/** Nats that a word of ASCII must win to be a row of glyphs, too: `7FSTJPO` is `Version`, `GPU` stays. */
const ENOUGH_FOR_ASCII = 3;
const REACH: Reach = { before: 4000, behind: 4000 };

/** Numbers of glyphs that were taken for code points: {@link showGlyphIds}. */
export const repairGlyphIds: RepairStep = (text, context) => {
  const wide = widePlaces(text, context.glance(text));
  const mixture = new Mixture();
  for (const at of wide) mixture.add(text.charCodeAt(at));
  if (!mixture.isOne) return [];
  const lines = windowsAround(text, wide, REACH);
  const suspects = lines.filter((line) => isSuspect(text, line)).slice(0, FEW_LINES);
  if (suspects.length === 0) return [];
  const [best] = COLLECTION_NAMES.map((name) => ({
    name,
    won: suspects.reduce((sum, line) => sum + worthOf(readLine(text, line, name)), 0),
  })).sort((a, b) => b.won - a.won);
  if (best!.won < ENOUGH) return [];
  return lines.flatMap((line) => propose(text, line, best!.name));
};

function widePlaces(text: string, { places, traits, striking, present }: Glance): number[] {
  const wide: number[] = [];
  if ((present & OTHER) === 0) return wide;
  for (const i of striking)
    if ((traits[i]! & OTHER) !== 0 && isWide(text.charCodeAt(places[i]!))) wide.push(places[i]!);
  return wide;
}

/** Could it be the number of an ideograph, a kana or a syllable? */
function isWide(unit: number): boolean {
  return unit >= FIRST_WIDE && unit < MOST_GLYPHS;
}

/** Of how many characters and blocks wide ones are. */
class Mixture {
  readonly #blocks = new Set<number>();
  /** Up to as many as are asked for: who adorns a line does it with the same few signs. */
  readonly #characters = new Set<number>();
  #last = -1;

  add(unit: number): void {
    if (this.#characters.size < FEWEST_CHARACTERS) this.#characters.add(unit);
    const block = unit >> 7;
    if (block !== this.#last) this.#blocks.add(block);
    this.#last = block;
  }

  get isOne(): boolean {
    return this.#characters.size >= FEWEST_CHARACTERS && this.#blocks.size >= FEWEST_BLOCKS;
  }
}

/** Is a good part of a line such a mixture? */
function isSuspect(text: string, line: Span): boolean {
  const mixture = new Mixture();
  let wide = 0;
  let others = 0;
  for (let i = line.start; i < line.end; i++) {
    const unit = text.charCodeAt(i);
    if (isWide(unit)) {
      wide++;
      mixture.add(unit);
    } else if (unit >= FIRST_WIDE) others++;
  }
  return wide * MOST_ELSE >= others && mixture.isOne;
}

interface Reading {
  readonly changes: readonly Change[];
  /** Characters that it changes. */
  readonly changed: number;
  /** Nats for it and against the line as it stands. */
  readonly gain: number;
}

/** Numbers of glyphs as code points: two letters and more (`/` between two others is just that), or digits or punctuation. */
const ASCII_GLYPHS = /^(?=..|[^!-_])[\x0e-\x1a!-~]+$/;

function readLine(text: string, { start, end }: Span, name: CollectionName): Reading {
  const units = unitsOfGlyphs(name);
  const path = new Path(nats).startAt(text, start);
  const changes: Change[] = [];
  let changed = 0;
  for (const { at, source } of piecesOf(text, start, end)) {
    const shown = shownBy(units, source, path);
    path.readText(shown, 0, shown.length);
    if (shown === source) continue;
    changed += source.length;
    const last = changes[changes.length - 1];
    const stop = at + source.length;
    if (last?.end === at)
      changes[changes.length - 1] = { start: last.start, end: stop, after: last.after + shown };
    else changes.push({ start: at, end: stop, after: shown });
  }
  const standing = new Baseline(text, start, end, nats).cost(start, end);
  return { changes, changed, gain: standing - path.cost };
}

/** Words of ASCII, rows of marks that may have been sorted, pairs that were one code point, and other characters one by one. */
function* piecesOf(text: string, start: number, end: number): Generator<{ at: number; source: string }> {
  for (let at = start; at < end; ) {
    let stop = at + 1;
    if (isPrinted(text, at)) while (stop < end && isPrinted(text, stop)) stop++;
    else if (beforeNfc(text.slice(at, at + 2)) !== undefined) stop = Math.min(end, at + 2);
    else if (isSorted(text.charCodeAt(at))) while (stop < end && isSorted(text.charCodeAt(stop))) stop++;
    yield { at, source: text.slice(at, stop) };
    at = stop;
  }
}

/** ASCII other than white space, control characters included. */
function isPrinted(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0x0d && unit < 0x7f && unit !== 0x20;
}

/** What a piece shows in the place that `path` has come to. */
function shownBy(units: Uint16Array, source: string, path: Path): string {
  if (source.charCodeAt(0) <= 0x7e) return asciiShownBy(units, source, path);
  const rewritten = units[beforeNfc(source) ?? 0]!;
  const own = Array.from(source, (character) => units[character.charCodeAt(0)] || character.charCodeAt(0));
  if (source.length === 1 || rewritten !== 0)
    return cheapest(path, [
      String.fromCharCode(...own),
      ...(rewritten === 0 ? [] : [String.fromCharCode(rewritten)]),
    ]);
  const glyphs = Array.from(source, (character) => character.charCodeAt(0));
  return unsorted(glyphs, units, path, nats)
    .map((i) => String.fromCharCode(own[i]!))
    .join('');
}

function asciiShownBy(units: Uint16Array, source: string, path: Path): string {
  const codes = Array.from(source, (glyph) => units[glyph.charCodeAt(0)]!);
  if (!ASCII_GLYPHS.test(source) || codes.includes(0)) return source;
  const shown = String.fromCharCode(...codes);
  // A letter behind an ideograph may well be one; 。 is 'b' in Adobe-GB1, and ends what the glyphs around it say.
  const needed = codes.every((code) => code > 0x7e) ? 0 : ENOUGH_FOR_ASCII;
  return costAfter(path, source) - costAfter(path, shown) >= needed ? shown : source;
}

function cheapest(path: Path, ways: readonly string[]): string {
  return ways.reduce((best, way) => (costAfter(path, way) < costAfter(path, best) ? way : best));
}

function costAfter(path: Path, word: string): number {
  const trial = new Path(nats);
  trial.become(path, 0);
  trial.readText(word, 0, word.length);
  return trial.cost;
}

/** Nats of a reading that is good enough, or none. */
function worthOf({ changes, changed, gain }: Reading): number {
  if (changed === 0 || gain < ENOUGH_FOR_EACH * changed) return 0;
  const written = changes.map(({ after }) => after).join(' ');
  return naturalness(written).deviation > OUTLANDISH ? 0 : gain;
}

function propose(text: string, line: Span, name: CollectionName): Proposal[] {
  const reading = readLine(text, line, name);
  if (worthOf(reading) === 0) return [];
  const { changes, gain } = reading;
  return [
    {
      rule: 'mojibake/glyph-ids',
      severity: 'major',
      start: changes[0]!.start,
      end: changes[changes.length - 1]!.end,
      confidence: confidenceOf(ENOUGH + gain),
      message: `The numbers of glyphs in ${name} were taken for code points, as programs do that read PDF.`,
      data: { collection: name, evidence: Math.round(gain * 10) / 10 },
      fix: changes,
    },
  ];
}
