/** Characters in a row, each one or two behind the one before it, that are an enumeration: `ⓐⓑⓒⓓⓔ`, `アイウエオ`. */
const FEWEST_IN_ROW = 4;
const FURTHEST_STEP = 2;
/** Of all characters, those that are in such rows. */
const LEAST_SHARE = 0.75;

/** Are most of the characters listed in their order, as in the tables of programs and in lessons? */
export function isEnumeration(beyond: string): boolean {
  return isInRows(beyond) || isAlphabet(beyond) || isInBothCases(beyond);
}

function isInRows(beyond: string): boolean {
  let listed = 0;
  let run = 1;
  for (let i = 1; i <= beyond.length; i++) {
    const step = beyond.charCodeAt(i) - beyond.charCodeAt(i - 1);
    if (step >= 1 && step <= FURTHEST_STEP) {
      run++;
      continue;
    }
    if (run >= FEWEST_IN_ROW) listed += run;
    run = 1;
  }
  return listed > 0 && listed >= LEAST_SHARE * beyond.length;
}

/** Letters, each once, that an alphabet of a language or a class of a regular expression has. */
const FEWEST_LETTERS = 6;
const LEAST_SHARE_IN_ORDER = 0.85;

/** Are they different letters in the order of the alphabet, whatever their marks: `ąćęłńóśźż`? */
function isAlphabet(beyond: string): boolean {
  const letters = Array.from(beyond);
  if (letters.length < FEWEST_LETTERS || new Set(letters).size < letters.length) return false;
  if (!letters.every((letter) => /\p{Script=Latin}/u.test(letter))) return false;
  const plain = letters.map(
    (letter) => BASES[letter.toLowerCase()] ?? letter.toLowerCase().normalize('NFD')[0]!,
  );
  let inOrder = 0;
  for (let i = 1; i < plain.length; i++) if (plain[i]! >= plain[i - 1]!) inOrder++;
  return inOrder >= LEAST_SHARE_IN_ORDER * (plain.length - 1);
}

/** Letters that do not fall apart into another and its mark. */
const BASES: Readonly<Record<string, string>> = {
  æ: 'a', œ: 'o', ø: 'o', ß: 's', ł: 'l', đ: 'd', ð: 'd', þ: 't', ı: 'i', ħ: 'h', ŋ: 'n',
}; // biome-ignore format: one list

/** Are the letters there once small and once more as capitals: `áéíóúñüÁÉÍÓÚÑÜ`? */
function isInBothCases(beyond: string): boolean {
  const half = beyond.length / 2;
  const [first, second] = [beyond.slice(0, half), beyond.slice(half)];
  return half * 2 >= FEWEST_LETTERS && first !== second && first.toLowerCase() === second.toLowerCase();
}
