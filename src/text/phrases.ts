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
  readonly #byHead = new Map<number, { phrase: string; value: T; stem: boolean }[]>();

  /** @param stem the phrase may go on at its end: `subscri` finds `subscription` */
  add(phrase: string, value: T, stem = false): void {
    const folded = fold(phrase);
    if (folded.length === 0) return;
    const key = head(folded, 0);
    const list = this.#byHead.get(key) ?? [];
    list.push({ phrase: folded, value, stem });
    list.sort((a, b) => b.phrase.length - a.phrase.length);
    this.#byHead.set(key, list);
  }

  find(text: string): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const folded = fold(text);
    for (let at = 0; at < folded.length; ) {
      const found =
        this.#at(folded, at, head(folded, at)) ?? this.#at(folded, at, folded.charCodeAt(at)) ?? undefined;
      if (found === undefined) {
        at++;
        continue;
      }
      const end = at + found.phrase.length;
      hits.push({ start: at, end, value: found.value });
      at = end;
    }
    return hits;
  }

  #at(text: string, at: number, key: number) {
    return this.#byHead
      .get(key)
      ?.find(
        ({ phrase, stem }) =>
          text.startsWith(phrase, at) && isBorder(text, at) && (stem || isBorder(text, at + phrase.length)),
      );
  }
}

/** Two units in one number; a phrase of one unit has that unit alone. */
function head(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return Number.isNaN(second) ? text.charCodeAt(at) : text.charCodeAt(at) * 65536 + second;
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
