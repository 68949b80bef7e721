/** FNV-1a with a last stir: 32 bits, of which a list of words keeps the remainder by its size. */
export function hashOf(word: string): number {
  let h = START;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), PRIME);
  return stirred(h);
}

/** The hash of a word in UTF-16 units as it is listed, case-folded: Größe as grösse. No string is made for most. */
export function hashFolded(units: Uint16Array, start: number, end: number): number {
  let h = START;
  for (let i = start; i < end; i++) {
    const unit = units[i]!;
    const lower = folded[unit] || foldUnit(unit);
    if (lower === BY_ITS_WORD) return hashOf(foldWord(units.subarray(start, end)));
    if (lower === SHARP_S) h = Math.imul(h ^ SMALL_S, PRIME);
    h = Math.imul(h ^ (lower === SHARP_S ? SMALL_S : lower), PRIME);
  }
  return stirred(h);
}

function foldWord(units: Uint16Array): string {
  return Array.from(units, (unit) => String.fromCharCode(unit))
    .join('')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;

function stirred(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

const SMALL_S = 0x73;
const SHARP_S = 0xdf;
/** Stands for what has two small letters, or another by what stands around it: İ, Σ at the end of a word, half of a pair. */
const BY_ITS_WORD = 0xffff;

/** The small letter of each UTF-16 unit. Filled as units are asked for: few of them ever are. */
const folded = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const isPlain = lower.length === 1 && unit !== CAPITAL_SIGMA && (unit & 0xf800) !== 0xd800;
  folded[unit] = isPlain ? lower.charCodeAt(0) : BY_ITS_WORD;
  return folded[unit]!;
}

const CAPITAL_SIGMA = 0x3a3;
