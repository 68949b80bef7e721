import { REPAIR_PRESETS } from '../../kernel/check/options.ts';
import { complain, eachDocument } from '../batch.ts';
import { checkEncoding } from '../check-encoding.ts';
import { readDisabled } from '../clean-options.ts';
import type { Command } from '../command.ts';
import { INPUT_ABOUT, INPUT_OPTIONS, readExtensions } from '../input-options.ts';
import { JSON_OPTIONS, JsonOutput, readShape } from '../json-output.ts';
import { printPlain } from '../plain-output.ts';
import { countsOf, fieldOption, GZIP_OPTION, hintAtField, readField, runRecords } from '../records.ts';
import { findSources } from '../sources.ts';

export const repair: Command = {
  name: 'repair',
  summary: 'Mend encoding damage and odd characters, and leave all else as it is.',
  usage: 'emend repair [options] [file, folder, glob or - ...]',
  about: [
    'Finds the encoding and mends the text as a whole: tags, menus and white space stay. With --json',
    'or --jsonl prints every edit with its reason, on the text as it was decoded.',
    '',
    ...INPUT_ABOUT,
  ],
  options: [
    ...JSON_OPTIONS,
    fieldOption('edits and findings'),
    GZIP_OPTION,
    {
      name: 'preset',
      short: 'p',
      value: 'PRESET',
      help: 'default, or ftfy: what the Python library of that name does by default.',
    },
    {
      name: 'min-confidence',
      value: 'N',
      help: 'Make repairs of at least this confidence, 0 to 1. Default: 0.8.',
    },
    {
      name: 'disable',
      short: 'd',
      value: 'RULES',
      list: true,
      help: 'Do not run these rules, or all of a step, as: --disable unicode/,mojibake/pinyin-annotation',
    },
    { name: 'encoding', value: 'LABEL', help: 'Force the encoding, as: --encoding gbk. Default: detected.' },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { line: 'emend repair subtitles.srt > mended.srt', does: 'the same text, readable' },
    { line: 'emend repair --field text in.jsonl.gz > out.jsonl', does: 'a corpus, record by record' },
    { line: 'emend repair --preset ftfy old.txt', does: 'as ftfy would' },
    { line: "emend repair --jsonl crawl/ | jq -r '[.file, (.edits | length)] | @tsv'", does: 'edits a file' },
  ],

  async run(given) {
    const field = readField(given);
    const shape = readShape(given);
    const options = {
      preset: given.choice('preset', REPAIR_PRESETS),
      minConfidence: given.share('min-confidence'),
      disable: readDisabled(given),
    };
    const encoding = given.text('encoding');
    await checkEncoding(encoding);
    const library = await import('../../index.ts');
    if (field !== undefined) {
      return runRecords(given, field, (content) => {
        const { text, edits, findings } = library.repair(content, options);
        return { text, emend: { edits: edits.length, findings: countsOf(findings) } };
      });
    }
    const found = await findSources(given.operands, readExtensions(given));
    hintAtField(found);
    const json = shape === 'text' ? null : new JsonOutput(shape, found.sources.length);
    const code = await eachDocument(found, async (source, bytes) => {
      const decoded = library.decode(bytes, { encoding });
      const isText = decoded.status !== 'binary';
      if (!isText && json === null) complain(`${source.name} is no text; what decoding made of it follows`);
      const repaired = isText
        ? library.repair(decoded.text, options)
        : { text: decoded.text, edits: [], findings: [] };
      if (json !== null) return json.add({ file: source.name, encoding: decoded.encoding, ...repaired });
      await printPlain(source.name, repaired.text, found.sources.length > 1);
    });
    await json?.end();
    return code;
  },
};
