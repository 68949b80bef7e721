import { isDense } from '../terms/chars.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import { maximalStretches } from './segments.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a unit adds to the stretch that it stands in, in nats: sums above 0 read like keywords, not like prose. */
const SCORE = {
  idiom: 2,
  suspect: 1.2,
  topic: 0.7,
  hook: 0.6,
  strong: 0.3,
  stop: -3,
  /** Commas: keywords joined by them are found as cells; between clauses they keep a phrase from its neighbours. */
  weak: -1.5,
  line: -0.6,
  /** Per character of other text in a dense script, per word of a spaced one. */
  character: -0.45,
  word: -0.7,
  functionWord: -1.2,
  /** Other text inside a cell between strong separators is likely one more keyword. */
  inCell: 0.35,
} as const;

/** A stretch of keywords and what speaks for it. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Terms of any kind. */
  readonly terms: number;
  readonly idioms: number;
  readonly suspects: number;
  readonly hooks: number;
  readonly separators: number;
  /** Share of the characters (without separators) that are spam terms, 0..1. */
  readonly coverage: number;
  readonly functionWords: number;
  readonly families: readonly string[];
}

/** Keyword runs in `[start, end)`. */
export function findRuns(text: string, start: number, end: number): Run[] {
  const units = unitsOf(text, start, end);
  const scores = units.map((unit, i) => unitScore(text, unit, units[i - 1], units[i + 1]));
  return maximalStretches(scores)
    .filter((stretch) => stretch.score >= 1.2)
    .map((stretch) => ({ ...stretch, units: units.slice(stretch.from, stretch.to) }))
    .filter((stretch) => stretch.units.some((unit) => unit.kind === 'term'))
    .map((stretch) => describe(text, stretch.units, stretch.score));
}

function unitScore(text: string, unit: Unit, before: Unit | undefined, after: Unit | undefined): number {
  switch (unit.kind) {
    case 'term':
      return SCORE[unit.term!.kind];
    case 'strong':
      return SCORE.strong;
    case 'stop':
      return SCORE.stop;
    case 'line':
      return SCORE.line;
    case 'weak':
      return SCORE.weak;
    case 'space':
      return 0;
    case 'text': {
      const words = countFunctionWords(text, unit.start, unit.end);
      const inCell = before?.kind === 'strong' || after?.kind === 'strong';
      const dense = isDense(text.charCodeAt(unit.start)) || isDense(text.charCodeAt(unit.end - 1));
      const plain = dense ? (unit.end - unit.start) * SCORE.character : SCORE.word;
      return plain * (inCell ? SCORE.inCell : 1) + words * SCORE.functionWord;
    }
  }
}

function describe(text: string, units: readonly Unit[], total: number): Run {
  let covered = 0;
  let length = 0;
  let idioms = 0;
  let suspects = 0;
  let hooks = 0;
  let separators = 0;
  let functionWords = 0;
  const families = new Map<string, number>();
  for (const unit of units) {
    const size = unit.end - unit.start;
    if (unit.kind === 'term') {
      covered += size;
      length += size;
      const { kind, family, leads } = unit.term!;
      if (leads) hooks++;
      if (kind === 'idiom') {
        idioms++;
        families.set(family, (families.get(family) ?? 0) + 1);
      } else if (kind === 'suspect') suspects++;
      else if (kind === 'hook') hooks++;
    } else if (unit.kind === 'text') {
      length += size;
      functionWords += countFunctionWords(text, unit.start, unit.end);
    } else if (unit.kind === 'strong') separators++;
  }
  const terms = units.filter((unit) => unit.kind === 'term');
  return {
    start: terms[0]!.start,
    end: terms[terms.length - 1]!.end,
    score: total,
    // What leads somewhere by itself is a name and a hook in one.
    terms: terms.length + terms.filter((unit) => unit.term!.leads).length,
    idioms,
    suspects,
    hooks,
    separators,
    coverage: length === 0 ? 0 : covered / length,
    functionWords,
    families: [...families].sort((a, b) => b[1] - a[1]).map(([family]) => family),
  };
}

/** The chance that a run was injected. */
export function runConfidence(run: Run): number {
  const logit =
    -4 +
    0.55 * run.score +
    0.5 * Math.min(run.idioms, 6) +
    2 * (run.coverage - 0.5) +
    0.25 * Math.min(run.separators, 6) -
    1.5 * run.functionWords;
  return 1 / (1 + Math.exp(-logit));
}

/** The chance that a lone cluster of terms was put into its sentence, and does not belong to it. */
export function phraseConfidence(run: Run): number {
  const telling = run.idioms + run.suspects;
  if (telling === 0 || run.score < 1.75 || run.end - run.start < 4 || run.terms < 2) return 0;
  const logit =
    -0.8 +
    1.1 * (run.score - 1.75) +
    1.2 * Math.min(run.idioms + 0.9 * run.suspects, 3) +
    // Words of the trade that lead nowhere are a subject, not an advertisement.
    (run.idioms + run.hooks === 0 ? -1.5 : 0) +
    0.8 * Math.min(run.hooks, 2) +
    6 * (run.coverage - 0.95) -
    2 * run.functionWords;
  return 1 / (1 + Math.exp(-logit));
}
