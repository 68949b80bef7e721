import { type CharsetName, charset } from '../charset.ts';

/** A numbering of the glyphs of CJK fonts. */
export type CollectionName = 'Adobe-Japan1' | 'Adobe-GB1' | 'Adobe-Korea1';

/** Characters of a national standard that are numbered one after the other, from `cid` on: the first and the last by row and cell. */
type Segment = readonly [cid: number, from: Place, to: Place];
type Place = readonly [row: number, cell: number];

interface Collection {
  readonly standard: CharsetName;
  readonly segments: readonly Segment[];
}

/**
 * Where each collection numbers its standard's characters in the standard's own order, which is nearly everywhere
 * (Adobe Technical Notes 5078, 5079 and 5093; held against cid2code.txt of adobe-type-tools/cmap-resources). All of them
 * begin with ASCII, space at 1.
 */
const COLLECTIONS: Readonly<Record<CollectionName, Collection>> = {
  'Adobe-Japan1': {
    standard: 'euc-jp',
    segments: [
      [633, [1, 1], [7, 94]],
      [1125, [16, 1], [47, 94]],
      [4090, [48, 1], [84, 94]],
    ],
  },
  'Adobe-GB1': {
    standard: 'gb18030',
    // GBK has more in these rows than GB 2312.
    segments: [
      [96, [1, 1], [1, 94]],
      [190, [2, 17], [2, 66]],
      [240, [2, 69], [2, 78]],
      [250, [2, 81], [2, 92]],
      [262, [3, 1], [3, 94]],
      [356, [4, 1], [4, 83]],
      [439, [5, 1], [5, 86]],
      [525, [6, 1], [6, 24]],
      [549, [6, 33], [6, 56]],
      [940, [16, 1], [55, 89]],
      [4695, [56, 1], [87, 94]],
    ],
  },
  'Adobe-Korea1': { standard: 'euc-kr', segments: [[1086, [16, 1], [40, 94]]] },
};

export const COLLECTION_NAMES: readonly CollectionName[] = ['Adobe-Japan1', 'Adobe-GB1', 'Adobe-Korea1'];

/** Numbers end here: the last is that of level 2 of JIS X 0208 or GB 2312. */
export const MOST_GLYPHS = 0x2000;
const FIRST_ASCII = 0x20;
const LAST_ASCII = 0x7e;
/** Of a row. */
const CELLS = 94;

const memo = new Map<CollectionName, Uint16Array>();

/** The UTF-16 unit of each glyph by its number, or 0. Built when first asked for. */
export function unitsOfGlyphs(name: CollectionName): Uint16Array {
  let units = memo.get(name);
  if (units === undefined) {
    units = build(COLLECTIONS[name]);
    memo.set(name, units);
  }
  return units;
}

function build({ standard, segments }: Collection): Uint16Array {
  const units = new Uint16Array(MOST_GLYPHS);
  for (let unit = FIRST_ASCII; unit <= LAST_ASCII; unit++) units[unit - FIRST_ASCII + 1] = unit;
  const pairs = charset(standard).pairs!;
  for (const [cid, from, to] of segments) {
    let next = cid;
    for (let place = from[0] * CELLS + from[1]; place <= to[0] * CELLS + to[1]; place++) {
      const [row, cell] = [Math.floor((place - 1) / CELLS), ((place - 1) % CELLS) + 1];
      const unit = pairs[((0x20 + row) << 8) | (0xa0 + cell)]!;
      if (unit !== 0) units[next++] = unit;
    }
  }
  return units;
}
