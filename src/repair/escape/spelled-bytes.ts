import type { Change } from '../../types.ts';
import { decodeUtf8 } from './bytes.ts';
import { readLegacyBytes, type SpelledByte } from './legacy-bytes.ts';

/** Bytes that follow each other. */
export type SpelledBytes = readonly SpelledByte[];

export interface ReadBytes extends Change {
  /** Null for UTF-8. */
  readonly charset: string | null;
  readonly confidence: number;
}

/**
 * Each match of a pattern with one byte as its first group; what abuts goes together.
 *
 * @param offset of `text` in the text that places are to be counted in
 */
export function spelledBytes(text: string, one: RegExp, radix: 8 | 16 = 16, offset = 0): SpelledBytes[] {
  const runs: SpelledByte[][] = [];
  for (const match of text.matchAll(one)) {
    const start = offset + match.index;
    const spelled = { byte: Number.parseInt(match[1]!, radix), start, end: start + match[0].length };
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1]!.end === start) last.push(spelled);
    else runs.push([spelled]);
  }
  return runs;
}

/**
 * Runs of bytes as text: as UTF-8 when all of them are that, otherwise in the one legacy charset that makes words of them,
 * and where there is none those that are whole UTF-8. A pair of GBK (`=D2=BB`, 一) may happen to be UTF-8 (һ), so all are
 * asked together.
 */
export function readBytes(text: string, runs: readonly SpelledBytes[], confidence: number): ReadBytes[] {
  const asUtf8 = runs.map((run) => textIn(run));
  if (asUtf8.includes(null)) {
    const legacy = readLegacyBytes(text, runs.flat());
    if (legacy !== null)
      return legacy.changes.map((change) => ({
        ...change,
        charset: legacy.charset,
        confidence: Math.min(confidence, legacy.confidence),
      }));
  }
  return runs.flatMap((run, i) => {
    const after = asUtf8[i]!;
    return after === null
      ? []
      : [{ start: run[0]!.start, end: run[run.length - 1]!.end, after, charset: null, confidence }];
  });
}

function textIn(run: SpelledBytes): string | null {
  const meant = decodeUtf8(Uint8Array.from(run, ({ byte }) => byte));
  return meant === undefined || /\p{C}/u.test(meant) ? null : meant;
}
