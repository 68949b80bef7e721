import { readings as packed, syllables as syllableList } from '../data/mandarin-readings.generated.ts';
import { polyphones } from '../data/polyphones.ts';
import { decodeBase64 } from './base64.ts';
import { simplifying } from './simplified.ts';

const FIRST = 0x4e00;
const LAST = 0x9fa5;
const MORE = 0x8000;
const NONE = 0x7fff;

interface Table {
  readonly syllables: readonly string[];
  /** The same without tones, at the same index. */
  readonly plain: readonly string[];
  readonly units: Uint16Array;
  /** Where the readings of a character begin in `units`. */
  readonly start: Uint32Array;
}

let memo: Table | undefined;

function table(): Table {
  if (memo !== undefined) return memo;
  const bytes = decodeBase64(packed);
  const units = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < units.length; i++) units[i] = bytes[2 * i]! | (bytes[2 * i + 1]! << 8);
  const start = new Uint32Array(LAST - FIRST + 2);
  let character = 0;
  for (let i = 0; i < units.length; i++) {
    if ((units[i]! & MORE) === 0) start[++character] = i + 1;
  }
  const syllables = syllableList.split(' ');
  memo = { syllables, plain: syllables.map(withoutTone), units, start };
  return memo;
}

/** The Mandarin readings of a unified ideograph, most usual first, with tone marks; none beyond U+9FA5. */
export function mandarinReadings(codePoint: number): readonly string[] {
  if (codePoint < FIRST || codePoint > LAST) return [];
  const { units, start, syllables } = table();
  const out: string[] = [];
  for (let i = start[codePoint - FIRST]!; i < start[codePoint - FIRST + 1]!; i++) {
    const index = units[i]! & ~MORE;
    if (index !== NONE) out.push(syllables[index]!);
  }
  return out;
}

/** Whether readers know two readings of an ideograph, of which they may have to be told one. */
export function isPolyphone(codePoint: number): boolean {
  return codePoint <= LAST && polyphones.has(String.fromCharCode(simplifying()[codePoint]!));
}

/**
 * How well a written syllable fits a character: `exact` with the tone mark of one of its readings,
 * `toneless` when written without tone mark, null when the character is not read so.
 */
export function matchReading(codePoint: number, written: string): 'exact' | 'toneless' | null {
  if (codePoint < FIRST || codePoint > LAST) return null;
  const syllable = normalizePinyin(written);
  const { units, start, syllables, plain } = table();
  let toneless = false;
  const bare = withoutTone(syllable) === syllable;
  for (let i = start[codePoint - FIRST]!; i < start[codePoint - FIRST + 1]!; i++) {
    const index = units[i]! & ~MORE;
    if (index === NONE) continue;
    if (syllables[index] === syllable) return 'exact';
    if (bare && plain[index] === syllable) toneless = true;
  }
  return toneless ? 'toneless' : null;
}

let syllablesMemo: ReadonlySet<string> | undefined;

/** Is it a syllable of Mandarin with its tone mark, in small letters? */
export function isTonedSyllable(text: string): boolean {
  if (text.length > LONGEST_SYLLABLE) return false;
  syllablesMemo ??= new Set(syllableList.split(' '));
  return syllablesMemo.has(text) && withoutTone(text) !== text;
}

/** `zhuāng`, in UTF-16 units. */
const LONGEST_SYLLABLE = 6;

/** Are they the same but for tones, however spelled? */
export function isSameSyllable(one: string, other: string): boolean {
  return withoutTone(normalizePinyin(one)) === withoutTone(normalizePinyin(other));
}

/** Letters that may stand in a pinyin syllable, as typed or as GBK spells them (ɑ and ɡ are A8BB and A8C0). */
export const PINYIN_LETTERS = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿɑɡ';

function normalizePinyin(written: string): string {
  return written.normalize('NFC').toLowerCase().replace(/ɑ/g, 'a').replace(/ɡ/g, 'g').replace(/v|u:/g, 'ü');
}

/** `lǜ` to `lü`. */
export function withoutTone(syllable: string): string {
  // Grave, acute, macron and caron are tones; the diaeresis of ü is not.
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}
