/** Surprise in nats of a code point after two others; lower is more natural. */
export type Nats = (previous2: number, previous: number, next: number) => number;

const lineFeed = 0x0a;

/** A text being read left to right, its cost so far, and the two characters that the next is priced by. */
export class Path {
  cost = 0;
  previous2 = lineFeed;
  previous = lineFeed;

  constructor(private readonly nats: Nats) {}

  /** Starts afresh behind what stands before `at`. */
  startAt(text: string, at: number): this {
    this.cost = 0;
    this.previous2 = this.previous = lineFeed;
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

  readUnits(units: Uint16Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      let point = units[i]!;
      if (isHigh(point) && i + 1 < end && isLow(units[i + 1]!)) {
        point = 0x10000 + ((point & 0x3ff) << 10) + (units[++i]! & 0x3ff);
      }
      this.readPoint(point);
    }
  }
}

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
