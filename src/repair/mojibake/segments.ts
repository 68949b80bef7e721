import type { Change } from '../../types.ts';
import { barrier, type Stream } from './stream.ts';

/** Changes closer to each other than this many characters are joined: cut too finely they are hard to read. */
const joinWithin = 3;

/** A {@link Stream} cut at every place where source and undone text both begin a character. */
export class Segments {
  readonly count: number;
  readonly #text: string;
  readonly #stream: Stream;
  /** Index into the units of each cut; one more than there are segments. */
  readonly #cuts: Int32Array;

  constructor(text: string, stream: Stream) {
    this.#text = text;
    this.#stream = stream;
    const cuts = new Int32Array(stream.length + 1);
    let n = 0;
    for (let i = 0; i <= stream.length; i++) if (stream.origin[i]! >= 0) cuts[n++] = i;
    this.#cuts = cuts.subarray(0, n);
    this.count = n - 1;
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
    return this.#stream.units[this.#cuts[k]!] === barrier;
  }

  /** Does the segment read as it did before? */
  isSame(k: number): boolean {
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
      text += String.fromCharCode(...this.#stream.units.subarray(i, Math.min(end, i + 0x2000)));
    }
    return text;
  }

  /** What changes from segment `first` to before `last`. */
  changes(first: number, last: number): Change[] {
    const changes: Change[] = [];
    let opened = -1;
    let closed = -1;
    const close = () => {
      if (opened < 0) return;
      changes.push({
        start: this.source(opened),
        end: this.source(closed),
        after: this.textOf(opened, closed),
      });
    };
    for (let k = first; k < last; k++) {
      if (this.isSame(k)) continue;
      if (opened < 0 || this.source(k) - this.source(closed) >= joinWithin) {
        close();
        opened = k;
      }
      closed = k + 1;
    }
    close();
    return changes;
  }
}
