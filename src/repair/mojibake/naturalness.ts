/** Surprise in nats of a code point after two others; lower is more natural. */
export type Nats = (previous2: number, previous: number, next: number) => number;

export const LINE_FEED = 0x0a;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** A text being read left to right, its cost so far, and the two characters that the next is priced by. */
export class Path {
  cost = 0;
  previous2 = LINE_FEED;
  previous = LINE_FEED;

  constructor(private readonly nats: Nats) {}

  /** Starts afresh behind what stands before `at`. */
  startAt(text: string, at: number): this {
    this.cost = 0;
    this.previous2 = this.previous = LINE_FEED;
    let from = Math.max(0, at - 2);
    if (from > 0 && isLow(text.charCodeAt(from))) from--;
    this.readText(text, from, at);
    this.cost = 0;
    return this;
  }

  become(other: Path, cost: number): void {
    this.previous2 = other.previous2;
    this.previous = other.previous;
    this.cost = cost;
  }

  /** The cost with the next two characters, without going on to them. */
  foresee(one: number, two: number): number {
    return this.cost + this.nats(this.previous2, this.previous, one) + this.nats(this.previous, one, two);
  }

  readPoint(point: number): void {
    this.cost += this.nats(this.previous2, this.previous, point);
    this.previous2 = this.previous;
    this.previous = point;
  }

  readText(text: string, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      let point = text.charCodeAt(i);
      if (isHigh(point)) {
        point = text.codePointAt(i)!;
        if (point > 0xffff) {
          if (i + 1 >= end) return; // half of it: the other half will be read when its turn comes
          i++;
        }
      }
      this.readPoint(point);
    }
  }

  /** Goes on behind `text[start, end)` without asking what it costs. */
  pass(text: string, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (isLow(unit) && i > 0 && isHigh(text.charCodeAt(i - 1))) {
        this.previous = text.codePointAt(i - 1)!;
      } else {
        this.previous2 = this.previous;
        this.previous = unit;
      }
    }
  }

  /**
   * Reads what a repair comes to. No-break spaces count as spaces: where editors set them texts are full of them, and the
   * texts that the model read had none.
   */
  readUnits(units: Uint16Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      let point = units[i]!;
      if (isHigh(point) && i + 1 < end && isLow(units[i + 1]!)) {
        point = 0x10000 + ((point & 0x3ff) << 10) + (units[++i]! & 0x3ff);
      }
      this.readPoint(point === NO_BREAK_SPACE ? SPACE : point);
    }
  }
}

/** What a text costs as it stands: found out once for all the readings that are compared with it. */
export class Baseline {
  readonly #text: string;
  readonly #start: number;
  /** Nats of all that is in front of each place. */
  readonly #sums: Float64Array;

  constructor(text: string, start: number, end: number, nats: Nats) {
    this.#text = text;
    this.#start = start;
    const stop = Math.min(text.length, end + CONTEXT);
    this.#sums = new Float64Array(stop - start + 1);
    const path = new Path(nats).startAt(text, start);
    for (let i = start; i < stop; i++) {
      const isPair = isHigh(text.charCodeAt(i)) && i + 1 < stop && isLow(text.charCodeAt(i + 1));
      path.readText(text, i, isPair ? i + 2 : i + 1);
      this.#sums[i - start + 1] = path.cost;
      if (isPair) this.#sums[++i - start + 1] = path.cost;
    }
  }

  /** Nats of `text[start, end)` after what stands before it. */
  cost(start: number, end: number): number {
    return this.#sums[end - this.#start]! - this.#sums[start - this.#start]!;
  }

  /** The same with the two units behind it, which it makes more or less likely. */
  costInPlace(start: number, end: number): number {
    return this.cost(start, Math.min(this.#text.length, end + CONTEXT));
  }
}

/** How many characters the price of another goes by. */
const CONTEXT = 2;

/** Nats of `text[start, end)` after what stands before it, and of the two units after it, which it makes more or less likely. */
export function costInPlace(
  text: string,
  start: number,
  end: number,
  instead: string | null,
  nats: Nats,
): number {
  const path = new Path(nats).startAt(text, start);
  if (instead === null) path.readText(text, start, end);
  else path.readText(instead, 0, instead.length);
  path.readText(text, end, Math.min(text.length, end + 2));
  return path.cost;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
