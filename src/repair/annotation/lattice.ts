import { matchReading } from '../../unicode/mandarin.ts';
import { candidateNats } from './candidate-nats.ts';
import { pairTable } from './gbk.ts';
import { LOSS_COST, MISFIT } from './literal.ts';
import { BEGINNING, best, type Path, UNKNOWN } from './path.ts';
import { charactersRead } from './readings.ts';
import { isSecondHalf, Kind, type Unit } from './units.ts';

export interface SearchOptions {
  /** ASCII bytes whose full-width form the program replaced; empty when it did not. */
  readonly replaced: Pick<ReadonlySet<number>, 'has'>;
  /** Whether the document has ASCII punctuation between Chinese characters, as if its forms had been replaced. */
  readonly halfWidth: boolean;
  /** Whether the decoder wrote `?` for a lead byte and the ASCII byte behind it, which it took for its second. */
  readonly swallows: boolean;
  /** Characters that the document shows annotated, by reading. */
  readonly annotated: ReadonlyMap<string, ReadonlySet<number>>;
}

const LINE_FEED = 0x0a;
const EURO = 0x20ac;
const IDEOGRAPHIC_SPACE = 0x3000;
/** What may have gone with a lost byte: a space and the usual marks, which others were made. */
const swallowed = Array.from(' ,.;:()', (mark) => mark.charCodeAt(0));
/** Paths that are followed on; fewer where each of them branches into a hundred. */
const WIDTH = 40;
const WIDTH_AT_LOSS = 12;
/** Nats that a replacement across a border costs: about one pair of characters in a hundred allows one. */
export const STRIKE_COST = 4;
const WHOLE_CHARACTER_COST = 6;
/** Different readings that a document shows before a character is inferred from its reading alone. */
const HABITUAL = 3;

/** The most natural original, as its last state; null when no path gets back in step. */
export function search(units: readonly Unit[], options: SearchOptions): Path | null {
  return new Search(units, options).run();
}

class Search {
  readonly #units: readonly Unit[];
  readonly #options: SearchOptions;
  readonly #toUnicode: Uint16Array;
  readonly #fromUnicode: Uint16Array;
  readonly #annotates: boolean;
  readonly #beams: Map<number, Path>[];

  constructor(units: readonly Unit[], options: SearchOptions) {
    this.#units = units;
    this.#options = options;
    this.#annotates = units.some(({ kind }) => kind === Kind.reading);
    const { toUnicode, fromUnicode } = pairTable();
    this.#toUnicode = toUnicode;
    this.#fromUnicode = fromUnicode;
    this.#beams = Array.from({ length: units.length + 3 }, () => new Map<number, Path>());
  }

  run(): Path | null {
    this.#add(BEGINNING);
    for (let at = 0; at < this.#units.length; at++) {
      const unit = this.#units[at]!;
      const kept = unit.kind === Kind.lost ? WIDTH_AT_LOSS : WIDTH;
      for (const path of best(this.#beams[at]!, kept)) this.#extend(path, unit);
      this.#beams[at]!.clear();
    }
    let winner: Path | null = null;
    for (const path of this.#beams[this.#units.length]!.values()) {
      if (path.pending !== 0) continue;
      const ended = { ...path, cost: path.cost + candidateNats(path.code2, path.code1, LINE_FEED) };
      if (winner === null || ended.cost < winner.cost) winner = ended;
    }
    return winner;
  }

  #extend(path: Path, unit: Unit): void {
    if (path.pending === 0) this.#inStep(path, unit);
    else this.#outOfStep(path, unit);
  }

  #inStep(path: Path, unit: Unit): void {
    const next = this.#units[path.at + 1];
    switch (unit.kind) {
      case Kind.reading:
        this.#keepReading(path, unit);
        return;
      case Kind.pair:
        if (isSecondHalf(unit)) {
          if (path.literal) this.#keep(path, unit);
          return;
        }
        this.#keep(path, unit);
        // The trail byte is ASCII, and half of what was a full-width form.
        if (this.#wasReplaced(unit.trail)) this.#strike(path, 1, unit.lead, unit.trail);
        return;
      case Kind.lost:
        this.#keep(path, unit);
        if (this.#swallowed(unit)) this.#strikeAfterLoss(path, 1, UNKNOWN);
        else if (next !== undefined && isAscii(next) && this.#wasReplaced(next.trail)) {
          this.#strikeAfterLoss(path, 2, next.trail);
        }
        if (next?.kind === Kind.reading) this.#annotateAcross(path, next);
        return;
      default:
        this.#keep(path, unit);
    }
  }

  #outOfStep(path: Path, unit: Unit): void {
    const next = this.#units[path.at + 1];
    const { pending } = path;
    switch (unit.kind) {
      case Kind.pair:
        this.#eachLead(path, pending, unit.lead, (code) => {
          this.#push(path, 1, unit.trail, [code]);
          // The second byte is an ASCII character of its own.
          if (unit.trail < 0x80) this.#push(path, 1, 0, [code, unit.trail]);
        });
        // A3A0 is an ideographic space to browsers, which nobody writes so: `。牠`.
        if (unit.code === IDEOGRAPHIC_SPACE)
          this.#eachLead(path, pending, 0xa3, (code) => this.#push(path, 1, 0xa0, [code]));
        // Browsers read the byte 80 as the euro sign.
        if (unit.code === EURO) this.#eachLead(path, pending, 0x80, (code) => this.#push(path, 1, 0, [code]));
        return;
      case Kind.ascii:
        if (unit.trail >= 0x40)
          this.#eachLead(path, pending, unit.trail, (code) => this.#push(path, 1, 0, [code]));
        if (this.#wasReplaced(unit.trail)) this.#strike(path, 1, pending, unit.trail);
        return;
      case Kind.lost:
        this.#loseTrail(path, next);
        if (isAscii(unit) && this.#wasReplaced(unit.trail)) this.#strike(path, 1, pending, unit.trail);
        return;
      case Kind.reading:
        // Written behind two bytes that only seem to be a character.
        if (matchReading(this.#units[path.at - 1]!.code, unit.reading) !== null) {
          this.#push(path, 1, pending, [], 0, { readings: 1 });
        }
        return;
      default:
        return;
    }
  }

  /** The second byte of the pending character was shown as lost, maybe with the ASCII byte behind it. */
  #loseTrail(path: Path, next: Unit | undefined): void {
    if (path.pending === UNKNOWN) return;
    const lead = path.pending << 8;
    const unit = this.#units[path.at]!;
    // At the end there was nothing to swallow. Who swallows nothing shows the byte that cannot follow a lead byte.
    const swallows = this.#swallowed(unit) && next !== undefined;
    if (!swallows && unit.code === 0x3f && next?.kind === Kind.pair) return;
    for (let trail = next?.kind === Kind.reading ? 0x80 : 0x81; trail < 0xff; trail++) {
      const code = this.#textual(this.#toUnicode[lead | trail]!, path);
      if (code === 0) continue;
      if (!swallows) this.#push(path, 1, 0, [code]);
      else for (const ascii of swallowed) this.#push(path, 1, 0, [code, ascii]);
      if (next?.kind === Kind.reading && matchReading(code, next.reading) !== null) {
        this.#push(path, 2, 0, [code], this.#isAnnotated(code, next.reading) ? 0 : 2, { readings: 1 });
      }
    }
  }

  /** A lead byte was lost, and the full-width form behind it became `ascii` (or was swallowed: {@link UNKNOWN}). */
  #strikeAfterLoss(path: Path, units: number, ascii: number): void {
    for (let lead = 0x81; lead < 0xff; lead++) this.#strike(path, units, lead, ascii);
  }

  /** `lead A3 | trail+80`: one character ends with the first byte of the form, the next begins with the second. */
  #strike(path: Path, units: number, lead: number, ascii: number): void {
    const pending = ascii === UNKNOWN ? UNKNOWN : ascii | 0x80;
    this.#eachLead(path, lead, 0xa3, (code) =>
      this.#push(path, units, pending, [code], STRIKE_COST, { strikes: 1 }),
    );
  }

  /** A reading stands behind a loss: it was written behind two bytes, of which the second is lost. */
  #annotateAcross(path: Path, reading: Unit): void {
    const before = path.code1 > 0xffff ? 0 : this.#fromUnicode[path.code1]!;
    if (before >= 0x8140) {
      const lead = (before & 0xff) << 8;
      for (let byte = 0x81; byte < 0xff; byte++) {
        const struck = this.#toUnicode[lead | byte]!;
        if (struck === 0 || matchReading(struck, reading.reading) === null) continue;
        this.#push(path, 2, byte, [], this.#isAnnotated(struck, reading.reading) ? 0 : 2, { readings: 1 });
      }
    }
    // The whole character went, with the bracket: two rounds of decoding.
    const known = this.#options.annotated.get(reading.reading);
    if (known === undefined && this.#options.annotated.size < HABITUAL) return;
    for (const code of known ?? charactersRead(reading.reading)) {
      const cost = known === undefined ? WHOLE_CHARACTER_COST : WHOLE_CHARACTER_COST / 2;
      this.#push(path, 2, 0, [code], cost, { readings: 1 });
    }
  }

  #keepReading(path: Path, unit: Unit): void {
    const fits = unit.whole && path.code1 !== 0 && matchReading(path.code1, unit.reading) !== null;
    this.#put(path, 1, 0, [], fits ? 0 : MISFIT, { literal: true });
  }

  #keep(path: Path, unit: Unit): void {
    this.#put(path, 1, 0, [unit.code], 0, { literal: true });
  }

  #swallowed(unit: Unit): boolean {
    return this.#options.swallows && unit.code === 0x3f;
  }

  #wasReplaced(ascii: number): boolean {
    return this.#options.replaced.has(ascii);
  }

  /** Every character that begins with a byte, or with any byte, and ends with another. */
  #eachLead(path: Path, lead: number, trail: number, visit: (code: number) => void): void {
    const first = lead === UNKNOWN ? 0xa1 : lead;
    const last = lead === UNKNOWN ? 0xfe : lead;
    for (let byte = first; byte <= last; byte++) {
      const code = this.#textual(this.#toUnicode[(byte << 8) | trail]!, path);
      if (code !== 0) visit(code);
    }
  }

  /**
   * The character as it would stand in the mended text, or 0. No private use, and no full-width form right behind one
   * that was replaced, unless it began inside of that; where others became ASCII, it is written as they are.
   */
  #textual(code: number, path: Path): number {
    if (code < 0x80 || (code >= 0xe000 && code <= 0xf8ff)) return 0;
    if (code < 0xff01 || code > 0xff5d || !this.#wasReplaced(code - 0xfee0)) return code;
    if (path.strikes > 0 || this.#options.halfWidth) return code - 0xfee0;
    return this.#annotates ? code : 0;
  }

  #isAnnotated(code: number, reading: string): boolean {
    return this.#options.annotated.get(reading)?.has(code) === true;
  }

  #push(
    path: Path,
    units: number,
    pending: number,
    codes: readonly number[],
    extra = 0,
    marks: { strikes?: number; readings?: number } = {},
  ): void {
    this.#put(path, units, pending, codes, extra, { ...marks, literal: false });
  }

  #put(
    path: Path,
    units: number,
    pending: number,
    codes: readonly number[],
    extra: number,
    { literal, strikes = 0, readings = 0 }: { literal: boolean; strikes?: number; readings?: number },
  ): void {
    let { code2, code1, cost } = path;
    cost += extra;
    for (const code of codes) {
      cost += code === 0xfffd ? LOSS_COST : candidateNats(code2, code1, code);
      code2 = code1;
      code1 = code;
    }
    const text = String.fromCodePoint(...codes);
    this.#add({
      previous: path,
      at: path.at + units,
      pending,
      code2,
      code1,
      cost,
      text,
      literal,
      strikes,
      readings,
    });
  }

  #add(path: Path): void {
    const beam = this.#beams[path.at]!;
    // Context of the model and pending byte: what comes next is the same for equal ones.
    const key = (path.pending * 0x110000 + path.code1) * 0x10000 + (path.code2 & 0xffff);
    const rival = beam.get(key);
    if (rival === undefined || path.cost < rival.cost) beam.set(key, path);
  }
}

/** A question mark may be itself. */
function isAscii(unit: Unit): boolean {
  return unit.kind === Kind.ascii || unit.code === 0x3f;
}
