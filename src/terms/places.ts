import { remembered } from './remembered.ts';
import { caseless, formless, type Units } from './units.ts';

/**
 * Where terms of all lists stand in a text, found in one pass for all lists together: a dozen lists then cost little more than
 * one, and what a processor keeps at hand of their tables is needed once.
 */
export interface Places {
  readonly text: string;
  /** Offsets, ascending. Where several terms begin, there are as many places. */
  readonly at: readonly number[];
  /** The term of each place: its list in the high 16 bits, its index there in the low. */
  readonly terms: readonly number[];
  readonly count: number;
  /** Lists that were looked for are numbered below this. */
  readonly known: number;
}

/** A bit for each of so many hashes of two units comes first: it fits where the processor finds it at once. */
const GATE_BITS = 17;
/** Where the terms are that begin so. */
const HEAD_BITS = 16;
/** Most terms of all lists together: they are numbered in 16 bits, from 1 on. */
const MOST_TERMS = 0xffff;
const RECORD = 4;

/** The terms of all lists, by hashes of how they begin. */
interface Joint {
  /**
   * Of each unit: the one that all lists can agree to read it as in the low 16 bits, what kind of word it is part of in
   * the next 8, and whether some term is only it in the bit above.
   */
  readonly units: Uint32Array;
  /** A bit for each hash of two units: whether any term of two or more begins so. */
  readonly gate: Uint32Array;
  /** The same of four units, and six. */
  readonly further: Uint32Array;
  /** A bit for each hash of an opening that some term has. */
  readonly openings: Uint32Array;
  /** Of each hash of an opening, the last of its terms; 0 for none. */
  readonly heads: Uint16Array;
  /**
   * Four numbers a term: the one before it with the same hash, its list and index as {@link Places} have them, where it stands
   * in `letters`, and its length.
   */
  records: Uint32Array;
  /** All terms, folded as their lists read. */
  letters: Uint16Array;
  /** How each list reads a text. */
  readonly folds: Uint16Array[];
}

const KIND_SHIFT = 16;
const ALONE = 1 << 24;

let memo: Joint | undefined;

function joint(): Joint {
  memo ??= {
    units: jointUnits(),
    gate: new Uint32Array((1 << GATE_BITS) / 32),
    further: new Uint32Array((1 << GATE_BITS) / 32),
    openings: new Uint32Array((1 << GATE_BITS) / 32),
    heads: new Uint16Array(1 << HEAD_BITS),
    records: new Uint32Array(RECORD),
    letters: new Uint16Array(0),
    folds: [],
  };
  return memo;
}

/** Reads both ways of folding into one that is coarser than either, so that no place of either is missed. */
function jointUnits(): Uint32Array {
  const { fold: cases, kind: words } = caseless();
  const { fold: forms, kind: letters } = formless();
  const units = new Uint32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    // A term may begin between two units unless both ways say that they belong to one word.
    const kind = words[unit] === 0 || letters[unit] === 0 ? 0 : letters[unit]!;
    units[unit] = cases[forms[unit]!]! | (kind << KIND_SHIFT);
  }
  return units;
}

/**
 * Has a list looked for in all texts from now on.
 *
 * @param terms folded as the list reads
 * @returns the number of the list
 */
export function joinPlaces(terms: readonly string[], { fold }: Units): number {
  const all = joint();
  const { units, gate, further, openings, heads, folds } = all;
  const known = all.records.length / RECORD;
  if (known + terms.length > MOST_TERMS) throw new RangeError(`more than ${MOST_TERMS} terms in all lists`);
  const list = folds.push(fold) - 1;
  const sizes = terms.reduce((sum, { length }) => sum + length, 0);
  const records = grown(all.records, new Uint32Array((known + terms.length) * RECORD));
  const letters = grown(all.letters, new Uint16Array(all.letters.length + sizes));
  let end = all.letters.length;
  const alone = new Uint8Array(0x10000);
  let hasAlone = false;
  terms.forEach((term, index) => {
    const { length } = term;
    const symbolAt = (i: number) => units[term.charCodeAt(i)]! & 0xffff;
    let hash = symbolAt(0);
    if (length === 1) {
      alone[hash] = 1;
      hasAlone = true;
      hash = goOn(0, hash);
    }
    for (let i = 1; i < openingOf(length); i++) {
      hash = goOn(hash, symbolAt(i));
      if (i === 1) set(gate, hash);
      if (i === 3 && length >= 6) set(further, hash);
    }
    set(openings, hash);
    const id = known + index;
    const record = id * RECORD;
    records[record] = heads[headOf(hash)]!;
    records[record + 1] = (list << 16) | index;
    records[record + 2] = end;
    records[record + 3] = length;
    heads[headOf(hash)] = id;
    for (let i = 0; i < length; i++) letters[end++] = term.charCodeAt(i);
  });
  all.records = records;
  all.letters = letters;
  for (let unit = 0; hasAlone && unit < 0x10000; unit++) {
    if (alone[units[unit]! & 0xffff] === 1) units[unit]! |= ALONE;
  }
  return list;
}

/** By how many of its units a term is found: many words begin as some term does, and few go on so. */
function openingOf(length: number): number {
  if (length < 4) return length;
  return length < 6 ? 4 : length < 8 ? 6 : 8;
}

/** The places of a text, noted once for all that ask. */
export const placesOf = remembered(notePlaces);

function notePlaces(text: string): Places {
  const { units, folds } = joint();
  const noted = new Notes(text);
  let kindBefore = 0;
  let next = text.length > 0 ? units[text.charCodeAt(0)]! : 0;
  for (let i = 0; i < text.length; i++) {
    const unit = next;
    next = i + 1 < text.length ? units[text.charCodeAt(i + 1)]! : 0;
    const kind = (unit >>> KIND_SHIFT) & 0xff;
    const inside = kind !== 0 && kind === kindBefore;
    kindBefore = kind;
    if (!inside) noted.look(i, unit, next & 0xffff);
  }
  return { text, at: noted.at, terms: noted.terms, count: noted.at.length, known: folds.length };
}

/** Places that were noted again, by those that they stand for: only in the first texts of all, while lists still join. */
const renewed = new WeakMap<Places, Places>();

/** The same places, noted again when the list had not joined yet. */
export function placesWith(list: number, places: Places): Places {
  if (list < places.known) return places;
  let again = renewed.get(places);
  if (again === undefined || list >= again.known) {
    again = notePlaces(places.text);
    renewed.set(places, again);
  }
  return again;
}

/** The terms at one place, which may be inside a word: there {@link placesOf} does not look. */
export function placesAt(text: string, at: number): Places {
  const { units, folds } = joint();
  const noted = new Notes(text);
  noted.look(
    at,
    units[text.charCodeAt(at)]!,
    at + 1 < text.length ? units[text.charCodeAt(at + 1)]! & 0xffff : 0,
  );
  return { text, at: noted.at, terms: noted.terms, count: noted.at.length, known: folds.length };
}

class Notes {
  // Lists, not typed arrays: making those costs more than what most texts have to note.
  readonly at: number[] = [];
  readonly terms: number[] = [];
  readonly #text: string;
  readonly #joint = joint();

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes all terms that begin at `i`, where `unit` stands, and behind it the symbol `second`. */
  look(i: number, unit: number, second: number): void {
    const { gate, further } = this.#joint;
    const first = unit & 0xffff;
    if ((unit & ALONE) !== 0) this.#note(i, goOn(0, first), 1, 1);
    const pair = goOn(first, second);
    if (!has(gate, pair)) return;
    this.#note(i, pair, 2, 2);
    const triple = goOn(pair, this.#symbolAt(i + 2));
    this.#note(i, triple, 3, 3);
    const four = goOn(triple, this.#symbolAt(i + 3));
    this.#note(i, four, 4, 5);
    if (!has(further, four)) return;
    const six = goOn(goOn(four, this.#symbolAt(i + 4)), this.#symbolAt(i + 5));
    this.#note(i, six, 6, 7);
    this.#note(i, goOn(goOn(six, this.#symbolAt(i + 6)), this.#symbolAt(i + 7)), 8, Number.POSITIVE_INFINITY);
  }

  #symbolAt(i: number): number {
    return i < this.#text.length ? this.#joint.units[this.#text.charCodeAt(i)]! & 0xffff : 0;
  }

  /** The terms of `fewest` to `most` units that begin with the hash `opening`. */
  #note(i: number, opening: number, fewest: number, most: number): void {
    const { openings, heads, records } = this.#joint;
    if (!has(openings, opening)) return;
    for (let id = heads[headOf(opening)]!; id !== 0; id = records[id * RECORD]!) {
      const at = id * RECORD;
      const length = records[at + 3]!;
      if (length < fewest || length > most) continue;
      const name = records[at + 1]!;
      if (!this.#stands(i, records[at + 2]!, length, name >>> 16)) continue;
      this.at.push(i);
      this.terms.push(name);
    }
  }

  /** Whether the letters from `start` on stand at `i`, as the list reads the text. */
  #stands(i: number, start: number, length: number, list: number): boolean {
    if (i + length > this.#text.length) return false;
    const { letters, folds } = this.#joint;
    const fold = folds[list]!;
    for (let k = 0; k < length; k++) {
      if (fold[this.#text.charCodeAt(i + k)] !== letters[start + k]) return false;
    }
    return true;
  }
}

function grown<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Index of the first place at `offset` or behind it. */
export function placeFrom({ at, count }: Places, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The hash of one unit more. */
function goOn(hash: number, unit: number): number {
  return Math.imul((hash << 16) ^ (hash >>> 15) ^ unit, 0x9e3779b1);
}

function headOf(hash: number): number {
  return hash >>> (32 - HEAD_BITS);
}

function has(bits: Uint32Array, hash: number): boolean {
  const slot = hash >>> (32 - GATE_BITS);
  return (bits[slot >>> 5]! & (1 << (slot & 31))) !== 0;
}

function set(bits: Uint32Array, hash: number): void {
  const slot = hash >>> (32 - GATE_BITS);
  bits[slot >>> 5]! |= 1 << (slot & 31);
}
