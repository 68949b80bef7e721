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
  for (let i = 0; i + fewest <= places.length; i++) {
    // Clean text has rare characters one by one: nothing is made for these.
    if (places[i + fewest - 1]! - places[i]! > closeBy) continue;
    let start = -1;
    let end = -1;
    let count = 0;
    for (; i < places.length && (count === 0 || places[i]! - end <= gap); i++) {
      if ((traits[i]! & rareIdeograph) !== rareIdeograph) continue;
      if (count++ === 0) start = places[i]!;
      end = places[i]! + 1;
    }
    i--;
    if (count >= fewest && count >= mostlyRare * (end - start)) runs.push({ start, end, count });
  }
  return runs
    .filter((run) => isInUtf8(text, run) && isVaried(text.slice(run.start, run.end)))
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
/** How far the last of them is from the first at most, in UTF-16 units. */
const closeBy = (fewest - 1) * (gap + 1);
/** Share of rare characters in a run: mojibake has nine in ten; at this, names and verse of five clean paragraphs in 1,561 fall to one. */
const mostlyRare = 0.55;
/** Share of the bytes that must fall into whole UTF-8 sequences. Chinese has a tenth at most. */
const leastInSequences = 0.6;

/** Punctuation, which would have been damaged with the rest: it stands in lists of names. */
const pause = /[、，。；！？]/;
/** Words of Literary Chinese, with D2 to D6 for first bytes in GBK, which UTF-8 of Chinese has not got: it is full of rare characters too. */
const literary = /[之也曰者]/;
/** Share of different characters: sums in capital numerals repeat theirs (壹佰壹拾壹元). */
const mostlyDifferent = 0.55;

function isVaried(run: string): boolean {
  if (pause.test(run) || literary.test(run)) return false;
  return !run.includes(mark) && new Set(run).size >= mostlyDifferent * run.length;
}

function isInUtf8(text: string, { start, end }: Span): boolean {
  return areInSequences(streamOf(text, start, end), charset('gb18030'), end, leastInSequences, end - start);
}

const message =
  'Text was read as GBK several times over and lost bytes each time; what stood here cannot be recovered.';
