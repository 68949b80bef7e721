/**
 * The script of a code point, as far as identification needs it: letters by block, everything shared
 * (digits, punctuation, spaces, symbols, emoji) is Common. ISO 15924 names; block borders of Unicode 17.
 */
export const SCRIPTS = [
  'Zyyy',
  'Latn',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Cyrl',
  'Arab',
  'Deva',
  'Grek',
  'Hebr',
  'Thai',
  'Beng',
  'Taml',
  'Telu',
  'Guru',
  'Gujr',
  'Geor',
  'Armn',
  'Knda',
  'Mlym',
  'Orya',
  'Sinh',
  'Khmr',
  'Laoo',
  'Mymr',
  'Tibt',
  'Ethi',
  'Mong',
  'Bopo',
  'Syrc',
  'Thaa',
  'Cher',
  'Yiii',
] as const;

export type ScriptName = (typeof SCRIPTS)[number];
/** Index into {@link SCRIPTS}. */
export type ScriptCode = number;

export const COMMON: ScriptCode = 0;
export const LATIN: ScriptCode = 1;
export const HAN: ScriptCode = 2;
export const HIRAGANA: ScriptCode = 3;
export const KATAKANA: ScriptCode = 4;
export const HANGUL: ScriptCode = 5;

/** First and last code point (inclusive) and the script, sorted. Gaps are Common. */
const RANGES: readonly (readonly [number, number, ScriptName])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2b8, 'Latn'],
  [0x370, 0x373, 'Grek'],
  [0x376, 0x37d, 'Grek'],
  [0x37f, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58a, 'Armn'],
  [0x591, 0x5f4, 'Hebr'],
  [0x620, 0x63f, 'Arab'],
  [0x641, 0x65f, 'Arab'],
  [0x66e, 0x6d5, 'Arab'],
  [0x6e5, 0x6ef, 'Arab'],
  [0x6fa, 0x6ff, 'Arab'],
  [0x700, 0x74f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7bf, 'Thaa'],
  [0x860, 0x86f, 'Syrc'],
  [0x870, 0x8ff, 'Arab'],
  [0x900, 0x963, 'Deva'],
  [0x971, 0x97f, 'Deva'],
  [0x980, 0x9fe, 'Beng'],
  [0xa01, 0xa76, 'Guru'],
  [0xa81, 0xaff, 'Gujr'],
  [0xb01, 0xb77, 'Orya'],
  [0xb82, 0xbfa, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcf3, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd81, 0xdf4, 'Sinh'],
  [0xe01, 0xe3a, 'Thai'],
  [0xe40, 0xe5b, 'Thai'],
  [0xe81, 0xedf, 'Laoo'],
  [0xf00, 0xfda, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10fa, 'Geor'],
  [0x10fc, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'],
  [0x13a0, 0x13fd, 'Cher'],
  [0x1780, 0x17f9, 'Khmr'],
  [0x1807, 0x18aa, 'Mong'],
  [0x1c80, 0x1c88, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1d00, 0x1d25, 'Latn'],
  [0x1d2c, 0x1d5c, 'Latn'],
  [0x1d62, 0x1d65, 'Latn'],
  [0x1d6b, 0x1d77, 'Latn'],
  [0x1d79, 0x1dbe, 'Latn'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1ffe, 'Grek'],
  [0x2071, 0x2071, 'Latn'],
  [0x207f, 0x207f, 'Latn'],
  [0x212a, 0x212b, 'Latn'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2d00, 0x2d2d, 'Geor'],
  [0x2d80, 0x2dde, 'Ethi'],
  [0x2de0, 0x2dff, 'Cyrl'],
  [0x2e80, 0x2fd5, 'Hani'],
  [0x3005, 0x3005, 'Hani'],
  [0x3007, 0x3007, 'Hani'],
  [0x3041, 0x3096, 'Hira'],
  [0x309d, 0x309f, 'Hira'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x30fd, 0x30ff, 'Kana'],
  [0x3105, 0x312f, 'Bopo'],
  [0x3131, 0x318e, 'Hang'],
  [0x31a0, 0x31bf, 'Bopo'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xa000, 0xa4c6, 'Yiii'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa722, 0xa787, 'Latn'],
  [0xa78b, 0xa7ff, 'Latn'],
  [0xa8e0, 0xa8ff, 'Deva'],
  [0xa960, 0xa97c, 'Hang'],
  [0xa9e0, 0xa9fe, 'Mymr'],
  [0xaa60, 0xaa7f, 'Mymr'],
  [0xab01, 0xab2e, 'Ethi'],
  [0xab30, 0xab64, 'Latn'],
  [0xab70, 0xabbf, 'Cher'],
  [0xac00, 0xd7fb, 'Hang'],
  [0xf900, 0xfad9, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Latn'],
  [0xff41, 0xff5a, 'Latn'],
  [0xff66, 0xff6f, 'Kana'],
  [0xff71, 0xff9d, 'Kana'],
  [0xffa0, 0xffdc, 'Hang'],
  [0x16ff0, 0x16ff1, 'Hani'],
  [0x1b000, 0x1b000, 'Kana'],
  [0x1b001, 0x1b11f, 'Hira'],
  [0x1b120, 0x1b122, 'Kana'],
  [0x20000, 0x323af, 'Hani'],
];

let plane: Uint8Array | undefined;

/** One byte per UTF-16 unit of the basic plane; surrogates are Common. Built once, in about a millisecond. */
export function basicPlane(): Uint8Array {
  if (plane !== undefined) return plane;
  plane = new Uint8Array(0x10000);
  for (const [first, last, name] of RANGES) {
    if (first <= 0xffff) plane.fill(SCRIPTS.indexOf(name), first, last + 1);
  }
  return plane;
}

export function scriptOf(codePoint: number): ScriptCode {
  if (codePoint <= 0xffff) return basicPlane()[codePoint]!;
  for (let i = RANGES.length - 1; i >= 0; i--) {
    const [first, last, name] = RANGES[i]!;
    if (codePoint > last) return COMMON;
    if (codePoint >= first) return SCRIPTS.indexOf(name);
  }
  return COMMON;
}
