import { type Charset, type CharsetName, charset } from './charset.ts';
import { raritiesOf } from './estimate.ts';
import { readWith, shortName, writtenIn } from './names.ts';

/** Eight letters of 256 tell it from ISO 8859-1: that shows in CJK, and hardly ever in an alphabet. */
const twinOfLatin1: CharsetName = 'iso-8859-15';

/** What detectors take Thai and the scripts of India for; nothing else was ever read with them. */
const ofUtf8: ReadonlySet<CharsetName> = new Set(['iso-8859-4', 'iso-8859-10']);

export type Kind = 'utf-8' | 'wide' | 'narrow';

/** An encoding that text may have been written in. */
export interface Writer {
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
  readonly inUtf8: readonly Writer[];
  readonly inOthers: readonly Writer[];
}

let memo: readonly Reader[] | null = null;

export function readers(): readonly Reader[] {
  memo ??= build();
  return memo;
}

function build(): Reader[] {
  const writers = writtenIn.map((name): Writer => {
    const found = charset(name);
    const { alphabet } = found;
    const kind = name === 'utf-8' ? name : alphabet === null ? 'wide' : 'narrow';
    return { name, kind, charset: found, rarities: raritiesOf(alphabet ?? new Uint16Array(0)) };
  });
  return readWith.map((name) => {
    const others = writers.filter(
      (writer) =>
        writer.kind !== 'utf-8' &&
        !ofUtf8.has(name) &&
        !isAlias(writer.name, name) &&
        (writer.kind !== 'narrow' || name !== twinOfLatin1),
    );
    const inUtf8 = writers.filter(({ kind }) => kind === 'utf-8');
    return { name, charset: charset(name), inUtf8, inOthers: others };
  });
}

/** Are they one encoding to a reader of reports? */
function isAlias(one: CharsetName, other: CharsetName): boolean {
  return one === other || shortName(one) === shortName(other);
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
    for (const unit of charset.alphabet ?? []) table[unit]! |= 1 << i;
  return table;
}
