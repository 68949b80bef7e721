const SIGNS = /[^\p{L}\p{N}]+/gu;

/** A text as it is compared with other copies of it: its letters and digits alone. */
export function lettersOf(text: string): string {
  return text.replace(SIGNS, '').toLowerCase();
}

/** Hashes of the windows of a width that begin at every `step`th letter, each in constant time (Rabin and Karp). */
export function* windowHashes(letters: string, width: number, step: number): Generator<number> {
  const base = 0x01000193;
  let top = 1;
  for (let i = 1; i < width; i++) top = Math.imul(top, base);
  let hash = 0;
  for (let i = 0; i < letters.length; i++) {
    if (i >= width) hash = (hash - Math.imul(letters.charCodeAt(i - width), top)) | 0;
    hash = (Math.imul(hash, base) + letters.charCodeAt(i)) | 0;
    if (i >= width - 1 && (i - width + 1) % step === 0) yield hash;
  }
}
