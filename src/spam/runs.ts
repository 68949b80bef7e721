import type { Proposal, Span, View } from '../types.ts';
import { cellRunConfidence, findCellRuns } from './cell-runs.ts';
import { isDense } from './chars.ts';
import { countFunctionWords } from './function-words.ts';
import { tellingMatcher } from './lexicon.ts';
import { maximalStretches } from './segments.ts';
import { type Unit, unitsOf } from './units.ts';
import { widenToCells } from './widen.ts';

/** What a unit adds to the stretch that it stands in, in nats: sums above 0 read like keywords, not like prose. */
const score = {
  idiom: 2,
  suspect: 1.2,
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

/** Lines that hold a telling term, or joints as no prose has them; neighbours are taken together. */
export function candidateLines(text: string): Span[] {
  const out: { start: number; end: number }[] = [];
  let at = 0;
  const add = (from: number, to: number) => {
    const last = out[out.length - 1];
    // Keywords written one a line: only white space between two candidate lines.
    if (last !== undefined && text.slice(last.end, from).trim() === '') last.end = Math.max(last.end, to);
    else out.push({ start: from, end: to });
    at = to;
  };
  const structured = (until: number) => {
    for (const line of joinedLines(text, at, until)) add(line.start, line.end);
  };
  tellingMatcher().scan(text, 0, text.length, (start) => {
    if (start < at) return;
    const from = text.lastIndexOf('\n', start) + 1;
    structured(from);
    const found = text.indexOf('\n', start);
    if (start >= at) add(from, found < 0 ? text.length : found);
  });
  structured(text.length);
  return out;
}

/** Lines with at least four joints that prose does not write. */
function* joinedLines(text: string, start: number, end: number): Iterable<Span> {
  let from = start;
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      if (count >= 4) yield { start: from, end: at };
      from = at + 1;
      count = 0;
    } else if (code === 0x5f || code === 0x7c || code === 0xff5c) count++;
  }
  if (count >= 4) yield { start: from, end };
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
    const joined = findCellRuns(text, line.start, line.end)
      .map((run) => ({ run, confidence: cellRunConfidence(run) }))
      .filter(({ confidence }) => confidence >= 0.5);
    const free = findRuns(text, line.start, line.end)
      .map((run) => ({ run, confidence: runConfidence(run) }))
      .filter(({ run, confidence }) => run.idioms > 0 && confidence >= 0.5);
    for (const { span, confidence, families } of united(joined, free)) {
      const { start, end } = widenToCells(text, span, line);
      out.push(proposal(text, start, end, confidence, families));
    }
  }
  return out;
}

interface Found {
  readonly run: Span & { readonly families: readonly string[] };
  readonly confidence: number;
}

/** Overlapping finds of the two readings are one run. */
function united(...found: readonly (readonly Found[])[]) {
  const all = found.flat().sort((a, b) => a.run.start - b.run.start);
  const out: { span: { start: number; end: number }; confidence: number; families: string[] }[] = [];
  for (const { run, confidence } of all) {
    const last = out[out.length - 1];
    if (last !== undefined && run.start <= last.span.end) {
      last.span.end = Math.max(last.span.end, run.end);
      last.confidence = Math.max(last.confidence, confidence);
      last.families = [...new Set([...last.families, ...run.families])];
    } else {
      out.push({ span: { start: run.start, end: run.end }, confidence, families: [...run.families] });
    }
  }
  return out;
}

function proposal(
  text: string,
  start: number,
  end: number,
  confidence: number,
  families: string[],
): Proposal {
  const quoted = text.slice(start, end).trim();
  const shown = quoted.length > 40 ? `${quoted.slice(0, 40)}…` : quoted;
  const about = families.length > 0 ? ` (${families.join(', ')})` : '';
  return {
    rule: 'spam/keyword-run',
    start,
    end,
    severity: 'fatal',
    confidence,
    message: `Search phrases strung together${about}: “${shown}”`,
    data: { family: families[0] ?? 'keywords' },
    fix: [{ start, end, after: '' }],
  };
}
