import { nearest } from '../../text/nearest.ts';
import { describe } from './given.ts';

/**
 * Refuses what is no object, and a field that nobody reads: a mistyped option that is passed over in silence
 * looks like an option that does not work.
 *
 * @param what how messages name the object: `options`, `hints`
 * @param known its fields
 * @param misplaced fields that belong elsewhere, with where
 * @throws TypeError
 */
export function checkFields(
  value: unknown,
  what: string,
  known: readonly string[],
  misplaced: Readonly<Record<string, string>> = {},
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw new TypeError(`${what} is ${describe(value)}: pass an object with ${known.join(', ')}`);
  }
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined || known.includes(name)) continue;
    if (Object.hasOwn(misplaced, name)) throw new TypeError(`${what}.${name}: ${misplaced[name]}`);
    const near = nearest(name, known);
    const advice = near === null ? `there are ${known.join(', ')}` : `did you mean ${near}?`;
    throw new TypeError(`${what}.${name} is not known; ${advice}`);
  }
}

/** @throws TypeError unless it is an array of strings */
export function checkStrings(list: unknown, name: string, example: string): void {
  if (!Array.isArray(list)) {
    throw new TypeError(`${name} is ${describe(list)}: pass an array, as ${example}`);
  }
  for (const item of list as readonly unknown[]) {
    if (typeof item !== 'string') {
      throw new TypeError(`${name} holds ${describe(item)}: pass strings, as ${example}`);
    }
  }
}

/** @throws TypeError when it is no number; RangeError outside 0..1 */
export function checkShare(value: unknown, name: string): void {
  if (typeof value !== 'number') {
    throw new TypeError(`${name} is ${describe(value)}: pass a number from 0 to 1`);
  }
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} is ${value}: pass a number from 0 to 1`);
  }
}

/** @throws RangeError unless it is one of `known` */
export function checkChoice(value: unknown, name: string, known: readonly string[]): void {
  if (known.includes(value as string)) return;
  throw new RangeError(`${name} is ${describe(value)}: pass one of ${known.join(', ')}`);
}
