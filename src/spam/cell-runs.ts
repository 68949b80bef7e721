import { isDense } from '../terms/chars.ts';
import { type Cell, cutCells, JOINTS } from './cells.ts';
import type { TermKind } from './lexicon.ts';
import { maximalStretches } from './segments.ts';

const WEIGHTS: Readonly<Record<TermKind, number>> = { idiom: 2, suspect: 1.2, topic: 0.7, hook: 0.4 };

/** Cells longer than this, in characters of a dense script or a third of those of another, are prose. */
const LONGEST = 16;

/** What it costs to go on over a mark of prose, or over a cell that is none of keywords. Nats. */
const PARTED = 3;

/** Joined keywords: enough cells in a row that read like search phrases, listed ones or not. */
export interface CellRun {
  readonly start: number;
  readonly end: number;
  readonly cells: number;
  /** Terms that only a trade uses. */
  readonly idioms: number;
  /** Cells with at least one listed term; the rest is carried by its neighbours. */
  readonly telling: number;
  readonly score: number;
  readonly families: readonly string[];
  readonly mark: string;
}

/** The best reading of `[start, end)` as joined keywords, over all marks that could join them. */
export function findCellRuns(text: string, start: number, end: number): CellRun[] {
  const line = text.slice(start, end);
  let best: CellRun[] = [];
  let bestScore = 0;
  for (const { mark, prior } of JOINTS) {
    if (countMarks(line, mark) < 3) continue;
    const cells = cutCells(text, start, end, mark);
    const runs = runsOf(cells, prior, mark, text);
    const total = runs.reduce((sum, run) => sum + run.score, 0);
    if (total > bestScore) {
      best = runs;
      bestScore = total;
    }
  }
  return best;
}

function countMarks(line: string, mark: string): number {
  let count = 0;
  for (let at = line.indexOf(mark); at >= 0 && count < 3; at = line.indexOf(mark, at + 1)) count++;
  return count;
}

function runsOf(cells: readonly Cell[], prior: number, mark: string, text: string): CellRun[] {
  const shared = sharedShare(cells, text);
  const scores = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    scores[i] = cellScore(cell, text) + prior + 0.6 * shared[i]! - (cell.breaks && i > 0 ? PARTED : 0);
  }
  return maximalStretches(scores)
    .filter(({ from, to }) => to - from >= 3 && cells.slice(from, to).some(({ terms }) => terms.length > 0))
    .map(({ from, to, score }) => {
      const inside = cells.slice(from, to);
      const families = inside
        .flatMap((cell) => cell.terms.map((term) => term.family))
        .filter((family) => family !== '');
      return {
        start: inside[0]!.start,
        end: inside[inside.length - 1]!.end,
        cells: inside.length,
        idioms: families.length,
        telling: inside.filter((cell) => cell.terms.length > 0).length,
        score,
        families: [...new Set(families)],
        mark,
      };
    });
}

/** Signs of formulas and programs, and marks of code: nobody searches for a phrase that has one. */
const UNSEARCHED = /[\\{}<>=^`]/;

/** What one cell says, in nats. One bare topic or hook is what menus are made of: 体育 | 彩票 | 视频. */
function cellScore(cell: Cell, text: string): number {
  const size = cell.end - cell.start;
  const length = isDense(text.charCodeAt(cell.start)) ? size : size / 3;
  let sum = 0;
  for (const { kind } of cell.terms) sum += WEIGHTS[kind];
  if (sum < WEIGHTS.idiom && UNSEARCHED.test(text.slice(cell.start, cell.end))) return -PARTED;
  const bare = cell.terms.length <= 1 && cell.covered >= size - 1 && sum < 1;
  if (bare) sum = -0.3;
  return sum - 0.5 - 0.9 * cell.functionWords - 0.25 * Math.max(0, length - LONGEST);
}

/** For each cell, the share of its character pairs that other cells of the line have too. */
function sharedShare(cells: readonly Cell[], text: string): Float64Array {
  const last = new Map<number, number>();
  const shared = new Float64Array(cells.length);
  const pairs = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const { start, end } = cells[i]!;
    if (end - start > 3 * LONGEST) continue;
    for (let at = start; at + 1 < end; at++) {
      const pair = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
      const owner = last.get(pair);
      pairs[i]!++;
      if (owner !== undefined && owner !== i) {
        shared[i]!++;
        shared[owner]! += 0.5;
      }
      last.set(pair, i);
    }
  }
  for (let i = 0; i < cells.length; i++) shared[i] = pairs[i] === 0 ? 0 : Math.min(1, shared[i]! / pairs[i]!);
  return shared;
}

/** The chance that joined keywords were injected. */
export function cellRunConfidence(run: CellRun): number {
  const logit = -4.5 + 0.75 * Math.min(run.score, 14) + 2 * (run.telling / run.cells - 0.5);
  return 1 / (1 + Math.exp(-logit));
}
