import { type DoubleByteTable, reverse } from './double-byte.ts';
import { HOLE } from './single-byte.ts';

/**
 * Johab (KS X 1001 annex 3) composes syllables out of five-bit letters, so its table is computed:
 *
 *     1 ccccc vvvvv fffff     initial, vowel, final
 *
 * Symbols and hanja are those of KS X 1001, folded from 94 columns to 188, and come from the EUC-KR table.
 */
export function buildJohab(eucKr: DoubleByteTable): DoubleByteTable {
  const single = new Uint16Array(256).fill(HOLE);
  for (let byte = 0; byte < 0x80; byte++) single[byte] = byte;
  const toUnicode = new Uint16Array(65536);
  for (let initial = 1; initial <= 20; initial++)
    for (let vowel = 2; vowel <= 29; vowel++)
      for (let final = 1; final <= 29; final++) {
        const unit = compose(initial, vowel, final);
        if (unit !== 0) toUnicode[0x8000 | (initial << 10) | (vowel << 5) | final] = unit;
      }
  for (let lead = 0xd9; lead <= 0xf9; lead++) {
    if (lead === 0xdf) continue;
    const row = lead < 0xe0 ? 2 * (lead - 0xd9) + 0xa1 : 2 * (lead - 0xe0) + 0xca;
    for (let trail = 0x31; trail <= 0xfe; trail++) {
      if (trail > 0x7e && trail < 0x91) continue;
      // DA A1..D3 would be the compatibility letters, which the composed area already has.
      if (lead === 0xda && trail >= 0xa1 && trail <= 0xd3) continue;
      const first = trail < 0xa1;
      const column = trail < 0x91 ? trail + 0x70 : first ? trail + 0x5e : trail;
      toUnicode[(lead << 8) | trail] = eucKr.toUnicode[((first ? row : row + 1) << 8) | column]!;
    }
  }
  return { kind: 'double', single, toUnicode, extra: [], ...reverse(single, toUnicode, []) };
}

/** Five-bit codes to the order of Unicode's syllables; -1 where the code is unused. Vowels skip 8 by 8. */
const initialOf = (code: number) => code - 2; // 2..20; 1 is the filler
const vowelOf = (code: number) => ((code & 7) < 2 || code > 29 ? -1 : code - 3 - 2 * (code >> 3));
const finalOf = (code: number) => (code < 18 ? code - 1 : code - 2); // 1 is none, 18 is unused

/** Compatibility letters for finals 1..27 that stand alone. */
const LONE_FINALS = [
  0, 0x3131, 0x3132, 0x3133, 0x3134, 0x3135, 0x3136, 0x3137, 0x3139, 0x313a, 0x313b, 0x313c, 0x313d, 0x313e,
  0x313f, 0x3140, 0x3141, 0x3142, 0x3144, 0x3145, 0x3146, 0x3147, 0x3148, 0x314a, 0x314b, 0x314c, 0x314d,
  0x314e,
];
/** Compatibility letters for the initials that stand alone. */
const LONE_INITIALS = [
  0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141, 0x3142, 0x3143, 0x3145, 0x3146, 0x3147, 0x3148,
  0x3149, 0x314a, 0x314b, 0x314c, 0x314d, 0x314e,
];

function compose(initial: number, vowel: number, final: number): number {
  if (final === 18) return 0;
  const c = initialOf(initial);
  const v = vowel === 2 ? -2 : vowelOf(vowel); // -2: the filler
  const f = finalOf(final);
  if (v === -1) return 0;
  if (c >= 0 && v >= 0) return 0xac00 + (c * 21 + v) * 28 + f;
  if (c >= 0) return f === 0 ? LONE_INITIALS[c]! : 0;
  if (v >= 0) return f === 0 ? 0x314f + v : 0;
  return LONE_FINALS[f]!;
}
