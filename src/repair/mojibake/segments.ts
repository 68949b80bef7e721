import type { Change } from '../../types.ts';
import { BARRIER, type Stream } from './stream.ts';
import { isDense } from './suspicion.ts';

/** Changes closer to each other than this many characters are joined: cut too finely they are hard to read. */
export const JOIN_WITHIN = 3;

const IS_SAME = 1;
const IS_BARRIER = 2;

/** So many ideographs or syllables, or one letter of a script of few, are no accident. */
export const MANY = 12;

/** A {@link Stream} cut at every place where source and undone text both begin a character. */
export class Segments {
  readonly count: number;
  readonly #text: string;
  readonly #stream: Stream;
  /** Index into the units of each cut; one more than there are segments. */
  readonly #cuts: Int32Array;
  /** What is known of each segment, in bits. */
  readonly #marks: Uint8Array;
  /** How many characters beyond the border in front of each would read differently undone: before it, and behind. */
  readonly #before: Uint8Array;
  readonly #behind: Uint8Array;

  constructor(text: string, stream: Stream) {
    this.#text = text;
    this.#stream = stream;
    this.#cuts = new Int32Array(stream.length + 1);
    let n = 0;
    for (let i = 0; i <= stream.length; i++) if (stream.origin[i]! >= 0) this.#cuts[n++] = i;
    this.count = n - 1;
    this.#marks = new Uint8Array(this.count);
    this.#before = new Uint8Array(this.count);
    this.#behind = new Uint8Array(this.count);
    this.#compare();
    this.#findBorders();
  }

  #compare(): void {
    const marks = this.#marks;
    for (let k = 0; k < this.count; k++) {
      if (this.#stream.units[this.#cuts[k]!] === BARRIER) marks[k] = IS_BARRIER;
      if (this.#readsTheSame(k)) marks[k]! |= IS_SAME;
    }
  }

  #findBorders(): void {
    const marks = this.#marks;
    let different = 0;
    for (let k = 0; k < this.count; k++) {
      this.#before[k] = different;
      if (marks[k]! & IS_BARRIER) different = 0;
      else if (!(marks[k]! & IS_SAME)) different = this.#isDense(k) ? Math.min(different + 1, MANY) : MANY;
    }
    different = 0;
    for (let k = this.count - 1; k >= 0; k--) {
      if (marks[k]! & IS_BARRIER) different = 0;
      else if (!(marks[k]! & IS_SAME)) different = this.#isDense(k) ? Math.min(different + 1, MANY) : MANY;
      this.#behind[k] = different;
    }
  }

  /** Would one ideograph or syllable become another? Most pairs of bytes are one in several encodings. */
  #isDense(k: number): boolean {
    return isDense(this.#text.charCodeAt(this.source(k))) && isDense(this.#stream.units[this.unit(k)]!);
  }

  /** First unit of segment `k`. */
  unit(k: number): number {
    return this.#cuts[k]!;
  }

  /** Where segment `k` begins in the source. */
  source(k: number): number {
    return this.#stream.origin[this.#cuts[k]!]!;
  }

  isBarrier(k: number): boolean {
    return (this.#marks[k]! & IS_BARRIER) !== 0;
  }

  /** Does the segment read as it did before? */
  isSame(k: number): boolean {
    return (this.#marks[k]! & IS_SAME) !== 0;
  }

  /** How many characters in front of this segment, since the last barrier, would read differently undone, up to {@link MANY}. */
  before(k: number): number {
    return this.#before[k]!;
  }

  /** The same from the segment on, up to the next barrier. */
  behind(k: number): number {
    return this.#behind[k]!;
  }

  #readsTheSame(k: number): boolean {
    const from = this.unit(k);
    const length = this.unit(k + 1) - from;
    const source = this.source(k);
    if (this.source(k + 1) - source !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.#stream.units[from + i] !== this.#text.charCodeAt(source + i)) return false;
    }
    return true;
  }

  /** The undone text of segments `first` to before `last`. */
  textOf(first: number, last: number): string {
    const end = this.unit(last);
    let text = '';
    for (let i = this.unit(first); i < end; i += 0x2000) {
      text += stringOf(this.#stream.units.subarray(i, Math.min(end, i + 0x2000)));
    }
    return text;
  }

  /** What changes from segment `first` to before `last`. */
  changes(first: number, last: number): Change[] {
    const changes: Change[] = [];
    let opened = -1;
    let closed = -1;
    for (let k = first; k < last; k++) {
      if (this.isSame(k)) continue;
      if (opened < 0 || this.source(k) - this.source(closed) >= JOIN_WITHIN) {
        if (opened >= 0) changes.push(this.#change(opened, closed));
        opened = k;
      }
      closed = k + 1;
    }
    if (opened >= 0) changes.push(this.#change(opened, closed));
    return changes;
  }

  #change(first: number, last: number): Change {
    return { start: this.source(first), end: this.source(last), after: this.textOf(first, last) };
  }
}

/** Units as they are, surrogates without their other half included. A spread would go through them one by one. */
function stringOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
