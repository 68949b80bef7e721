import type { Span } from '../../types.ts';
import { DENSE, RARE } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { beyondRepair } from './beyond-repair.ts';
import { charset } from './charset.ts';
import { isFullWidth } from './coincidence.ts';
import { areInSequences } from './sequences.ts';
import { streamOf } from './stream.ts';

/**
 * Chinese that went through UTF-8 and GBK so many times, losing bytes each time, that what comes of undoing one of them
 * is no better: 闂傚倸鍊搁崐鎼佸磹. It is told from a list of rare names by its bytes, which are still UTF-8.
 */
export const flagTooDeep: RepairStep = (text, context) => {
  const { places, traits, present } = context.glance(text);
  if ((present & RARE) === 0) return [];
  const runs: Run[] = [];
  for (let i = 0; i + FEWEST <= places.length; i++) {
    // Clean text has rare characters one by one: nothing is made for these.
    if (places[i + FEWEST - 1]! - places[i]! > CLOSE_BY) continue;
    let start = -1;
    let end = -1;
    let count = 0;
    for (; i < places.length && (count === 0 || places[i]! - end <= GAP); i++) {
      if ((traits[i]! & RARE_IDEOGRAPH) !== RARE_IDEOGRAPH) continue;
      if (count++ === 0) start = places[i]!;
      end = places[i]! + 1;
    }
    i--;
    if (count >= FEWEST && count >= MOSTLY_RARE * (end - start)) runs.push({ start, end, count });
  }
  return runs
    .filter((run) => isInUtf8(text, run) && isVaried(text.slice(run.start, run.end)))
    .filter(({ start, end }) => !isFullWidth(text.slice(start, end)))
    .map(({ start, end, count }) => beyondRepair({ start, end }, count, 0.9, MESSAGE));
};

interface Run extends Span {
  /** Rare characters. */
  readonly count: number;
}

const RARE_IDEOGRAPH = DENSE | RARE;

/** U+FFFD read as GBK, which is told by itself. */
const MARK = '锟斤拷';
/** Rare characters that such a run has, and how many others may stand between two of them. */
const FEWEST = 8;
const GAP = 3;
/** How far the last of them is from the first at most, in UTF-16 units. */
const CLOSE_BY = (FEWEST - 1) * (GAP + 1);
/** Share of rare characters in a run: mojibake has nine in ten; at this, names and verse of five clean paragraphs in 1,561 fall to one. */
const MOSTLY_RARE = 0.55;
/** Share of the bytes that must fall into whole UTF-8 sequences. Chinese has a tenth at most. */
const LEAST_IN_SEQUENCES = 0.6;

/** Punctuation, which would have been damaged with the rest: it stands in lists of names. */
const PAUSE = /[、，。；！？]/;
/** Words of Literary Chinese, with D2 to D6 for first bytes in GBK, which UTF-8 of Chinese has not got: it is full of rare characters too. */
const LITERARY = /[之也曰者]/;
/** Share of different characters: sums in capital numerals repeat theirs (壹佰壹拾壹元). */
const MOSTLY_DIFFERENT = 0.55;

function isVaried(run: string): boolean {
  if (PAUSE.test(run) || LITERARY.test(run)) return false;
  return !run.includes(MARK) && new Set(run).size >= MOSTLY_DIFFERENT * run.length;
}

function isInUtf8(text: string, { start, end }: Span): boolean {
  return areInSequences(streamOf(text, start, end), charset('gb18030'), end, LEAST_IN_SEQUENCES, end - start);
}

const MESSAGE =
  'Text was read as GBK several times over and lost bytes each time; what stood here cannot be recovered.';
