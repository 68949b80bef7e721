/** What spam of one language says, by family. Lists are split at commas, and at white space where no comma stands. */
export interface SpamTerms {
  /** Family to phrases that next to nobody writes outside of spam. */
  readonly idioms: Readonly<Record<string, string>>;
  /** Names and words of the trade that honest text also has, but rarely: they need a second term beside them. */
  readonly suspects?: string;
  /** Words that such spam shares with honest writing on the topic. Never evidence alone. */
  readonly topics: string;
  /** Where to go and what to do there: site words and calls to action. */
  readonly hooks: string;
}

/** Terms of a list: at commas when the language writes spaces between words, at white space when it does not. */
export function splitTerms(list: string): string[] {
  return list
    .split(list.includes(',') ? ',' : /\s+/u)
    .map((term) => term.replaceAll(/\s+/gu, ' ').trim())
    .filter((term) => term !== '');
}
