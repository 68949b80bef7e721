import { type EscapeRule, spelledOut } from './rule.ts';
import { spelledRuns } from './spelled-characters.ts';

const KIND = {
  id: 'unicode/lost-backslash',
  message: 'Characters are spelled as \\u escapes that lost their backslash.',
  severity: 'major',
} as const;

/** In front of a digit one alone is rather a part of a number. */
const ONE = /(?<!\\)u([0-9a-fA-F]{4})(?:(?![0-9])|(?<=u[0-9a-fA-F]{4}u[0-9a-fA-F]{4}))/g;

/**
 *     u4e2du6587         中文, from databases that took \ for an escape of their own
 *     du00e9cidu00e9     décidé
 */
export const lostBackslash: EscapeRule = {
  id: KIND.id,
  signs: [],
  trigger: /u(?:0[0-2][0-9a-fA-F]{2}|[0-9a-fA-F]{4}.?u[0-9a-fA-F]{4})/,
  find: (text, code) =>
    spelledRuns(text, code, ONE, ([, digits]) => String.fromCharCode(Number.parseInt(digits!, 16)))
      .filter(({ meant }) => /[^\0-\xbf]/.test(meant))
      .map(({ start, end, meant }) => spelledOut(KIND, start, end, meant, 0.9)),
};
