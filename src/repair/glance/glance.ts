import { RARE, STRIKING, traitTable, UNCOMMON } from './traits.ts';

/**
 * What one pass over a text tells all steps of the repair, so that they need none of their own. Nearly everything that
 * can be wrong with characters is beyond ASCII or beside it, and there it shows in the characters that are not the bulk of
 * clean text: steps go from run to run or from place to place, and a text that has nothing of what a step asks for is
 * not gone through again.
 *
 *     我的Ｑ名叫 Zoë Q。
 *     ^     ^      ^  ^        bounds 0 5, 8 9, 11 12
 *                  ^           places 8
 */
export interface Glance {
  /** Start and end of each run of UTF-16 units beyond ASCII, in order. */
  readonly bounds: Int32Array;
  /** Where units stand that are {@link NOTABLE}, or behind a small letter without a space (`d챕finit`), in order. */
  readonly places: Int32Array;
  /** The traits of the unit at each place. */
  readonly traits: Uint8Array;
  /** Which of the places have more to show than a rare character: indices into {@link places}. */
  readonly striking: Int32Array;
  /** Which of the places have an {@link UNCOMMON} character: hardly any, in any alphabet. */
  readonly uncommons: Int32Array;
  /** All traits that any unit has. */
  readonly present: number;
  /** Whether ASCII has something in it that is neither printed nor a space, a tab or a line break. */
  readonly hasControls: boolean;
}

/** Room for one text at a time. Most are short, and arrays made for each would cost more than reading it. */
const room = {
  bounds: new Int32Array(1024),
  places: new Int32Array(1024),
  traits: new Uint8Array(1024),
  striking: new Int32Array(1024),
  uncommons: new Int32Array(1024),
};

export function glanceAt(text: string): Glance {
  const { length } = text;
  const table = traitTable();
  let { bounds, places, traits, striking: strikes, uncommons } = room;
  let runs = 0;
  let count = 0;
  let struck = 0;
  let rares = 0;
  let present = 0;
  let controls = 0;
  let before = 0;
  /** Units of ASCII in a row that were looked at one by one. */
  let plain = 0;
  for (let i = 0; i < length; ) {
    let unit = text.charCodeAt(i);
    if (unit < 0x80) {
      controls |= IS_CONTROL[unit]!;
      before = unit;
      i++;
      if (++plain === LONG_RUN) {
        i = nextRemarkable(text, i);
        before = text.charCodeAt(i - 1);
        plain = 0;
      }
      continue;
    }
    plain = 0;
    if (runs === bounds.length) bounds = enlarged(bounds, new Int32Array(runs * 2));
    bounds[runs++] = i;
    let isBehindLetter = before >= 0x61 && before <= 0x7a;
    do {
      const all = table[unit]!;
      present |= all;
      if (count === places.length) {
        places = enlarged(places, new Int32Array(count * 2));
        traits = enlarged(traits, new Uint8Array(count * 2));
        strikes = enlarged(strikes, new Int32Array(count * 2));
        uncommons = enlarged(uncommons, new Int32Array(count * 2));
      }
      // Written before it is known to be one: which characters are rare no processor foresees, and few are striking.
      places[count] = i;
      traits[count] = all;
      if (isBehindLetter || (all & STRIKING) !== 0) {
        if ((all & UNCOMMON) !== 0) uncommons[rares++] = count;
        strikes[struck++] = count++;
        isBehindLetter = false;
      } else count += (all & RARE) >> 2;
      unit = ++i < length ? text.charCodeAt(i) : 0;
    } while (unit > 0x7f);
    bounds[runs++] = i;
  }
  return {
    bounds: bounds.slice(0, runs),
    places: places.slice(0, count),
    traits: traits.slice(0, count),
    striking: strikes.slice(0, struck),
    uncommons: uncommons.slice(0, rares),
    present,
    hasControls: controls !== 0,
  };
}

/** So many units of ASCII in a row mostly have many more behind them, and a pattern goes through these four times as fast. */
const LONG_RUN = 32;
const REMARKABLE = /[^\t\n\r -~]/g;

/** Where the first unit at or behind `from` is that is neither printed ASCII nor white space of it; else the end of the text. */
function nextRemarkable(text: string, from: number): number {
  REMARKABLE.lastIndex = from;
  return REMARKABLE.test(text) ? REMARKABLE.lastIndex - 1 : text.length;
}

function enlarged<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Index of the first of some sorted places that is at or behind `from`. */
export function firstFrom(places: Int32Array, from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const IS_CONTROL = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || unit === 0x7f ? 1 : 0,
);
