/** A phrase found in a text. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Finds many phrases in one pass, ignoring case. At each place the longest wins, and hits do not overlap.
 * In scripts that part words by spaces a phrase must begin and end where words do.
 *
 * Phrases are looked up by their first two UTF-16 units, so the pass is linear in the text.
 */
export class Phrases<T> {
  /** By first unit, then by second: nearly every place in a text fails one of the two look-ups. */
  readonly #byFirst: (Map<number, Entry<T>[]> | undefined)[] = [];

  /** @param stem the phrase may go on at its end: `subscri` finds `subscription` */
  add(phrase: string, value: T, stem = false): void {
    const folded = fold(phrase);
    if (folded.length === 0) return;
    const first = folded.charCodeAt(0);
    this.#byFirst[first] ??= new Map();
    const bySecond = this.#byFirst[first];
    const second = folded.length > 1 ? folded.charCodeAt(1) : ALONE;
    const list = bySecond.get(second) ?? [];
    list.push({ phrase: folded, value, stem });
    list.sort((a, b) => b.phrase.length - a.phrase.length);
    bySecond.set(second, list);
  }

  find(text: string): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const folded = fold(text);
    for (let at = 0; at < folded.length; at++) {
      const bySecond = this.#byFirst[folded.charCodeAt(at)];
      if (bySecond === undefined) continue;
      const found =
        match(folded, at, bySecond.get(folded.charCodeAt(at + 1))) ?? match(folded, at, bySecond.get(ALONE));
      if (found === undefined) continue;
      const end = at + found.phrase.length;
      hits.push({ start: at, end, value: found.value });
      at = end - 1;
    }
    return hits;
  }
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
  readonly stem: boolean;
}

/** Stands for the second unit of phrases that have none. */
const ALONE = -1;

function match<T>(text: string, at: number, entries: readonly Entry<T>[] | undefined): Entry<T> | undefined {
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    if (!text.startsWith(entry.phrase, at) || !isBorder(text, at)) continue;
    if (entry.stem || isBorder(text, at + entry.phrase.length)) return entry;
  }
  return undefined;
}

/** Lower case, unit for unit: the one letter that would grow stays as it is. */
function fold(text: string): string {
  return text.includes('\u0130') ? text.replaceAll('\u0130', 'I').toLowerCase() : text.toLowerCase();
}

/** False inside a word of a script that writes words apart. */
function isBorder(text: string, at: number): boolean {
  return (
    at === 0 ||
    at >= text.length ||
    !(isWordLetter(text.charCodeAt(at - 1)) && isWordLetter(text.charCodeAt(at)))
  );
}

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic letters and digits. */
function isWordLetter(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return (
    (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x64a) || (unit >= 0x1e00 && unit <= 0x1fff)
  );
}
