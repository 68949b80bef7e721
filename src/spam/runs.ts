import type { Proposal, View } from '../types.ts';
import { isDense } from './chars.ts';
import { countFunctionWords } from './function-words.ts';
import { idiomMatcher } from './lexicon.ts';
import { maximalStretches } from './segments.ts';
import { type Unit, unitsOf } from './units.ts';
import { widenToCells } from './widen.ts';

/** What a unit adds to the stretch that it stands in, in nats: sums above 0 read like keywords, not like prose. */
const score = {
  idiom: 2,
  topic: 0.7,
  hook: 0.6,
  strong: 0.3,
  stop: -3,
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
  readonly idioms: number;
  readonly hooks: number;
  readonly separators: number;
  /** Share of the characters (without separators) that are spam terms, 0..1. */
  readonly coverage: number;
  readonly functionWords: number;
  readonly families: readonly string[];
}

/** Lines that hold an idiom, or separators as no prose has them; neighbours are taken together. */
export function candidateLines(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let line = { start: 0, end: -1 };
  idiomMatcher().scan(text, 0, text.length, (start) => {
    if (start < line.end) return;
    const from = text.lastIndexOf('\n', start) + 1;
    const found = text.indexOf('\n', start);
    line = { start: from, end: found < 0 ? text.length : found };
    const last = out[out.length - 1];
    // Keywords written one a line: only white space between two candidate lines.
    if (last !== undefined && text.slice(last.end, from).trim() === '') last.end = line.end;
    else out.push({ start: line.start, end: line.end });
  });
  return out;
}

/** Keyword runs in `[start, end)`. */
export function findRuns(text: string, start: number, end: number): Run[] {
  const units = unitsOf(text, start, end);
  const scores = units.map((unit, i) => unitScore(text, unit, units[i - 1], units[i + 1]));
  return maximalStretches(scores)
    .filter((stretch) => stretch.score > 1.5)
    .map((stretch) => ({ ...stretch, units: units.slice(stretch.from, stretch.to) }))
    .filter((stretch) => stretch.units.some((unit) => unit.kind === 'term'))
    .map((stretch) => describe(text, stretch.units, stretch.score));
}

function unitScore(text: string, unit: Unit, before: Unit | undefined, after: Unit | undefined): number {
  switch (unit.kind) {
    case 'term':
      return score[unit.term!.kind];
    case 'strong':
      return score.strong;
    case 'stop':
      return score.stop;
    case 'line':
      return score.line;
    case 'weak':
    case 'space':
      return 0;
    case 'text': {
      const words = countFunctionWords(text, unit.start, unit.end);
      const inCell = before?.kind === 'strong' || after?.kind === 'strong';
      const dense = isDense(text.charCodeAt(unit.start)) || isDense(text.charCodeAt(unit.end - 1));
      const plain = dense ? (unit.end - unit.start) * score.character : score.word;
      return plain * (inCell ? score.inCell : 1) + words * score.functionWord;
    }
  }
}

function describe(text: string, units: readonly Unit[], total: number): Run {
  let covered = 0;
  let length = 0;
  let idioms = 0;
  let hooks = 0;
  let separators = 0;
  let functionWords = 0;
  const families = new Map<string, number>();
  for (const unit of units) {
    const size = unit.end - unit.start;
    if (unit.kind === 'term') {
      covered += size;
      length += size;
      const { kind, family } = unit.term!;
      if (kind === 'idiom') {
        idioms++;
        families.set(family, (families.get(family) ?? 0) + 1);
      } else if (kind === 'hook') hooks++;
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
    idioms,
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

/** `spam/keyword-run`: search phrases strung together, with any separator or none. */
export function keywordRuns(view: View): Proposal[] {
  const { text } = view;
  const out: Proposal[] = [];
  for (const line of candidateLines(text)) {
    for (const run of findRuns(text, line.start, line.end)) {
      const confidence = runConfidence(run);
      if (run.idioms === 0 || confidence < 0.5) continue;
      const { start, end } = widenToCells(text, run, line);
      const quoted = text.slice(start, end).trim();
      out.push({
        rule: 'spam/keyword-run',
        start,
        end,
        severity: 'fatal',
        confidence,
        message: `${run.idioms} search phrases strung together (${run.families.join(', ')}): “${quoted.slice(0, 40)}${quoted.length > 40 ? '…' : ''}”`,
        data: {
          family: run.families[0]!,
          phrases: run.idioms,
          coverage: Math.round(run.coverage * 100) / 100,
        },
        fix: [{ start, end, after: '' }],
      });
    }
  }
  return out;
}
