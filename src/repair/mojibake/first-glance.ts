import { type ClassName, fillByClass } from '../../model/index.ts';
import { rarities } from './estimate.ts';

/** Scripts with so many characters that text read wrongly in them is of rare ones. */
const DENSE_CLASSES: ReadonlySet<ClassName> = new Set([
  'han',
  'han-rare',
  'hangul',
  'hiragana',
  'katakana',
  'halfwidth-katakana',
  'cjk-punctuation',
  'fullwidth',
  'private',
]);

/** Nats that a character may be rare by before it counts; in clean text one in ten is rarer. */
const ALLOWANCE = 10.5;
/** Parts of a nat that sums are kept in: a byte a character, so that the table stays in the nearest cache. */
const SCALE = 8;

/** What a first glance sees of a UTF-16 unit. */
export const ASCII = 0;
export const DENSE = 1;
export const OTHER = 2;
/** Punctuation that every script shares: by itself it says nothing, and damage has something else beside it. */
export const SHARED = 3;

const SHARED_MARKS = '·–—‘’“”…\u00a0';

interface Tables {
  readonly kinds: Uint8Array;
  /** How much rarer than the allowance, in eighths of a nat. */
  readonly excess: Int8Array;
}

let tables: Tables | null = null;

/** Built when first asked for, in some milliseconds. */
export function glanceTables(): Tables {
  tables ??= build();
  return tables;
}

function build(): Tables {
  const kinds = fillByClass(new Uint8Array(0x10000), (name) => (DENSE_CLASSES.has(name) ? DENSE : OTHER));
  kinds.fill(ASCII, 0, 0x80);
  const excess = new Int8Array(0x10000);
  const rare = rarities();
  for (let unit = 0x80; unit < 0x10000; unit++) {
    excess[unit] = Math.max(-128, Math.min(127, Math.round((rare[unit]! - ALLOWANCE) * SCALE)));
  }
  for (const mark of SHARED_MARKS) kinds[mark.charCodeAt(0)] = SHARED;
  return { kinds, excess };
}

/** Nats to the unit of {@link Tables.excess}. */
export const inParts = (nats: number): number => nats * SCALE;
