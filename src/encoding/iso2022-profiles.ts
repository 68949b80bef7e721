import { type DoubleByteTable, EXTRA } from './double-byte.ts';
import type { LongForms } from './double-byte-codec.ts';
import type { GraphicSet, Profile } from './iso2022.ts';

/** The 94 × 94 plane that an EUC-style table holds at A1A1..FEFE. */
export function plane({ toUnicode, fromUnicode }: DoubleByteTable): GraphicSet {
  return {
    width: 2,
    decode(code) {
      const unit = toUnicode[code | 0x8080]!;
      return unit >= EXTRA && unit < 0xe000 ? 0 : unit;
    },
    encode(codePoint) {
      const pair = codePoint > 0xffff ? 0 : fromUnicode[codePoint]!;
      return (pair & 0x8080) === 0x8080 && pair >= 0xa1a1 && (pair & 0xff) >= 0xa1 ? pair & 0x7f7f : 0;
    },
  };
}

/** JIS X 0212 behind its three-byte EUC-JP forms. */
function supplement(forms: LongForms): GraphicSet {
  const scratch = new Uint8Array(3);
  return {
    width: 2,
    decode(code) {
      scratch.set([0x8f, (code >> 8) | 0x80, (code & 0xff) | 0x80]);
      return forms.read(scratch, 0);
    },
    encode: (codePoint) =>
      forms.write(codePoint, scratch, 0) === 3 ? ((scratch[1]! & 0x7f) << 8) | (scratch[2]! & 0x7f) : 0,
  };
}

/** JIS X 0201: Roman differs from ASCII in two places, kana are the half-width katakana. */
const roman: GraphicSet = {
  width: 1,
  decode: (code) => (code === 0x5c ? 0xa5 : code === 0x7e ? 0x203e : code),
  encode: (codePoint) => (codePoint === 0xa5 ? 0x5c : codePoint === 0x203e ? 0x7e : 0),
};
const kana: GraphicSet = {
  width: 1,
  decode: (code) => (code < 0x60 ? code + 0xff40 : 0),
  encode: (codePoint) => (codePoint > 0xff60 && codePoint < 0xffa0 ? codePoint - 0xff40 : 0),
};

/** RFC 1468 with the extensions of iso-2022-jp-1 and -2 that carry Han and Hangul. */
export function japanese(
  eucJp: DoubleByteTable,
  eucJpForms: LongForms,
  gb: () => DoubleByteTable,
  ks: () => DoubleByteTable,
): Profile {
  const jis = plane(eucJp);
  return {
    shifts: false,
    header: false,
    escapes: [
      { escape: '$B', set: jis },
      { escape: '(J', set: roman },
      { escape: '(I', set: kana },
      { escape: '$(D', set: supplement(eucJpForms) },
      { escape: '(B', set: null },
      { escape: '$@', set: jis }, // JIS C 6226-1978
      { escape: '$(B', set: jis },
      { escape: '$A', set: lazily(gb) },
      { escape: '$(C', set: lazily(ks) },
    ],
  };
}

/** RFC 1557. */
export function korean(ks: DoubleByteTable): Profile {
  return { shifts: true, header: true, escapes: [{ escape: '$)C', set: plane(ks) }] };
}

/** RFC 1922, its GB 2312 part. CNS 11643 is recognised by nobody's mail since, and not decoded here. */
export function chinese(gb: DoubleByteTable): Profile {
  return { shifts: true, header: false, escapes: [{ escape: '$)A', set: plane(gb) }] };
}

/** A set whose table is large and seldom needed: to be read, never chosen for writing. */
function lazily(load: () => DoubleByteTable): GraphicSet {
  let set: GraphicSet | undefined;
  return {
    width: 2,
    decode(code) {
      set ??= plane(load());
      return set.decode(code);
    },
    encode: () => 0,
  };
}
