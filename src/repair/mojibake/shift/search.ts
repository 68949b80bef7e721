import type { Span } from '../../../types.ts';
import {
  likeliest,
  likeliestTwo,
  natsOfWords,
  REACH_OF_GUESS,
  surroundingsOf,
  unitsBehind,
  unitsOf,
} from '../../guess.ts';
import type { Charset } from '../charset.ts';
import { type Nats, Path as TextPath } from '../naturalness.ts';
import { type Slot, slotsOf } from '../slots.ts';
import { cheapest } from './cheapest.ts';
import { type Path, type Place, readOn } from './read-on.ts';
import { type Torn, tornIn } from './torn.ts';

/** A place where a byte may have been lost, and what that makes of the text behind it. */
export interface Shift extends Span {
  readonly after: string;
  /** Nats that it wins over the text as it stands, before what a loss costs to be believed. */
  readonly gain: number;
  /** Offsets in `after` of the torn characters. */
  readonly guesses: readonly number[];
}

/** How far a shift is followed, in UTF-16 units. */
const REACH = 400;
/** What a torn character costs about, in nats, while places are compared that deserve the exact search, and how many do. */
const TORN_COST = 7;
const FINALISTS = 4;
/** Nats that a place must seem to win to be searched exactly. */
const HOPELESS = 4;
/** How far in front of a crumb the loss is always searched, in UTF-16 units. */
const BEFORE_CRUMB = 2;
/** Characters in step behind the shift that are priced with it: those whose context it changes. */
const FOLLOWING = 2;

/** What the words that come of it can win at most, in nats: they are looked up by hashes, which meet by chance. */
const MOST_IN_WORDS = 4;

/** The likeliest loss of one byte between the offsets `earliest` and `latest` of a line, or at the crumb `crumb`. */
export function searchShift(
  text: string,
  earliest: number,
  latest: number,
  crumb: number | null,
  charset: Charset,
  nats: Nats,
): Shift | null {
  let end = latest;
  while (end < text.length && end - earliest < REACH && text.charCodeAt(end) !== 0x0a) end++;
  const slots = slotsOf(text, earliest, end, charset).filter((slot) => !slot.isOptional);
  return new Search(text, slots, end, charset, nats).best(latest, crumb);
}

class Search {
  readonly #text: string;
  readonly #slots: readonly Slot[];
  readonly #end: number;
  readonly #charset: Charset;
  readonly #nats: Nats;
  readonly #torn: Torn;
  /** Nats of the text as it stands, up to each slot that begins a character. */
  readonly #asItStands: Float64Array;
  /** The way that leads through a slot, and how many characters of it stand in front of that. */
  readonly #paths = new Map<number, { path: Path; index: number; costs: Float64Array }>();

  constructor(text: string, slots: readonly Slot[], end: number, charset: Charset, nats: Nats) {
    this.#text = text;
    this.#slots = slots;
    this.#end = end;
    this.#charset = charset;
    this.#nats = nats;
    this.#torn = tornIn(charset);
    this.#asItStands = this.#priceText();
  }

  #roughly(latest: number): { at: number; gain: number }[] {
    const rough: { at: number; gain: number }[] = [];
    for (let at = 0; at < this.#slots.length && this.#slots[at]!.source <= latest; at++) {
      if (!this.#couldBeTorn(at)) continue;
      const gain = this.#roughGain(at);
      if (gain !== null && gain > HOPELESS) rough.push({ at, gain });
    }
    return rough;
  }

  best(latest: number, crumb: number | null): Shift | null {
    let best: (Shift & { readonly places: readonly Place[] }) | null = null;
    const rough = this.#roughly(latest).sort((a, b) => b.gain - a.gain);
    const starts = new Set(rough.slice(0, FINALISTS).map(({ at }) => at));
    // What ends at a crumb is soon searched, however little it seems to win by characters without their neighbours.
    if (crumb !== null) for (const at of this.#endingAt(crumb)) starts.add(at);
    for (const at of starts) {
      const shift = this.#exactly(at);
      if (shift !== null && (best === null || shift.gain > best.gain)) best = shift;
    }
    return best && this.#guessedAgain(best, best.places);
  }

  /** Where the last few characters up to a crumb may be torn. */
  #endingAt(crumb: number): number[] {
    return this.#slots.flatMap(({ source }, at) =>
      source <= crumb && source >= crumb - BEFORE_CRUMB && this.#couldBeTorn(at) ? [at] : [],
    );
  }

  /** The torn characters once more, now that what stands around them is known: by the words that they make. */
  #guessedAgain({ start, end, after, gain, guesses }: Shift, places: readonly Place[]): Shift {
    const text = this.#text;
    const from = Math.max(0, start - REACH_OF_GUESS);
    const before = unitsOf(text.slice(from, start));
    const units = [...before, ...unitsOf(after), ...unitsBehind(text, end)];
    const elsewhere = surroundingsOf(text, start, end);
    for (let next = 0; next < guesses.length; next++) {
      const i = guesses[next]!;
      const at = before.length + i;
      const { points } = places[i]!;
      if (guesses[next + 1] !== i + 1) units[at] = likeliest(units, at, points, elsewhere).unit;
      else {
        [units[at], units[at + 1]] = likeliestTwo(units, at, [points, places[i + 1]!.points], elsewhere);
        next++;
      }
    }
    const points = units.slice(before.length, before.length + places.length);
    const shown = unitsOf(text.slice(from, end + REACH_OF_GUESS));
    const won =
      natsOfWords(shown, before.length, end - start) - natsOfWords(units, before.length, points.length);
    // Where several characters are inferred and none is read, the words are half our own.
    const isRead = guesses.length === 1 || guesses.length < places.length;
    const worth = Math.min(isRead ? MOST_IN_WORDS : MOST_IN_WORDS / 2, won);
    return { start, end, gain: gain + worth, guesses, after: String.fromCharCode(...points) };
  }

  #priceText(): Float64Array {
    const costs = new Float64Array(this.#slots.length + 1);
    const path = new TextPath(this.#nats).startAt(this.#text, this.#slots[0]?.source ?? this.#end);
    this.#slots.forEach(({ isFirst, source }, at) => {
      costs[at] = path.cost;
      if (isFirst) path.readText(this.#text, source, source + 1);
    });
    costs[this.#slots.length] = path.cost;
    return costs;
  }

  /** An ASCII byte may be the second of a pair whose first was lost: `張@霖`. */
  #couldBeTorn(at: number): boolean {
    const { byte, isFirst, source } = this.#slots[at]!;
    if (!isFirst || byte < 0) return false;
    if (isWide(this.#text.charCodeAt(source))) return true;
    return (
      byte >= 0x40 && isWide(this.#text.charCodeAt(source - 1)) && isWide(this.#text.charCodeAt(source + 1))
    );
  }

  #pathFrom(at: number): { path: Path; index: number; costs: Float64Array } | null {
    const known = this.#paths.get(at);
    if (known !== undefined) return known;
    const path = readOn(this.#slots, at, this.#charset, this.#torn);
    if (path === null) return null;
    const costs = new Float64Array(path.places.length + 1);
    let [previous2, previous] = [0x0a, 0x0a];
    path.places.forEach(({ points }, i) => {
      const isGuess = points.length > 1;
      const point = points[0]!;
      costs[i + 1] = costs[i]! + (isGuess ? TORN_COST : this.#nats(previous2, previous, point));
      previous2 = previous;
      previous = point;
    });
    const found = { path, index: 0, costs };
    this.#paths.set(at, found);
    for (const [i, place] of path.places.entries()) {
      if (!this.#paths.has(place.at)) this.#paths.set(place.at, { path, index: i, costs });
    }
    return found;
  }

  #roughGain(at: number): number | null {
    const found = this.#pathFrom(at + 1);
    if (found === null) return null;
    const { path, index, costs } = found;
    const shifted = costs[path.places.length]! - costs[index]!;
    return this.#asItStands[path.end]! - this.#asItStands[at]! - TORN_COST - shifted;
  }

  #exactly(at: number): (Shift & { readonly places: readonly Place[] }) | null {
    const found = this.#pathFrom(at + 1);
    if (found === null) return null;
    const { path, index } = found;
    const { byte, source } = this.#slots[at]!;
    const text = this.#text;
    const torn = [...this.#torn.withTrail(byte), ...(byte < 0x80 ? [] : this.#torn.withLead(byte))];
    const places: Place[] = [{ at, points: torn }, ...path.places.slice(index)];
    const end = this.#slots[path.end]?.source ?? this.#end;
    const behind: number[][] = [];
    for (let i = end; i < Math.min(text.length, end + FOLLOWING); i++) behind.push([text.charCodeAt(i)]);
    if (behind.length === 0) behind.push([0x0a]);
    const context = new TextPath(this.#nats).startAt(text, source);
    const reading = cheapest([...places.map(({ points }) => points), ...behind], context, this.#nats);
    if (reading === null) return null;
    context.readText(text, source, end);
    for (const [point] of behind) context.readPoint(point!);
    const points = reading.points.slice(0, places.length);
    const guesses = places.flatMap(({ points: { length } }, i) => (length > 1 ? [i] : []));
    return {
      start: source,
      end,
      after: String.fromCodePoint(...points),
      gain: context.cost - reading.cost,
      guesses,
      places,
    };
  }
}

/** Is it of those characters that East Asian text mostly consists of? */
function isWide(unit: number): boolean {
  return unit >= 0x2e80 || (unit >= 0x2010 && unit < 0x2040);
}
