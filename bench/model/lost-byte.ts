import iconv from 'iconv-lite';
import { nats } from '../../src/model/index.ts';
import type { TextSet } from './texts.ts';

/** Of a double-byte character one byte is lost: how often is the true character the most natural one left, of how many? */
export interface Inference {
  readonly encoding: string;
  readonly lost: 'first' | 'second';
  readonly right: number;
  readonly amongThree: number;
  readonly of: number;
  readonly candidates: number;
}

const CASES = [
  { language: 'zh-hans', encoding: 'gb18030' },
  { language: 'zh-hant', encoding: 'big5' },
  { language: 'ja', encoding: 'shift_jis' },
  { language: 'ko', encoding: 'euc-kr' },
] as const;

export function inferLostBytes(sets: readonly TextSet[]): Inference[] {
  return CASES.flatMap(({ language, encoding }) => {
    const texts = sets.filter((set) => set.language === language).flatMap((set) => set.texts);
    const byByte = table(encoding);
    return (['first', 'second'] as const).map((lost) => infer(texts, encoding, lost, byByte));
  });
}

function infer(
  texts: readonly string[],
  encoding: string,
  lost: 'first' | 'second',
  byByte: ByteTable,
): Inference {
  const tally = { right: 0, amongThree: 0, of: 0, candidates: 0 };
  for (const text of texts) {
    // One character of each text, somewhere inside.
    const points = Array.from(text, (character) => character.codePointAt(0)!);
    const at = 3 + ((points.length * 7919) % Math.max(1, points.length - 6));
    const truth = points[at];
    if (truth === undefined || truth < 0x80 || at + 2 >= points.length) continue;
    const [first, second] = iconv.encode(String.fromCodePoint(truth), encoding);
    if (first === undefined || second === undefined) continue;
    const candidates = lost === 'second' ? byByte.leading.get(first)! : byByte.trailing.get(second)!;
    const cost = (candidate: number): number =>
      nats(points[at - 2]!, points[at - 1]!, candidate) +
      nats(points[at - 1]!, candidate, points[at + 1]!) +
      nats(candidate, points[at + 1]!, points[at + 2]!);
    const paid = cost(truth);
    const better = candidates.filter((candidate) => candidate !== truth && cost(candidate) <= paid).length;
    tally.of++;
    tally.candidates += candidates.length;
    if (better === 0) tally.right++;
    if (better < 3) tally.amongThree++;
  }
  return { encoding, lost, ...tally, candidates: tally.candidates / Math.max(1, tally.of) };
}

interface ByteTable {
  readonly leading: Map<number, number[]>;
  readonly trailing: Map<number, number[]>;
}

/** The characters that begin, and that end, with a byte. */
function table(encoding: string): ByteTable {
  const leading = new Map<number, number[]>();
  const trailing = new Map<number, number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const text = iconv.decode(Buffer.from([first, second]), encoding);
      const codePoint = text.codePointAt(0)!;
      if (text.length !== 1 || codePoint < 0x80 || codePoint === 0xfffd) continue;
      push(leading, first, codePoint);
      push(trailing, second, codePoint);
    }
  }
  return { leading, trailing };
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
