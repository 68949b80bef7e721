import type { Arguments, Option } from './command.ts';
import { TEXT_EXTENSIONS } from './walk.ts';

/** How every command takes its inputs. */
export const INPUT_ABOUT: readonly string[] = [
  'Inputs are files, folders (searched for texts, all the way down), globs, or - for standard input.',
  'What gzip packed is unpacked, and found in folders with .gz behind its name.',
];

export const INPUT_OPTIONS: readonly Option[] = [
  {
    name: 'ext',
    value: 'EXTENSIONS',
    list: true,
    help: `What to read in folders. Default: ${TEXT_EXTENSIONS.map((extension) => extension.slice(1)).join(',')}`,
  },
];

/** Extensions with their dot, in lower case. */
export function readExtensions(
  given: Arguments,
  byDefault: readonly string[] = TEXT_EXTENSIONS,
): readonly string[] {
  const asked = given.list('ext').map((item) => `.${item.replace(/^\.+/u, '').toLowerCase()}`);
  return asked.length === 0 ? byDefault : asked;
}
