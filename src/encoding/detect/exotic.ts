import { CELL_STEP } from '../../data/encoding-model.generated.ts';
import type { DoubleByteTable } from '../double-byte.ts';
import { tableFor } from '../registry.ts';
import { cellsOf } from './cells.ts';
import type { Ranked } from './rank.ts';
import { describe, type Sample } from './sample.ts';
import { type DoubleFamily, scoreDouble } from './score-double.ts';
import { scorePage } from './score-page.ts';

/** Seldom met, and costly to try: asked only when nobody else explains the bytes. */
const JOHAB_PRIOR = 3;
const EBCDIC_PRIOR = 3;

const EBCDIC = [
  { name: 'ibm037', languages: ['en', 'fr', 'de', 'es'], prior: 0, isLatin: true },
  { name: 'ibm500', languages: ['fr', 'de', 'en', 'it'], prior: 0.5, isLatin: true },
  { name: 'ibm424', languages: ['he'], prior: 1, isLatin: false },
] as const;

/** Johab, by the frequencies of the same syllables in KS X 1001. */
export function rankJohab({ words }: Sample, cut: boolean): Ranked {
  const johab = tableFor('johab') as DoubleByteTable;
  const korean = tableFor('euc-kr') as DoubleByteTable;
  const cells = cellsOf('euc-kr');
  const family: DoubleFamily = {
    name: 'johab',
    prior: JOHAB_PRIOR,
    pair(lead, trail) {
      const unit = johab.toUnicode[(lead << 8) | trail]!;
      return unit === 0 ? Number.POSITIVE_INFINITY : CELL_STEP * cells[korean.fromUnicode[unit]!]!;
    },
  };
  return { encoding: 'johab', nats: family.prior + scoreDouble(family, words, cut) };
}

/** Is the blank at 40, as in EBCDIC, and next to nothing at 20? Counted in the first 4,096 bytes. */
export function hasEbcdicBlanks(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 4096);
  let blanks = 0;
  let others = 0;
  for (let i = 0; i < size; i++) {
    if (bytes[i] === 0x40) blanks++;
    if (bytes[i] === 0x20 || bytes[i] === 0x0a) others++;
  }
  return size >= 24 && blanks * 16 > size && others * 100 < size;
}

/** The EBCDIC page that suits the bytes best, with nats per byte: about 3 when it is right. */
export function rankEbcdic(bytes: Uint8Array): Ranked & { readonly perByte: number } {
  const head = describe(bytes.subarray(0, 4096));
  const ranked = EBCDIC.map((page) => ({
    encoding: page.name,
    nats: EBCDIC_PRIOR + page.prior + scorePage(page, head, false).nats,
  })).sort((a, b) => a.nats - b.nats);
  const best = ranked[0]!;
  return { ...best, perByte: best.nats / Math.min(bytes.length, 4096) };
}
