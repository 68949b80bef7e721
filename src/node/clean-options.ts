import { FORMATS, PRESETS, TARGETS } from '../kernel/check/options.ts';
import { strangerAmongRules } from '../kernel/check/selectors.ts';
import { ROLES } from '../kernel/policy.ts';
import type { CleanOptions } from '../types.ts';
import type { Arguments, Option } from './command.ts';
import type { PageFacts } from './document.ts';
import { UsageError } from './failures.ts';

/** The options of `clean` and `inspect`: those of `CleanOptions`, and what is known of the document. */
export const CLEAN_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'html, markdown or text. Default: by file name, else by content.',
  },
  {
    name: 'preset',
    short: 'p',
    value: 'PRESET',
    help: [
      'strict, balanced or lenient. Default: balanced. Strict acts only on',
      'what it is surest of; lenient acts more readily.',
    ],
  },
  {
    name: 'min-confidence',
    value: 'N',
    help: 'Act on findings of at least this confidence, 0 to 1. Default: by preset.',
  },
  {
    name: 'keep',
    short: 'k',
    value: 'ROLES',
    list: true,
    help: 'Keep segments of these roles, as: --keep related,copyright',
  },
  {
    name: 'remove',
    short: 'r',
    value: 'ROLES',
    list: true,
    help: 'Remove segments of these roles too, as: --remove byline,source',
  },
  {
    name: 'disable',
    short: 'd',
    value: 'RULES',
    list: true,
    help: 'Do not run these rules, or all of a step, as: --disable spam/,unicode/zero-width',
  },
  {
    name: 'convert',
    value: 'SCRIPT',
    help: `Convert the cleaned text: ${TARGETS.join(', ')}. Default: no conversion.`,
  },
  {
    name: 'url',
    value: 'URL',
    help: 'Where the document came from. Read as evidence, never fetched.',
  },
  {
    name: 'content-type',
    value: 'TYPE',
    help: 'The HTTP header of that name. Evidence of format and encoding, not an order.',
  },
  {
    name: 'encoding',
    value: 'LABEL',
    help: 'Force the encoding, as: --encoding gbk. Default: detected.',
  },
];

/** What is said of the document itself. @throws UsageError when the format is not known */
export function readPage(given: Arguments): PageFacts {
  return {
    url: given.text('url'),
    contentType: given.text('content-type'),
    format: given.choice('format', FORMATS),
  };
}

/** @throws UsageError when a value is not one of those known */
export function readCleanOptions(given: Arguments): CleanOptions {
  return {
    preset: given.choice('preset', PRESETS),
    minConfidence: given.share('min-confidence'),
    keep: given.choices('keep', ROLES),
    remove: given.choices('remove', ROLES),
    disable: readDisabled(given),
    convert: given.choice('convert', TARGETS),
    encoding: given.text('encoding'),
  };
}

/** @throws UsageError on a rule or step that is none of ours: on a command line there are no others */
export function readDisabled(given: Arguments): readonly string[] {
  for (const entry of given.list('disable')) {
    const advice = strangerAmongRules(entry);
    if (advice !== null) throw new UsageError(`--disable knows no rule ${JSON.stringify(entry)}; ${advice}`);
  }
  return given.list('disable');
}
