import { applyChanges, composeEdits, decide, PositionMap } from '../edit/index.ts';
import type { Edit, Finding, Repair, RepairOptions } from '../types.ts';
import { mendReplacedBytes, stripAnnotations, undoSpinning } from './annotation/index.ts';
import { repairEscapes } from './escape/index.ts';
import { ftfySteps } from './ftfy/index.ts';
import { Glances } from './glance/glances.ts';
import { flagBeyondRepair } from './mojibake/beyond-repair.ts';
import { repairLegacyFonts } from './mojibake/font/index.ts';
import { repairFullWidthPairs } from './mojibake/full-width-pairs.ts';
import { repairGlyphIds } from './mojibake/glyphs/index.ts';
import { repairLaxUtf8 } from './mojibake/lax-utf8.ts';
import { repairMisreadWords } from './mojibake/legacy-words.ts';
import { flagLostLines } from './mojibake/lost-lines.ts';
import { repairMarksOfMacintosh } from './mojibake/marks-of-macintosh.ts';
import { repairPatchyUtf8 } from './mojibake/patchy/index.ts';
import { repairSevenBit } from './mojibake/seven-bit/index.ts';
import { repairShiftedBytes } from './mojibake/shifted.ts';
import { flagStripped } from './mojibake/stripped.ts';
import { flagTooDeep } from './mojibake/too-deep.ts';
import { repairTornLetters } from './mojibake/torn-letters.ts';
import { repairUtf16 } from './mojibake/utf16/index.ts';
import { repairWholeUtf8 } from './mojibake/whole-utf8.ts';
import { repairWrongDecoding } from './mojibake/wrong-decoder.ts';
import type { RepairContext, RepairStep } from './step.ts';
import { repairLetters, takeOutBetweenLetters } from './unicode/index.ts';

export type { RepairContext, RepairStep } from './step.ts';

interface Layers {
  /** Steps to go through again for as long as they mend something: only then does what lies beneath show. */
  readonly layers: readonly RepairStep[];
}

const MOST_LAYERS = 3;

/**
 * In the order in which damage is undone, the reverse of the order in which it was done: what a web page
 * did to the characters comes off first, then what decoders did to the bytes, then what spinners wrote
 * between the characters, and last what is wrong with single characters.
 */
const steps: readonly (RepairStep | Layers)[] = [
  repairSevenBit,
  repairEscapes,
  repairWholeUtf8,
  repairUtf16,
  mendReplacedBytes,
  repairGlyphIds,
  repairPatchyUtf8,
  repairFullWidthPairs,
  repairMarksOfMacintosh,
  { layers: [repairLegacyFonts, repairMisreadWords, repairWrongDecoding, repairTornLetters] },
  repairShiftedBytes,
  repairLaxUtf8,
  undoSpinning,
  stripAnnotations,
  flagBeyondRepair,
  flagTooDeep,
  flagStripped,
  flagLostLines,
  takeOutBetweenLetters,
  repairLetters,
];

const DEFAULT_MIN_CONFIDENCE = 0.8;
/** Below this, and below what is asked for, damage is not even reported: clean pages have many a faint resemblance to it. */
const LEAST_REPORTED = 0.3;

/** Finds and mends damage to a text's characters. Offsets of edits and findings are into `text`. */
export function repair(text: string, options: RepairOptions = {}): Repair {
  const minConfidence = options.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  const glances = new Glances();
  const context = createContext(options, glances);
  const least = Math.min(minConfidence, LEAST_REPORTED);
  let current = text;
  let edits: Edit[] = [];
  const findings: Finding[] = [];
  /** Whether it mended something. What is only suspected is reported when it is first seen. */
  const run = (step: RepairStep, isFirst: boolean): boolean => {
    const proposals = step(current, context).filter(
      ({ rule, confidence }) => confidence >= least && context.enabled(rule),
    );
    if (proposals.length === 0) return false;
    const verdict = decide(current, proposals, minConfidence);
    const back = new PositionMap(edits);
    for (const proposal of proposals) {
      const { fix: _, ...finding } = proposal;
      const fixed = verdict.accepted.has(proposal);
      if (fixed || isFirst) findings.push({ ...finding, ...back.spanBackward(proposal), fixed });
    }
    if (verdict.edits.length === 0) return false;
    const next = applyChanges(current, verdict.edits);
    glances.edited(current, verdict.edits, next);
    edits = composeEdits(text, edits, current, verdict.edits);
    current = next;
    return true;
  };
  for (const step of context.preset === 'ftfy' ? ftfySteps : steps) {
    if ('layers' in step) {
      for (let layer = 1; layer <= MOST_LAYERS; layer++) {
        const mended = step.layers.map((one) => run(one, layer === 1));
        if (!mended.includes(true)) break;
      }
    } else run(step, true);
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: current, edits, findings };
}

function createContext({ disable = [], preset = 'default' }: RepairOptions, glances: Glances): RepairContext {
  return {
    preset,
    enabled: (rule) => !disable.some((id) => id === rule || (id.endsWith('/') && rule.startsWith(id))),
    glance: (text) => glances.of(text),
  };
}
