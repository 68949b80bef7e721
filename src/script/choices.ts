import { CHOICE_COLUMNS, CHOICE_LOGS, CHOICES } from '../data/conversion-choices.generated.ts';
import { Census, type Tally } from '../terms/census.ts';
import { decodeBase64 } from '../unicode/base64.ts';
import { harmonic } from './harmonic.ts';
import { asWritten } from './simplify.ts';

/**
 * Where a Simplified word has several Traditional spellings, writers and converters choose differently:
 *
 *     里  →  裡 (Taiwan, s2tw)   裏 (Hong Kong, s2t, s2hk)   里 (careless tables)
 *     软件 →  軟體 (Taiwan, s2twp)   軟件 (s2tw, Hong Kong)
 *
 * The table says how often each of them chooses each spelling, so the choices in a text name its maker.
 */
export type Maker = (typeof CHOICE_COLUMNS)[number];
export const MAKERS = CHOICE_COLUMNS;

/** The table of choices holds log-likelihoods in sixteenths of a nat. */
const STEPS_PER_NAT = 16;
/** Documents quote and are pasted together: one impossible choice must not rule a maker out. */
const MOST_PER_CHOICE = 5; // nats
const WIDTH = CHOICE_COLUMNS.length;

interface Table {
  /** Counts spellings; the row of one in `logs` is {@link WIDTH} wide. */
  readonly spellings: Census;
  readonly logs: Uint8Array;
}

let memo: Table | undefined;

function load(): Table {
  if (memo !== undefined) return memo;
  const spellings = new Census(CHOICES.split(/[ |]/u), asWritten());
  memo = { spellings, logs: decodeBase64(CHOICE_LOGS) };
  return memo;
}

/** The spellings that are chosen in a text, and how often. */
export function choicesIn(text: string): Tally {
  return load().spellings.tally(text);
}

/** Log-likelihood in nats of the choices made in a text, per maker (in the order of {@link MAKERS}). */
export function weighChoices({ words, times }: Tally): Float64Array {
  const { logs } = load();
  const likelihood = new Float64Array(WIDTH);
  words.forEach((spelling, k) => {
    const row = spelling * WIDTH;
    let least = 255;
    for (let i = 0; i < WIDTH; i++) if (logs[row + i]! < least) least = logs[row + i]!;
    for (let i = 0; i < WIDTH; i++) {
      const steps = Math.min(logs[row + i]!, least + MOST_PER_CHOICE * STEPS_PER_NAT);
      likelihood[i]! -= (times[k]! * steps) / STEPS_PER_NAT;
    }
  });
  return likelihood;
}

/**
 * Log-odds in nats that the characters of a Traditional text were chosen by `maker` rather than by `other`: 裏 against
 * 裡, 着 against 著. Words are left out. The second time a character counts half, the third a third.
 */
export function weighCharacters({ words, times }: Tally, maker: Maker, other: Maker): number {
  const { spellings, logs } = load();
  const [a, b] = [CHOICE_COLUMNS.indexOf(maker), CHOICE_COLUMNS.indexOf(other)];
  let odds = 0;
  words.forEach((spelling, i) => {
    if (spellings.lengthOf(spelling) > 1) return;
    const row = spelling * WIDTH;
    odds += (harmonic(times[i]!) * (logs[row + b]! - logs[row + a]!)) / STEPS_PER_NAT;
  });
  return odds;
}

export interface Telling {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nats by which the choice speaks for `maker` rather than `other`. */
  readonly nats: number;
}

/** The choices that speak most for `maker` and against `other`, each spelling once, strongest first. */
export function tellingChoices(text: string, maker: Maker, other: Maker, most: number): Telling[] {
  const { spellings, logs } = load();
  const [a, b] = [CHOICE_COLUMNS.indexOf(maker), CHOICE_COLUMNS.indexOf(other)];
  const found = new Map<string, Telling>();
  spellings.each(text, (start, end, spelling) => {
    const row = spelling * WIDTH;
    const nats = (logs[row + b]! - logs[row + a]!) / STEPS_PER_NAT;
    if (nats <= 0.7) return;
    const written = text.slice(start, end);
    if (!found.has(written)) found.set(written, { start, end, text: written, nats });
  });
  return [...found.values()].sort((x, y) => y.nats - x.nats || x.start - y.start).slice(0, most);
}
