import { validateChanges } from '../../edit/index.ts';
import type { Proposal, Severity } from '../../types.ts';
import { describe } from './given.ts';

const SEVERITIES: readonly Severity[] = ['info', 'minor', 'major', 'fatal'];
/** Data that nests deeper than this is taken for an object that holds itself. */
const DEEPEST = 64;

/**
 * What a rule of the caller's own proposes: from here on nothing doubts it.
 *
 * @param length UTF-16 units of the text that the rule was shown
 * @throws TypeError or RangeError that names the rule and says what is wrong
 */
export function checkProposal(proposal: Proposal, length: number): void {
  const { rule, start, end, severity, confidence, message, fix, data } = proposal;
  const said = `rule ${rule} proposed`;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length)) {
    throw new RangeError(
      `${said} the span ${describe(start)}..${describe(end)}: offsets are whole, in order, and within 0..${length}`,
    );
  }
  if (!SEVERITIES.includes(severity)) {
    throw new TypeError(`${said} the severity ${describe(severity)}: pass one of ${SEVERITIES.join(', ')}`);
  }
  if (!(typeof confidence === 'number' && confidence >= 0 && confidence <= 1)) {
    throw new RangeError(`${said} the confidence ${describe(confidence)}: pass a number from 0 to 1`);
  }
  if (typeof message !== 'string' || message === '') {
    throw new TypeError(`${said} without a message: say in one plain sentence what it noticed`);
  }
  if (data !== undefined && !isJson(data, 0)) {
    throw new TypeError(
      `${said} data that does not survive JSON: pass plain objects, arrays, strings and finite numbers`,
    );
  }
  if (fix !== undefined) checkFix(fix, length, said);
}

function checkFix(fix: NonNullable<Proposal['fix']>, length: number, said: string): void {
  if (!Array.isArray(fix)) {
    throw new TypeError(`${said} as fix ${describe(fix)}: pass an array of { start, end, after }`);
  }
  for (const change of fix as readonly unknown[]) {
    if (
      typeof change === 'object' &&
      change !== null &&
      'after' in change &&
      typeof change.after === 'string'
    ) {
      continue;
    }
    throw new TypeError(
      `${said} as fix ${describe(change)}: a change is { start, end, after }, after a string`,
    );
  }
  try {
    validateChanges(fix, length);
  } catch (error) {
    throw new RangeError(`${said} a fix that cannot be made: ${(error as Error).message}`);
  }
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
