import { latinTwins } from '../data/confusables.generated.ts';

interface Twins {
  /** A letter of another script to the ASCII letter that looks the same. */
  readonly toLatin: ReadonlyMap<string, string>;
  /** An ASCII letter to the Cyrillic letter that looks the same. */
  readonly toCyrillic: ReadonlyMap<string, string>;
}

/** Behind it in the Cyrillic block come historic letters and those of other languages than the Slavic ones. */
const LAST_SLAVIC = '\u045f';

let memo: Twins | undefined;

function twins(): Twins {
  if (memo !== undefined) return memo;
  const toLatin = new Map<string, string>();
  const toCyrillic = new Map<string, string>();
  for (const [script, pairs] of Object.entries(latinTwins)) {
    const letters = Array.from(pairs);
    for (let i = 0; i + 1 < letters.length; i += 2) {
      toLatin.set(letters[i]!, letters[i + 1]!);
      if (script === 'Cyrillic' && letters[i]! <= LAST_SLAVIC) toCyrillic.set(letters[i + 1]!, letters[i]!);
    }
  }
  memo = { toLatin, toCyrillic };
  return memo;
}

/** The ASCII letter that a letter of another script cannot be told from by eye (UTS #39), if there is one. */
export function latinTwin(letter: string): string | undefined {
  return twins().toLatin.get(letter);
}

/** The Cyrillic letter that an ASCII letter cannot be told from by eye (UTS #39), if there is one. */
export function cyrillicTwin(letter: string): string | undefined {
  return twins().toCyrillic.get(letter);
}
