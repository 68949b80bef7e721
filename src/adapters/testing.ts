/**
 * `emend/testing`: matchers for Vitest and Jest, to write unit tests for filters, scrapers and corpora.
 *
 *     import { expect } from 'vitest';
 *     import { matchers } from 'emend/testing';
 *     expect.extend(matchers);
 *
 *     expect(scrape(page)).toBeClean();
 *     expect('An article about lotteries.').toSurviveCleaning();
 */
import { clean, inspect } from '../index.ts';
import { checkShare } from '../kernel/check/fields.ts';
import { describe } from '../kernel/check/given.ts';
import { strangerAmongRules } from '../kernel/check/selectors.ts';
import { spellUnseen } from '../text/unseen.ts';
import type { CleanOptions, Finding, Input, Report, RuleSelector } from '../types.ts';

/** What a matcher answers, in the form that Vitest and Jest share. */
export interface MatcherResult {
  readonly pass: boolean;
  message(): string;
  /** Set where two texts are compared; Vitest shows where they differ. */
  readonly actual?: string;
  readonly expected?: string;
}

/**
 * The types of the matchers, for a module of your own that the compiler sees. For Vitest, and for Jest with @types/jest:
 *
 *     declare module 'vitest' { interface Matchers<T> extends EmendMatchers<T> {} }
 *     declare global { namespace jest { interface Matchers<R> extends EmendMatchers<R> {} } }
 */
export interface EmendMatchers<R = unknown> {
  /** Nothing worse than `info` is found in it. */
  toBeClean(options?: CleanOptions): R;
  /** Cleaning gives it back unchanged. */
  toSurviveCleaning(options?: CleanOptions): R;
  /** Cleaning makes it this text. */
  toCleanTo(expected: string, options?: CleanOptions): R;
  /** Its trust is at least `score`, 0 to 1. */
  toBeTrusted(score: number, options?: CleanOptions): R;
  /** A rule finds something in it: one of emend, of `options.rules`, or a whole step as `spam/`. */
  toHaveFinding(rule: RuleSelector, options?: CleanOptions): R;
}

/** UTF-16 units of a text that a message quotes, and of those that stand in front of a difference. */
const LONGEST = 80;
const LEAD = 30;

function toBeClean(received: Input, options?: CleanOptions): MatcherResult {
  const report = inspect(received, options);
  const faults = report.findings.filter(({ severity }) => severity !== 'info');
  return {
    pass: faults.length === 0,
    message: () =>
      faults.length === 0
        ? 'expected the text not to be clean, but nothing was found in it'
        : `expected the text to be clean, but found:\n${list(report, faults)}`,
  };
}

function toSurviveCleaning(received: Input, options?: CleanOptions): MatcherResult {
  const report = clean(received, options);
  const changes = report.edits.map(
    ({ before, after, rules }) => `  ${quote(before)} → ${quote(after)}  (${rules.join(', ')})`,
  );
  return {
    pass: report.edits.length === 0,
    message: () =>
      report.edits.length === 0
        ? 'expected cleaning to change the text, but it came back as it was'
        : `expected the text to survive cleaning, but it was changed:\n${clip(changes)}`,
  };
}

function toCleanTo(received: Input, expected: string, options?: CleanOptions): MatcherResult {
  const { text } = clean(received, options);
  const from = Math.max(0, firstDifference(text, expected) - LEAD);
  return {
    pass: text === expected,
    message: () =>
      text === expected
        ? `expected the text not to be cleaned to ${quote(expected)}`
        : `expected the text to be cleaned to\n  ${quote(expected, from)}\nbut it became\n  ${quote(text, from)}`,
    actual: text,
    expected,
  };
}

function toBeTrusted(received: Input, score: number, options?: CleanOptions): MatcherResult {
  checkShare(score, 'the score of toBeTrusted');
  const { trust } = inspect(received, options);
  const reasons = [...trust.signals]
    .sort((a, b) => a.contribution - b.contribution)
    .map(({ contribution, message }) => `  ${contribution.toFixed(2)}  ${message}`);
  return {
    pass: trust.score >= score,
    message: () => `expected a trust of ${score} or more, got ${trust.score.toFixed(3)}:\n${clip(reasons)}`,
  };
}

function toHaveFinding(received: Input, rule: RuleSelector, options?: CleanOptions): MatcherResult {
  const report = inspect(received, options);
  // Of a mistyped rule `not.toHaveFinding` would be true for ever.
  const advice = strangerAmongRules(
    rule,
    (options?.rules ?? []).map(({ id }) => id),
  );
  if (advice !== null) throw new RangeError(`toHaveFinding knows no rule ${describe(rule)}; ${advice}`);
  const found = report.findings.filter((finding) =>
    rule.endsWith('/') ? finding.rule.startsWith(rule) : finding.rule === rule,
  );
  const others = [...new Set(report.findings.map((finding) => finding.rule))];
  return {
    pass: found.length > 0,
    message: () =>
      found.length > 0
        ? `expected no finding of ${rule}, but found:\n${list(report, found)}`
        : `expected a finding of ${rule}; there are ${others.length === 0 ? 'none at all' : `only ${others.join(', ')}`}`,
  };
}

/** For `expect.extend(matchers)`. */
export const matchers = { toBeClean, toSurviveCleaning, toCleanTo, toBeTrusted, toHaveFinding };

function list(report: Report, findings: readonly Finding[]): string {
  return clip(
    findings.map(
      ({ rule, start, end, message }) => `  ${rule}  ${quote(report.input.slice(start, end))}  ${message}`,
    ),
  );
}

/** A failing page can have thousands of findings; a terminal has not the patience. */
function clip(lines: readonly string[]): string {
  const shown = lines.slice(0, 10);
  return [...shown, ...(lines.length > 10 ? [`  and ${lines.length - 10} more`] : [])].join('\n');
}

/** At most {@link LONGEST} UTF-16 units of a text, in quotation marks. */
function quote(text: string, from = 0): string {
  const start = text.length > LONGEST ? from : 0;
  const end = start + LONGEST;
  const shown = text.slice(start, end);
  return spellUnseen(JSON.stringify(`${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`));
}

/** Where two texts part. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
