import { PAIR_STEP, PAIRS } from '../../data/encoding-model.generated.ts';
import { DIGIT } from './digits.ts';

/** How likely one letter follows another in a language. */
export interface Letters {
  readonly language: string;
  /** UTF-16 unit of a lower-case letter to its class. Class 0 is everything else. */
  readonly classes: ReadonlyMap<number, number>;
  readonly size: number;
  /** Nats of class b after class a, at `a * size + b`. */
  readonly costs: Float32Array;
  /** Whether a–z are letters of the language. */
  readonly latin: boolean;
}

const loaded = new Map<string, Letters>();

export function lettersOf(language: string): Letters {
  let letters = loaded.get(language);
  if (letters === undefined) {
    letters = load(language);
    loaded.set(language, letters);
  }
  return letters;
}

/**
 * Mixtures stand in for languages that the tables do not have: Irish, Basque, ..., and, with letters of their own,
 * Esperanto, Maltese, Albanian and Kazakh. Each of those letters behaves like the one it is paired with, and takes
 * `share` of its place: `ëe` at .5 makes every second e an ë.
 */
interface Mixture {
  readonly parts: string;
  readonly own: string;
  readonly share: number;
}
const MIXTURES: Readonly<Record<string, Mixture>> = {
  west: { parts: 'fr de es pt it nl da sv is ca', own: '', share: 0 },
  central: { parts: 'pl cs hu sk sl sh ro', own: '', share: 0 },
  eo: { parts: 'it es pl sl', own: 'ĉc ĝg ĥh ĵj ŝs ŭu', share: 0.25 },
  mt: { parts: 'it en', own: 'ċc ġg ħh żz', share: 0.4 },
  sq: { parts: 'it sl ro', own: 'ëe çc', share: 0.5 },
  kk: { parts: 'ru', own: 'әа ғг қк ңн өо ұу үу іи', share: 0.4 },
};

function load(language: string): Letters {
  const mixture = MIXTURES[language];
  if (mixture !== undefined) return mix(language, mixture);
  const { alphabet, costs: digits } = PAIRS[language]!;
  const costs = new Float32Array(digits.length);
  for (let i = 0; i < digits.length; i++) costs[i] = DIGIT[digits.charCodeAt(i)]! * PAIR_STEP;
  costs[0] = 0; // nothing behind nothing: the sign that stands there has its own cost
  const classes = new Map<number, number>();
  for (let i = 0; i < alphabet.length; i++) classes.set(alphabet.charCodeAt(i), i + 1);
  return { language, classes, size: alphabet.length + 1, costs, latin: classes.has(0x65) };
}

function mix(language: string, { parts: names, own, share }: Mixture): Letters {
  const parts = names.split(' ').map(lettersOf);
  const models = new Map<number, number>(); // own letter to the one that it behaves like
  for (const pair of own.split(' ')) if (pair !== '') models.set(pair.charCodeAt(0), pair.charCodeAt(1));
  const replaced = new Set(models.values());
  const units = [...new Set([...parts.flatMap((part) => [...part.classes.keys()]), ...models.keys()])].sort(
    (a, b) => a - b,
  );
  const size = units.length + 1;
  const costs = new Float32Array(size * size);
  // Class of each unit in each part; -1 where the part lacks it.
  const inPart = parts.map((part) => [
    0,
    ...units.map((unit) => part.classes.get(models.get(unit) ?? unit) ?? -1),
  ]);
  const chances = parts.map((part) => part.costs.map((nats) => Math.exp(-nats)));
  for (let b = 0; b < size; b++) {
    const unit = units[b - 1] ?? 0;
    const place = models.has(unit) ? share : replaced.has(unit) ? 1 - share : 1;
    for (let a = 0; a < size; a++) {
      let chance = 0;
      for (let k = 0; k < parts.length; k++) {
        const from = inPart[k]![a]!;
        const to = inPart[k]![b]!;
        // A letter that a language lacks is followed by anything, and follows anything seldom.
        chance += to < 0 ? 0.0003 : from < 0 ? 0.03 : chances[k]![from * parts[k]!.size + to]!;
      }
      costs[a * size + b] = -Math.log((place * chance) / parts.length);
    }
  }
  costs[0] = 0;
  const classes = new Map(units.map((unit, i) => [unit, i + 1]));
  return { language, classes, size, costs, latin: classes.has(0x65) };
}

/** The languages of the tables that are written in Latin letters. */
export function latinLanguages(): string[] {
  return Object.keys(PAIRS).filter((language) => PAIRS[language]!.alphabet.includes('e'));
}

/** What an ASCII letter pair costs in no language in particular, at `a * 27 + b`; 0 is no letter, 1 is a. */
let average: Float32Array | undefined;

export function averageLatin(): Float32Array {
  if (average !== undefined) return average;
  average = new Float32Array(27 * 27);
  const languages = latinLanguages().map(lettersOf);
  const classAt = (letters: Letters, index: number) => (index === 0 ? 0 : letters.classes.get(0x60 + index)!);
  for (let a = 0; a < 27; a++)
    for (let b = 0; b < 27; b++) {
      let probability = 0;
      for (const letters of languages)
        probability += Math.exp(-letters.costs[classAt(letters, a) * letters.size + classAt(letters, b)]!);
      average[a * 27 + b] = -Math.log(probability / languages.length);
    }
  return average;
}
