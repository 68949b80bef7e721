import type { SiteLearner } from '../../types.ts';
import { complain, eachDocument } from '../batch.ts';
import type { Command } from '../command.ts';
import { inputOf } from '../document.ts';
import { oneLine, UsageError } from '../failures.ts';
import { INPUT_ABOUT, INPUT_OPTIONS, readExtensions } from '../input-options.ts';
import { findSources } from '../sources.ts';
import { print } from '../writer.ts';

export const learn: Command = {
  name: 'learn',
  summary: 'Learn what repeats on the pages of one site, for --site.',
  usage: 'emend learn --host HOST [options] [file, folder, glob or - ...]',
  about: [
    'Prints a profile: what stands on many pages of a site is its menus and notices, not its articles.',
    'From about five pages on it helps.',
    '',
    ...INPUT_ABOUT,
  ],
  options: [
    { name: 'host', value: 'HOST', help: 'The host the pages are from, as: news.example' },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { line: 'emend learn --host news.example pages/ > site.json', does: 'learn from a folder of pages' },
    { line: 'emend clean --site site.json pages/today.html', does: 'and clean with what was learnt' },
  ],

  async run(given) {
    const host = given.text('host');
    if (host === undefined) throw new UsageError('learn needs --host: the host the pages are from');
    // One page at a time: a site need not fit into memory.
    const learner = await learnerOf(host);
    const found = await findSources(given.operands, readExtensions(given));
    const code = await eachDocument(found, async (source, bytes) => learner.add(inputOf(source, bytes)));
    const profile = learner.profile();
    if (Object.keys(profile.repeated).length === 0) {
      complain(`nothing stands on two pages (${profile.pages} read): this profile will do nothing`);
    }
    await print(`${JSON.stringify(profile)}\n`);
    return code;
  },
};

/** @throws UsageError when the library takes it for no host */
async function learnerOf(host: string): Promise<SiteLearner> {
  const { createSiteLearner } = await import('../../index.ts');
  try {
    return createSiteLearner(host);
  } catch (error) {
    throw new UsageError(oneLine(error instanceof Error ? error.message : String(error)));
  }
}
