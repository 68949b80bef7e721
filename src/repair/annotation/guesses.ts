import { likeliest, likeliestTwo, nearbyText, reachOfGuess, unitsBehind, unitsOf } from '../guess.ts';
import { restoreDropped } from './dropped.ts';
import { pairTable } from './gbk.ts';
import { type Path, unknown } from './path.ts';
import { Kind, type Unit } from './units.ts';

const privateUse = /[\ue000-\uf8ff]/;

/** The first byte of full-width punctuation. */
const formLead = 0xa3;

/**
 * What the steps of a repair come to, with the characters that lost a byte chosen once more: while searching, what
 * stands behind them was not known yet.
 */
export function guessedAgain(
  text: string,
  start: number,
  end: number,
  units: readonly Unit[],
  steps: readonly Path[],
): string[] {
  const pieces = steps.map((step) => step.text);
  const elsewhere = nearbyText(text, start, end);
  const before = unitsOf(text.slice(Math.max(0, start - reachOfGuess), start));
  const behind = unitsBehind(text, end);
  const candidates = steps.map((step, i) => {
    const found = candidatesAt(units, step);
    return found.includes(pieces[i]!.charCodeAt(0)) ? found : [];
  });
  const put = (i: number, unit: number) => {
    pieces[i] = String.fromCharCode(unit) + pieces[i]!.slice(1);
  };
  for (let i = 0; i < steps.length; i++) {
    if (candidates[i]!.length === 0) continue;
    const left = [...before, ...unitsOf(pieces.slice(0, i).join(''))];
    const around = [...left, ...unitsOf(pieces.slice(i).join('')), ...behind];
    const next = pieces[i]!.length === 1 ? (candidates[i + 1] ?? []) : [];
    if (next.length === 0) put(i, likeliest(around, left.length, candidates[i]!, elsewhere).unit);
    else {
      const [first, second] = likeliestTwo(around, left.length, [candidates[i]!, next], elsewhere);
      put(i++, first);
      put(i, second);
    }
  }
  return privateUse.test(text) ? pieces : restoreDropped(pieces, units, steps, before, behind);
}

/** The characters that the first one of a step could have been; none where all its bytes are known. */
function candidatesAt(units: readonly Unit[], { previous, strikes, at: next }: Path): number[] {
  const { at, pending } = previous!;
  if (units[next]?.kind === Kind.reading || units[next - 1]?.kind === Kind.reading) return []; // which says what it is
  const unit = units[at]!;
  if (unit.kind === Kind.lost && pending === 0 && strikes > 0) return withTrail(formLead);
  if (unit.kind === Kind.lost && pending !== 0 && pending !== unknown && strikes === 0)
    return withLead(pending);
  if (unit.kind === Kind.pair && pending === unknown) return withTrail(unit.lead);
  return [];
}

function withTrail(trail: number): number[] {
  return pairs((byte) => (byte << 8) | trail);
}

function withLead(lead: number): number[] {
  return pairs((byte) => (lead << 8) | byte);
}

function pairs(pair: (byte: number) => number): number[] {
  const { toUnicode } = pairTable();
  const found: number[] = [];
  for (let byte = 0x81; byte < 0xff; byte++) {
    const code = toUnicode[pair(byte)]!;
    const isText = code >= 0x80 && !(code >= 0xe000 && code <= 0xf8ff) && !(code >= 0xff01 && code <= 0xff5d);
    if (isText) found.push(code);
  }
  return found;
}
