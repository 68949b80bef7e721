import { isChoice } from './choices.ts';
import { LongestMatch } from './longest-match.ts';
import {
  HONGKONG_SPELLINGS,
  HONGKONG_WORDS,
  MAINLAND_WORDS,
  TAIWAN_SPELLINGS,
  TAIWAN_WORDS,
} from './region-words.ts';
import { simplify } from './simplify.ts';

export interface Weights {
  readonly CN: number;
  readonly TW: number;
  readonly HK: number;
}

/** How much speaks for each region, in nats; `spellings` only where they tell Taiwan from Hong Kong. */
export interface RegionEvidence {
  readonly words: Weights;
  readonly spellings: { readonly TW: number; readonly HK: number };
}

interface Entry {
  readonly region: 'CN' | 'TW' | 'HK';
  readonly weight: number;
}

class Lexicon {
  readonly #entries: Entry[] = [];
  readonly #words: LongestMatch;

  /** Words that two regions claim speak for neither. */
  constructor(
    lists: readonly (readonly [Entry['region'], typeof TAIWAN_WORDS])[],
    normalise: (word: string) => string,
    use: (word: string) => boolean = () => true,
  ) {
    const claimed = new Map<string, Entry | null>();
    for (const [region, lines] of lists) {
      for (const [weight, words] of lines) {
        for (const plain of words.split(' ')) {
          if (!use(plain)) continue;
          const word = normalise(plain);
          const other = claimed.get(word);
          claimed.set(word, other === undefined || other?.region === region ? { region, weight } : null);
        }
      }
    }
    const source: string[] = [];
    for (const [word, entry] of claimed) {
      if (entry === null) continue;
      source.push(`${word} ${this.#entries.length}`);
      this.#entries.push(entry);
    }
    this.#words = new LongestMatch([source.join('|')]);
  }

  /** The second time counts half, the third a third: a document has its topic. */
  weigh(text: string): { CN: number; TW: number; HK: number } {
    const sums = { CN: 0, TW: 0, HK: 0 };
    const seen = new Map<string, number>();
    for (let at = 0; at < text.length; ) {
      const length = this.#words.matchAt(text, at, text.length);
      if (length === 0) {
        at++;
        continue;
      }
      const word = text.slice(at, at + length);
      const times = (seen.get(word) ?? 0) + 1;
      seen.set(word, times);
      const { region, weight } = this.#entries[Number(this.#words.get(word))]!;
      sums[region] += weight / times;
      at += length;
    }
    return sums;
  }
}

const WORDS = [
  ['CN', MAINLAND_WORDS],
  ['TW', TAIWAN_WORDS],
  ['HK', HONGKONG_WORDS],
] as const;

let words: Lexicon | undefined;
let authors: Lexicon | undefined;
let spellings: Lexicon | undefined;

export function regionEvidence(text: string): RegionEvidence {
  words ??= new Lexicon(WORDS, simplify);
  spellings ??= new Lexicon(
    [
      ['TW', TAIWAN_SPELLINGS],
      ['HK', HONGKONG_SPELLINGS],
    ],
    (list) => list,
  );
  return { words: words.weigh(simplify(text)), spellings: spellings.weigh(text) };
}

/** As `regionEvidence(text).words`, without the words that a converter to Traditional puts there itself. */
export function authorEvidence(text: string): Weights {
  authors ??= new Lexicon(WORDS, simplify, (word) => !isChoice(word));
  return authors.weigh(simplify(text));
}
