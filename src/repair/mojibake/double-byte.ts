import { type DoubleByteTable, decodeWith, EXTRA, tableFor } from '../../encoding/index.ts';

/**
 * What the double-byte encodings have for pairs of bytes. A pair is `(lead & 7F) << 8 | trail`, unless it says otherwise;
 * names are those of `charset.ts`.
 */
const PAIR_COUNT = 0x8000;

/** Unit of each byte on its own, or U+FFFD, and of each pair, or 0: of one unit beyond ASCII, since that is what is searched for. */
export function unitsOf(name: string): { single: Uint16Array; pairs: Uint16Array } {
  const { single, toUnicode } = tableOf(name === 'cp950' ? 'big5' : name);
  const pairs = toUnicode.slice(PAIR_COUNT);
  for (let pair = 0; pair < PAIR_COUNT; pair++) {
    const unit = pairs[pair]!;
    if (unit < 0x80 || (unit >= EXTRA && unit < 0xe000)) pairs[pair] = 0;
  }
  if (name === 'cp950') layOutOldBig5(pairs);
  return { single, pairs };
}

function tableOf(name: string): DoubleByteTable {
  const table = tableFor(name);
  if (table?.kind !== 'double') throw new TypeError(`${name} is no double-byte encoding`);
  return table;
}

/** JIS X 0212, three bytes each in EUC-JP: units behind 8F, by the pair of the other two. */
export function supplement(): Uint16Array {
  const triples = new Uint16Array(PAIR_COUNT);
  const row = new Uint8Array(0x5e * 4);
  for (let lead = 0xa1; lead < 0xff; lead++) {
    // A line feed is in no character, so it parts them whatever the decoder makes of them.
    for (let i = 0; i < 0x5e; i++) row.set([0x8f, lead, 0xa1 + i, 0x0a], i * 4);
    decodeWith(row, 'euc-jp')
      .split('\n')
      .forEach((text, i) => {
        if (text.length === 1 && text !== '\ufffd')
          triples[((lead & 0x7f) << 8) | (0xa1 + i)] = text.charCodeAt(0);
      });
  }
  return triples;
}

/**
 * All pairs, in the order in which they are given to a character that has several: the last one stays. The lowest does as
 * a rule, but rows 80–A0 hold extensions everywhere but in Shift_JIS, where rows ED and EE repeat what IBM has in FA–FC.
 */
export function preference(name: string): Uint16Array {
  const order = new Uint16Array(PAIR_COUNT);
  const firstRow = name === 'shift_jis' ? 0 : 0x2100;
  let next = 0;
  for (const second of [true, false]) {
    for (let i = PAIR_COUNT - 1; i >= 0; i--) {
      const pair = (i + firstRow) & 0x7fff;
      if (isSecond(name, pair) === second) order[next++] = pair;
    }
  }
  return order;
}

function isSecond(name: string, pair: number): boolean {
  return name === 'shift_jis' ? pair >> 8 === 0x6d || pair >> 8 === 0x6e : isSecondary(name, 0x8000 | pair);
}

/** 十 and 卅 among the numerals of Big5, as some programs write them, before their places among the ideographs. */
export function isSecondary(name: string, pair: number): boolean {
  return (name === 'big5' || name === 'cp950') && (pair === 0xa2cc || pair === 0xa2ce);
}

/** C6A1 to C7FC in BIG5.TXT, which Python and others still follow. */
function layOutOldBig5(pairs: Uint16Array): void {
  const units = [...'ヾゝゞ々'].map((c) => c.charCodeAt(0));
  for (let unit = 0x3041; unit <= 0x3093; unit++) units.push(unit);
  for (let unit = 0x30a1; unit <= 0x30f6; unit++) units.push(unit);
  const rest = 'ДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽';
  for (const c of rest) units.push(c.charCodeAt(0));
  pairs.fill(0, 0, 0x2100); // nothing below A1
  let next = 0;
  for (let lead = 0xc6; lead <= 0xc8; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail < 0xa1)) continue;
      pairs[((lead & 0x7f) << 8) | trail] = units[next++] ?? 0;
    }
  }
}

type Trails = readonly (readonly [first: number, last: number])[];

const GBK_TRAILS: Trails = [[0xa1, 0xfe]];
const BIG5_TRAILS: Trails = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];

interface Area {
  /** Lead bytes, first and last. */
  readonly leads: readonly [number, number];
  readonly trails: Trails;
  /** The first private-use character, where it does not go on from the area before. */
  readonly from?: number;
}

/**
 * The user-defined areas, in the order that Microsoft gave them private-use characters:
 * GBK AAA1–AFFE, F8A1–FEFE, A140–A7A0 are U+E000–E765; Shift_JIS F040–F9FC is U+E000–E757;
 * Big5 FA40–FEFE, 8E40–A0FE, 8140–8DFE, C6A1–C8FE are U+E000–F8F7; Wansung C9A1–C9FE, FEA1–FEFE U+E000–E0BB.
 */
const AREAS: Readonly<Record<string, readonly Area[]>> = {
  gb18030: [
    { leads: [0xaa, 0xaf], trails: GBK_TRAILS },
    { leads: [0xf8, 0xfe], trails: GBK_TRAILS },
    { leads: [0xa1, 0xa7], trails: [[0x40, 0xa0]] },
  ],
  shift_jis: [{ leads: [0xf0, 0xf9], trails: [[0x40, 0xfc]] }],
  big5: [
    { leads: [0xfa, 0xfe], trails: BIG5_TRAILS },
    { leads: [0x8e, 0xa0], trails: BIG5_TRAILS },
    { leads: [0x81, 0x8d], trails: BIG5_TRAILS },
    { leads: [0xc6, 0xc6], trails: [[0xa1, 0xfe]], from: 0xf6b1 },
    { leads: [0xc7, 0xc8], trails: BIG5_TRAILS },
  ],
  'euc-kr': [
    { leads: [0xc9, 0xc9], trails: GBK_TRAILS },
    { leads: [0xfe, 0xfe], trails: GBK_TRAILS },
  ],
};

/** Private-use characters and the bytes of the user-defined areas that carry them. */
export function* userDefined(name: string): Generator<readonly [unit: number, bytes: number]> {
  let next = 0xe000;
  for (const { leads, trails, from } of AREAS[name === 'cp950' ? 'big5' : name] ?? []) {
    next = from ?? next;
    for (let lead = leads[0]; lead <= leads[1]; lead++) {
      for (const [first, last] of trails) {
        for (let trail = first; trail <= last; trail++) {
          if (trail !== 0x7f) yield [next++, (lead << 8) | trail];
        }
      }
    }
  }
}
