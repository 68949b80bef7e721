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
 * Mixtures stand in for languages that the tables do not have (Irish, Albanian, Basque, ...), and, with their own
 * letters added, for Esperanto, Maltese and Kazakh.
 */
const MIXTURES: Readonly<Record<string, { readonly parts: string; readonly extra: string }>> = {
  west: { parts: 'fr de es pt it nl da sv is ca', extra: '' },
  central: { parts: 'pl cs hu sk sl sh ro', extra: '' },
  eo: { parts: 'it es pl sl', extra: 'ĉĝĥĵŝŭ' },
  mt: { parts: 'it en', extra: 'ċġħż' },
  kk: { parts: 'ru', extra: 'әғқңөұүһі' },
};
/** Chance of each added letter, behind whatever letter. */
const EXTRA_LETTER = 0.012;

function load(language: string): Letters {
  const parts = MIXTURES[language];
  if (parts !== undefined) return mix(language, parts.parts.split(' ').map(lettersOf), parts.extra);
  const { alphabet, costs: digits } = PAIRS[language]!;
  const costs = new Float32Array(digits.length);
  for (let i = 0; i < digits.length; i++) costs[i] = DIGIT[digits.charCodeAt(i)]! * PAIR_STEP;
  costs[0] = 0; // nothing behind nothing: the sign that stands there has its own cost
  const classes = new Map<number, number>();
  for (let i = 0; i < alphabet.length; i++) classes.set(alphabet.charCodeAt(i), i + 1);
  return { language, classes, size: alphabet.length + 1, costs, latin: classes.has(0x65) };
}

function mix(language: string, parts: readonly Letters[], extra: string): Letters {
  const added = Array.from(extra, (letter) => letter.charCodeAt(0));
  const units = [...new Set([...parts.flatMap((part) => [...part.classes.keys()]), ...added])].sort(
    (a, b) => a - b,
  );
  const classes = new Map(units.map((unit, i) => [unit, i + 1]));
  const size = units.length + 1;
  const costs = new Float32Array(size * size);
  const remaining = 1 - added.length * EXTRA_LETTER;
  const classIn = (part: Letters, index: number) => (index === 0 ? 0 : part.classes.get(units[index - 1]!));
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      let probability = 0;
      for (const part of parts) {
        if (b > 0 && added.includes(units[b - 1]!)) {
          probability += EXTRA_LETTER;
          continue;
        }
        const from = classIn(part, a);
        const to = classIn(part, b);
        // A letter that a language lacks is followed by anything, and follows anything seldom.
        const chance =
          to === undefined
            ? 0.0003
            : from === undefined
              ? 0.03
              : Math.exp(-part.costs[from * part.size + to]!);
        probability += remaining * chance;
      }
      costs[a * size + b] = -Math.log(probability / parts.length);
    }
  costs[0] = 0;
  return { language, classes, size, costs, latin: classes.has(0x65) };
}

/** What an ASCII letter pair costs in no language in particular, at `a * 27 + b`; 0 is no letter, 1 is a. */
let average: Float32Array | undefined;

export function averageLatin(): Float32Array {
  if (average !== undefined) return average;
  average = new Float32Array(27 * 27);
  const languages = Object.keys(PAIRS)
    .map(lettersOf)
    .filter((letters) => letters.latin);
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
