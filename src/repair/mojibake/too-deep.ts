import type { Span } from '../../types.ts';
import { dense, rare } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { beyondRepair } from './beyond-repair.ts';
import { charset } from './charset.ts';
import { areInSequences } from './sequences.ts';
import { streamOf } from './stream.ts';

/**
 * Chinese that went through UTF-8 and GBK so many times, losing bytes each time, that what comes of undoing one of them
 * is no better: 闂傚倸鍊搁崐鎼佸磹. It is told from a list of rare names by its bytes, which are still UTF-8.
 */
export const flagTooDeep: RepairStep = (text, context) => {
  const { places, traits, present } = context.glance(text);
  if ((present & rare) === 0) return [];
  const runs: Run[] = [];
  let start = 0;
  let end = -gap - 1;
  let count = 0;
  // Clean text has rare characters one by one: nothing is made for these.
  for (let i = 0; i <= places.length; i++) {
    if (i < places.length && (traits[i]! & rareIdeograph) !== rareIdeograph) continue;
    const at = places[i] ?? Number.POSITIVE_INFINITY;
    if (at - end > gap) {
      if (count >= fewest) runs.push({ start, end, count });
      start = at;
      count = 0;
    }
    end = at + 1;
    count++;
  }
  return runs
    .filter((run) => isInUtf8(text, run) && !text.slice(run.start, run.end).includes(mark))
    .map(({ start, end, count }) => beyondRepair({ start, end }, count, 0.9, message));
};

interface Run extends Span {
  /** Rare characters. */
  readonly count: number;
}

const rareIdeograph = dense | rare;

/** U+FFFD read as GBK, which is told by itself. */
const mark = '锟斤拷';
/** Rare characters that such a run has, and how many others may stand between two of them. */
const fewest = 8;
const gap = 3;
/** Share of the bytes that must fall into whole UTF-8 sequences. Chinese has a tenth at most. */
const leastInSequences = 0.6;

function isInUtf8(text: string, { start, end }: Span): boolean {
  return areInSequences(streamOf(text, start, end), charset('gb18030'), end, leastInSequences, end - start);
}

const message =
  'Text was read as GBK several times over and lost bytes each time; what stood here cannot be recovered.';
