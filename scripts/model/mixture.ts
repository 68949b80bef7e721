/**
 * How much each language weighs, in millions of characters, for its text files (together) and for its word list.
 * The yardstick is general web text, not our corpus folder, where Polish help has as many characters as Japanese.
 * A language that is not named gets the defaults.
 */
interface Share {
  readonly text: number;
  readonly words: number;
}

const SHARES: Readonly<Record<string, Share>> = {
  en: { text: 0, words: 3 },
  'zh-hans': { text: 8, words: 0 },
  'zh-cn': { text: 0.8, words: 0 },
  zh: { text: 0, words: 3 },
  'zh-hant': { text: 1.6, words: 0 },
  'zh-tw': { text: 0.6, words: 0 },
  ja: { text: 1.2, words: 2.5 },
  ko: { text: 1.2, words: 1.8 },
  ru: { text: 1, words: 2 },
  uk: { text: 0.4, words: 1 },
  bg: { text: 0.3, words: 0.8 },
  be: { text: 0.3, words: 0 },
  sr: { text: 0.4, words: 0 },
  el: { text: 1, words: 1 },
  ar: { text: 0.4, words: 1.6 },
  fa: { text: 0.3, words: 1 },
  ur: { text: 0, words: 0.6 },
  he: { text: 0.2, words: 1.4 },
  th: { text: 0.6, words: 0 },
  hi: { text: 0.3, words: 1.2 },
  de: { text: 0.7, words: 1.3 },
  fr: { text: 0.7, words: 1.3 },
  es: { text: 0.7, words: 1.3 },
  it: { text: 0.5, words: 1 },
  pt: { text: 0, words: 1.2 },
  'pt-br': { text: 0.6, words: 0 },
  pl: { text: 0.5, words: 1 },
  vi: { text: 0.6, words: 0.8 },
  tr: { text: 0.5, words: 0.8 },
};

const DEFAULT: Share = { text: 0.3, words: 0.6 };

export const shareOf = (language: string): Share => SHARES[language] ?? DEFAULT;

/** A text that is weighted up too much would take its accidents for the language. */
export const MAX_WEIGHT = 6;

/** Chars of Simplified text that are also learned as converted to Traditional, in millions: every n-th line. */
export const CONVERTED = [
  { to: 'tw', share: 2.5, every: 3, from: 0 },
  { to: 'hk', share: 1, every: 6, from: 1 },
] as const;

/** The word list of Chinese is in Simplified characters only; this much of it is also learned as Traditional. */
export const CONVERTED_WORDS = { to: 'tw', share: 1.5 } as const;
