import { conceptsIn, setOf } from './concepts/index.ts';
import type { Described } from './describe.ts';
import { type Verdict, verdict } from './verdict.ts';

/** A notice at least this certain carries the pieces that belong to it. */
const CERTAIN = 0.8;

/**
 * Parts of a notice that only make sense with the rest of it:
 *
 *     声明：                             what it is headed by, on a line of its own
 *     特别声明：以上内容为用户上传。       disclaimer
 *     Notice: the content above …        the same once more in English, at the end of a document
 */
export function extendInserts(pieces: readonly Described[], verdicts: Verdict[]): void {
  for (let i = 1; i < pieces.length; i++) {
    const before = verdicts[i - 1]!;
    const here = verdicts[i]!;
    if (isNotice(here) && !isNotice(before) && headsNotice(pieces[i - 1]!.text)) {
      verdicts[i - 1] = verdict('disclaimer', CERTAIN, 'the heading of a notice');
    }
    if (here.role !== before.role || here.score >= CERTAIN || before.score < CERTAIN) continue;
    if (!pieces[i]!.atEnd) continue;
    verdicts[i] = { ...here, score: CERTAIN, reasons: [...here.reasons, 'follows another of its kind'] };
  }
}

function isNotice({ role, score }: Verdict): boolean {
  return role === 'disclaimer' && score >= CERTAIN;
}

/** No heading of a notice is longer. UTF-16 units. */
const LONGEST_HEADING = 40;
const HEAD = setOf('head');

/** Whether a line says nothing but what notices are headed by: `Legal notice`, `免责声明：`. */
function headsNotice(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const [first, ...others] = conceptsIn(text);
  if (first === undefined || others.length > 0 || (first.value & HEAD) === 0) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, first.start) + text.slice(first.end));
}
