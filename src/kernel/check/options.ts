import type {
  CleanOptions,
  ConversionTarget,
  ConvertOptions,
  DecodeHints,
  Format,
  Preset,
  RepairOptions,
  SiteProfile,
} from '../../types.ts';
import { ROLES } from '../policy.ts';
import { defineRule } from '../rule.ts';
import { checkChoice, checkFields, checkShare, checkStrings } from './fields.ts';
import { checkText, describe } from './given.ts';
import { strangerAmongRules } from './selectors.ts';

export const FORMATS: readonly Format[] = ['html', 'markdown', 'text'];
export const PRESETS: readonly Preset[] = ['strict', 'balanced', 'lenient'];
export const REPAIR_PRESETS: readonly NonNullable<RepairOptions['preset']>[] = ['default', 'ftfy'];
export const TARGETS: readonly ConversionTarget[] = ['Hans', 'Hant', 'Hans-CN', 'Hant-TW', 'Hant-HK'];

/** Every option once; the compiler refuses a list in which one is missing. */
const CLEAN: Readonly<Record<keyof CleanOptions, true>> = {
  format: true,
  preset: true,
  minConfidence: true,
  keep: true,
  remove: true,
  disable: true,
  rules: true,
  convert: true,
  encoding: true,
  site: true,
};
export const CLEAN_OPTION_NAMES: readonly string[] = Object.keys(CLEAN);

const REPAIR: Readonly<Record<keyof RepairOptions, true>> = {
  minConfidence: true,
  disable: true,
  preset: true,
};
const CONVERT: Readonly<Record<keyof ConvertOptions, true>> = {
  to: true,
  vocabulary: true,
  protect: true,
  restore: true,
};
const HINTS: Readonly<Record<keyof DecodeHints, true>> = { contentType: true, encoding: true };

const OF_THE_INPUT =
  'it belongs to the input: pass { content, url, contentType } instead of the bare content';

/**
 * A copy of the options that later changes to theirs do not reach, once everything in them is what it should
 * be. Whether the encoding is known is for the decoder to say.
 *
 * @throws TypeError or RangeError that says which option is wrong and what to pass instead
 */
export function checkCleanOptions(options: CleanOptions): CleanOptions {
  checkFields(options, 'options', CLEAN_OPTION_NAMES, { url: OF_THE_INPUT, contentType: OF_THE_INPUT });
  const { format, preset, minConfidence, keep, remove, disable, rules, convert, encoding, site } = options;
  if (format !== undefined) checkChoice(format, 'options.format', FORMATS);
  if (preset !== undefined) checkChoice(preset, 'options.preset', PRESETS);
  if (minConfidence !== undefined) checkShare(minConfidence, 'options.minConfidence');
  if (keep !== undefined) checkRoles(keep, 'options.keep');
  if (remove !== undefined) checkRoles(remove, 'options.remove');
  const own = rules === undefined ? [] : checkRules(rules);
  if (disable !== undefined) checkDisable(disable, own);
  if (typeof convert === 'string') checkChoice(convert, 'options.convert', TARGETS);
  else if (convert !== undefined) checkConvertOptions(convert, 'options.convert');
  if (encoding !== undefined) checkText(encoding, 'options.encoding');
  if (site !== undefined) checkSite(site, 'options.site');
  return {
    ...options,
    ...(keep && { keep: [...keep] }),
    ...(remove && { remove: [...remove] }),
    ...(disable && { disable: [...disable] }),
    ...(rules && { rules: [...rules] }),
  };
}

/** @throws TypeError or RangeError that says which option is wrong and what to pass instead */
export function checkRepairOptions(options: RepairOptions): void {
  checkFields(options, 'options', Object.keys(REPAIR));
  const { minConfidence, disable, preset } = options;
  if (minConfidence !== undefined) checkShare(minConfidence, 'options.minConfidence');
  if (disable !== undefined) checkDisable(disable, []);
  if (preset !== undefined) checkChoice(preset, 'options.preset', REPAIR_PRESETS);
}

/** @throws TypeError or RangeError that says which option is wrong and what to pass instead */
export function checkConvertOptions(options: ConvertOptions, name = 'options'): void {
  checkFields(options, name, Object.keys(CONVERT));
  const { to, vocabulary, protect, restore } = options;
  checkChoice(to, `${name}.to`, TARGETS);
  if (protect !== undefined) checkStrings(protect, `${name}.protect`, "['范玉']");
  for (const [field, value] of Object.entries({ vocabulary, restore })) {
    if (value === undefined || typeof value === 'boolean') continue;
    throw new TypeError(`${name}.${field} is ${describe(value)}: pass true or false`);
  }
}

/**
 * @param known those that the caller reads
 * @throws TypeError that says which hint is wrong and what to pass instead
 */
export function checkHints(hints: DecodeHints, known: readonly string[] = Object.keys(HINTS)): void {
  checkFields(hints, 'hints', known);
  if (hints.encoding !== undefined) checkText(hints.encoding, 'hints.encoding');
  if (hints.contentType !== undefined && hints.contentType !== null) {
    checkText(hints.contentType, 'hints.contentType');
  }
}

/**
 * A profile is compared with the hosts of addresses: one that is learnt for `https://site.example/` fits none.
 *
 * @throws TypeError when it is no string; RangeError when no address has such a host
 */
export function checkHost(host: unknown): void {
  checkText(host, 'learning a site');
  if (/^[^\s/\\?#@A-Z]+$/u.test(String(host))) return;
  throw new RangeError(
    `the host is ${describe(host)}: pass it as addresses have it, in lower case, as news.example`,
  );
}

/** @throws TypeError when it is nothing that learning a site gave */
export function checkSite(site: SiteProfile, name: string): void {
  const { host, pages, repeated }: Partial<SiteProfile> =
    typeof site === 'object' && site !== null ? site : {};
  const counts =
    typeof repeated === 'object' && repeated !== null && !Array.isArray(repeated)
      ? Object.values(repeated)
      : [Number.NaN];
  if (typeof host === 'string' && Number.isInteger(pages) && counts.every(Number.isInteger)) return;
  throw new TypeError(`${name} is no site profile: pass what learnSite() gave`);
}

function checkRoles(roles: readonly unknown[], name: string): void {
  checkStrings(roles, name, "['related', 'copyright']");
  for (const role of roles) {
    if (ROLES.some((known) => known === role)) continue;
    throw new RangeError(`${name} holds ${describe(role)}: the roles are ${ROLES.join(', ')}`);
  }
}

function checkDisable(disable: readonly string[], own: readonly string[]): void {
  checkStrings(disable, 'options.disable', "['spam/', 'unicode/zero-width']");
  for (const entry of disable) {
    const advice = strangerAmongRules(entry, own);
    if (advice === null) continue;
    throw new RangeError(`options.disable holds ${describe(entry)}, which is no rule and no step; ${advice}`);
  }
}

/** @returns their ids */
function checkRules(rules: NonNullable<CleanOptions['rules']>): readonly string[] {
  if (!Array.isArray(rules)) {
    throw new TypeError(`options.rules is ${describe(rules)}: pass an array of what defineRule() gave`);
  }
  const seen = new Set<string>();
  for (const rule of rules as NonNullable<CleanOptions['rules']>) {
    const { id, step } = defineRule(rule);
    if (seen.has(`${step} ${id}`)) throw new RangeError(`options.rules holds ${id} twice at step ${step}`);
    seen.add(`${step} ${id}`);
  }
  return rules.map(({ id }) => id);
}
