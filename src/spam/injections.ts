import type { Proposal, Span, View } from '../types.ts';
import { cellRunConfidence, findCellRuns } from './cell-runs.ts';
import { isFurniture } from './furniture.ts';
import { candidateLines } from './lines.ts';
import { findRuns, phraseConfidence, type Run, runConfidence } from './runs.ts';
import { aloneConfidence, standsAlone } from './stands-alone.ts';
import { doubtOfSpeaker, mentionsOfNames } from './subject.ts';
import { wholeLine, widenToCells } from './widen.ts';

/** With fewer terms it is a phrase, and its borders are its own; with more, whole keywords around it go too. */
const LEAST_TERMS_OF_RUN = 5;

/** The menus of a portal are strings of names and of words like loans and lotteries. Of idioms they have none. */
const FEWEST_IN_FURNITURE = 2;

interface Found {
  readonly rule: 'spam/keyword-run' | 'spam/injected-phrase';
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** Terms that only the trade uses. */
  readonly idioms: number;
  readonly families: readonly string[];
}

/**
 * `spam/keyword-run`: search phrases strung together, with any separator or none.
 * `spam/injected-phrase`: a shop and where to find it, in the middle of an honest sentence.
 */
export function injections(view: View): Proposal[] {
  const { text, blocks } = view;
  const lines = candidateLines(view).map((line) => {
    const joined = findCellRuns(text, line.start, line.end).map((run): Found => {
      return { ...run, rule: 'spam/keyword-run', confidence: cellRunConfidence(run) };
    });
    const free = findRuns(text, line.start, line.end).map((run) => classify(text, run, line));
    return { line, found: [...joined, ...free] };
  });
  const subject = lines.flatMap(({ found }) => found).filter(({ confidence }) => confidence < 0.5).length;
  const phrases = lines
    .flatMap(({ found }) => found)
    .filter(({ confidence }) => confidence >= 0.5)
    .sort((a, b) => a.start - b.start);
  const mentions = subject + mentionsOfNames(text, phrases);
  const doubt = doubtOfSpeaker(view, phrases);
  const out: Proposal[] = [];
  for (const { line, found } of lines) {
    const foreign = found
      .map((one) => lessIfSubject(one, mentions, doubt))
      .filter(
        (one) =>
          one.confidence >= 0.5 && !(one.idioms < FEWEST_IN_FURNITURE && isFurniture(blocks, one.start)),
      );
    for (const one of united(foreign)) {
      const span = one.rule === 'spam/keyword-run' ? widenToCells(text, one, line) : one;
      out.push(toProposal(text, { ...one, ...span }));
    }
  }
  return out;
}

/** A text that speaks of such things in other places, in ordinary sentences, may speak of them here too. */
function lessIfSubject(found: Found, mentions: number, doubt: number): Found {
  const spoken = found.rule === 'spam/keyword-run' ? 0 : Math.min(mentions, 3);
  if (found.confidence === 0 || (spoken === 0 && doubt === 0)) return found;
  const logit = Math.log(found.confidence / (1 - found.confidence)) - 1.3 * spoken - doubt;
  return { ...found, confidence: 1 / (1 + Math.exp(-logit)) };
}

function classify(text: string, run: Run, line: Span): Found {
  const asRun = run.idioms > 0 ? runConfidence(run) : 0;
  const inText = Math.max(asRun, phraseConfidence(run));
  const rule = run.terms >= LEAST_TERMS_OF_RUN ? 'spam/keyword-run' : 'spam/injected-phrase';
  const alone = standsAlone(text, run, line);
  const byItself = aloneConfidence(run);
  if (alone === null || byItself <= inText) return { ...run, rule, confidence: inText };
  return { ...run, ...wholeLine(text, alone.start, alone.end), rule, confidence: byItself };
}

/** Overlapping finds of the two readings are one. */
function united(found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last === undefined || next.start >= last.end) {
      out.push(next);
      continue;
    }
    out[out.length - 1] = {
      rule: last.rule === 'spam/keyword-run' ? last.rule : next.rule,
      start: last.start,
      end: Math.max(last.end, next.end),
      confidence: Math.max(last.confidence, next.confidence),
      idioms: last.idioms + next.idioms,
      families: [...new Set([...last.families, ...next.families])],
    };
  }
  return out;
}

function toProposal(text: string, { rule, start, end, confidence, families }: Found): Proposal {
  const quoted = text.slice(start, end).trim();
  const shown = quoted.length > 40 ? `${quoted.slice(0, 40)}…` : quoted;
  const about = families.length > 0 ? ` (${families.join(', ')})` : '';
  const what =
    rule === 'spam/keyword-run' ? 'Search phrases strung together' : 'An advertising phrase inside the text';
  return {
    rule,
    start,
    end,
    severity: rule === 'spam/keyword-run' ? 'fatal' : 'major',
    confidence,
    message: `${what}${about}: “${shown}”`,
    data: { family: families[0] ?? 'keywords' },
    fix: [{ start, end, after: '' }],
  };
}
