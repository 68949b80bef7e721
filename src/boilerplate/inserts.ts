import type { Described } from './describe.ts';
import type { Verdict } from './verdict.ts';

/** A promotion at least this certain carries the pieces glued to it. */
const CERTAIN = 0.8;

/**
 * A labelled insert was cut at its borders by segmentation, so it is one piece; but a notice at the end of
 * a document often has a second line that only makes sense with the first.
 *
 *     特别声明：以上内容为用户上传。       disclaimer
 *     Notice: the content above …        the same once more in English
 */
export function extendInserts(pieces: readonly Described[], verdicts: Verdict[]): void {
  for (let i = 1; i < pieces.length; i++) {
    const before = verdicts[i - 1]!;
    const here = verdicts[i]!;
    if (here.role !== before.role || here.score >= CERTAIN || before.score < CERTAIN) continue;
    if (!pieces[i]!.atEnd) continue;
    verdicts[i] = { ...here, score: CERTAIN, reasons: [...here.reasons, 'follows another of its kind'] };
  }
}
