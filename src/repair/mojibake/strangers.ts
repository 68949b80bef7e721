import { Vernacular } from '../../model/index.ts';
import { hasSymbol, type OddWord } from './odd-words.ts';
import { Spelling } from './spelling.ts';
import { hasInnerCapital, isTurnedOver, mixesAlphabets } from './word-shape.ts';

/** How much of the text around the first odd word tells its language, in UTF-16 units. */
const SAMPLE = 400;

/**
 * Which odd words the language of their text cannot have: `pøíchodem`, where the words beside it are Czech; and what no
 * language has, as `AuЯenbereich` and `Opinionsunders›gelser`. They may become words that no list has.
 */
export class Strangers {
  /** Whether there is any. */
  readonly any: boolean;
  readonly #vernacular: Vernacular;
  readonly #odd: readonly OddWord[];
  /** How well each fits in as it stands, in nats; null for those that are none. */
  readonly #fits: readonly (number | null)[];

  constructor(text: string, odd: readonly OddWord[]) {
    this.#odd = odd;
    this.#vernacular = languageAround(text, odd);
    this.#fits = odd.map(({ text: word }) =>
      isBroken(room.spell(word)) || this.#vernacular.hasForeign(word) ? this.#vernacular.fit(word) : null,
    );
    this.any = this.#fits.some((fit) => fit !== null);
  }

  has(row: number): boolean {
    return this.#fits[row] !== null;
  }

  /** Would `after` be at home? Cheap beside how much so. */
  welcomes(after: string): boolean {
    return this.#vernacular.speaks(after) && !this.wouldBe(after);
  }

  /** Would it be a stranger, as `muá` for muß in German? */
  wouldBe(after: string): boolean {
    return this.#vernacular.isForeign(after);
  }

  /** Nats by which `after` fits in better than the odd word at `row`; 0 for one that is no stranger. */
  gain(row: number, after: string): number {
    const fit = this.#fits[row]!;
    return fit === null ? 0 : this.#vernacular.fit(after) - fit;
  }

  /** The same for several of them together: of each alone one may think that it is in a language by itself. */
  joint(changed: ReadonlyMap<number, string>): number {
    const rows = [...changed.keys()].filter((row) => this.has(row));
    const [before, after] = [rows.map((row) => this.#odd[row]!.text), rows.map((row) => changed.get(row)!)];
    return this.#vernacular.fit(after.join(' ')) - this.#vernacular.fit(before.join(' '));
  }
}

/** Room for one word at a time. */
const room = new Spelling();

/** Has it letters of several alphabets, signs amidst letters, or a capital where none goes? No foreign name has. */
export function isBroken(word: Spelling): boolean {
  return mixesAlphabets(word) || hasInnerCapital(word) || isTurnedOver(word) || hasSymbol(word);
}

/**
 * The language that odd words stand in: that of what stands around them; or if that leaves it open, or has fewer of them at
 * home, the one that all of it is in, since most of them may be as they should be (`Şu anda İzmir Turizm iþ ilanlarý`).
 */
function languageAround(text: string, odd: readonly OddWord[]): Vernacular {
  const around = vernacularOf(text, odd);
  const strangersTo = (vernacular: Vernacular) =>
    odd.reduce((count, { text: word }) => count + (vernacular.hasForeign(word) ? 1 : 0), 0);
  if (odd.length < FEWEST_TO_TELL || (around.isCertain && strangersTo(around) < FEWEST_TO_TELL))
    return around;
  const whole = odd.filter(({ text: word }) => !isBroken(room.spell(word))).slice(0, MOST_TO_TELL);
  if (whole.length === 0) return around;
  const all = around.with(whole.map(({ text: word }) => word).join(' '));
  if (!all.isCertain) return around;
  if (!around.isCertain) return all;
  const left = strangersTo(all);
  return left > 0 && left < strangersTo(around) ? all : around;
}

/** Odd words, of which one may be damaged and the others say what language they are in. */
const FEWEST_TO_TELL = 2;
const MOST_TO_TELL = 20;

/** The language of what stands around odd words. */
export function vernacularOf(text: string, odd: readonly OddWord[]): Vernacular {
  const vernacular = new Vernacular();
  const places = odd.flatMap((word) => word.places).sort((a, b) => a.start - b.start);
  const [first] = places;
  let from = Math.max(0, (first?.start ?? 0) - SAMPLE / 2);
  const limit = Math.min(text.length, from + SAMPLE);
  for (const { start, end } of places) {
    if (start >= limit) break;
    vernacular.read(text, from, start);
    from = end;
  }
  vernacular.read(text, from, Math.max(from, limit));
  return vernacular;
}
