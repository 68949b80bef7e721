import { type Charset, type CharsetName, charset } from './charset.ts';
import { raritiesOf } from './estimate.ts';
import { READ_WITH, shortName, WRITTEN_IN } from './names.ts';

/** Eight letters of 256 tell it from ISO 8859-1: that shows in CJK, and hardly ever in an alphabet. */
const TWIN_OF_LATIN1: CharsetName = 'iso-8859-15';

/**
 * What nothing else was ever read with: what detectors take Thai and the scripts of India for, and what Windows is set to in
 * Israel and Vietnam.
 */
const OF_UTF8: ReadonlySet<CharsetName> = new Set([
  'iso-8859-4',
  'iso-8859-10',
  'windows-1255',
  'windows-1258',
]);

export type Kind = 'utf-8' | 'wide' | 'narrow';

/** An encoding that text may have been written in. */
export interface Writer {
  /** Its place among all of them. */
  readonly order: number;
  readonly name: CharsetName;
  readonly kind: Kind;
  readonly charset: Charset;
  /** Of an alphabet. */
  readonly rarities: Float32Array;
}

/** A decoder that text may have been read with, and what may have been written then. */
export interface Reader {
  readonly name: CharsetName;
  readonly charset: Charset;
  readonly writers: Readonly<Record<Kind, readonly Writer[]>>;
}

let memo: readonly Reader[] | null = null;

export function readers(): readonly Reader[] {
  memo ??= build();
  return memo;
}

function build(): Reader[] {
  const writers = WRITTEN_IN.map((name, order): Writer => {
    const found = charset(name);
    const { alphabet } = found;
    const kind = name === 'utf-8' ? name : alphabet === null ? 'wide' : 'narrow';
    return { order, name, kind, charset: found, rarities: raritiesOf(alphabet ?? new Uint16Array(0)) };
  });
  return READ_WITH.map((name) => {
    const ofKind = (kind: Kind) =>
      writers.filter((writer) => writer.kind === kind && couldHaveRead(name, writer));
    return {
      name,
      charset: charset(name),
      writers: { 'utf-8': ofKind('utf-8'), wide: ofKind('wide'), narrow: ofKind('narrow') },
    };
  });
}

function couldHaveRead(read: CharsetName, { name, kind }: Writer): boolean {
  if (kind === 'utf-8') return true;
  return !OF_UTF8.has(read) && !isAlias(name, read) && (kind !== 'narrow' || read !== TWIN_OF_LATIN1);
}

/** Are they one encoding to a reader of reports? */
function isAlias(one: CharsetName, other: CharsetName): boolean {
  return one === other || shortName(one) === shortName(other);
}

/** The readers of one byte a character, a bit for each. */
export function readersOfAlphabets(): number {
  return readers().reduce((bits, { charset }, i) => (charset.multibyte ? bits : bits | (1 << i)), 0);
}

let alphabets: Int32Array | null = null;

/** For each UTF-16 unit, the decoders of one byte a character that make it of some byte: a bit for each. */
export function readersOfOneByte(): Int32Array {
  alphabets ??= tableOfAlphabets();
  return alphabets;
}

function tableOfAlphabets(): Int32Array {
  const table = new Int32Array(0x10000);
  for (const [i, { charset }] of readers().entries())
    if (!charset.multibyte)
      for (let unit = 0; unit < 0x10000; unit++) if (charset.packed[unit]! >= 0) table[unit]! |= 1 << i;
  return table;
}
