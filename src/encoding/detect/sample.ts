/** What detection looks at: the words that have a byte above 7F in them, and some counts. */
export interface Sample {
  /**
   * Those words one after the other, each closed by LF. A word is a run of ASCII letters, digits and high bytes; the
   * byte behind a high byte always belongs to it, for in Shift_JIS, Big5 and GBK it may be half a character.
   */
  readonly words: Uint8Array;
  /** How many bytes above 7F there are in `words`. */
  readonly high: number;
  /** Distinct byte pairs `a << 8 | b` in the words, borders as LF, and how often each occurs. */
  readonly pairs: Uint16Array;
  readonly counts: Uint16Array;
  /** Which high bytes occur, one flag for each byte. */
  readonly seen: Uint8Array;
  /** ASCII letters beside them in the words. */
  readonly letters: number;
  /** High bytes among them in 80..9F, where the windows pages have punctuation and the ISO pages controls. */
  readonly c1: number;
}

const LF = 10;
/** A letter run is followed back this far from a high byte; longer is base64 or markup, not a word. */
const REACH = 16;

/** With fewer high bytes than this, the ASCII words around them are asked too. */
const FEW = 24;
/** So many of them, at most: enough to tell Italian from Lithuanian. */
const CONTEXT = 96;

/** Takes up to `limit` bytes of words, from the beginning of `bytes` on. */
export function takeSample(bytes: Uint8Array, limit: number): Sample {
  const words = new Uint8Array(Math.min(limit, 2 * bytes.length + 1) + CONTEXT + 2);
  const size = bytes.length;
  let length = 0;
  let i = 0;
  const room = words.length - CONTEXT - 2;
  let high = 0;
  while (i < size && length < room) {
    while (i < size && bytes[i]! < 0x80) i++;
    if (i === size) break;
    let start = i;
    while (start > 0 && i - start < REACH && isWordy(bytes[start - 1]!)) start--;
    let end = i + 1;
    while (
      end < size &&
      (isWordy(bytes[end]!) || bytes[end]! >= 0x80 || (bytes[end - 1]! >= 0x80 && bytes[end]! >= 0x30))
    )
      end++;
    end = Math.min(end, start + room - length);
    for (let k = i; k < end; k++) if (bytes[k]! >= 0x80) high++;
    length = copy(bytes, start, end, words, length);
    words[length++] = LF;
    i = Math.max(end, i + 1);
  }
  if (high > 0 && high < FEW) length = addContext(bytes, words, length);
  return describe(words.subarray(0, length));
}

/** Adds the first ASCII words that stand outside of markup. */
function addContext(bytes: Uint8Array, into: Uint8Array, at: number): number {
  let to = at;
  const end = Math.min(bytes.length, 1 << 14);
  for (let i = 0; i < end && to - at < CONTEXT - 20; ) {
    if (bytes[i] === 0x3c) while (i < end && bytes[i] !== 0x3e) i++; // <...>
    const start = i;
    while (i < end && isLetter(bytes[i]!)) i++;
    const whole = (bytes[i] ?? 0) < 0x80 && (bytes[start - 1] ?? 0) < 0x80;
    if (whole && i - start > 1 && i - start < REACH) {
      into.set(bytes.subarray(start, i), to);
      to += i - start;
      into[to++] = LF;
    }
    if (i === start) i++;
  }
  return to;
}

/** Copies, but of a run of one byte or one pair (rulers, leaders) no more than three: it would drown the rest. */
function copy(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number): number {
  let to = at;
  for (let i = start; i < end; i++) {
    const repeats =
      i - start >= 6 &&
      i + 1 < end &&
      bytes[i] === bytes[i - 2] &&
      bytes[i] === bytes[i - 4] &&
      bytes[i] === bytes[i - 6] &&
      bytes[i + 1] === bytes[i - 1] &&
      bytes[i - 1] === bytes[i - 3] &&
      bytes[i - 3] === bytes[i - 5];
    if (repeats) i++;
    else into[to++] = bytes[i]!;
  }
  return to;
}

/** Counts pairs. */
export function describe(words: Uint8Array): Sample {
  const table = new Uint16Array(65536);
  const seen = new Uint8Array(256);
  const pairs: number[] = [];
  let high = 0;
  let c1 = 0;
  let letters = 0;
  let wordLetters = 0;
  let wordIsHigh = false;
  let previous = LF;
  for (let i = 0; i < words.length; i++) {
    const byte = words[i]!;
    if (byte >= 0x80) {
      high++;
      seen[byte] = 1;
      if (byte < 0xa0) c1++;
      wordIsHigh = true;
    } else if (isLetter(byte)) wordLetters++;
    else if (byte === LF) {
      if (wordIsHigh) letters += wordLetters;
      wordLetters = 0;
      wordIsHigh = false;
    }
    const pair = (previous << 8) | byte;
    if (table[pair]!++ === 0) pairs.push(pair);
    previous = byte;
  }
  const keys = Uint16Array.from(pairs);
  return { words, high, letters, c1, seen, pairs: keys, counts: keys.map((pair) => table[pair]!) };
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isWordy(byte: number): boolean {
  return isLetter(byte) || (byte >= 0x30 && byte <= 0x39);
}
