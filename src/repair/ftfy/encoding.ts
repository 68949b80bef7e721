import type { CharsetName } from '../mojibake/charset.ts';
import { gain, isDoubtful, isLonely } from './judge.ts';
import { type Scan, type Sequence, scan } from './sequences.ts';

/** What ftfy tries, in its order: a tie goes to the earlier one. */
const TRIED: readonly CharsetName[] = [
  'iso-8859-1',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'macintosh',
  'ibm437',
];
/** In these, pairs of ordinary characters are UTF-8 too often to look at anything but whole texts. */
const WHOLE_ONLY: ReadonlySet<CharsetName> = new Set(['macintosh', 'ibm437']);

/** Layers of damage that are looked for. */
const LAYERS = 6;
/** Nats that the decoding of one place in a text must gain before it is believed. */
const ENOUGH_IN_PLACE = 5;

/** Undoes UTF-8 that was read as a single-byte encoding, once or several times, all through a text or in places. */
export function fixEncoding(text: string): string {
  let current = text;
  for (let i = 0; i < LAYERS && /[^\u0000-\u007f]/.test(current); i++) {
    const scans = TRIED.map((name) => ({ name, ...scan(current, name) }));
    const next = decodeWhole(current, scans) ?? decodePlaces(current, scans);
    if (next === null) break;
    current = next;
  }
  return current;
}

/** The same for a whole text. That three sequences are all valid is proof enough; two letters may be a name. */
function enough(text: string, sequences: readonly Sequence[]): number {
  if (sequences.length > 2) return 0;
  return sequences.every(({ start }) => /[^\p{L}]/u.test(text[start + 1] ?? '')) ? 4 : 8;
}

type Reading = Scan & { readonly name: CharsetName };

/** The whole text as UTF-8 that was read wrong in one way; null when that is not believable. */
function decodeWhole(text: string, scans: readonly Reading[]): string | null {
  let best: string | null = null;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (const { name, sequences, complete } of scans) {
    if (!complete || sequences.length === 0) continue;
    if (!trusted(text, sequences, WHOLE_ONLY.has(name)).length) continue;
    const decoded = replace(text, sequences);
    const gained = gain(text, decoded, WHOLE_ONLY.has(name));
    if (gained > bestGain && gained > enough(text, sequences)) {
      best = decoded;
      bestGain = gained;
    }
  }
  return best;
}

/** Places that were read wrong in a text that is otherwise right. */
function decodePlaces(text: string, scans: readonly Reading[]): string | null {
  const found: { readonly run: Sequence; readonly gained: number }[] = [];
  for (const { name, sequences } of scans) {
    if (WHOLE_ONLY.has(name)) continue;
    for (const run of runsOf(trusted(text, sequences, false))) {
      if (isInGarble(text, run) || isLonely(text, run)) continue;
      const gained = gainInPlace(text, run);
      if (gained > ENOUGH_IN_PLACE) found.push({ run, gained });
    }
  }
  // The best first; what overlaps it is out.
  found.sort((a, b) => b.gained - a.gained);
  const taken = new Uint8Array(text.length);
  const chosen: Sequence[] = [];
  for (const { run } of found) {
    if (taken.subarray(run.start, run.end).includes(1)) continue;
    taken.fill(1, run.start, run.end);
    chosen.push(run);
  }
  chosen.sort((a, b) => a.start - b.start);
  // One pair of characters beside others that are right is too little to tell.
  if (chosen.length === 0 || (chosen.length === 1 && chosen[0]!.end - chosen[0]!.start < 3)) return null;
  return replace(text, chosen);
}

/** Sequences that touch, as one. */
function runsOf(sequences: readonly Sequence[]): Sequence[] {
  const runs: Sequence[] = [];
  for (const sequence of sequences) {
    const last = runs[runs.length - 1];
    if (last?.end !== sequence.start) runs.push(sequence);
    else runs[runs.length - 1] = { start: last.start, end: sequence.end, after: last.after + sequence.after };
  }
  return runs;
}

/** Between characters beyond ASCII on both sides that cannot be decoded: part of a worse garble. */
function isInGarble(text: string, { start, end }: Sequence): boolean {
  return (text[start - 1] ?? ' ') > '\u007f' && (text[end] ?? ' ') > '\u007f';
}

/** One or two sequences may be there by chance; several, or one next to another, are not. */
function trusted(text: string, sequences: readonly Sequence[], rare: boolean): readonly Sequence[] {
  if (sequences.length > 2) return sequences;
  return sequences.filter(
    (sequence, i) =>
      sequences[i - 1]?.end === sequence.start ||
      sequences[i + 1]?.start === sequence.end ||
      !isDoubtful(text, sequence, rare),
  );
}

const CONTEXT = 8;

function gainInPlace(text: string, { start, end, after }: Sequence): number {
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const right = text.slice(end, end + CONTEXT);
  return gain(left + text.slice(start, end) + right, left + after + right, false);
}

function replace(text: string, sequences: readonly Sequence[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, after } of sequences) {
    out += text.slice(at, start) + after;
    at = end;
  }
  return out + text.slice(at);
}
