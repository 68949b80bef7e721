import { eachDocument } from '../batch.ts';
import type { Command } from '../command.ts';
import { inputOf } from '../document.ts';
import { INPUT_ABOUT, readExtensions } from '../input-options.ts';
import { JSON_OPTIONS, JsonOutput, readShape } from '../json-output.ts';
import { JUDGING_OPTIONS, readJudging, recordJudge } from '../judging.ts';
import { paintFor } from '../paint.ts';
import { fieldOption, GZIP_OPTION, hintAtField, readField, runRecords } from '../records.ts';
import { renderReport } from '../render-report.ts';
import { findSources } from '../sources.ts';
import { print } from '../writer.ts';

/** Places shown of each rule unless --all is given. */
const PLACES = 3;

export const inspect: Command = {
  name: 'inspect',
  summary: 'Say what is wrong with a text and how far to trust it. Changes nothing.',
  usage: 'emend inspect [options] [file, folder, glob or - ...]',
  about: [
    'Prints the trust score with its largest reasons, the findings with the place they stand at,',
    'the roles of the segments with what `emend clean` would do to them, and the metadata.',
    '',
    ...INPUT_ABOUT,
  ],
  options: [
    ...JSON_OPTIONS,
    { name: 'all', short: 'a', help: `Show every place of a finding, not the first ${PLACES}.` },
    fieldOption('trust, language and findings', '; a field `url` is its address.'),
    GZIP_OPTION,
    ...JUDGING_OPTIONS,
  ],
  examples: [
    { line: 'emend inspect page.html', does: 'a report to read' },
    {
      line: 'emend inspect --fail-below 0.5 docs/',
      does: 'in CI: fail when a document is not to be trusted',
    },
    {
      line: "emend inspect --jsonl crawl/ | jq -r '[.trust.score, .file] | @tsv'",
      does: 'a score for each file',
    },
  ],

  async run(given) {
    const judging = await readJudging(given);
    const { cleaner, page, bar } = judging;
    const field = readField(given);
    if (field !== undefined)
      return bar.exit(await runRecords(given, field, recordJudge(judging, cleaner.inspect)));
    const shape = readShape(given);

    const found = await findSources(given.operands, readExtensions(given));
    hintAtField(found);
    const json = shape === 'text' ? null : new JsonOutput(shape, found.sources.length);
    const rendering = {
      paint: paintFor(process.stdout, process.env),
      places: given.has('all') ? Number.POSITIVE_INFINITY : PLACES,
    };
    const code = await eachDocument(found, async (source, bytes) => {
      const report = cleaner.inspect(inputOf(source, bytes, page));
      bar.see(report);
      if (json === null) await print(renderReport(source.name, report, rendering));
      else await json.add({ file: source.name, ...report });
    });
    await json?.end();
    return bar.exit(code);
  },
};
