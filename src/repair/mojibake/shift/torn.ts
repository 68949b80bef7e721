import { type Charset, NONE } from '../charset.ts';

/** The characters of a double-byte encoding that have a given byte as one of their two. */
export class Torn {
  readonly #charset: Charset;
  readonly #leads = new Map<number, readonly number[]>();
  readonly #trails = new Map<number, readonly number[]>();

  constructor(charset: Charset) {
    this.#charset = charset;
  }

  /** Those that begin with `lead`: the second byte was lost. */
  withLead(lead: number): readonly number[] {
    return this.#remember(this.#leads, lead, (other) => [lead, other]);
  }

  /** Those that end with `trail`: the first byte was lost. */
  withTrail(trail: number): readonly number[] {
    return this.#remember(this.#trails, trail, (other) => [other, trail]);
  }

  #remember(
    memo: Map<number, readonly number[]>,
    byte: number,
    pair: (other: number) => [number, number],
  ): readonly number[] {
    let points = memo.get(byte);
    if (points !== undefined) return points;
    const found: number[] = [];
    for (let other = 0x40; other < 0xff; other++) {
      const [lead, trail] = pair(other);
      if (lead < 0x81) continue;
      const decoded = this.#charset.decode(Uint8Array.of(lead, trail), 0, 2);
      const point = decoded >> 3;
      if (decoded !== NONE && (decoded & 7) === 2 && !isPrivate(point)) found.push(point);
    }
    points = found;
    memo.set(byte, points);
    return points;
  }
}

const memo = new Map<Charset, Torn>();

/** The torn characters of an encoding, found out when first asked for and then kept. */
export function tornIn(charset: Charset): Torn {
  let torn = memo.get(charset);
  if (torn === undefined) {
    torn = new Torn(charset);
    memo.set(charset, torn);
  }
  return torn;
}

/** User-defined characters, which no text has that was meant to be read by others. */
function isPrivate(point: number): boolean {
  return point >= 0xe000 && point < 0xf900;
}
