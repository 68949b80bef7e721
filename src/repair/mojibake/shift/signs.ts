import type { Glance } from '../../glance/glance.ts';
import { CRUMB, DENSE } from '../../glance/traits.ts';
import { glanceTables, inParts, DENSE as ofMany } from '../first-glance.ts';

/**
 * Nats of rarity above the allowance of the first glance, added up over a climb, that call for a closer look. Of 1,200
 * places that lost a byte none is mended less than at 5, and an encyclopaedia calls for a tenth of the looks.
 */
const curious = inParts(12);
/** Characters up to the next crumb that are passed over behind a sign, so that nonsense calls for no look at each. */
const PAUSE = 6;

const IS_SURE = 1;
const IS_HALF = 2;
const IS_FULL = 3;
/** What UTF-16 units are, first to last of each stretch. */
const STRETCHES: readonly (readonly [number, number, number])[] = [
  [0x40, 0x7e, IS_HALF],
  [0x3001, 0x30ff, IS_FULL],
  [0x3400, 0x9fff, IS_FULL],
  [0xac00, 0xd7a3, IS_FULL],
  [0xe000, 0xf8ff, IS_SURE],
  [0xff41, 0xff5a, IS_FULL],
  [0xff61, 0xff9f, IS_HALF],
  [0xfffd, 0xfffd, IS_SURE],
];
/** They stand between words as characters do, and of 1,000 letters beside them in clean lines two read better as halves. */
const FULL_WIDTH_MARKS = '！（），：；？';
/**
 * Single characters that pairs fall apart into: the mark of an odd byte, a private one, and between characters of two
 * bytes a letter or half-width katakana, which Big5 and Shift_JIS have as second bytes: `張@霖`, `対応ｵて`.
 */
const kindsOfCrumb = new Uint8Array(0x10000);
for (const [first, last, kind] of STRETCHES) kindsOfCrumb.fill(kind, first, last + 1);
for (const mark of FULL_WIDTH_MARKS) kindsOfCrumb[mark.charCodeAt(0)] = IS_FULL;
// What stands for a number that is left open, `x月xx日`, stands between characters as well.
kindsOfCrumb.fill(0, 0x58, 0x59).fill(0, 0x78, 0x79);
// And so does a half-width dot: `企画･運営`.
kindsOfCrumb.fill(0, 0xff65, 0xff66);

/** An ASCII letter that stands between characters more often is a mark of the author's: `甲乙_丙丁_戊己`. By UTF-16 units of the text. */
const mostOfOne = (length: number): number => 8 + length / 500;
/** Half-width punctuation: some magazines write `自販機｢夜空の缶詰｣を`. What lost a byte hardly ever has two of them. */
const NARROW_MARKS = /[\uff61-\uff65]/g;
const isNarrowMark = (unit: number): boolean => unit >= 0xff61 && unit <= 0xff65;
/** Each look is a search, so there is an end to them. Where so many bytes are lost, little can be read in between. */
const mostLooks = (length: number): number => 48 + length / 64;
/** A crumb with others this near on both sides, in UTF-16 units, is one of a heap: nothing between them could be in step. */
const CROWDED = 5;

/** Where a single character may be what a pair fell apart into, in order. */
function crumbsOf(text: string, { bounds, places, traits, striking, present }: Glance): number[] {
  const found: number[] = [];
  let next = (present & CRUMB) === 0 ? striking.length : 0;
  for (let run = 0; run < bounds.length; run += 2) {
    const end = bounds[run + 1]!;
    for (; next < striking.length && places[striking[next]!]! < end; next++) {
      const place = striking[next]!;
      if ((traits[place]! & CRUMB) !== 0 && isCrumb(text, places[place]!)) found.push(places[place]!);
    }
    if (bounds[run + 2] === end + 1 && isCrumb(text, end)) found.push(end);
  }
  const counts = new Map<number, number>();
  for (const at of found) counts.set(text.charCodeAt(at), (counts.get(text.charCodeAt(at)) ?? 0) + 1);
  const hasNarrowMarks =
    found.some((at) => isNarrowMark(text.charCodeAt(at))) && text.match(NARROW_MARKS)!.length > 1;
  const isMark = (unit: number) =>
    (unit < 0x80 && counts.get(unit)! > mostOfOne(text.length)) || (hasNarrowMarks && isNarrowMark(unit));
  const isHeap = (at: number, i: number) =>
    at - (found[i - 1] ?? Number.NEGATIVE_INFINITY) <= CROWDED &&
    (found[i + 1] ?? Number.POSITIVE_INFINITY) - at <= CROWDED;
  return found
    .filter((at, i) => !isMark(text.charCodeAt(at)) && !isHeap(at, i))
    .slice(0, mostLooks(text.length));
}

function isCrumb(text: string, at: number): boolean {
  const kind = kindsOfCrumb[text.charCodeAt(at)];
  if (kind !== IS_HALF) return kind === IS_SURE;
  return (
    kindsOfCrumb[text.charCodeAt(at - 1)] === IS_FULL && kindsOfCrumb[text.charCodeAt(at + 1)] === IS_FULL
  );
}

export interface Sign {
  readonly at: number;
  /** Whether it is the mark or the half of a single character, and not a run of rare ones. */
  readonly isCrumb: boolean;
}

/** Places from where on pairs may be shifted, in order: cheap to find, and most of them are none. */
export function* signsOfShift(text: string, glance: Glance): Generator<Sign> {
  const found = crumbsOf(text, glance);
  const { places, traits } = glance;
  const { kinds, excess } = glanceTables();
  let nextCrumb = 0;
  let sum = 0;
  let climb = 0;
  let next = 0;
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!;
    for (; found[nextCrumb]! <= i; nextCrumb++) {
      if (found[nextCrumb]! < next) continue;
      yield { at: found[nextCrumb]!, isCrumb: true };
      sum = 0;
      next = found[nextCrumb]! + 1;
    }
    if (i < next || (traits[place]! & DENSE) === 0) continue;
    // What stands in front, since the last place, is common: it can only bring the sum down.
    for (; sum > 0 && next < i; next++) {
      const unit = text.charCodeAt(next);
      if (unit === LINE_FEED) sum = 0;
      else if (kinds[unit] === ofMany) sum += excess[unit]!;
    }
    next = i + 1;
    if (sum <= 0) {
      sum = 0;
      climb = i;
    }
    sum += excess[text.charCodeAt(i)]!;
    if (sum > curious) {
      yield { at: climb, isCrumb: false };
      sum = 0;
      next = Math.min(i + 1 + PAUSE, found[nextCrumb] ?? text.length);
    }
  }
  for (; nextCrumb < found.length; nextCrumb++)
    if (found[nextCrumb]! >= next) yield { at: found[nextCrumb]!, isCrumb: true };
}

const LINE_FEED = 0x0a;
