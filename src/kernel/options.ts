import type { CleanOptions, ConversionTarget, Format, SiteProfile } from '../types.ts';
import { defineRule } from './rule.ts';

const FORMATS: readonly Format[] = ['html', 'markdown', 'text'];
const TARGETS: readonly ConversionTarget[] = ['Hans', 'Hant', 'Hans-CN', 'Hant-TW', 'Hant-HK'];
const LISTS = ['keep', 'remove', 'disable', 'rules'] as const;

/**
 * A copy of the options that later changes to theirs do not reach, once everything in them is what it should be.
 * Roles, the preset and the confidence are the policy's to check.
 *
 * @throws TypeError or RangeError that says which option is wrong and what to pass instead
 */
export function checkOptions(options: CleanOptions): CleanOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options are ${options === null ? 'null' : typeof options}: pass an object`);
  }
  const copy: Record<string, unknown> = { ...options };
  for (const name of LISTS) {
    const list: unknown = options[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw new TypeError(`options.${name} is ${typeof list}: pass an array`);
    copy[name] = [...list];
  }
  for (const rule of options.rules ?? []) defineRule(rule);
  if (options.format !== undefined) checkFormat(options.format);
  if (options.convert !== undefined) checkTarget(options.convert);
  if (options.site !== undefined) checkSite(options.site);
  return copy as CleanOptions;
}

/** @throws RangeError when it is not a format */
export function checkFormat(format: Format): void {
  if (FORMATS.includes(format)) return;
  throw new RangeError(`unknown format ${JSON.stringify(format)}: pass 'html', 'markdown' or 'text'`);
}

function checkTarget(convert: NonNullable<CleanOptions['convert']>): void {
  const to = typeof convert === 'string' ? convert : convert?.to;
  if (TARGETS.includes(to)) return;
  throw new RangeError(`options.convert is ${JSON.stringify(to)}: pass one of ${TARGETS.join(', ')}`);
}

function checkSite(site: SiteProfile): void {
  if (
    typeof site === 'object' &&
    site !== null &&
    typeof site.host === 'string' &&
    typeof site.repeated === 'object'
  )
    return;
  throw new TypeError('options.site is no site profile: pass what learnSite() gave');
}
