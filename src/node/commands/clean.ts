import type { Report } from '../../types.ts';
import { complain, eachDocument } from '../batch.ts';
import type { Command } from '../command.ts';
import { inputOf } from '../document.ts';
import { UsageError } from '../failures.ts';
import { formatOf } from '../formats.ts';
import { INPUT_ABOUT, readExtensions } from '../input-options.ts';
import { JSON_OPTIONS, JsonOutput, readShape } from '../json-output.ts';
import { JUDGING_OPTIONS, readJudging, recordJudge } from '../judging.ts';
import { fieldOption, GZIP_OPTION, hintAtField, readField, runRecords } from '../records.ts';
import { findSources, type Source } from '../sources.ts';
import { OutputFolder, print } from '../writer.ts';

export const clean: Command = {
  name: 'clean',
  summary: 'Mend the text and take out what is not the document.',
  usage: 'emend clean [options] [file, folder, glob or - ...]',
  about: [
    'Prints the cleaned text. With --json or --jsonl prints the whole report: the text, every',
    'edit with its reason, findings, roles, metadata, trust. `emend revert` undoes a report.',
    'Never changes an input file.',
    '',
    ...INPUT_ABOUT,
  ],
  options: [
    ...JSON_OPTIONS,
    {
      name: 'out',
      short: 'o',
      value: 'DIR',
      help: [
        'Write one file per input below this folder instead of printing: the text,',
        'or with --json the report. The text of page.html goes to page.html.txt.',
      ],
    },
    { name: 'force', help: 'Let --out replace files that exist.' },
    fieldOption('trust, language and findings', '; a field `url` is its address.'),
    GZIP_OPTION,
    ...JUDGING_OPTIONS,
  ],
  examples: [
    { line: 'emend clean page.html', does: 'print the article of a page' },
    { line: 'curl -s "$URL" | emend clean --url "$URL" -', does: 'straight from the network' },
    {
      line: 'emend clean --field text corpus.jsonl > cleaned.jsonl',
      does: 'a corpus, record by record',
    },
    { line: 'emend clean --out cleaned/ crawl/', does: 'a whole folder, mirrored in another' },
    { line: "emend clean --jsonl 'crawl/**/*.html' > reports.jsonl", does: 'reports for a pipeline' },
    {
      line: 'emend clean --convert Hans --remove byline old.txt',
      does: 'in simplified characters, without bylines',
    },
  ],

  async run(given) {
    const judging = await readJudging(given);
    const { cleaner, page, bar } = judging;
    const field = readField(given);
    if (field !== undefined)
      return bar.exit(await runRecords(given, field, recordJudge(judging, cleaner.clean)));
    const shape = readShape(given);
    const folder = given.text('out');
    if (folder !== undefined && shape === 'jsonl')
      throw new UsageError('--out writes text or --json, not --jsonl');

    const found = await findSources(given.operands, readExtensions(given));
    // The cleaned text of a page is no page.
    const extensionOf = ({ name }: Source) =>
      shape === 'json' ? '.json' : formatOf(name) === 'html' ? '.txt' : '';
    const out = folder === undefined ? null : new OutputFolder(folder, given.has('force'));
    out?.check(found.sources, extensionOf);
    hintAtField(found);

    const json = shape === 'text' ? null : new JsonOutput(shape, found.sources.length);
    const code = await eachDocument(found, async (source, bytes) => {
      const report = cleaner.clean(inputOf(source, bytes, page));
      bar.see(report);
      if (json === null && isBinary(report))
        complain(`${source.name} is no text; what decoding made of it follows`);
      const record = { file: source.name, ...report };
      if (out !== null) {
        await out.write(
          source,
          extensionOf(source),
          json === null ? report.text : `${JSON.stringify(record, null, 2)}\n`,
        );
      } else if (json !== null) {
        await json.add(record);
      } else {
        if (found.sources.length > 1) await print(`==> ${source.name} <==\n`);
        await print(asLines(report.text));
      }
    });
    if (out === null) await json?.end();
    return bar.exit(code);
  },
};

function isBinary({ findings }: Report): boolean {
  return findings.some(({ rule }) => rule === 'decode/binary');
}

/** A text whose last line ends, so that the next command or prompt begins its own; nothing stays nothing. */
function asLines(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
