import type { CleanOptions, ConversionTarget, Format, Preset } from '../types.ts';
import type { Arguments, Option } from './command.ts';
import { ROLES } from './roles.ts';

const FORMATS: readonly Format[] = ['html', 'markdown', 'text'];
const PRESETS: readonly Preset[] = ['strict', 'balanced', 'lenient'];
const TARGETS: readonly ConversionTarget[] = ['Hans', 'Hant', 'Hans-CN', 'Hant-TW', 'Hant-HK'];

/** The options of `clean` and `inspect`, one for one those of `CleanOptions`. */
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
    name: 'encoding',
    value: 'LABEL',
    help: 'Force the encoding, as: --encoding gbk. Default: detected.',
  },
];

/** @throws UsageError when a value is not one of those known */
export function readCleanOptions(given: Arguments): CleanOptions {
  const format = given.choice('format', FORMATS);
  const preset = given.choice('preset', PRESETS);
  const minConfidence = given.share('min-confidence');
  const convert = given.choice('convert', TARGETS);
  const encoding = given.text('encoding');
  return {
    keep: given.choices('keep', ROLES),
    remove: given.choices('remove', ROLES),
    disable: given.list('disable'),
    ...(format === undefined ? {} : { format }),
    ...(preset === undefined ? {} : { preset }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(convert === undefined ? {} : { convert }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}
